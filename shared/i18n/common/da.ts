import { capitalise, numberInWords } from '../numbers.ts';
import type { CommonTexts } from './texts.ts';

export const da: CommonTexts = {
  skip: 'Spring til indholdet',
  language: 'Sprog',
  error: 'Fejl: ',
  errorCount: ({ count }) =>
    count === 1 ? 'Én oplysning skal rettes' : `${capitalise(numberInWords(count, 'da'))} oplysninger skal rettes`,
  optional: '(frivilligt)',
  choose: 'Vælg',
  month: 'Måned',
  year: 'År',
  change: 'Ret',
  goBack: 'Tilbage',
  keptLonger:
    'Hvis et retskrav, arkivpligt eller dit eget ønske kræver, at vi beholder dem længere, får du det at vide her.',
  mail: 'Mail',
  phone: 'Telefon',
  recruiter: 'Rekrutteringsansvarlig',
  responsible: ({ organisation }) => `${organisation} er ansvarlig for oplysningerne.`,
  responsibleForYours: ({ organisation }) => `${organisation} er ansvarlig for dine oplysninger.`,
  handling: 'Sådan behandles de',
  handlingOfYours: 'Sådan behandles de, og dine rettigheder',
  ownData: 'Se, hent eller slet det, der er gemt om dig',
  saved: ({ clock }) => `Gemt kl.\u00a0${clock}.`,
  savedMeanwhile: ({ clock }) => `Det, du skrev, blev gemt kl.\u00a0${clock}.`,
  cannotJudge: 'Kan ikke vurdere',
  expired: {
    title: 'Linket er udløbet',
    lead: ({ day }) => `Links til en referencerapport gælder i 30 dage. Dette udløb ${day}.`,
    text: 'Rapporten findes stadig: bed den, der sendte linket, om et nyt, eller skriv til den rekrutteringsansvarlige.',
    recruiterHint: ({ organisation }) =>
      `Rekrutterer du for ${organisation}? Åbn kandidaten fra rekrutteringssystemet, og opret et nyt link.`,
    foot: 'Af hensyn til kandidaten står der ikke her, hvem rapporten handlede om.',
  },
  pages: {
    unknownLink: {
      title: 'Linket virker ikke',
      text: 'Åbn linket direkte fra mailen eller sms’en, så hele adressen kommer med. Har du fået flere, så brug det nyeste. Ellers kan du svare på mailen, så får du hjælp.',
    },
    notFound: {
      title: 'Siden findes ikke',
      text: 'Adressen er ikke helt rigtig. Det, du har gemt, er her stadig.',
    },
    otherMethod: {
      title: 'Det kan man ikke gøre her',
      text: 'Siden findes, men den tager ikke imod det, der blev sendt. Det, du har gemt, er her stadig.',
    },
    editedMeanwhile: {
      title: 'Oplysningerne er blevet ændret imens',
      text: 'Den samme side blev gemt i et andet vindue, mens du skrev. Her er begge versioner. Intet er gået tabt: vælg, hvad der skal gælde, og gem.',
    },
    tooLarge: {
      title: 'Det blev for meget tekst',
      text: 'Det, du sendte, er større, end vi kan modtage, og blev derfor ikke gemt. Gå tilbage, gør teksten kortere, og send igen.',
    },
    tooMany: {
      title: 'Vent et øjeblik',
      text: ({ minutes }) =>
        `Mange links, der ikke virker, er blevet åbnet herfra. Prøv igen om ${
          minutes === 1 ? 'et minut' : `${numberInWords(minutes, 'da')} minutter`
        }.`,
    },
    failed: {
      title: 'Noget gik galt hos os',
      text: 'Fejlen er vores. Det, du har gemt, er i behold. Prøv igen om lidt, eller svar på den mail, du fik.',
      number: ({ id }) => `Oplys gerne nummeret ${id}, så finder vi fejlen.`,
    },
  },
};
