import type { PeopleTexts } from './texts.ts';

export const sv: PeopleTexts = {
  title: 'Sök person',
  lead: 'Vad som finns om en person, i alla roller. Sök på en adress eller ett nummer, för namn delas av flera.',
  field: 'E-post eller mobilnummer',
  find: 'Sök',
  errors: {
    missing: 'Skriv en e-postadress eller ett mobilnummer',
    email: 'Skriv hela e-postadressen, till exempel namn@example.org',
    phone: 'Skriv hela mobilnumret, till exempel 070-174 06 05',
    sure: 'Kryssa i att du har försäkrat dig om vem som ber om det',
    tooLong: 'Anteckningen är för lång',
  },
  matched: ({ as }) => `Sökt som ${as}.`,
  matchedEmail: 'Stora bokstäver och det som står efter plus räknas som samma adress.',
  noted: 'Sökningen står i granskningsloggen.',
  nothing: 'Inget finns om den adressen eller det numret.',
  kept: {
    heading: 'Det som finns',
    checks: ({ count }) => (count === 1 ? 'en referenstagning' : `${count} referenstagningar`),
    columns: { check: 'Referenstagning', role: 'Roll', what: 'Vad som finns', until: 'Raderas senast' },
    running: 'pågår',
    what: {
      contact: 'Kontaktuppgifter',
      nothing: 'inga svar',
      answers: 'egna svar',
      call: 'samtal',
      link: 'länk till rapporten',
    },
    answersAbout: ({ count }) => (count === 1 ? 'ett svar' : `${count} svar`),
    referees: ({ count }) => (count === 1 ? 'en referens' : `${count} referenser`),
    monthsAfter: ({ months }) => (months === 1 ? 'En månad efter avslut' : `${months} månader efter avslut`),
  },
  copy: {
    heading: 'Lämna ut en kopia',
    page: 'Visa som sida',
    file: 'Hämta som fil (JSON)',
    fileName: 'kopia-av-uppgifter',
    title: 'Kopia av det som finns',
    back: 'Sök en annan person',
  },
  erase: {
    heading: 'Om du raderar',
    goes: 'Det här försvinner',
    goesOf: {
      candidate: ({ name }) =>
        `Hela referenstagningen för ${name}: kontaktuppgifter, referenser, svar, rapport och länkar.`,
      referee: ({ name }) =>
        `I referenstagningen för ${name}: namn, adress, nummer, svar och samtal. Rapporten säger att en referens har tagit tillbaka sitt svar, och PDF-filerna görs om.`,
      reader: ({ name }) =>
        `Länken till rapporten om ${name} slutar fungera, och namn och adress på den som fick den raderas.`,
    },
    runs: {
      candidate: 'Den pågår och avbryts.',
      referee: 'Den pågår: rekryteraren får veta det, kandidaten ombeds ange en annan, och ett bokat samtal avbokas.',
    },
    nothingGoes: 'Inget kan raderas nu.',
    stays: 'Det här måste finnas kvar, och varför',
    held: ({ name, why }) => `Referenstagningen för ${name}: ${why}. Den raderas när tiden är ute.`,
    leads: ({ count }) =>
      `Vem som ledde ${count === 1 ? 'en referenstagning' : `${count} referenstagningar`}: arbetsgivarens egen uppgift, som raderas med dem.`,
    member: 'Administratörer och de som ringer står i inställningarna, och ändras där.',
    always: [
      'Granskningsloggens rader, utan person.',
      'En adress som har klagat på ett mejl, som en kod, så att inget mer skickas till den.',
    ],
    outside:
      'Kopior i rekryteringssystemet och filer som någon har sparat nås inte härifrån. Säkerhetskopior glömmer inom nio dagar.',
    sure: 'Jag har försäkrat mig om att det är personen själv som ber om det',
    sureHint: 'Till exempel genom att ringa upp på ett nummer som finns i ansökan.',
    note: 'Anteckning till beslutet',
    noteHint: 'Raderas när begäran är besvarad.',
    button: 'Radera uppgifterna',
  },
  requests: {
    heading: 'Begäranden om radering',
    none: 'Ingen har bett om radering.',
    states: { running: 'pågår', held: 'delvis raderat', done: 'klar' },
    by: { api: 'genom rekryteringssystemet', administrator: 'genom en administratör', person: 'av personen själv' },
    daysLeft: ({ count }) => (count === 1 ? 'en dag kvar' : `${count} dagar kvar`),
    overdue: 'månaden har gått',
    done: ({ day }) => `klar ${day}`,
    open: ({ day }) => `Begäran ${day}`,
  },
  request: {
    title: 'Begäran om radering',
    lead: 'Här står ingen person: uppgifterna hittas genom koder som inte kan läsas ut.',
    facts: {
      received: 'Kom in',
      by: 'Hur',
      answerBy: 'Svara senast',
      state: 'Läge',
      done: 'Besvarad',
      note: 'Anteckning',
    },
    steps: 'Vad som hände',
    columns: { check: 'Referenstagning', role: 'Roll', state: 'Läge' },
    step: { waiting: 'raderas inom några minuter', erased: 'raderat', kept: 'finns kvar' },
    none: 'Inget fanns att radera.',
    back: 'Sök person',
  },
};
