import { withdrawnToo } from '../withdrawn-answers.ts';
import type { ReportTexts } from './texts.ts';

export const sv: ReportTexts = {
  and: 'och',
  fileName: 'referenser',
  downloadPdf: 'Hämta som PDF',
  title: (name) => `Referenser för ${name}`,
  kicker: (day) => `Referensrapport, ${day}`,
  interimKicker: (day) => `Delrapport, ${day}`,
  intro: ({ count, number, firstName }) =>
    `${number} ${count === 1 ? 'person' : 'personer'} har berättat om ${firstName}.`,
  introNobody: 'Rapporten innehåller inga svar.',
  principle: 'Svaren återges som de gavs. Rapporten rangordnar inte och sätter inget betyg.',
  progress: ({ answered, expected, withdrawn }) => `${answered} av ${expected} svar${withdrawnToo(withdrawn, 'sv')}`,
  linkUntil: (when) => `Länken gäller till ${when}. Dela den bara med den som behöver läsa.`,
  passOn: 'Dela rapporten bara med den som behöver läsa den.',
  notice: {
    interim: ({ answered, expected, withdrawn }) =>
      `Delrapport med ${answered} av ${expected} svar${withdrawnToo(withdrawn, 'sv')}`,
    concluded: ({ answered, expected, withdrawn }) =>
      `Klarmarkerad med ${answered} av ${expected} svar${withdrawnToo(withdrawn, 'sv')}`,
    ended: ({ answered, expected, withdrawn }) =>
      `Avslutad med ${answered} av ${expected} svar${withdrawnToo(withdrawn, 'sv')}`,
    missing: ({ names }) => `Svar saknas från ${names}.`,
    unnamed: ({ count, number, firstName }) =>
      `${firstName} har ${count === 1 ? 'en referens' : `${number} referenser`} kvar att ange.`,
  },
  who: {
    heading: 'Vilka som svarat',
    referee: 'Referens',
    byCandidate: (firstName) => `Relation enligt ${firstName}`,
    byReferee: 'Relation enligt referensen',
    howGiven: 'Hur svaret gavs',
    notStated: 'Inte angiven',
    titleThen: (title) => `Titel då: ${title}`,
    since: (month) => `sedan ${month}`,
    relations: {
      manager: 'Chef',
      colleague: 'Kollega',
      report: 'Medarbetare',
      client: 'Kund eller samarbetspartner',
      other: 'Annan relation',
    },
    differs: {
      type: 'Relationen skiljer',
      company: 'Arbetsplatsen skiljer',
      title: 'Titeln skiljer',
      from: 'Startmånaden skiljer',
      to: 'Slutmånaden skiljer',
    },
    contexts: 'Vad referenserna vill tillägga',
  },
  given: {
    inLanguage: {
      sv: 'på svenska',
      en: 'på engelska',
      nb: 'på norska',
      da: 'på danska',
      fi: 'på finska',
      de: 'på tyska',
    },
    mode: {
      form: ({ language, day }) => `Formulär${language}, ${day}`,
      facts: ({ language, day }) => `Bara fakta${language}, ${day}`,
      call: ({ recruiter, day }) => `Samtal med ${recruiter} ${day}, inte bekräftat`,
      call_confirmed: ({ recruiter, day, referee }) => `Samtal med ${recruiter}, bekräftat av ${referee} ${day}`,
    },
    count: ({ answered, asked }) => `${answered} av ${asked} frågor besvarade`,
    corrected: (day) => `Rättat ${day}`,
    answeredIn: (language) => `svarade ${language}`,
    noted: (recruiter) => `antecknat av ${recruiter} under samtalet`,
    notedAndConfirmed: ({ recruiter, referee }) =>
      `antecknat av ${recruiter} under samtalet och bekräftat av ${referee}`,
  },
  scale: {
    meanKey: 'medel',
    mean: 'Medel',
    meanIs: (mean) => `Medel ${mean}`,
    answers: (count) => `${count} svar`,
    showTable: 'Visa som tabell',
    tableOf: (heading) => `Tabell: ${heading}`,
    caption: ({ heading, low, high, max }) => `${heading}, skala 1 (${low}) till ${max} (${high})`,
    question: 'Fråga',
    cannotJudge: 'Kan inte bedöma',
    noneCanJudge: ({ names }) => `${names} kan inte bedöma`,
  },
  answer: {
    perReferee: 'Svar per referens',
    answer: 'Svar',
    values: { yes: 'Ja', no: 'Nej', with_conditions: 'Ja, under vissa villkor', cannot_judge: 'Kan inte bedöma' },
    skipped: 'Inget svar',
    notAsked: 'Fick inte frågan',
    skippedBy: ({ names }) => `${names} hoppade över frågan.`,
    notAskedOf: ({ names }) => `${names} fick inte frågan.`,
  },
  others: {
    heading: 'De som inte har svarat',
    declined: ({ names }) => `${names} har avstått.`,
    withdrawn: ({ names, count }) => `${names} har tagit tillbaka ${count === 1 ? 'sin referens' : 'sina referenser'}.`,
    unreachable: ({ names }) => `${names} har inte gått att nå.`,
    nameless: ({ count }) => (count === 1 ? 'en referens' : `${count} referenser`),
  },
  about: {
    heading: 'Om rapporten',
    template: ({ name, version }) => `Frågemall: ${name}, version ${version}.`,
    signedOff: ({ who, day }) => `Samråd om frågorna med ${who}, ${day}.`,
    compiled: ({ when, recruiter, organisation }) => `Sammanställd ${when} på uppdrag av ${recruiter}, ${organisation}`,
    deletedOn: (day) => `Svaren raderas ${day}.`,
    deletedAfter: (months) =>
      `Svaren raderas ${months === 1 ? 'en månad' : `${months} månader`} efter att referenstagningen har avslutats.`,
    openings: (name) =>
      `Varje läsning antecknas, och varje gång PDF:en hämtas. ${name} och referenserna kan få veta vem som har läst.`,
  },
  pdf: {
    page: (page, pages) => `Sida ${page} av ${pages}`,
    leftOut: '[tecknet visas inte]',
    leftOutNote:
      'Där det står [tecknet visas inte] finns tecken som PDF:en inte kan visa. Rapportens webbsida visar dem.',
  },
  oneReferee: { heading: ({ name }) => `Här visas bara svaren från ${name}`, all: 'Hela rapporten' },
  haveRead: {
    lead: 'Varje läsning antecknas. Säg till här när du har läst rapporten.',
    button: 'Jag har läst den',
    noted: {
      title: 'Det är antecknat att du har läst rapporten',
      lead: 'Rekryteraren ser det, och kandidaten och referenserna kan få veta det.',
    },
    back: 'Tillbaka till rapporten',
  },
  unavailable: {
    heading: 'PDF:en går inte att hämta just nu',
    lead: 'Det är vårt fel. Rapporten finns kvar, och inget har gått förlorat.',
    retry: 'Försök igen om en stund.',
    back: 'Läs rapporten på webbsidan',
  },
};
