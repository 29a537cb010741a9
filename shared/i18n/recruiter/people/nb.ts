import type { PeopleTexts } from './texts.ts';

export const nb: PeopleTexts = {
  title: 'Søk etter person',
  lead: 'Hva som finnes om en person, i alle roller. Søk på en adresse eller et nummer, for flere kan ha samme navn.',
  field: 'E-post eller mobilnummer',
  find: 'Søk',
  errors: {
    missing: 'Skriv en e-postadresse eller et mobilnummer',
    email: 'Skriv hele e-postadressen, for eksempel navn@example.org',
    phone: 'Skriv hele mobilnummeret, for eksempel 406 12 345',
    sure: 'Kryss av for at du har forsikret deg om hvem som ber om det',
    tooLong: 'Notatet er for langt',
  },
  matched: ({ as }) => `Søkt som ${as}.`,
  matchedEmail: 'Store bokstaver og det som står etter pluss, regnes som samme adresse.',
  noted: 'Søket står i revisjonsloggen.',
  nothing: 'Det finnes ingenting om den adressen eller det nummeret.',
  kept: {
    heading: 'Dette finnes',
    checks: ({ count }) => (count === 1 ? 'én referansesjekk' : `${count} referansesjekker`),
    columns: { check: 'Referansesjekk', role: 'Rolle', what: 'Hva som finnes', until: 'Slettes senest' },
    running: 'pågår',
    what: {
      contact: 'Kontaktopplysninger',
      nothing: 'ingen svar',
      answers: 'egne svar',
      call: 'samtale',
      link: 'lenke til rapporten',
    },
    answersAbout: ({ count }) => (count === 1 ? 'ett svar' : `${count} svar`),
    referees: ({ count }) => (count === 1 ? 'én referanse' : `${count} referanser`),
    monthsAfter: ({ months }) => (months === 1 ? 'Én måned etter avslutning' : `${months} måneder etter avslutning`),
  },
  copy: {
    heading: 'Utlever en kopi',
    page: 'Vis som side',
    file: 'Last ned som fil (JSON)',
    fileName: 'kopi-av-opplysninger',
    title: 'Kopi av det som finnes',
    back: 'Søk etter en annen person',
  },
  erase: {
    heading: 'Hvis du sletter',
    goes: 'Dette blir borte',
    goesOf: {
      candidate: ({ name }) =>
        `Hele referansesjekken av ${name}: kontaktopplysninger, referanser, svar, rapport og lenker.`,
      referee: ({ name }) =>
        `I referansesjekken av ${name}: navn, adresse, nummer, svar og samtale. Rapporten sier at en referanse har trukket svaret sitt tilbake, og PDF-filene lages på nytt.`,
      reader: ({ name }) =>
        `Lenken til rapporten om ${name} slutter å virke, og navn og adresse til den som fikk den, slettes.`,
    },
    runs: {
      candidate: 'Den pågår og blir avbrutt.',
      referee:
        'Den pågår: Rekruttereren får vite det, kandidaten blir bedt om å oppgi en annen, og en avtalt samtale avlyses.',
    },
    nothingGoes: 'Ingenting kan slettes nå.',
    stays: 'Dette må bli, og hvorfor',
    held: ({ name, why }) => `Referansesjekken av ${name}: ${why}. Den slettes når tiden er ute.`,
    leads: ({ count }) =>
      `Hvem som ledet ${count === 1 ? 'én referansesjekk' : `${count} referansesjekker`}: arbeidsgiverens egen opplysning, som slettes sammen med dem.`,
    member: 'Administratorer og de som ringer, står i innstillingene og endres der.',
    always: [
      'Revisjonsloggens linjer, uten person.',
      'En adresse som har klaget på en e-post, som en kode, så ingenting mer sendes til den.',
    ],
    outside:
      'Kopier i rekrutteringssystemet og filer som noen har lagret, nås ikke herfra. Sikkerhetskopier glemmer innen ni dager.',
    sure: 'Jeg har forsikret meg om at det er personen selv som ber om det',
    sureHint: 'For eksempel ved å ringe et nummer som står i søknaden.',
    note: 'Notat til avgjørelsen',
    noteHint: 'Slettes når forespørselen er besvart.',
    button: 'Slett opplysningene',
  },
  requests: {
    heading: 'Forespørsler om sletting',
    none: 'Ingen har bedt om sletting.',
    states: { running: 'pågår', held: 'delvis slettet', done: 'ferdig' },
    by: { api: 'gjennom rekrutteringssystemet', administrator: 'gjennom en administrator', person: 'av personen selv' },
    daysLeft: ({ count }) => (count === 1 ? 'én dag igjen' : `${count} dager igjen`),
    overdue: 'måneden er gått',
    done: ({ day }) => `ferdig ${day}`,
    open: ({ day }) => `Forespørsel ${day}`,
  },
  request: {
    title: 'Forespørsel om sletting',
    lead: 'Her står ingen person: Opplysningene finnes ved hjelp av koder som ingen kan leses ut av.',
    facts: {
      received: 'Kom inn',
      by: 'Hvordan',
      answerBy: 'Svar senest',
      state: 'Status',
      done: 'Besvart',
      note: 'Notat',
    },
    steps: 'Hva som skjedde',
    columns: { check: 'Referansesjekk', role: 'Rolle', state: 'Status' },
    step: { waiting: 'slettes innen noen minutter', erased: 'slettet', kept: 'finnes fortsatt' },
    none: 'Det var ingenting å slette.',
    back: 'Søk etter person',
  },
};
