import { capitalise, numberInWords } from '../numbers.ts';
import type { CommonTexts } from './texts.ts';

export const sv: CommonTexts = {
  skip: 'Hoppa till innehållet',
  language: 'Språk',
  error: 'Fel: ',
  errorCount: ({ count }) =>
    count === 1 ? 'En uppgift behöver rättas' : `${capitalise(numberInWords(count, 'sv'))} uppgifter behöver rättas`,
  optional: '(frivilligt)',
  choose: 'Välj',
  month: 'Månad',
  year: 'År',
  change: 'Ändra',
  goBack: 'Tillbaka',
  keptLonger:
    'Om ett rättsligt anspråk, arkivplikt eller din egen begäran kräver att vi behåller dem längre får du veta det här.',
  mail: 'E-post',
  phone: 'Telefon',
  recruiter: 'Rekryterare',
  responsible: ({ organisation }) => `${organisation} ansvarar för uppgifterna.`,
  responsibleForYours: ({ organisation }) => `${organisation} ansvarar för dina uppgifter.`,
  handling: 'Så hanteras de',
  handlingOfYours: 'Så hanteras de, och dina rättigheter',
  ownData: 'Se, hämta eller radera det som finns om dig',
  saved: ({ clock }) => `Sparat kl.\u00a0${clock}.`,
  savedMeanwhile: ({ clock }) => `Det du skrev är sparat, kl.\u00a0${clock}.`,
  cannotJudge: 'Kan inte bedöma',
  expired: {
    title: 'Länken har slutat gälla',
    lead: ({ day }) => `Länkar till en referensrapport gäller i 30 dagar. Den här slutade gälla ${day}.`,
    text: 'Rapporten finns kvar: be den som skickade länken om en ny, eller skriv till rekryteraren.',
    recruiterHint: ({ organisation }) =>
      `Rekryterar du åt ${organisation}? Öppna kandidaten från rekryteringssystemet och skapa en ny länk.`,
    foot: 'För kandidatens skull står det inte här vems rapport det var.',
  },
  pages: {
    unknownLink: {
      title: 'Länken fungerar inte',
      text: 'Öppna länken direkt ur mejlet eller sms:et, så att hela adressen följer med. Har du fått flera, välj den senaste. Annars: svara på mejlet, så får du hjälp.',
    },
    notFound: {
      title: 'Sidan finns inte',
      text: 'Adressen stämmer inte riktigt. Det du har sparat är kvar.',
    },
    otherMethod: {
      title: 'Det går inte att göra så här',
      text: 'Sidan finns, men den tar inte emot det som skickades. Det du har sparat är kvar.',
    },
    editedMeanwhile: {
      title: 'Uppgifterna har ändrats under tiden',
      text: 'Någon sparade samma sida i ett annat fönster medan du skrev. Här är båda versionerna. Inget är borta: välj vad som ska gälla och spara.',
    },
    tooLarge: {
      title: 'Det blev för mycket text',
      text: 'Det du skickade är större än vi kan ta emot, och därför sparades det inte. Gå tillbaka, korta texten och skicka igen.',
    },
    tooMany: {
      title: 'Vänta en stund',
      text: ({ minutes }) =>
        `Många länkar som inte fungerar har öppnats härifrån. Försök igen om ${
          minutes === 1 ? 'en minut' : `${numberInWords(minutes, 'sv')} minuter`
        }.`,
    },
    failed: {
      title: 'Något gick fel hos oss',
      text: 'Felet är vårt. Det du har sparat är kvar. Försök igen om en stund, eller svara på mejlet som du fick.',
      number: ({ id }) => `Uppge gärna numret ${id}, så hittar vi felet.`,
    },
  },
};
