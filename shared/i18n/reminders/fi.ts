import type { ReminderTexts } from './texts.ts';

export const fi: ReminderTexts = {
  way: {
    title: 'Muistuta minua toisena päivänä',
    text: 'Valitset päivän, ja kirjoittamasi säilyy.',
    chosen: ({ day }) => `Muistutamme sinua ${day}.`,
  },
  later: {
    heading: ({ candidate }) => `Milloin muistutamme sinua suosituksesta? Hakija on ${candidate}.`,
    lead: ({ until }) =>
      `Saat viestin aamulla. Lauantain tai sunnuntain sijasta se tulee maanantaina.${until === null ? '' : ` Voit vastata vielä ${until}.`}`,
    which: 'Minä päivänä?',
    tomorrow: ({ day }) => `Huomenna, ${day}`,
    otherDay: 'Jonakin muuna päivänä',
    date: 'Päivämäärä',
    dateHint: 'Täytä, jos valitsit muun päivän',
    button: 'Muistuta minua',
    saved: ({ day }) => `Muistutamme sinua ${day}. Viestissä oleva linkki tuo sinut takaisin tänne.`,
    missing: 'Valitse päivä',
    wrongDay: ({ until }) => `Valitse päivä huomisesta alkaen${until === null ? '' : `, viimeistään ${until}`}`,
    back: 'Takaisin etusivulle',
  },
  stop: {
    heading: 'Etkö halua muistutuksia?',
    text: ({ candidate, until }) =>
      `Emme sen jälkeen enää muistuta sinua suosituksesta. Hakija on ${candidate}. Viestissä oleva linkki toimii silti${until === null ? '' : ` vielä ${until}`}.`,
    button: 'Älä lähetä muistutuksia',
    keep: 'Ei, palaa takaisin',
    done: {
      title: 'Et saa enää muistutuksia',
      text: ({ until }) => `Viestissä oleva linkki toimii silti${until === null ? '' : ` vielä ${until}`}.`,
      again: 'Haluan muistutuksen tiettynä päivänä',
    },
  },
};
