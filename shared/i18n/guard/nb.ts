import { capitalise } from '../numbers.ts';
import { grounds } from './grounds/nb.ts';
import type { GuardTexts } from './texts.ts';

export const nb: GuardTexts = {
  grounds,
  hidden: ({ of }) => `[avsnitt skjult: ${of}]`,
  read: {
    heading: ({ count }) => (count === 1 ? 'Ett sted å se på en gang til' : `${count} steder å se på en gang til`),
    wrote: { before: 'Du skrev «', after: '».' },
    noPlace: ({ of }) => `${capitalise(of)} hører ikke hjemme i en referanse, selv når det er godt ment.`,
    toAnswer: 'Gå til svaret',
    choose: ({ of }) => `Hva vil du gjøre med stedet? (${of})`,
    change: 'Endre svaret',
    changeHint: 'Du kommer til spørsmålet med teksten i.',
    keep: 'La det stå',
    keepHint: ({ recruiter }) => `${recruiter} ser at stedet er markert og kan skjule det i rapporten.`,
    why: 'Hvorfor hører det hjemme her?',
    whyOptional: 'Hvis du lar det stå.',
    nothing: ({ asker }) => `Velger du ingenting, sendes svaret som det er, med stedet markert for ${asker}.`,
    onCall: 'Endre teksten, eller skriv hvorfor den hører hjemme her, og lagre igjen.',
  },
  told: ({ of, count, by }) =>
    `${count === 1 ? 'Ett avsnitt' : `${count} avsnitt`} i svarene dine er skjult (${of})${by === null ? '' : `, av ${by}`}. Det som sto der, er slettet.`,
  desk: {
    heading: 'Steder å lese med omtanke',
    note: ({ count }) => (count === 1 ? 'Ett sted' : `${count} steder`),
    wrote: ({ name }) => `${name} skrev:`,
    about: ({ of }) => `Det gjelder ${of}, og får ikke påvirke valget.`,
    because: 'Derfor hører det hjemme her, ifølge den som skrev det:',
    noReason: 'Ingen grunn er oppgitt.',
    hide: 'Skjul stedet',
    hideTitle: 'Skjule stedet?',
    hideText: ({ name }) =>
      `Ordene slettes fra svaret, fra rapporten og fra lagrede PDF-filer. De kan ikke hentes tilbake. ${name} ser på siden sin at stedet er skjult.`,
    instead: ({ words }) => `I stedet står det ${words}.`,
    wasHidden: ({ of, name, by, when }) =>
      `Et avsnitt i svarene til ${name} er skjult (${of})${by === null ? '' : `, av ${by}`}, ${when}.`,
  },
  few: {
    ask: ({ name, answered, asked }) => `Bare ${answered} av ${asked} spørsmål har svar: er det alt ${name} sa?`,
    yes: 'Ja, det er alt',
  },
  report: {
    heading: 'Skjulte avsnitt',
    line: ({ of, name, by, when }) =>
      `Et avsnitt i svarene fra ${name} er skjult (${of}). Det ble skjult${by === null ? '' : ` av ${by}`} ${when}.`,
    gone: 'Det som sto der, er slettet, og den som skrev det, ser på siden sin at det er skjult.',
  },
};
