import { capitalise, numberInWords } from '../numbers.ts';
import type { CommonTexts } from './texts.ts';

export const nb: CommonTexts = {
  skip: 'Hopp til innholdet',
  language: 'Språk',
  error: 'Feil: ',
  errorCount: ({ count }) =>
    count === 1 ? 'Én opplysning må rettes' : `${capitalise(numberInWords(count, 'nb'))} opplysninger må rettes`,
  optional: '(valgfritt)',
  choose: 'Velg',
  month: 'Måned',
  year: 'År',
  change: 'Endre',
  goBack: 'Tilbake',
  keptLonger:
    'Hvis et rettslig krav, arkivplikt eller ditt eget ønske krever at vi beholder dem lenger, får du vite det her.',
  mail: 'E-post',
  phone: 'Telefon',
  recruiter: 'Rekrutterer',
  responsible: ({ organisation }) => `${organisation} har ansvaret for opplysningene.`,
  responsibleForYours: ({ organisation }) => `${organisation} har ansvaret for opplysningene dine.`,
  handling: 'Slik behandles de',
  handlingOfYours: 'Slik behandles de, og rettighetene dine',
  ownData: 'Se, hent eller slett det som er lagret om deg',
  saved: ({ clock }) => `Lagret kl.\u00a0${clock}.`,
  savedMeanwhile: ({ clock }) => `Det du skrev, ble lagret kl.\u00a0${clock}.`,
  cannotJudge: 'Kan ikke vurdere',
  expired: {
    title: 'Lenken gjelder ikke lenger',
    lead: ({ day }) => `Lenker til en referanserapport gjelder i 30 dager. Denne sluttet å gjelde ${day}.`,
    text: 'Rapporten finnes fortsatt: be den som sendte lenken, om en ny, eller skriv til rekruttereren.',
    recruiterHint: ({ organisation }) =>
      `Rekrutterer du for ${organisation}? Åpne kandidaten fra rekrutteringssystemet og lag en ny lenke.`,
    foot: 'Av hensyn til kandidaten står det ikke her hvem rapporten gjaldt.',
  },
  pages: {
    unknownLink: {
      title: 'Lenken virker ikke',
      text: 'Åpne lenken direkte fra e-posten eller SMS-en, slik at hele adressen følger med. Har du fått flere, bruk den siste. Ellers kan du svare på e-posten, så får du hjelp.',
    },
    notFound: {
      title: 'Siden finnes ikke',
      text: 'Adressen er ikke helt riktig. Det du har lagret, er fortsatt her.',
    },
    otherMethod: {
      title: 'Det går ikke an her',
      text: 'Siden finnes, men den tar ikke imot det som ble sendt. Det du har lagret, er fortsatt her.',
    },
    editedMeanwhile: {
      title: 'Opplysningene er endret i mellomtiden',
      text: 'Den samme siden ble lagret i et annet vindu mens du skrev. Her er begge versjonene. Ingenting er borte: velg hva som skal gjelde, og lagre.',
    },
    tooLarge: {
      title: 'Det ble for mye tekst',
      text: 'Det du sendte, er større enn vi kan ta imot, og ble derfor ikke lagret. Gå tilbake, kort ned teksten og send på nytt.',
    },
    tooMany: {
      title: 'Vent litt',
      text: ({ minutes }) =>
        `Mange lenker som ikke virker, er åpnet herfra. Prøv igjen om ${
          minutes === 1 ? 'ett minutt' : `${numberInWords(minutes, 'nb')} minutter`
        }.`,
    },
    failed: {
      title: 'Noe gikk galt hos oss',
      text: 'Feilen er vår. Det du har lagret, er trygt. Prøv igjen om litt, eller svar på e-posten du fikk.',
      number: ({ id }) => `Oppgi gjerne nummeret ${id}, så finner vi feilen.`,
    },
  },
};
