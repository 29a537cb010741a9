import type { SignalTexts } from './texts.ts';

export const da: SignalTexts = {
  and: 'og',
  titles: {
    same_network: 'Samme netværk',
    same_browser: 'Samme browser',
    same_phone: 'Det samme telefonnummer',
    same_email: 'Samme mailadresse',
    free_mail: 'Privat mailadresse',
    fast: 'Hurtigt svar',
    same_text: 'Tekster, der ligner hinanden',
    period: 'Perioderne er forskellige',
    role: 'Rollerne er forskellige',
  },
  sentences: {
    same_network: ({ names }) => `${names} har brugt samme netværk.`,
    same_browser: ({ names }) => `${names} har brugt samme netværk og samme slags browser inden for en halv time.`,
    same_phone: ({ names }) => `${names} har det samme telefonnummer.`,
    same_email: ({ names }) => `${names} har samme mailadresse.`,
    free_mail: ({ name, provider }) =>
      `Adressen til ${name} ligger hos ${provider}, hvor alle kan have en adresse, og der er angivet en arbejdsplads.`,
    fast: ({ name, count, number, time, reading }) =>
      `${name} svarede på ${number} spørgsmål på ${time}. Det tager cirka ${reading} at læse ${count === 1 ? 'det' : 'dem'}.`,
    same_text: ({ names }) => `${names} har skrevet en tekst, der er den samme eller næsten den samme.`,
    period: ({ candidate, candidateSays, referee, refereeSays }) =>
      `${candidate} skriver ${candidateSays}, og ${referee} skriver ${refereeSays}.`,
    role: ({ candidate, candidateSays, referee, refereeSays }) =>
      `${candidate} beskriver ${referee} som ${candidateSays}, og ${referee} beskriver sig selv som ${refereeSays}.`,
  },
  usual: {
    same_network: 'Det er almindeligt, når to personer deler arbejdsplads, hjem eller mobilselskab.',
    same_browser: 'Det er almindeligt ved en fælles computer, for eksempel i en reception eller derhjemme.',
    same_phone: 'Det er almindeligt for par, ved en fælles telefon på arbejdet og ved tastefejl.',
    same_email: 'Det er almindeligt for par, og når der er tastet forkert.',
    free_mail: 'Det er almindeligt, når nogen er stoppet hos arbejdsgiveren eller er selvstændig.',
    fast: 'Det er almindeligt, når nogen har læst spørgsmålene på forhånd eller skrevet svarene et andet sted.',
    same_text: 'Det er almindeligt, når to er blevet enige om ordene eller har brugt det samme brev som skabelon.',
    relation_differs: 'Titler ændrer sig, og måneder bliver glemt.',
  },
  roles: {
    manager: 'chef',
    colleague: 'kollega',
    report: 'medarbejder',
    client: 'kunde eller samarbejdspartner',
    other: 'noget andet',
  },
  period: ({ from, to }) => `fra ${from} til ${to}`,
  since: ({ from }) => `siden ${from}`,
  seconds: ({ count }) => (count === 1 ? 'et sekund' : `${count} sekunder`),
  minutes: ({ count }) => (count === 1 ? 'et minut' : `${count} minutter`),
  someone: 'en reference',
  noted: {
    candidate:
      'Når du sender, noterer vi tidspunktet og, som en kode, net og browser. Koden kan kun sammenlignes inden for denne referencetagning og slettes senest efter 90 dage.',
    referee:
      'Når du begynder, og når du sender, noterer vi tidspunktet og, som en kode, net og browser. Koden kan kun sammenlignes inden for denne referencetagning og slettes senest efter 90 dage.',
  },
  own: {
    heading: 'Det her vises ved siden af dine svar',
    lead: ({ recruiter, count }) =>
      count === 1
        ? `Noget, som ${recruiter} måske undrer sig over. Det har ofte en enkel forklaring, så skriv den gerne her.`
        : `Nogle ting, som ${recruiter} måske undrer sig over. De har ofte en enkel forklaring, så skriv den gerne her.`,
    reads: ({ asker }) => `Sådan læser ${asker} det`,
    side: 'Din side af sagen',
    sideExample: 'For eksempel at I deler kontor, computer eller telefon.',
    sideHint: 'Det, du skriver, står ordret ved siden af iagttagelsen.',
    tooLong: ({ max, over }) => `Skriv højst ${max} tegn. Der er ${over} for mange.`,
    within: 'Vi sammenligner kun inden for denne referencetagning. Din adresse på nettet gemmes ikke.',
    save: 'Gem det, jeg har skrevet',
    saved: 'Det, du skrev, er gemt.',
  },
  candidate: {
    ownPhone: 'Det her er dit eget nummer. Skriv personens eget, eller skriv, hvorfor I deler det.',
    phoneOf: ({ name }) => `${name} har samme nummer. Skriv personens eget, eller skriv, hvorfor de deler det.`,
    emailOf: ({ name }) =>
      `To af dine referencer har samme adresse: ${name} har den allerede. Skriv en anden, eller skriv, hvorfor de deler den.`,
    why: 'Hvorfor er det den samme?',
    whyHint: ({ recruiter }) => `For eksempel en fælles telefon på arbejdet. ${recruiter} ser det, du skriver.`,
  },
  desk: {
    heading: 'At se på',
    count: ({ count, open }) =>
      `${count === 1 ? 'Én iagttagelse' : `${count} iagttagelser`}${open === 0 ? '' : `, ${open} uden svar`}`,
    states: { open: 'Nyt', explained: 'Forklaret', resolved: 'Lukket' },
    writes: ({ name }) => `${name} har skrevet`,
    silent: ({ names }) => `${names} har ikke skrevet noget om det.`,
    closed: ({ by, when }) => `${by === null ? 'Lukket' : `Lukket af ${by}`} ${when}`,
    close: 'Luk iagttagelsen',
    reopen: 'Åbn igen',
    closeTitle: 'Luk iagttagelsen',
    closeNote: 'Dit notat',
    closeNoteHint: 'Står i rapporten, ved siden af iagttagelsen.',
    reopenTitle: 'Åbn iagttagelsen igen',
    reopenText: 'Dit notat fjernes, og iagttagelsen står, som før den blev lukket.',
    how: 'Sådan fungerer det',
    howTexts: [
      'En iagttagelse er en sætning om noget, der er set. Den siger ikke noget om hvorfor, og den stopper ingenting.',
      'En reference ser det, der handler om referencen, før svarene sendes, eller bagefter på sin egen side, og kan skrive sin side af sagen.',
      'I rapporten står iagttagelsen med svaret og dit notat. Du kan lave et link uden dem.',
    ],
  },
  report: {
    heading: 'Iagttagelser',
    lead: 'Ting, der er set under referencetagningen. En iagttagelse har ofte en enkel forklaring og er ingen dom over nogen.',
    writes: ({ name }) => `${name} har skrevet:`,
    notes: ({ name, when }) => `Notat af ${name} ${when}:`,
    closedWithoutNote: ({ name, when }) => `${name} lukkede iagttagelsen ${when} uden notat.`,
    nothing: 'Ingen har skrevet noget om det.',
    carries: 'Dette link viser iagttagelser.',
    leavesOut: 'Dette link viser ikke iagttagelser.',
  },
  copy: {
    seen: 'Hvad der er set',
    marks: 'Hvornår du begyndte eller sendte',
    acts: { named: 'sendte referencer ind', begun: 'begyndte at svare', sent: 'sendte svar' },
    withCode: 'med en kode af net og browser',
    timeAlone: 'kun tidspunktet',
  },
  link: {
    label: 'Iagttagelser',
    hint: 'Det, der er set, med svar og notater. Hvis du ikke vælger noget, vises de, men ikke for en adresse uden for dit eget domæne.',
    yes: 'Vis dem her',
    no: 'Udelad dem',
  },
};
