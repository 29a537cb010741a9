import { capitalise, numberInWords } from '../../numbers.ts';
import { inRow } from './in-row.ts';
import type { TemplateTexts } from './texts.ts';

export const de: TemplateTexts = {
  title: 'Fragenvorlagen',
  lead: 'Das wird eine Referenzperson gefragt. Öffnen Sie eine Vorlage, um jede Frage so zu lesen, wie die Referenzperson sie sieht.',
  api: 'Vorlagen lassen sich auch über die API erstellen und ändern. Aus einer Änderung wird eine neue Version; bereits verschickte Referenzprüfungen behalten ihre.',
  apiLink: 'Mehr über die API',
  tableLabel: 'Vorlagen zur Auswahl',
  columns: {
    name: 'Vorlage',
    questions: 'Fragen',
    minutes: 'Minuten',
    languages: 'Sprachen',
    version: 'Version',
    origin: 'Herkunft',
  },
  builtIn: 'Mitgeliefert',
  own: 'Ihre eigene',
  pages: 'Seiten mit Vorlagen',
  more: 'Weitere Vorlagen zeigen',
  first: 'Zur ersten Seite',
  back: 'Alle Fragenvorlagen',
  size: ({ questions, minutes }) =>
    `${questions === 1 ? 'Eine Frage' : `${capitalise(numberInWords(questions, 'de'))} Fragen`}, etwa ${minutes === 1 ? 'eine Minute' : `${numberInWords(minutes, 'de')} Minuten`}`,
  version: ({ version }) => `Version ${version}`,
  newer: ({ version }) => `Es gibt eine neuere: Version ${version} zeigen`,
  removed:
    'Die Vorlage ist gelöscht und kann nicht mehr gewählt werden. Referenzprüfungen, die sie haben, behalten sie.',
  languagesLabel: 'Sprachen, in denen Sie die Vorlage lesen können',
  example: ({ name }) => `${name} steht hier für die Person, die sich bewirbt.`,
  page: ({ page, pages }) => `Seite ${page} von ${pages}`,
  required: 'Muss beantwortet werden',
  optional: 'Darf offen bleiben',
  answers: 'Antworten zur Auswahl',
  asked: ({ number, answers }) =>
    `Wird nur gestellt, wenn die Antwort auf Frage ${number} ${inRow(answers, 'oder', '„“')} lautet.`,
};
