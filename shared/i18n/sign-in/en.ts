import { numberInWords } from '../numbers.ts';
import type { CodeTexts } from './texts.ts';

export const en: CodeTexts = {
  label: 'Six-digit code',
  hint: 'It stands in the same mail as the link and works for 10 minutes.',
  button: 'Sign in',
  incomplete: 'Write the six digits that stand in the mail',
  wrong: ({ tries }) =>
    `That is not the code. You have ${tries === 1 ? 'one try' : `${numberInWords(tries, 'en')} tries`} left.`,
  over: {
    title: 'The code no longer works',
    text: 'A code works for 10 minutes, for five tries and once. Ask for a new mail and write the code that stands in it.',
  },
  elsewhere: {
    title: 'Go back to the window where you asked for the link',
    text: 'The link signs you in only in the browser in which you asked for it, and this is another one. Write the six-digit code from the mail in the window where you asked for the link instead. The code works for 10 minutes.',
  },
};
