import { numberInWords } from '../numbers.ts';
import type { DataTexts } from './texts.ts';

export const nb: DataTexts = {
  title: 'Slik behandles opplysningene',
  responsible: ({ organisation, recruiter }) =>
    `${organisation} er behandlingsansvarlig og har opplysningene i sitt eget system. Spørsmål besvares av ${recruiter}.`,
  what: {
    heading: 'Hvilke opplysninger det gjelder',
    text: {
      candidate:
        'Navnet ditt, e-postadressen og telefonnummeret fra søknaden din. Det du forteller om referansene dine. Det de svarer om deg.',
      referee:
        'Navnet ditt, e-postadressen og telefonnummeret, som kandidaten eller rekruttereren har gitt oss. Det du selv svarer.',
      reader:
        'Navnet på kandidaten og på dem som har gitt referanse, hvordan de kjenner hverandre, og hva referansene har svart.',
    },
  },
  why: {
    heading: 'Hva de brukes til',
    text: 'Bare til å innhente referanser til denne stillingen. Ingenting avgjøres automatisk, ingen rangeres, og ingen spores.',
  },
  readers: {
    heading: 'Hvem som får lese dem',
    text: {
      candidate:
        'Rekruttereren og de som avgjør ansettelsen. Du kan be om å få lese svarene når referansene er innhentet.',
      referee:
        'Rekruttereren og de som avgjør ansettelsen. Kandidaten kan be om å få lese det du skriver, og ser om du har svart.',
      reader: 'Rekruttereren, de som avgjør ansettelsen, og den som har fått en rapportlenke. Hver åpning blir notert.',
    },
  },
  kept: {
    heading: 'Hvor lenge de oppbevares',
    text: ({ months }) =>
      `Svar og rapport slettes senest ${
        months === 1 ? 'én måned' : `${numberInWords(months, 'nb')} måneder`
      } etter at referansesjekken er avsluttet. Kontaktopplysninger til en som aldri svarte, slettes 30 dager etter at referansesjekken er avsluttet. Sikkerhetskopier glemmer dem innen ni dager.`,
  },
  held: {
    title: 'Opplysningene dine lagres lenger enn vi sa',
    text: ({ reason, day }) => `De finnes fortsatt på grunn av ${reason}, senest til ${day}.`,
    readers: ({ organisation }) =>
      `I mellomtiden kan bare administratorer hos ${organisation} lese dem. Tidligere lenker til rapporten er stengt.`,
  },
  rights: {
    heading: 'Rettighetene dine',
    text: 'Du kan få vite hva som er lagret om deg, få feil rettet, få opplysninger slettet eller begrenset, og protestere mot hvordan de brukes. Skriv til rekruttereren.',
    authority:
      'Er du ikke fornøyd med svaret, kan du klage til tilsynsmyndigheten, i Norge Datatilsynet (datatilsynet.no).',
  },
  more: 'Mer om behandlingen',
};
