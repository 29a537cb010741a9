import { capitalise, numberInWords } from '../../numbers.ts';
import { withdrawnToo } from '../../withdrawn-answers.ts';
import type { DeskTexts } from './texts.ts';

const persons = (count: number): string => (count === 1 ? 'én reference' : `${numberInWords(count, 'da')} referencer`);

const opened = (count: number): string => {
  if (count === 0) return 'ikke åbnet endnu';
  return count === 1 ? 'åbnet én gang' : `åbnet ${numberInWords(count, 'da')} gange`;
};

export const da: DeskTexts = {
  nav: {
    label: 'Hovedmenu',
    checks: 'Referencetagninger',
    templates: 'Skabeloner',
    data: 'Personoplysninger',
    settings: 'Indstillinger',
  },
  signOut: 'Log ud',
  signOutEverywhere: 'Log ud overalt',
  ownSessions: 'Dine logins',
  signIn: {
    title: 'Log ind',
    lead: ({ organisation }) => `Skriv din mailadresse hos ${organisation}, så sender vi et link, der logger dig ind.`,
    email: 'Arbejdsmail',
    emailHint: 'Linket virker i 15 minutter og kun én gang.',
    emailError: 'Skriv hele mailadressen, for eksempel navn@example.org',
    send: 'Send mig et link',
    sent: {
      title: 'Se i din indbakke',
      lead: ({ email }) =>
        `Hvis ${email} tilhører en, der må logge ind her, har vi nu sendt et link og en kode dertil.`,
      more: 'Åbn linket i denne browser, eller skriv koden her. Linket virker i 15 minutter. Kommer der ingen mail inden for et par minutter, så tjek adressen, eller åbn kandidaten fra jeres rekrutteringssystem.',
    },
    use: {
      title: 'Log ind',
      lead: ({ name, organisation }) => `Du logger ind som ${name} hos ${organisation}.`,
      button: 'Log ind',
    },
    linkOver: {
      title: 'Linket er allerede brugt eller udløbet',
      text: 'Et loginlink virker i 15 minutter og kun én gang. Bed om et nyt på den side, du ville åbne.',
    },
    sessionOver: {
      title: 'Du er ikke længere logget ind',
      text: 'Du er logget ind i otte timer ad gangen, eller til du ikke har gjort noget i en time. Intet af det, du har gemt, er væk. Log ind igen, gå så tilbage i browseren til det, du skrev, og send det en gang til.',
    },
    signedOut: {
      title: 'Du er logget ud',
      text: 'Åbn kandidaten fra jeres rekrutteringssystem, eller log ind igen her.',
    },
    again: 'Log ind igen',
  },
  sessions: {
    title: 'Dine logins',
    lead: 'Her er du logget ind lige nu. Kan du ikke genkende et af dem, så log det ud.',
    tableLabel: 'Logins',
    columns: { device: 'Browser', since: 'Siden', seen: 'Senest brugt', action: 'Handling' },
    device: ({ browser, system }) =>
      browser === null || system === null ? (browser ?? system ?? 'Ukendt browser') : `${browser} på ${system}`,
    thisOne: 'Dette',
    byKey: 'Gennem rekrutteringssystemet',
    end: 'Log ud',
    ended: 'Det login er afsluttet.',
  },
  otherSite: {
    title: 'Dette blev sendt fra et andet websted',
    text: 'Derfor er intet gemt. Gå til siden i Vitsord, og gør det der.',
  },
  testMode: 'Testtilstand',
  noSettings: {
    title: 'Ingen indstillinger i testtilstand',
    text: 'Du er logget ind gennem en testnøgle og ser kun testnøglernes referencetagninger. Indstillingerne gælder de rigtige. En administrator ændrer dem efter at have logget ind via mail.',
  },
  dataTabs: { people: 'Find person', deletions: 'Det slettede', audit: 'Revisionslog' },
  administratorsOnly: {
    title: 'Kun for administratorer',
    text: 'Det her gælder hele organisationen. Bed en af jeres administratorer om hjælp.',
  },
  notFound: { title: 'Siden findes ikke', text: 'Adressen er ikke rigtig, eller referencetagningen er slettet.' },
  backToChecks: 'Alle referencetagninger',
  and: 'og',
  overview: {
    title: 'Referencetagninger',
    start: 'Start referencetagning',
    find: 'Søg',
    findLabel: 'Søg kandidat, reference eller projekt',
    show: 'Vis',
    tabs: {
      all: 'Alle',
      needs: 'Kræver dig',
      way: 'I gang',
      complete: 'Afsluttede',
      ended: 'Ikke gennemført',
    },
    columns: {
      symbol: 'Symbol',
      candidate: 'Kandidat',
      happened: 'Hvad der er sket',
      since: 'Siden',
      answers: 'Svar',
      waiting: 'Venter på',
      byItself: 'Sker af sig selv',
      lastDay: 'Sidste dag',
      completed: 'Afsluttet',
      link: 'Rapportlink',
      action: 'Handling',
      status: 'Status',
    },
    needs: {
      expired: ({ answered, expected }) => `Svarfristen er udløbet, med ${answered} af ${expected} svar`,
      nothingSent: 'Intet er sendt endnu',
      endsByItself: ({ day }) => `Ingen er blevet spurgt; referencetagningen slutter af sig selv ${day}`,
      toSend: ({ persons: count }) => `${capitalise(persons(count))} er angivet; intet sendes, før du sender det`,
      candidateUnreachable: ({ firstName }) => `Beskeden til ${firstName} nåede ikke frem`,
      refereeUnreachable: ({ names, count }) =>
        `${count === 1 ? 'Beskeden' : 'Beskederne'} til ${names} nåede ikke frem`,
      lastDaySoon: ({ day, persons: count }) => `Sidste dag er ${day}, og ${persons(count)} har ikke svaret`,
      objection: ({ name, day }) => `${name} har gjort indsigelse; beslut senest ${day}`,
      nobodyMissing: 'Alle har svaret; afslut, når du vil',
      callProposed: ({ referee, when }) => `${referee} foreslår en samtale ${when}`,
      callSoon: ({ referee, when }) => `Samtale med ${referee} ${when}`,
      callToWrite: ({ referee, when }) => `Samtalen med ${referee} var ${when}; skriv svarene ned`,
      callerUnreachable: ({ referee, caller }) => `Mailen om samtalen med ${referee} nåede ikke frem til ${caller}`,
    },
    acts: {
      expired: 'Forlæng, eller læg til side',
      start: 'Kom i gang',
      send: 'Se og send',
      correct: 'Ret adressen',
      sms: 'Send sms',
      email: 'Send mail',
      prolong: 'Forlæng eller afslut',
      open: 'Åbn',
      report: 'Åbn rapporten',
      decide: 'Beslut',
      call: 'Åbn samtalen',
    },
    nothingToDo: 'Der er ikke noget, du skal gøre.',
    answers: ({ answered, expected, withdrawn }) => `${answered} af ${expected}${withdrawnToo(withdrawn, 'da')}`,
    none: 'Ingen modtaget',
    noneYet: 'Ingen endnu',
    concludedEarly: ({ answered, expected, withdrawn }) =>
      `${answered} af ${expected}${withdrawnToo(withdrawn, 'da')}, afsluttet før tid`,
    toName: ({ firstName, persons: count }) => `at ${firstName} angiver ${persons(count)}`,
    nobody: 'Ingen',
    since: ({ day }) => `siden ${day}`,
    reminder: ({ when }) => `Påmindelse ${when}`,
    call: ({ when }) => `Samtale ${when}`,
    message: ({ medium, when }) => `${{ email: 'Mail', sms: 'Sms' }[medium]} ${when}`,
    nothingByItself: 'Intet',
    linkUntil: ({ day, openings }) => `Til ${day}, ${opened(openings)}`,
    linkOver: 'Ingen, der virker',
    untitled: 'Projekt uden titel',
    empty: 'Her er intet at vise',
    emptyHint: 'Referencetagninger startes fra jeres rekrutteringssystem og vises her.',
    newer: 'Til de nyeste',
    older: 'Vis ældre',
    pages: 'Sider',
    project: ({ title }) => `Projekt: ${title}`,
    allProjects: 'Vis alle projekter',
    found: ({ count }) =>
      count === 0 ? 'Intet fundet' : count === 1 ? 'Én fundet' : `${capitalise(numberInWords(count, 'da'))} fundet`,
    foundMore: ({ count }) => `Flere end ${count} fundet; ${count} af dem vises. Skriv flere ord`,
    foundNoneYet: 'Ingen fundet blandt dem, der nåede at blive gennemsøgt. Skriv flere ord eller et mere usædvanligt',
    showAll: 'Vis alle referencetagninger',
  },
};
