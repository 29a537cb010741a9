import type { ReminderTexts } from './texts.ts';

export const de: ReminderTexts = {
  way: {
    title: 'An einem anderen Tag erinnern',
    text: 'Sie wählen den Tag, und was Sie geschrieben haben, bleibt erhalten.',
    chosen: ({ day }) => `Wir erinnern Sie am ${day}.`,
  },
  later: {
    heading: ({ candidate }) => `Wann sollen wir Sie an die Referenz für ${candidate} erinnern?`,
    lead: ({ until }) =>
      `Wir melden uns am Morgen. Wählen Sie einen Samstag oder Sonntag, melden wir uns am Montag danach.${until === null ? '' : ` Letzter Tag für Ihre Antwort: ${until}.`}`,
    which: 'An welchem Tag?',
    tomorrow: ({ day }) => `Morgen, ${day}`,
    otherDay: 'An einem anderen Tag',
    date: 'Datum des Tages',
    dateHint: 'Nur ausfüllen, wenn Sie einen anderen Tag gewählt haben',
    button: 'Erinnern Sie mich',
    saved: ({ day }) => `Wir erinnern Sie am ${day}. Der Link in der E-Mail führt Sie hierher zurück.`,
    missing: 'Wählen Sie einen Tag',
    wrongDay: ({ until }) => `Wählen Sie einen Tag ab morgen${until === null ? '' : `, spätestens ${until}`}`,
    back: 'Zurück zur ersten Seite',
  },
  stop: {
    heading: 'Möchten Sie keine Erinnerungen mehr?',
    text: ({ candidate, until }) =>
      `Dann erinnern wir Sie nicht mehr an die Referenz für ${candidate}. Der Link in der E-Mail gilt trotzdem${until === null ? '' : `, bis ${until}`}.`,
    button: 'Erinnern Sie mich nicht',
    keep: 'Nein, zurück',
    done: {
      title: 'Sie erhalten keine Erinnerungen mehr',
      text: ({ until }) => `Der Link in der E-Mail gilt trotzdem${until === null ? '' : `, bis ${until}`}.`,
      again: 'Ich möchte an einem bestimmten Tag erinnert werden',
    },
  },
};
