import { numberInWords } from '../numbers.ts';
import type { DataTexts } from './texts.ts';

export const da: DataTexts = {
  title: 'Sådan behandles oplysningerne',
  responsible: ({ organisation, recruiter }) =>
    `${organisation} er dataansvarlig og har oplysningerne i sit eget system. Spørgsmål besvares af ${recruiter}.`,
  what: {
    heading: 'Hvilke oplysninger det drejer sig om',
    text: {
      candidate:
        'Dit navn, din mailadresse og dit telefonnummer fra din ansøgning. Det, du fortæller om dine referencer. Det, de svarer om dig.',
      referee:
        'Dit navn, din mailadresse og dit telefonnummer, som kandidaten eller den rekrutteringsansvarlige har givet os. Det, du selv svarer.',
      reader:
        'Navnet på kandidaten og på dem, der har givet en reference, hvordan de kender hinanden, og hvad referencerne har svaret.',
    },
  },
  why: {
    heading: 'Hvad de bruges til',
    text: 'Kun til at indhente referencer til denne stilling. Intet afgøres automatisk, ingen rangordnes, og ingen spores.',
  },
  readers: {
    heading: 'Hvem der må læse dem',
    text: {
      candidate:
        'Den rekrutteringsansvarlige og dem, der træffer beslutning om ansættelsen. Du kan bede om at læse svarene, når referencerne er indhentet.',
      referee:
        'Den rekrutteringsansvarlige og dem, der træffer beslutning om ansættelsen. Kandidaten kan bede om at læse det, du skriver, og kan se, om du har svaret.',
      reader:
        'Den rekrutteringsansvarlige, dem, der træffer beslutning om ansættelsen, og den, der har fået et rapportlink. Hver åbning noteres.',
    },
  },
  kept: {
    heading: 'Hvor længe de opbevares',
    text: ({ months }) =>
      `Svar og rapport slettes senest ${
        months === 1 ? 'én måned' : `${numberInWords(months, 'da')} måneder`
      } efter, at referencetagningen er afsluttet. Kontaktoplysninger på en, der aldrig svarede, slettes 30 dage efter, at referencetagningen er afsluttet. Sikkerhedskopier glemmer dem inden for ni dage.`,
  },
  held: {
    title: 'Dine oplysninger gemmes længere, end vi sagde',
    text: ({ reason, day }) => `De findes stadig på grund af ${reason}, senest til ${day}.`,
    readers: ({ organisation }) =>
      `Imens kan kun administratorer hos ${organisation} læse dem. Tidligere links til rapporten er lukket.`,
  },
  rights: {
    heading: 'Dine rettigheder',
    text: 'Du kan få at vide, hvad der er gemt om dig, få fejl rettet, få oplysninger slettet eller begrænset og gøre indsigelse mod, hvordan de bruges. Skriv til den rekrutteringsansvarlige.',
    authority:
      'Er du ikke tilfreds med svaret, kan du klage til tilsynsmyndigheden, i Danmark Datatilsynet (datatilsynet.dk).',
  },
  more: 'Mere om behandlingen',
};
