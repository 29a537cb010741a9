import { capitalise } from '../numbers.ts';
import { grounds } from './grounds/sv.ts';
import type { GuardTexts } from './texts.ts';

export const sv: GuardTexts = {
  grounds,
  hidden: ({ of }) => `[avsnitt dolt: ${of}]`,
  read: {
    heading: ({ count }) =>
      count === 1 ? 'Ett ställe att titta på en gång till' : `${count} ställen att titta på en gång till`,
    wrote: { before: 'Du skrev ”', after: '”.' },
    noPlace: ({ of }) => `${capitalise(of)} hör inte hemma i en referens, även när det är välment.`,
    toAnswer: 'Gå till svaret',
    choose: ({ of }) => `Vad vill du göra med stället? (${of})`,
    change: 'Ändra svaret',
    changeHint: 'Du kommer till frågan med texten kvar.',
    keep: 'Låta det stå',
    keepHint: ({ recruiter }) => `${recruiter} ser att stället är markerat och kan dölja det i rapporten.`,
    why: 'Varför hör det hit?',
    whyOptional: 'Om du låter det stå.',
    nothing: ({ asker }) => `Väljer du inget skickas svaret som det är, med stället markerat för ${asker}.`,
    onCall: 'Ändra texten, eller skriv varför den hör hit och spara igen.',
  },
  told: ({ of, count, by }) =>
    `${count === 1 ? 'Ett avsnitt' : `${count} avsnitt`} i dina svar ${count === 1 ? 'är dolt' : 'är dolda'} (${of})${by === null ? '' : `, av ${by}`}. Det som stod där är raderat.`,
  desk: {
    heading: 'Ställen att läsa med omtanke',
    note: ({ count }) => (count === 1 ? 'Ett ställe' : `${count} ställen`),
    wrote: ({ name }) => `${name} skrev:`,
    about: ({ of }) => `Det gäller ${of}, och får inte påverka valet.`,
    because: 'Därför hör det hit, enligt den som skrev:',
    noReason: 'Inget skäl är angivet.',
    hide: 'Dölj stället',
    hideTitle: 'Dölja stället?',
    hideText: ({ name }) =>
      `Orden raderas ur svaret, ur rapporten och ur sparade PDF-filer. De går inte att få tillbaka. ${name} ser på sin sida att stället är dolt.`,
    instead: ({ words }) => `I stället står det ${words}.`,
    wasHidden: ({ of, name, by, when }) =>
      `Ett avsnitt i ${name}s svar är dolt (${of})${by === null ? '' : `, av ${by}`}, ${when}.`,
  },
  few: {
    ask: ({ name, answered, asked }) => `Bara ${answered} av ${asked} frågor har ett svar: är det allt som ${name} sa?`,
    yes: 'Ja, det är allt',
  },
  report: {
    heading: 'Dolda avsnitt',
    line: ({ of, name, by, when }) =>
      `Ett avsnitt i svaren från ${name} är dolt (${of}). Det doldes${by === null ? '' : ` av ${by}`} ${when}.`,
    gone: 'Det som stod där är raderat, och den som skrev ser på sin sida att det är dolt.',
  },
};
