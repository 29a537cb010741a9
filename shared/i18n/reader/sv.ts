import type { ReaderTexts } from './texts.ts';

export const sv: ReaderTexts = {
  title: 'Öppna en referensrapport',
  lead: ({ recruiter, organisation }) =>
    `${recruiter} på ${organisation} har delat den med dig. Vi skickar en kod till din adress på jobbet, så att ingen annan kan öppna den.`,
  email: 'Din e-postadress',
  emailHint: 'Adressen som du fick länken till, eller en annan på samma arbetsplats.',
  emailError: 'Skriv hela e-postadressen, till exempel namn@example.org',
  goesTo: ({ to }) => `Koden går till ${to}.`,
  send: 'Skicka koden',
  hasCode: 'Jag har redan en kod',
  noted:
    'Varje läsning noteras: vem och när. Rekryteraren ser det. Kandidaten och referenserna ser tiden och rollen, aldrig ditt namn eller din arbetsplats.',
  why: {
    title: 'Varför en kod?',
    text: 'Rapporten handlar om en människa. Den som har delat den vill att bara de som behöver läser, och kandidaten kan se när den har lästs och i vilken roll.',
  },
  questions: 'Frågor?',
  code: {
    title: 'Skriv koden ur mejlet',
    lead: ({ until }) =>
      `Om adressen får läsa rapporten har vi skickat sex siffror dit. De gäller i tio minuter, till kl. ${until}.`,
    typed: ({ email }) => `Adress: ${email}`,
    incomplete: 'Skriv de sex siffrorna ur det senaste mejlet',
    open: 'Öppna rapporten',
    again: 'Skicka en ny kod',
    change: 'Byt adress',
    none: 'Kommer ingen kod?',
    help: ({ recruiter, organisation }) => [
      `Titta i skräpposten. Avsändaren är ${organisation}.`,
      `Länken kan vara gjord för en annan adress. Be ${recruiter} om en egen.`,
      'Efter fem felaktiga koder stängs sidan i den här webbläsaren i en halvtimme.',
    ],
  },
  tooSoon: {
    title: 'Vänta lite med nästa kod',
    text: 'Vi har nyss skickat en kod, eller flera i dag. Titta i skräpposten, och försök igen om några minuter. Pausen blir längre för varje kod.',
  },
  over: {
    title: 'Koden fungerar inte längre',
    text: 'En kod gäller i tio minuter och en gång. Be om en ny och skriv den i samma webbläsare.',
  },
  stopped: {
    title: 'Fem felaktiga koder',
    text: ({ until }) => `Vänta till kl. ${until} i den här webbläsaren. Be sedan om en ny kod.`,
  },
  back: 'Tillbaka',
};
