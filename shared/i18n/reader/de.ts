import type { ReaderTexts } from './texts.ts';

export const de: ReaderTexts = {
  title: 'Einen Referenzbericht öffnen',
  lead: ({ recruiter, organisation }) =>
    `${recruiter} von ${organisation} hat ihn mit Ihnen geteilt. Wir senden einen Code an Ihre Adresse bei der Arbeit, damit niemand sonst ihn öffnen kann.`,
  email: 'Ihre E-Mail-Adresse',
  emailHint: 'Die Adresse, an die Sie den Link bekommen haben, oder eine andere am selben Arbeitsplatz.',
  emailError: 'Geben Sie die vollständige E-Mail-Adresse an, zum Beispiel name@example.org',
  goesTo: ({ to }) => `Der Code geht an ${to}.`,
  send: 'Code senden',
  hasCode: 'Ich habe schon einen Code',
  noted:
    'Jedes Lesen wird festgehalten: wer und wann. Die Ansprechperson sieht es. Bewerberin oder Bewerber und Referenzpersonen sehen Zeit und Rolle, nie Ihren Namen oder Ihren Arbeitsplatz.',
  why: {
    title: 'Warum ein Code?',
    text: 'Der Bericht handelt von einem Menschen. Wer ihn geteilt hat, möchte, dass ihn nur liest, wer ihn braucht. Die Person, um die es geht, kann sehen, wann und in welcher Rolle er gelesen wurde.',
  },
  questions: 'Fragen?',
  code: {
    title: 'Geben Sie den Code aus der E-Mail ein',
    lead: ({ until }) =>
      `Wenn die Adresse den Bericht lesen darf, haben wir sechs Ziffern dorthin gesendet. Sie gelten zehn Minuten, bis ${until} Uhr.`,
    typed: ({ email }) => `Adresse: ${email}`,
    incomplete: 'Geben Sie die sechs Ziffern aus der neuesten E-Mail ein',
    open: 'Bericht öffnen',
    again: 'Neuen Code senden',
    change: 'Adresse ändern',
    none: 'Kommt kein Code?',
    help: ({ recruiter, organisation }) => [
      `Sehen Sie im Spam-Ordner nach. Absender ist ${organisation}.`,
      `Der Link kann für eine andere Adresse gemacht sein. Bitten Sie ${recruiter} um einen eigenen.`,
      'Nach fünf falschen Codes ist die Seite in diesem Browser eine halbe Stunde geschlossen.',
    ],
  },
  tooSoon: {
    title: 'Warten Sie etwas mit dem nächsten Code',
    text: 'Wir haben gerade einen Code gesendet, oder heute schon mehrere. Sehen Sie im Spam-Ordner nach und versuchen Sie es in einigen Minuten wieder. Die Pause wird mit jedem Code länger.',
  },
  over: {
    title: 'Der Code gilt nicht mehr',
    text: 'Ein Code gilt zehn Minuten und einmal. Fordern Sie einen neuen an und geben Sie ihn im selben Browser ein.',
  },
  stopped: {
    title: 'Fünf falsche Codes',
    text: ({ until }) => `Warten Sie in diesem Browser bis ${until} Uhr. Fordern Sie dann einen neuen Code an.`,
  },
  back: 'Zurück',
};
