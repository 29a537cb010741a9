import type { PeopleTexts } from './texts.ts';

export const da: PeopleTexts = {
  title: 'Find person',
  lead: 'Hvad der findes om en person, i alle roller. Søg på en adresse eller et nummer, for flere kan have samme navn.',
  field: 'Mail eller mobilnummer',
  find: 'Søg',
  errors: {
    missing: 'Skriv en mailadresse eller et mobilnummer',
    email: 'Skriv hele mailadressen, for eksempel navn@example.org',
    phone: 'Skriv hele mobilnummeret, for eksempel 20 12 34 56',
    sure: 'Sæt kryds ved, at du har sikret dig, hvem der beder om det',
    tooLong: 'Notatet er for langt',
  },
  matched: ({ as }) => `Søgt som ${as}.`,
  matchedEmail: 'Store bogstaver og det, der står efter plus, regnes som samme adresse.',
  noted: 'Søgningen står i revisionsloggen.',
  nothing: 'Der findes intet om den adresse eller det nummer.',
  kept: {
    heading: 'Det, der findes',
    checks: ({ count }) => (count === 1 ? 'én referencetagning' : `${count} referencetagninger`),
    columns: { check: 'Referencetagning', role: 'Rolle', what: 'Hvad der findes', until: 'Slettes senest' },
    running: 'i gang',
    what: {
      contact: 'Kontaktoplysninger',
      nothing: 'ingen svar',
      answers: 'egne svar',
      call: 'samtale',
      link: 'link til rapporten',
    },
    answersAbout: ({ count }) => (count === 1 ? 'ét svar' : `${count} svar`),
    referees: ({ count }) => (count === 1 ? 'én reference' : `${count} referencer`),
    monthsAfter: ({ months }) =>
      months === 1 ? 'En måned efter afslutningen' : `${months} måneder efter afslutningen`,
  },
  copy: {
    heading: 'Udlever en kopi',
    page: 'Vis som side',
    file: 'Hent som fil (JSON)',
    fileName: 'kopi-af-oplysninger',
    title: 'Kopi af det, der findes',
    back: 'Find en anden person',
  },
  erase: {
    heading: 'Hvis du sletter',
    goes: 'Det her forsvinder',
    goesOf: {
      candidate: ({ name }) =>
        `Hele referencetagningen om ${name}: kontaktoplysninger, referencer, svar, rapport og links.`,
      referee: ({ name }) =>
        `I referencetagningen om ${name}: navn, adresse, nummer, svar og samtale. Rapporten siger, at en reference har trukket sit svar tilbage, og PDF-filerne laves på ny.`,
      reader: ({ name }) =>
        `Linket til rapporten om ${name} holder op med at virke, og navn og adresse på den, der fik det, slettes.`,
    },
    runs: {
      candidate: 'Den er i gang og bliver afbrudt.',
      referee:
        'Den er i gang: den rekrutteringsansvarlige får det at vide, kandidaten bliver bedt om at angive en anden, og en aftalt samtale aflyses.',
    },
    nothingGoes: 'Intet kan slettes nu.',
    stays: 'Det her skal blive, og hvorfor',
    held: ({ name, why }) => `Referencetagningen om ${name}: ${why}. Den slettes, når tiden er udløbet.`,
    leads: ({ count }) =>
      `Hvem der ledede ${count === 1 ? 'én referencetagning' : `${count} referencetagninger`}: arbejdsgiverens egen oplysning, som slettes sammen med dem.`,
    member: 'Administratorer og dem, der ringer, står i indstillingerne og ændres der.',
    always: [
      'Revisionsloggens linjer, uden person.',
      'En adresse, der har klaget over en mail, som en kode, så der ikke sendes mere til den.',
    ],
    outside:
      'Kopier i rekrutteringssystemet og filer, som nogen har gemt, kan ikke nås herfra. Sikkerhedskopier glemmer inden ni dage.',
    sure: 'Jeg har sikret mig, at det er personen selv, der beder om det',
    sureHint: 'For eksempel ved at ringe til et nummer, der står i ansøgningen.',
    note: 'Notat til afgørelsen',
    noteHint: 'Slettes, når anmodningen er besvaret.',
    button: 'Slet oplysningerne',
  },
  requests: {
    heading: 'Anmodninger om sletning',
    none: 'Ingen har bedt om sletning.',
    states: { running: 'i gang', held: 'delvist slettet', done: 'færdig' },
    by: { api: 'gennem rekrutteringssystemet', administrator: 'gennem en administrator', person: 'af personen selv' },
    daysLeft: ({ count }) => (count === 1 ? 'én dag tilbage' : `${count} dage tilbage`),
    overdue: 'måneden er gået',
    done: ({ day }) => `færdig den ${day}`,
    open: ({ day }) => `Anmodning den ${day}`,
  },
  request: {
    title: 'Anmodning om sletning',
    lead: 'Her står ingen person: oplysningerne findes ved hjælp af koder, som ingen kan læses ud af.',
    facts: {
      received: 'Kom ind',
      by: 'Hvordan',
      answerBy: 'Svar senest',
      state: 'Status',
      done: 'Besvaret',
      note: 'Notat',
    },
    steps: 'Hvad der skete',
    columns: { check: 'Referencetagning', role: 'Rolle', state: 'Status' },
    step: { waiting: 'slettes inden for få minutter', erased: 'slettet', kept: 'findes stadig' },
    none: 'Der var intet at slette.',
    back: 'Find person',
  },
};
