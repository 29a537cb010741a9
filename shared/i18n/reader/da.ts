import type { ReaderTexts } from './texts.ts';

export const da: ReaderTexts = {
  title: 'Åbn en referencerapport',
  lead: ({ recruiter, organisation }) =>
    `${recruiter} hos ${organisation} har delt den med dig. Vi sender en kode til din adresse på arbejdet, så ingen andre kan åbne den.`,
  email: 'Din mailadresse',
  emailHint: 'Den adresse, du fik linket på, eller en anden på samme arbejdsplads.',
  emailError: 'Skriv hele mailadressen, for eksempel navn@example.org',
  goesTo: ({ to }) => `Koden går til ${to}.`,
  send: 'Send koden',
  hasCode: 'Jeg har allerede en kode',
  noted:
    'Hver læsning bliver noteret: hvem og hvornår. Den rekrutteringsansvarlige ser det. Kandidaten og referencerne ser tidspunktet og rollen, aldrig dit navn eller din arbejdsplads.',
  why: {
    title: 'Hvorfor en kode?',
    text: 'Rapporten handler om et menneske. Den, der har delt den, ønsker, at kun de, der har brug for det, læser den, og kandidaten kan se, hvornår den er læst og i hvilken rolle.',
  },
  questions: 'Spørgsmål?',
  code: {
    title: 'Skriv koden fra mailen',
    lead: ({ until }) =>
      `Hvis adressen må læse rapporten, har vi sendt seks cifre dertil. De gælder i ti minutter, til kl. ${until}.`,
    typed: ({ email }) => `Adresse: ${email}`,
    incomplete: 'Skriv de seks cifre fra den seneste mail',
    open: 'Åbn rapporten',
    again: 'Send en ny kode',
    change: 'Skift adresse',
    none: 'Kommer der ingen kode?',
    help: ({ recruiter, organisation }) => [
      `Kig i spammappen. Afsenderen er ${organisation}.`,
      `Linket kan være lavet til en anden adresse. Bed ${recruiter} om dit eget.`,
      'Efter fem forkerte koder lukkes siden i denne browser i en halv time.',
    ],
  },
  tooSoon: {
    title: 'Vent lidt med den næste kode',
    text: 'Vi har lige sendt en kode, eller flere i dag. Kig i spammappen, og prøv igen om nogle minutter. Pausen bliver længere for hver kode.',
  },
  over: {
    title: 'Koden virker ikke længere',
    text: 'En kode gælder i ti minutter og én gang. Bed om en ny, og skriv den i samme browser.',
  },
  stopped: {
    title: 'Fem forkerte koder',
    text: ({ until }) => `Vent til kl. ${until} i denne browser. Bed så om en ny kode.`,
  },
  back: 'Tilbage',
};
