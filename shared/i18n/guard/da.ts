import { capitalise } from '../numbers.ts';
import { grounds } from './grounds/da.ts';
import type { GuardTexts } from './texts.ts';

export const da: GuardTexts = {
  grounds,
  hidden: ({ of }) => `[afsnit skjult: ${of}]`,
  read: {
    heading: ({ count }) => (count === 1 ? 'Et sted at se på en gang til' : `${count} steder at se på en gang til`),
    wrote: { before: 'Du skrev ”', after: '”.' },
    noPlace: ({ of }) => `${capitalise(of)} hører ikke hjemme i en reference, heller ikke når det er ment godt.`,
    toAnswer: 'Gå til svaret',
    choose: ({ of }) => `Hvad vil du gøre med stedet? (${of})`,
    change: 'Ændre svaret',
    changeHint: 'Du kommer til spørgsmålet med teksten i.',
    keep: 'Lade det stå',
    keepHint: ({ recruiter }) => `${recruiter} ser, at stedet er markeret, og kan skjule det i rapporten.`,
    why: 'Hvorfor hører det hjemme her?',
    whyOptional: 'Hvis du lader det stå.',
    nothing: ({ asker }) => `Vælger du ikke noget, sendes svaret, som det er, med stedet markeret for ${asker}.`,
    onCall: 'Ret teksten, eller skriv, hvorfor den hører hjemme her, og gem igen.',
  },
  told: ({ of, count, by }) =>
    `${count === 1 ? 'Et afsnit' : `${count} afsnit`} i dine svar er skjult (${of})${by === null ? '' : `, af ${by}`}. Det, der stod der, er slettet.`,
  desk: {
    heading: 'Steder at læse med omtanke',
    note: ({ count }) => (count === 1 ? 'Et sted' : `${count} steder`),
    wrote: ({ name }) => `${name} skrev:`,
    about: ({ of }) => `Det handler om ${of} og må ikke påvirke valget.`,
    because: 'Derfor hører det hjemme her, siger den, der skrev det:',
    noReason: 'Der er ikke givet nogen grund.',
    hide: 'Skjul stedet',
    hideTitle: 'Skjule stedet?',
    hideText: ({ name }) =>
      `Ordene slettes i svaret, i rapporten og i gemte PDF-filer. De kan ikke hentes tilbage. ${name} ser på sin side, at stedet er skjult.`,
    instead: ({ words }) => `I stedet kommer der til at stå ${words}.`,
    wasHidden: ({ of, name, by, when }) =>
      `Et afsnit i svarene fra ${name} er skjult (${of})${by === null ? '' : `, af ${by}`}, ${when}.`,
  },
  few: {
    ask: ({ name, answered, asked }) =>
      `Kun ${answered} af ${asked} spørgsmål har et svar: er det alt, hvad ${name} sagde?`,
    yes: 'Ja, det er alt',
  },
  report: {
    heading: 'Skjulte afsnit',
    line: ({ of, name, by, when }) =>
      `Et afsnit i svarene fra ${name} er skjult (${of}). Det blev skjult${by === null ? '' : ` af ${by}`} ${when}.`,
    gone: 'Det, der stod der, er slettet, og den, der skrev det, ser på sin side, at det er skjult.',
  },
};
