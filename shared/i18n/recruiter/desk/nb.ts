import { capitalise, numberInWords } from '../../numbers.ts';
import { withdrawnToo } from '../../withdrawn-answers.ts';
import type { DeskTexts } from './texts.ts';

const persons = (count: number): string => (count === 1 ? 'én referanse' : `${numberInWords(count, 'nb')} referanser`);

const opened = (count: number): string => {
  if (count === 0) return 'ikke åpnet ennå';
  return count === 1 ? 'åpnet én gang' : `åpnet ${numberInWords(count, 'nb')} ganger`;
};

export const nb: DeskTexts = {
  nav: {
    label: 'Hovedmeny',
    checks: 'Referansesjekker',
    templates: 'Spørsmålsmaler',
    data: 'Personopplysninger',
    settings: 'Innstillinger',
  },
  signOut: 'Logg ut',
  signOutEverywhere: 'Logg ut overalt',
  ownSessions: 'Innloggingene dine',
  signIn: {
    title: 'Logg inn',
    lead: ({ organisation }) =>
      `Skriv e-postadressen din hos ${organisation}, så sender vi en lenke som logger deg inn.`,
    email: 'E-postadresse på jobb',
    emailHint: 'Lenken virker i 15 minutter, én gang.',
    emailError: 'Skriv hele e-postadressen, for eksempel navn@example.org',
    send: 'Send meg en lenke',
    sent: {
      title: 'Se i innboksen din',
      lead: ({ email }) =>
        `Hvis ${email} tilhører noen som kan logge inn her, har vi nå sendt en lenke og en kode dit.`,
      more: 'Åpne lenken i denne nettleseren, eller skriv koden her. Lenken virker i 15 minutter. Kommer det ingen e-post innen et par minutter, kan du sjekke adressen eller åpne kandidaten fra rekrutteringssystemet.',
    },
    use: {
      title: 'Logg inn',
      lead: ({ name, organisation }) => `Du logger inn som ${name} hos ${organisation}.`,
      button: 'Logg inn',
    },
    linkOver: {
      title: 'Lenken er allerede brukt, eller den har utløpt',
      text: 'En innloggingslenke virker i 15 minutter, én gang. Be om en ny på siden du ville åpne.',
    },
    sessionOver: {
      title: 'Du er ikke lenger innlogget',
      text: 'En innlogging varer i åtte timer, eller til du ikke har gjort noe på en time. Ingenting av det du har lagret, er borte. Logg inn igjen, gå så tilbake i nettleseren til det du skrev, og send det på nytt.',
    },
    signedOut: {
      title: 'Du er logget ut',
      text: 'Åpne kandidaten fra rekrutteringssystemet, eller logg inn igjen her.',
    },
    again: 'Logg inn igjen',
  },
  sessions: {
    title: 'Innloggingene dine',
    lead: 'Her er du innlogget akkurat nå. Kjenner du ikke igjen en av dem, kan du logge den ut.',
    tableLabel: 'Innlogginger',
    columns: { device: 'Nettleser', since: 'Siden', seen: 'Sist brukt', action: 'Handling' },
    device: ({ browser, system }) =>
      browser === null || system === null ? (browser ?? system ?? 'Ukjent nettleser') : `${browser} på ${system}`,
    thisOne: 'Denne',
    byKey: 'Gjennom rekrutteringssystemet',
    end: 'Logg ut',
    ended: 'Den innloggingen er avsluttet.',
  },
  otherSite: {
    title: 'Dette ble sendt fra et annet nettsted',
    text: 'Derfor er ingenting lagret. Gå til siden i Vitsord og gjør det der.',
  },
  testMode: 'Testmodus',
  noSettings: {
    title: 'Ingen innstillinger i testmodus',
    text: 'Du har logget inn gjennom en testnøkkel og ser bare testnøklenes referansesjekker. Innstillingene gjelder de virkelige. En administrator endrer dem etter å ha logget inn via e-post.',
  },
  dataTabs: { people: 'Søk etter person', deletions: 'Slettet', audit: 'Revisjonslogg' },
  administratorsOnly: {
    title: 'Bare for administratorer',
    text: 'Dette gjelder hele organisasjonen. Be en av administratorene deres om hjelp.',
  },
  notFound: { title: 'Siden finnes ikke', text: 'Adressen stemmer ikke, eller referansesjekken er slettet.' },
  backToChecks: 'Alle referansesjekker',
  and: 'og',
  overview: {
    title: 'Referansesjekker',
    start: 'Start referansesjekk',
    find: 'Søk',
    findLabel: 'Søk kandidat, referanse eller prosjekt',
    show: 'Vis',
    tabs: {
      all: 'Alle',
      needs: 'Trenger deg',
      way: 'Pågår',
      complete: 'Ferdige',
      ended: 'Ikke fullført',
    },
    columns: {
      symbol: 'Symbol',
      candidate: 'Kandidat',
      happened: 'Hva som har skjedd',
      since: 'Siden',
      answers: 'Svar',
      waiting: 'Venter på',
      byItself: 'Skjer av seg selv',
      lastDay: 'Siste dag',
      completed: 'Ferdig',
      link: 'Rapportlenke',
      action: 'Handling',
      status: 'Status',
    },
    needs: {
      expired: ({ answered, expected }) => `Svartiden er ute, med ${answered} av ${expected} svar`,
      nothingSent: 'Ingenting er sendt ennå',
      endsByItself: ({ day }) => `Ingen er blitt spurt; referansesjekken avsluttes av seg selv ${day}`,
      toSend: ({ persons: count }) => `${capitalise(persons(count))} er oppgitt; ingenting sendes før du sender det`,
      candidateUnreachable: ({ firstName }) => `Meldingen til ${firstName} kom ikke frem`,
      refereeUnreachable: ({ names, count }) =>
        `${count === 1 ? 'Meldingen' : 'Meldingene'} til ${names} kom ikke frem`,
      lastDaySoon: ({ day, persons: count }) => `Siste dag er ${day}, og ${persons(count)} har ikke svart`,
      objection: ({ name, day }) => `${name} har protestert; bestem senest ${day}`,
      nobodyMissing: 'Alle har svart; avslutt når du vil',
      callProposed: ({ referee, when }) => `${referee} foreslår en samtale ${when}`,
      callSoon: ({ referee, when }) => `Samtale med ${referee} ${when}`,
      callToWrite: ({ referee, when }) => `Samtalen med ${referee} var ${when}; skriv ned svarene`,
      callerUnreachable: ({ referee, caller }) => `E-posten om samtalen med ${referee} kom ikke fram til ${caller}`,
    },
    acts: {
      expired: 'Forleng, eller legg bort',
      start: 'Kom i gang',
      send: 'Se over og send',
      correct: 'Rett adressen',
      sms: 'Send SMS',
      email: 'Send e-post',
      prolong: 'Forleng eller avslutt',
      open: 'Åpne',
      report: 'Åpne rapporten',
      decide: 'Bestem',
      call: 'Åpne samtalen',
    },
    nothingToDo: 'Ingenting du trenger å gjøre.',
    answers: ({ answered, expected, withdrawn }) => `${answered} av ${expected}${withdrawnToo(withdrawn, 'nb')}`,
    none: 'Ingen mottatt',
    noneYet: 'Ingen ennå',
    concludedEarly: ({ answered, expected, withdrawn }) =>
      `${answered} av ${expected}${withdrawnToo(withdrawn, 'nb')}, avsluttet før tiden`,
    toName: ({ firstName, persons: count }) => `at ${firstName} oppgir ${persons(count)}`,
    nobody: 'Ingen',
    since: ({ day }) => `siden ${day}`,
    reminder: ({ when }) => `Påminnelse ${when}`,
    call: ({ when }) => `Samtale ${when}`,
    message: ({ medium, when }) => `${{ email: 'E-post', sms: 'SMS' }[medium]} ${when}`,
    nothingByItself: 'Ingenting',
    linkUntil: ({ day, openings }) => `Til ${day}, ${opened(openings)}`,
    linkOver: 'Ingen som virker',
    untitled: 'Prosjekt uten tittel',
    empty: 'Her er det ingenting å vise',
    emptyHint: 'Referansesjekker startes fra rekrutteringssystemet og vises her.',
    newer: 'Til de nyeste',
    older: 'Vis eldre',
    pages: 'Sider',
    project: ({ title }) => `Prosjekt: ${title}`,
    allProjects: 'Vis alle prosjekter',
    found: ({ count }) =>
      count === 0 ? 'Ingen treff' : count === 1 ? 'Ett treff' : `${capitalise(numberInWords(count, 'nb'))} treff`,
    foundMore: ({ count }) => `Flere enn ${count} treff; ${count} av dem vises. Skriv flere ord`,
    foundNoneYet: 'Ingen treff blant dem som rakk å bli gjennomsøkt. Skriv flere ord eller et mer uvanlig',
    showAll: 'Vis alle referansesjekker',
  },
};
