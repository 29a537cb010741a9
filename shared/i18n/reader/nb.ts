import type { ReaderTexts } from './texts.ts';

export const nb: ReaderTexts = {
  title: 'Åpne en referanserapport',
  lead: ({ recruiter, organisation }) =>
    `${recruiter} hos ${organisation} har delt den med deg. Vi sender en kode til adressen din på jobben, så ingen andre kan åpne den.`,
  email: 'E-postadressen din',
  emailHint: 'Adressen du fikk lenken til, eller en annen på samme arbeidsplass.',
  emailError: 'Skriv hele e-postadressen, for eksempel navn@example.org',
  goesTo: ({ to }) => `Koden går til ${to}.`,
  send: 'Send koden',
  hasCode: 'Jeg har allerede en kode',
  noted:
    'Hver lesing blir notert: hvem og når. Rekruttereren ser det. Kandidaten og referansene ser tidspunktet og rollen, aldri navnet ditt eller arbeidsplassen din.',
  why: {
    title: 'Hvorfor en kode?',
    text: 'Rapporten handler om et menneske. Den som har delt den, vil at bare de som trenger det, skal lese, og kandidaten kan se når den er lest og i hvilken rolle.',
  },
  questions: 'Spørsmål?',
  code: {
    title: 'Skriv koden fra e-posten',
    lead: ({ until }) =>
      `Hvis adressen kan lese rapporten, har vi sendt seks sifre dit. De virker i ti minutter, til kl. ${until}.`,
    typed: ({ email }) => `Adresse: ${email}`,
    incomplete: 'Skriv de seks sifrene fra den siste e-posten',
    open: 'Åpne rapporten',
    again: 'Send en ny kode',
    change: 'Bytt adresse',
    none: 'Kommer det ingen kode?',
    help: ({ recruiter, organisation }) => [
      `Se i søppelposten. Avsenderen er ${organisation}.`,
      `Lenken kan være laget for en annen adresse. Be ${recruiter} om en egen.`,
      'Etter fem feil koder stenges siden i denne nettleseren i en halvtime.',
    ],
  },
  tooSoon: {
    title: 'Vent litt med neste kode',
    text: 'Vi har nettopp sendt en kode, eller flere i dag. Se i søppelposten, og prøv igjen om noen minutter. Pausen blir lengre for hver kode.',
  },
  over: {
    title: 'Koden virker ikke lenger',
    text: 'En kode virker i ti minutter og én gang. Be om en ny og skriv den i samme nettleser.',
  },
  stopped: {
    title: 'Fem feil koder',
    text: ({ until }) => `Vent til kl. ${until} i denne nettleseren. Be så om en ny kode.`,
  },
  back: 'Tilbake',
};
