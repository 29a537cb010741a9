import { capitalise, numberInWords } from '../../numbers.ts';
import { inRow } from './in-row.ts';
import type { TemplateTexts } from './texts.ts';

export const nb: TemplateTexts = {
  title: 'Spørsmålsmaler',
  lead: 'Dette blir en referanse spurt om. Åpne en mal for å lese hvert spørsmål slik referansen ser det.',
  api: 'Maler kan også lages og endres gjennom API-et. En endring blir en ny versjon; referansesjekker som er sendt, beholder sin.',
  apiLink: 'Les om API-et',
  tableLabel: 'Maler å velge mellom',
  columns: {
    name: 'Mal',
    questions: 'Spørsmål',
    minutes: 'Minutter',
    languages: 'Språk',
    version: 'Versjon',
    origin: 'Opphav',
  },
  builtIn: 'Innebygd',
  own: 'Deres egen',
  pages: 'Sider med maler',
  more: 'Vis flere maler',
  first: 'Til første side',
  back: 'Alle spørsmålsmaler',
  size: ({ questions, minutes }) =>
    `${questions === 1 ? 'Ett spørsmål' : `${capitalise(numberInWords(questions, 'nb'))} spørsmål`}, rundt ${minutes === 1 ? 'ett minutt' : `${numberInWords(minutes, 'nb')} minutter`}`,
  version: ({ version }) => `Versjon ${version}`,
  newer: ({ version }) => `Det finnes en nyere: vis versjon ${version}`,
  removed: 'Malen er fjernet og kan ikke velges lenger. Referansesjekker som har fått den, beholder den.',
  languagesLabel: 'Språk å lese malen på',
  example: ({ name }) => `${name} står i kandidatens sted.`,
  page: ({ page, pages }) => `Side ${page} av ${pages}`,
  required: 'Må besvares',
  optional: 'Kan hoppes over',
  answers: 'Svar å velge mellom',
  asked: ({ number, answers }) => `Stilles bare hvis svaret på spørsmål ${number} er ${inRow(answers, 'eller', '«»')}.`,
};
