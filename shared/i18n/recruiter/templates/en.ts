import { capitalise, numberInWords } from '../../numbers.ts';
import { inRow } from './in-row.ts';
import type { TemplateTexts } from './texts.ts';

export const en: TemplateTexts = {
  title: 'Question templates',
  lead: 'This is what a referee is asked. Open a template to read each question as the referee sees it.',
  api: 'Templates can be made and changed over the API too. A change becomes a new version; checks that have been sent keep theirs.',
  apiLink: 'Read about the API',
  tableLabel: 'Templates to choose from',
  columns: {
    name: 'Template',
    questions: 'Questions',
    minutes: 'Minutes',
    languages: 'Languages',
    version: 'Version',
    origin: 'Origin',
  },
  builtIn: 'Built in',
  own: 'Your own',
  pages: 'Pages of templates',
  more: 'Show more templates',
  first: 'To the first page',
  back: 'All question templates',
  size: ({ questions, minutes }) =>
    `${questions === 1 ? 'One question' : `${capitalise(numberInWords(questions, 'en'))} questions`}, around ${minutes === 1 ? 'one minute' : `${numberInWords(minutes, 'en')} minutes`}`,
  version: ({ version }) => `Version ${version}`,
  newer: ({ version }) => `There is a newer one: show version ${version}`,
  removed: 'The template has been removed and cannot be chosen any more. Checks that were made with it keep it.',
  languagesLabel: 'Languages to read the template in',
  example: ({ name }) => `${name} stands in for the candidate.`,
  page: ({ page, pages }) => `Page ${page} of ${pages}`,
  required: 'Must be answered',
  optional: 'May be skipped',
  answers: 'Answers to choose from',
  asked: ({ number, answers }) => `Asked only if the answer to question ${number} is ${inRow(answers, 'or', '“”')}.`,
};
