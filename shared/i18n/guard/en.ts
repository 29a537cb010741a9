import { capitalise } from '../numbers.ts';
import { grounds } from './grounds/en.ts';
import type { GuardTexts } from './texts.ts';

export const en: GuardTexts = {
  grounds,
  hidden: ({ of }) => `[passage hidden: ${of}]`,
  read: {
    heading: ({ count }) => (count === 1 ? 'One passage to look at again' : `${count} passages to look at again`),
    wrote: { before: 'You wrote “', after: '”.' },
    noPlace: ({ of }) => `${capitalise(of)} has no place in a reference, even when it is meant well.`,
    toAnswer: 'Go to the answer',
    choose: ({ of }) => `What would you like to do with this passage? (${of})`,
    change: 'Change it',
    changeHint: 'You come to the question with your text in it.',
    keep: 'Let it stand',
    keepHint: ({ recruiter }) => `${recruiter} sees that the passage is marked and can hide it in the report.`,
    why: 'Why does it belong here?',
    whyOptional: 'If you let it stand.',
    nothing: ({ asker }) => `If you choose nothing, the answer is sent as it is, with the passage marked for ${asker}.`,
    onCall: 'Change the text, or say why it belongs here and save again.',
  },
  told: ({ of, count, by }) =>
    `${count === 1 ? 'One passage' : `${count} passages`} in your answers ${count === 1 ? 'is' : 'are'} hidden (${of})${by === null ? '' : `, by ${by}`}. What stood there is deleted.`,
  desk: {
    heading: 'Passages to read with care',
    note: ({ count }) => (count === 1 ? 'One passage' : `${count} passages`),
    wrote: ({ name }) => `${name} wrote:`,
    about: ({ of }) => `It is about ${of}, and must not affect the choice.`,
    because: 'Why it belongs here, says the one who wrote it:',
    noReason: 'No reason is given.',
    hide: 'Hide this passage',
    hideTitle: 'Hide this passage?',
    hideText: ({ name }) =>
      `The words are deleted from the answer, from the report and from stored PDF files. They cannot be brought back. ${name} sees on their page that the passage is hidden.`,
    instead: ({ words }) => `In its place it will say ${words}.`,
    wasHidden: ({ of, name, by, when }) =>
      `A passage in the answers of ${name} is hidden (${of})${by === null ? '' : `, by ${by}`}, ${when}.`,
  },
  few: {
    ask: ({ name, answered, asked }) =>
      `Only ${answered} of ${asked} questions ${answered === 1 ? 'has an answer' : 'have answers'}: is this all that ${name} said?`,
    yes: 'Yes, that is all',
  },
  report: {
    heading: 'Hidden passages',
    line: ({ of, name, by, when }) =>
      `A passage in the answers of ${name} is hidden (${of}). It was hidden${by === null ? '' : ` by ${by}`} ${when}.`,
    gone: 'What stood there is deleted, and the one who wrote it sees on their page that it is hidden.',
  },
};
