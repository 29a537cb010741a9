import type { Translated } from '#shared/domain/language.ts';

type SignIn = Readonly<{ organisation: string; minutes: number }>;
type SignInWords = Readonly<{
  subject: (of: SignIn) => string;
  text: (of: SignIn) => string;
  /** Before the code that stands beside the link. */
  code: (of: Readonly<{ minutes: number }>) => string;
  button: string;
  notYou: string;
}>;

type Report = Readonly<{ candidate: string; sender: string; organisation: string; day: string }>;

/** Mails that recruiters, and those whom they share a report with, get on request. */
export type RecruiterMailTexts = Readonly<{
  signIn: SignInWords;
  /** In its place, when the consent page of Talentech asked for the address. */
  consent: SignInWords;
  reportLink: Readonly<{
    subject: (of: Report) => string;
    text: (of: Report) => string;
    button: string;
    care: string;
    /** In its place, of a link that asks its one reader, or whoever works at a domain, for a code. */
    code: string;
    codeDomain: string;
  }>;
}>;

export const recruiterMailTexts: Translated<RecruiterMailTexts> = {
  sv: {
    signIn: {
      subject: ({ organisation }) => `Logga in hos ${organisation}`,
      text: ({ organisation, minutes }) =>
        `Här är länken som loggar in dig till referenstagningarna hos ${organisation}. Den gäller i ${minutes} minuter och fungerar en gång, i webbläsaren där du bad om den.`,
      code: ({ minutes }) => `Eller skriv koden i fönstret där du bad om mejlet, inom ${minutes} minuter:`,
      button: 'Logga in',
      notYou:
        'Har du inte bett om mejlet behöver du inte göra något. Ingen kommer in utan det. Lämna aldrig ut koden till någon som frågar efter den.',
    },
    consent: {
      subject: ({ organisation }) => `Koppla ${organisation} till Talentech?`,
      text: ({ organisation, minutes }) =>
        `Ett rekryteringssystem från Talentech ber om att få kopplas till ${organisation} i Vitsord. Länken loggar in dig och visar vad kopplingen ger rätt till, innan du svarar ja eller nej. Den gäller i ${minutes} minuter och fungerar en gång, i webbläsaren där du bad om den.`,
      code: ({ minutes }) => `Eller skriv koden i fönstret där du bad om mejlet, inom ${minutes} minuter:`,
      button: 'Se vad som begärs',
      notYou:
        'Är det inte du eller en kollega som kopplar ert rekryteringssystem ska du inte svara ja. Inget kopplas utan ditt svar.',
    },
    reportLink: {
      subject: ({ candidate }) => `Referensrapport för ${candidate}`,
      text: ({ candidate, sender, organisation, day }) =>
        `${sender}, ${organisation}, delar referensrapporten för ${candidate} med dig. Länken gäller till ${day}.`,
      button: 'Läs rapporten',
      care: 'Rapporten innehåller personuppgifter. Skicka bara länken vidare till den som behöver läsa den.',
      code: 'Det är bara du som kan öppna den: sidan ber om en kod, som vi mejlar till den här adressen.',
      codeDomain: 'Sidan ber om din adress på jobbet och en kod, som vi mejlar dit.',
    },
  },
  en: {
    signIn: {
      subject: ({ organisation }) => `Sign in at ${organisation}`,
      text: ({ organisation, minutes }) =>
        `This is the link that signs you in to the reference checks of ${organisation}. It works for ${minutes} minutes, once, in the browser where you asked for it.`,
      code: ({ minutes }) =>
        `Or write this code in the window where you asked for the mail, within ${minutes} minutes:`,
      button: 'Sign in',
      notYou:
        'If you did not ask for the mail, there is nothing to do. Nobody gets in without it. Never tell the code to anybody who asks for it.',
    },
    consent: {
      subject: ({ organisation }) => `Connect ${organisation} to Talentech?`,
      text: ({ organisation, minutes }) =>
        `A recruitment system from Talentech asks to be connected to ${organisation} in Vitsord. The link signs you in and shows what the connection may do, before you say yes or no. It works for ${minutes} minutes, once, in the browser where you asked for it.`,
      code: ({ minutes }) =>
        `Or write this code in the window where you asked for the mail, within ${minutes} minutes:`,
      button: 'See what is asked for',
      notYou:
        'If neither you nor a colleague is connecting your recruitment system, do not say yes. Nothing is connected without your answer.',
    },
    reportLink: {
      subject: ({ candidate }) => `Reference report for ${candidate}`,
      text: ({ candidate, sender, organisation, day }) =>
        `${sender}, ${organisation}, shares the reference report for ${candidate} with you. The link works until ${day}.`,
      button: 'Read the report',
      care: 'The report holds personal data. Pass the link on only to those who need to read it.',
      code: 'Only you can open it: the page asks for a code, which we mail to this address.',
      codeDomain: 'The page asks for your address at work and a code, which we mail there.',
    },
  },
  nb: {
    signIn: {
      subject: ({ organisation }) => `Logg inn hos ${organisation}`,
      text: ({ organisation, minutes }) =>
        `Her er lenken som logger deg inn til referansesjekkene hos ${organisation}. Den virker i ${minutes} minutter, én gang, i nettleseren der du ba om den.`,
      code: ({ minutes }) => `Eller skriv koden i vinduet der du ba om e-posten, innen ${minutes} minutter:`,
      button: 'Logg inn',
      notYou:
        'Har du ikke bedt om e-posten, trenger du ikke gjøre noe. Ingen kommer inn uten den. Gi aldri koden til noen som spør etter den.',
    },
    consent: {
      subject: ({ organisation }) => `Koble ${organisation} til Talentech?`,
      text: ({ organisation, minutes }) =>
        `Et rekrutteringssystem fra Talentech ber om å bli koblet til ${organisation} i Vitsord. Lenken logger deg inn og viser hva koblingen gir rett til, før du svarer ja eller nei. Den virker i ${minutes} minutter, én gang, i nettleseren der du ba om den.`,
      code: ({ minutes }) => `Eller skriv koden i vinduet der du ba om e-posten, innen ${minutes} minutter:`,
      button: 'Se hva det spørres om',
      notYou:
        'Hvis verken du eller en kollega er i ferd med å koble til rekrutteringssystemet deres, skal du ikke svare ja. Ingenting kobles til uten svaret ditt.',
    },
    reportLink: {
      subject: ({ candidate }) => `Referanserapport for ${candidate}`,
      text: ({ candidate, sender, organisation, day }) =>
        `${sender}, ${organisation}, deler referanserapporten for ${candidate} med deg. Lenken virker til ${day}.`,
      button: 'Les rapporten',
      care: 'Rapporten inneholder personopplysninger. Send lenken bare videre til dem som må lese den.',
      code: 'Bare du kan åpne den: Siden ber om en kode, som vi sender til denne adressen.',
      codeDomain: 'Siden ber om adressen din på jobben og en kode, som vi sender dit.',
    },
  },
  da: {
    signIn: {
      subject: ({ organisation }) => `Log ind hos ${organisation}`,
      text: ({ organisation, minutes }) =>
        `Her er linket, der logger dig ind til referencetagningerne hos ${organisation}. Det virker i ${minutes} minutter og kun én gang, i den browser, hvor du bad om det.`,
      code: ({ minutes }) => `Eller skriv koden i vinduet, hvor du bad om mailen, inden for ${minutes} minutter:`,
      button: 'Log ind',
      notYou:
        'Har du ikke bedt om mailen, skal du ikke gøre noget. Ingen kommer ind uden den. Giv aldrig koden til nogen, der spørger efter den.',
    },
    consent: {
      subject: ({ organisation }) => `Forbind ${organisation} med Talentech?`,
      text: ({ organisation, minutes }) =>
        `Et rekrutteringssystem fra Talentech beder om at blive forbundet med ${organisation} i Vitsord. Linket logger dig ind og viser, hvad forbindelsen giver ret til, før du svarer ja eller nej. Det virker i ${minutes} minutter og kun én gang, i den browser, hvor du bad om det.`,
      code: ({ minutes }) => `Eller skriv koden i vinduet, hvor du bad om mailen, inden for ${minutes} minutter:`,
      button: 'Se, hvad der bedes om',
      notYou:
        'Er hverken du eller en kollega ved at forbinde jeres rekrutteringssystem, skal du ikke svare ja. Intet bliver forbundet uden dit svar.',
    },
    reportLink: {
      subject: ({ candidate }) => `Referencerapport for ${candidate}`,
      text: ({ candidate, sender, organisation, day }) =>
        `${sender}, ${organisation}, deler referencerapporten for ${candidate} med dig. Linket virker til ${day}.`,
      button: 'Læs rapporten',
      care: 'Rapporten indeholder personoplysninger. Send kun linket videre til dem, der har brug for at læse den.',
      code: 'Kun du kan åbne den: siden beder om en kode, som vi sender til denne adresse.',
      codeDomain: 'Siden beder om din adresse på arbejdet og en kode, som vi sender dertil.',
    },
  },
  fi: {
    signIn: {
      subject: ({ organisation }) => `Kirjautuminen: ${organisation}`,
      text: ({ organisation, minutes }) =>
        `Tällä linkillä kirjaudut suosittelijakyselyihin (${organisation}). Linkki on voimassa ${minutes} minuuttia, ja sitä voi käyttää kerran siinä selaimessa, jossa pyysit sitä.`,
      code: ({ minutes }) => `Tai kirjoita koodi ${minutes} minuutin kuluessa ikkunaan, jossa pyysit viestiä:`,
      button: 'Kirjaudu sisään',
      notYou:
        'Jos et pyytänyt viestiä, sinun ei tarvitse tehdä mitään. Ilman sitä kukaan ei pääse sisään. Älä koskaan anna koodia kenellekään, joka kysyy sitä.',
    },
    consent: {
      subject: ({ organisation }) => `Yhdistetäänkö ${organisation} Talentechiin?`,
      text: ({ organisation, minutes }) =>
        `Talentechin rekrytointijärjestelmä pyytää lupaa yhdistyä Vitsordiin (${organisation}). Linkki kirjaa sinut sisään ja näyttää, mitä yhteys sallii, ennen kuin vastaat kyllä tai ei. Linkki on voimassa ${minutes} minuuttia, ja sitä voi käyttää kerran siinä selaimessa, jossa pyysit sitä.`,
      code: ({ minutes }) => `Tai kirjoita koodi ${minutes} minuutin kuluessa ikkunaan, jossa pyysit viestiä:`,
      button: 'Katso, mitä pyydetään',
      notYou:
        'Jos sinä tai työtoverisi ette ole yhdistämässä rekrytointijärjestelmäänne, älä vastaa kyllä. Mitään ei yhdistetä ilman vastaustasi.',
    },
    reportLink: {
      subject: ({ candidate }) => `Suositusraportti: ${candidate}`,
      text: ({ candidate, sender, organisation, day }) =>
        `${sender} (${organisation}) jakaa kanssasi suositusraportin hakijasta ${candidate}. Linkin viimeinen voimassaolopäivä: ${day}.`,
      button: 'Lue raportti',
      care: 'Raportissa on henkilötietoja. Välitä linkki vain sille, jonka täytyy lukea raportti.',
      code: 'Vain sinä voit avata sen: sivu pyytää koodin, jonka lähetämme tähän osoitteeseen.',
      codeDomain: 'Sivu pyytää työosoitteesi ja koodin, jonka lähetämme siihen.',
    },
  },
  de: {
    signIn: {
      subject: ({ organisation }) => `Anmelden bei ${organisation}`,
      text: ({ organisation, minutes }) =>
        `Mit diesem Link melden Sie sich bei den Referenzprüfungen von ${organisation} an. Er gilt ${minutes} Minuten und nur einmal, in dem Browser, in dem Sie ihn angefordert haben.`,
      code: ({ minutes }) =>
        `Oder geben Sie innerhalb von ${minutes} Minuten den Code in dem Fenster ein, in dem Sie die E-Mail angefordert haben:`,
      button: 'Anmelden',
      notYou:
        'Wenn Sie die E-Mail nicht angefordert haben, müssen Sie nichts tun. Ohne sie kommt niemand hinein. Geben Sie den Code niemandem, der danach fragt.',
    },
    consent: {
      subject: ({ organisation }) => `${organisation} mit Talentech verbinden?`,
      text: ({ organisation, minutes }) =>
        `Ein Bewerbungssystem von Talentech bittet darum, mit ${organisation} in Vitsord verbunden zu werden. Der Link meldet Sie an und zeigt, was die Verbindung darf, bevor Sie zustimmen oder ablehnen. Er gilt ${minutes} Minuten und nur einmal, in dem Browser, in dem Sie ihn angefordert haben.`,
      code: ({ minutes }) =>
        `Oder geben Sie innerhalb von ${minutes} Minuten den Code in dem Fenster ein, in dem Sie die E-Mail angefordert haben:`,
      button: 'Anfrage ansehen',
      notYou:
        'Wenn weder Sie noch jemand aus Ihrer Organisation gerade das Bewerbungssystem verbindet, stimmen Sie nicht zu. Ohne Ihre Antwort wird nichts verbunden.',
    },
    reportLink: {
      subject: ({ candidate }) => `Referenzbericht zu ${candidate}`,
      text: ({ candidate, sender, organisation, day }) =>
        `${sender}, ${organisation}, teilt den Referenzbericht zu ${candidate} mit Ihnen. Der Link gilt bis ${day}.`,
      button: 'Bericht lesen',
      care: 'Der Bericht enthält personenbezogene Daten. Geben Sie den Link nur an Personen weiter, die ihn lesen müssen.',
      code: 'Nur Sie können ihn öffnen: Die Seite fragt nach einem Code, den wir an diese Adresse senden.',
      codeDomain: 'Die Seite fragt nach Ihrer Adresse bei der Arbeit und einem Code, den wir dorthin senden.',
    },
  },
};
