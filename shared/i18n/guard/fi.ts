import { capitalise } from '../numbers.ts';
import { grounds } from './grounds/fi.ts';
import type { GuardTexts } from './texts.ts';

export const fi: GuardTexts = {
  grounds,
  hidden: ({ of }) => `[kohta piilotettu: ${of}]`,
  read: {
    heading: ({ count }) => (count === 1 ? 'Yksi kohta vielä katsottavaksi' : `${count} kohtaa vielä katsottavaksi`),
    wrote: { before: 'Kirjoitit ”', after: '”.' },
    noPlace: ({ of }) => `${capitalise(of)} ei kuulu suositukseen, vaikka tarkoitus olisi hyvä.`,
    toAnswer: 'Siirry vastaukseen',
    choose: ({ of }) => `Mitä haluat tehdä tälle kohdalle? (${of})`,
    change: 'Muuta vastausta',
    changeHint: 'Pääset kysymykseen, ja teksti on tallella.',
    keep: 'Anna sen olla',
    keepHint: ({ recruiter }) => `${recruiter} näkee, että kohta on merkitty, ja voi piilottaa sen raportista.`,
    why: 'Miksi se kuuluu tähän?',
    whyOptional: 'Jos annat sen olla.',
    nothing: ({ asker }) =>
      `Jos et valitse mitään, vastaus lähetetään sellaisenaan, ja kohta on merkitty. Vastauksen saa ${asker}.`,
    onCall: 'Muuta tekstiä, tai kerro, miksi se kuuluu tähän, ja tallenna uudelleen.',
  },
  told: ({ of, count, by }) =>
    `${count === 1 ? 'Yksi kohta' : `${count} kohtaa`} vastauksistasi on piilotettu (${of})${by === null ? '' : `. Piilottaja: ${by}`}. Alkuperäinen teksti on poistettu.`,
  desk: {
    heading: 'Harkiten luettavat kohdat',
    note: ({ count }) => (count === 1 ? 'Yksi kohta' : `${count} kohtaa`),
    wrote: ({ name }) => `${name} kirjoitti:`,
    about: ({ of }) => `Aihe: ${of}. Se ei saa vaikuttaa valintaan.`,
    because: 'Kirjoittajan mukaan se kuuluu tähän, koska:',
    noReason: 'Syytä ei ole kerrottu.',
    hide: 'Piilota kohta',
    hideTitle: 'Piilotetaanko kohta?',
    hideText: ({ name }) =>
      `Sanat poistetaan vastauksesta, raportista ja tallennetuista PDF-tiedostoista. Niitä ei saa takaisin. ${name} näkee omalla sivullaan, että kohta on piilotettu.`,
    instead: ({ words }) => `Tilalle tulee ${words}.`,
    wasHidden: ({ of, name, by, when }) =>
      `Yksi kohta on piilotettu (${of}), ${when}. Vastaaja: ${name}.${by === null ? '' : ` Piilottaja: ${by}.`}`,
  },
  few: {
    ask: ({ name, answered, asked }) =>
      `Vain ${answered}/${asked} kysymykseen on vastaus: siinäkö kaikki, mitä ${name} sanoi?`,
    yes: 'Kyllä, siinä kaikki',
  },
  report: {
    heading: 'Piilotetut kohdat',
    line: ({ of, name, by, when }) =>
      `Yksi kohta on piilotettu (${of}), ${when}. Vastaaja: ${name}.${by === null ? '' : ` Piilottaja: ${by}.`}`,
    gone: 'Alkuperäinen teksti on poistettu, ja kirjoittaja näkee omalla sivullaan, että kohta on piilotettu.',
  },
};
