import { capitalise, numberInWords } from '../../numbers.ts';
import { inRow } from './in-row.ts';
import type { TemplateTexts } from './texts.ts';

export const da: TemplateTexts = {
  title: 'Spørgeskabeloner',
  lead: 'Det er det, en reference bliver spurgt om. Åbn en skabelon for at læse hvert spørgsmål, som referencen ser det.',
  api: 'Skabeloner kan også laves og ændres gennem API’et. En ændring bliver en ny version; referencetagninger, der er sendt, beholder deres.',
  apiLink: 'Læs om API’et',
  tableLabel: 'Skabeloner at vælge imellem',
  columns: {
    name: 'Skabelon',
    questions: 'Spørgsmål',
    minutes: 'Minutter',
    languages: 'Sprog',
    version: 'Version',
    origin: 'Oprindelse',
  },
  builtIn: 'Indbygget',
  own: 'Jeres egen',
  pages: 'Sider med skabeloner',
  more: 'Vis flere skabeloner',
  first: 'Til den første side',
  back: 'Alle spørgeskabeloner',
  size: ({ questions, minutes }) =>
    `${questions === 1 ? 'Et spørgsmål' : `${capitalise(numberInWords(questions, 'da'))} spørgsmål`}, omkring ${minutes === 1 ? 'et minut' : `${numberInWords(minutes, 'da')} minutter`}`,
  version: ({ version }) => `Version ${version}`,
  newer: ({ version }) => `Der findes en nyere: vis version ${version}`,
  removed: 'Skabelonen er fjernet og kan ikke vælges mere. Referencetagninger, der har fået den, beholder den.',
  languagesLabel: 'Sprog at læse skabelonen på',
  example: ({ name }) => `${name} står her for kandidaten.`,
  page: ({ page, pages }) => `Side ${page} af ${pages}`,
  required: 'Skal besvares',
  optional: 'Kan springes over',
  answers: 'Svar at vælge imellem',
  asked: ({ number, answers }) =>
    `Stilles kun, hvis svaret på spørgsmål ${number} er ${inRow(answers, 'eller', '””')}.`,
};
