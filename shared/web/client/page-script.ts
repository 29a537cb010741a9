/// <reference lib="dom" />
import { focusErrors } from './focus-errors.ts';
import { reportOpened } from './report-opened.ts';
import { saveWhileTyping } from './save-while-typing.ts';

// Everything works without this script; it only saves steps.
focusErrors();
reportOpened();
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosave]')) saveWhileTyping(form);
