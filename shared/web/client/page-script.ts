/// <reference lib="dom" />
import { reportOpened } from './report-opened.ts';
import { saveWhileTyping } from './save-while-typing.ts';

// Everything works without this script; it only saves steps.

// Older browsers do not honour `autofocus` on what is not a control.
document.querySelector<HTMLElement>('.errs')?.focus();
reportOpened();
const watchForms = (): void => {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosave]')) saveWhileTyping(form);
};
watchForms();
// A page that puts new parts in place of its old ones says so.
document.addEventListener('page-parts', watchForms);
