import type { Translated } from '#shared/domain/language.ts';

type About = Readonly<{ organisation: string; minutes: number }>;

/** What carries the code that shows whose data they are. */
type OwnDataMessageTexts = Readonly<{
  subject: (of: About) => string;
  text: (of: About) => string;
  code: (of: About) => string;
  notYou: (of: About) => string;
  sms: (of: About & Readonly<{ code: string }>) => string;
}>;

export const ownDataMessages: Translated<OwnDataMessageTexts> = {
  sv: {
    subject: ({ organisation }) => `Din kod till uppgifterna hos ${organisation}`,
    text: ({ organisation }) =>
      `Någon vill hämta eller radera det som finns sparat om dig hos ${organisation}. Är det du, skriv koden på sidan som är öppen i din webbläsare.`,
    code: ({ minutes }) => `Koden gäller i ${minutes} minuter:`,
    notYou: ({ organisation }) =>
      `Är det inte du behöver du inte göra något: utan koden lämnas inget ut och raderas inget. Lämna aldrig ut den, inte heller till ${organisation}.`,
    sms: ({ organisation, code, minutes }) =>
      `${code} är din kod till uppgifterna hos ${organisation}. Den gäller i ${minutes} minuter. Lämna aldrig ut den.`,
  },
  en: {
    subject: ({ organisation }) => `Your code for the data at ${organisation}`,
    text: ({ organisation }) =>
      `Somebody wants to fetch or delete what ${organisation} keeps about you. If it is you, write the code on the page that is open in your browser.`,
    code: ({ minutes }) => `The code works for ${minutes} minutes:`,
    notYou: ({ organisation }) =>
      `If it is not you, you need do nothing: without the code nothing is handed out and nothing is deleted. Never pass it on, not to ${organisation} either.`,
    sms: ({ organisation, code, minutes }) =>
      `${code} is your code for the data at ${organisation}. It works for ${minutes} minutes. Never pass it on.`,
  },
  nb: {
    subject: ({ organisation }) => `Koden din til opplysningene hos ${organisation}`,
    text: ({ organisation }) =>
      `Noen vil hente eller slette det som er lagret om deg hos ${organisation}. Er det deg, skriver du koden på siden som er åpen i nettleseren din.`,
    code: ({ minutes }) => `Koden virker i ${minutes} minutter:`,
    notYou: ({ organisation }) =>
      `Er det ikke deg, trenger du ikke gjøre noe: Uten koden blir ingenting utlevert og ingenting slettet. Gi den aldri videre, heller ikke til ${organisation}.`,
    sms: ({ organisation, code, minutes }) =>
      `${code} er koden din til opplysningene hos ${organisation}. Den virker i ${minutes} minutter. Gi den aldri videre.`,
  },
  da: {
    subject: ({ organisation }) => `Din kode til oplysningerne hos ${organisation}`,
    text: ({ organisation }) =>
      `Nogen vil hente eller slette det, der er gemt om dig hos ${organisation}. Er det dig, så skriv koden på den side, der er åben i din browser.`,
    code: ({ minutes }) => `Koden gælder i ${minutes} minutter:`,
    notYou: ({ organisation }) =>
      `Er det ikke dig, skal du ikke gøre noget: uden koden bliver intet udleveret og intet slettet. Giv den aldrig videre, heller ikke til ${organisation}.`,
    sms: ({ organisation, code, minutes }) =>
      `${code} er din kode til oplysningerne hos ${organisation}. Den gælder i ${minutes} minutter. Giv den aldrig videre.`,
  },
  fi: {
    subject: ({ organisation }) => `Koodisi tietoihin, ${organisation}`,
    text: ({ organisation }) =>
      `Joku haluaa hakea tai poistaa sinusta tallessa olevat tiedot (${organisation}). Jos se olet sinä, kirjoita koodi selaimessasi avoinna olevalle sivulle.`,
    code: ({ minutes }) => `Koodi on voimassa ${minutes} minuuttia:`,
    notYou: () =>
      'Jos se et ole sinä, sinun ei tarvitse tehdä mitään: ilman koodia mitään ei luovuteta eikä poisteta. Älä anna koodia kenellekään, ei myöskään työnantajalle.',
    sms: ({ organisation, code, minutes }) =>
      `${code} on koodisi tietoihin, ${organisation}. Se on voimassa ${minutes} minuuttia. Älä anna sitä kenellekään.`,
  },
  de: {
    subject: ({ organisation }) => `Ihr Code für die Daten bei ${organisation}`,
    text: ({ organisation }) =>
      `Jemand möchte abrufen oder löschen, was ${organisation} über Sie gespeichert hat. Wenn Sie das sind, geben Sie den Code auf der Seite ein, die in Ihrem Browser geöffnet ist.`,
    code: ({ minutes }) => `Der Code gilt ${minutes} Minuten:`,
    notYou: ({ organisation }) =>
      `Wenn Sie es nicht sind, müssen Sie nichts tun: Ohne den Code wird nichts herausgegeben und nichts gelöscht. Geben Sie ihn nie weiter, auch nicht an ${organisation}.`,
    sms: ({ organisation, code, minutes }) =>
      `${code} ist Ihr Code für die Daten bei ${organisation}. Er gilt ${minutes} Minuten. Geben Sie ihn nie weiter.`,
  },
};
