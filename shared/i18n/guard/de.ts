import { capitalise } from '../numbers.ts';
import { grounds } from './grounds/de.ts';
import type { GuardTexts } from './texts.ts';

export const de: GuardTexts = {
  grounds,
  hidden: ({ of }) => `[Stelle verborgen: ${of}]`,
  read: {
    heading: ({ count }) => (count === 1 ? 'Eine Stelle zum Nachlesen' : `${count} Stellen zum Nachlesen`),
    wrote: { before: 'Sie haben „', after: '“ geschrieben.' },
    noPlace: ({ of }) => `${capitalise(of)} gehört nicht in eine Referenz, auch wenn es gut gemeint ist.`,
    toAnswer: 'Zur Antwort',
    choose: ({ of }) => `Was soll mit der Stelle geschehen? (${of})`,
    change: 'Antwort ändern',
    changeHint: 'Sie kommen zur Frage, Ihr Text bleibt stehen.',
    keep: 'Stehen lassen',
    keepHint: ({ recruiter }) => `${recruiter} sieht, dass die Stelle markiert ist, und kann sie im Bericht verbergen.`,
    why: 'Warum gehört es hierher?',
    whyOptional: 'Falls Sie es stehen lassen.',
    nothing: ({ asker }) =>
      `Wenn Sie nichts wählen, geht die Antwort so ab, wie sie ist. Die Stelle ist dann für ${asker} markiert.`,
    onCall: 'Ändern Sie den Text, oder sagen Sie, warum er hierher gehört, und speichern Sie noch einmal.',
  },
  told: ({ of, count, by }) =>
    `${count === 1 ? 'Eine Stelle' : `${count} Stellen`} in Ihren Antworten ${count === 1 ? 'ist' : 'sind'} verborgen (${of})${by === null ? '' : `, durch ${by}`}. Was dort stand, ist gelöscht.`,
  desk: {
    heading: 'Mit Bedacht zu lesen',
    note: ({ count }) => (count === 1 ? 'Eine Stelle' : `${count} Stellen`),
    wrote: ({ name }) => `${name} schrieb:`,
    about: ({ of }) => `Es geht um ${of} und darf die Auswahl nicht beeinflussen.`,
    because: 'Warum es hierher gehört, laut Verfasser:',
    noReason: 'Ein Grund ist nicht genannt.',
    hide: 'Stelle verbergen',
    hideTitle: 'Stelle verbergen?',
    hideText: ({ name }) =>
      `Die Worte werden aus der Antwort, aus dem Bericht und aus gespeicherten PDF-Dateien gelöscht. Sie lassen sich nicht zurückholen. ${name} sieht auf der eigenen Seite, dass die Stelle verborgen ist.`,
    instead: ({ words }) => `Stattdessen steht dort ${words}.`,
    wasHidden: ({ of, name, by, when }) =>
      `Eine Stelle in den Antworten von ${name} ist verborgen (${of})${by === null ? '' : `, durch ${by}`}, ${when}.`,
  },
  few: {
    ask: ({ name, answered, asked }) =>
      `Nur ${answered} von ${asked} Fragen ${answered === 1 ? 'ist' : 'sind'} beantwortet: Ist das alles, was ${name} gesagt hat?`,
    yes: 'Ja, das ist alles',
  },
  report: {
    heading: 'Verborgene Stellen',
    line: ({ of, name, by, when }) =>
      `Eine Stelle in den Antworten von ${name} ist verborgen (${of}). Verborgen wurde sie${by === null ? '' : ` durch ${by}`} ${when}.`,
    gone: 'Was dort stand, ist gelöscht, und wer es schrieb, sieht auf der eigenen Seite, dass es verborgen ist.',
  },
};
