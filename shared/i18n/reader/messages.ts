import type { Translated } from '#shared/domain/language.ts';

type About = Readonly<{ organisation: string; minutes: number }>;

/** The mail with the code that opens a report. It never says whose report it is. */
type ReaderMessageTexts = Readonly<{
  subject: (of: About) => string;
  text: (of: About) => string;
  code: (of: About) => string;
  notYou: string;
}>;

export const readerMessages: Translated<ReaderMessageTexts> = {
  sv: {
    subject: ({ organisation }) => `Din kod till rapporten från ${organisation}`,
    text: ({ organisation }) =>
      `Någon vill öppna en referensrapport som ${organisation} har delat med dig. Är det du, skriv koden på sidan som är öppen i din webbläsare.`,
    code: ({ minutes }) => `Koden gäller i ${minutes} minuter:`,
    notYou:
      'Är det inte du behöver du inte göra något: utan koden kan ingen läsa. Lämna aldrig ut den, inte heller till den som har delat rapporten.',
  },
  en: {
    subject: ({ organisation }) => `Your code for the report from ${organisation}`,
    text: ({ organisation }) =>
      `Somebody wants to open a reference report that ${organisation} has shared with you. If it is you, write the code on the page that is open in your browser.`,
    code: ({ minutes }) => `The code works for ${minutes} minutes:`,
    notYou:
      'If it is not you, you need do nothing: without the code nobody can read. Never pass it on, not to whoever shared the report either.',
  },
  nb: {
    subject: ({ organisation }) => `Koden din til rapporten fra ${organisation}`,
    text: ({ organisation }) =>
      `Noen vil åpne en referanserapport som ${organisation} har delt med deg. Er det deg, skriver du koden på siden som er åpen i nettleseren din.`,
    code: ({ minutes }) => `Koden virker i ${minutes} minutter:`,
    notYou:
      'Er det ikke deg, trenger du ikke gjøre noe: Uten koden kan ingen lese. Gi den aldri videre, heller ikke til den som har delt rapporten.',
  },
  da: {
    subject: ({ organisation }) => `Din kode til rapporten fra ${organisation}`,
    text: ({ organisation }) =>
      `Nogen vil åbne en referencerapport, som ${organisation} har delt med dig. Er det dig, så skriv koden på den side, der er åben i din browser.`,
    code: ({ minutes }) => `Koden gælder i ${minutes} minutter:`,
    notYou:
      'Er det ikke dig, skal du ikke gøre noget: uden koden kan ingen læse. Giv den aldrig videre, heller ikke til den, der har delt rapporten.',
  },
  fi: {
    subject: ({ organisation }) => `Koodisi raporttiin, ${organisation}`,
    text: ({ organisation }) =>
      `Joku haluaa avata suositusraportin, joka on jaettu kanssasi (${organisation}). Jos se olet sinä, kirjoita koodi selaimessasi avoinna olevalle sivulle.`,
    code: ({ minutes }) => `Koodi on voimassa ${minutes} minuuttia:`,
    notYou:
      'Jos se et ole sinä, sinun ei tarvitse tehdä mitään: ilman koodia kukaan ei voi lukea. Älä anna koodia kenellekään, ei myöskään raportin jakajalle.',
  },
  de: {
    subject: ({ organisation }) => `Ihr Code für den Bericht von ${organisation}`,
    text: ({ organisation }) =>
      `Jemand möchte einen Referenzbericht öffnen, den ${organisation} mit Ihnen geteilt hat. Wenn Sie das sind, geben Sie den Code auf der Seite ein, die in Ihrem Browser geöffnet ist.`,
    code: ({ minutes }) => `Der Code gilt ${minutes} Minuten:`,
    notYou:
      'Wenn Sie es nicht sind, müssen Sie nichts tun: Ohne den Code kann niemand lesen. Geben Sie ihn nie weiter, auch nicht an die Person, die den Bericht geteilt hat.',
  },
};
