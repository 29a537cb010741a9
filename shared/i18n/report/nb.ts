import { withdrawnToo } from '../withdrawn-answers.ts';
import type { ReportTexts } from './texts.ts';

export const nb: ReportTexts = {
  and: 'og',
  fileName: 'referanser',
  downloadPdf: 'Last ned som PDF',
  title: (name) => `Referanser for ${name}`,
  kicker: (day) => `Referanserapport, ${day}`,
  interimKicker: (day) => `Foreløpig rapport, ${day}`,
  intro: ({ count, number, firstName }) =>
    `${number} ${count === 1 ? 'person' : 'personer'} har fortalt om ${firstName}.`,
  introNobody: 'Rapporten inneholder ingen svar.',
  principle: 'Svarene gjengis slik de ble gitt. Rapporten rangerer ikke og setter ingen karakter.',
  progress: ({ answered, expected, withdrawn }) => `${answered} av ${expected} svar${withdrawnToo(withdrawn, 'nb')}`,
  linkUntil: (when) => `Lenken virker til ${when}. Del den bare med dem som trenger å lese rapporten.`,
  passOn: 'Del rapporten bare med dem som trenger å lese den.',
  notice: {
    interim: ({ answered, expected, withdrawn }) =>
      `Foreløpig rapport med ${answered} av ${expected} svar${withdrawnToo(withdrawn, 'nb')}`,
    concluded: ({ answered, expected, withdrawn }) =>
      `Ferdigmeldt med ${answered} av ${expected} svar${withdrawnToo(withdrawn, 'nb')}`,
    ended: ({ answered, expected, withdrawn }) =>
      `Avsluttet med ${answered} av ${expected} svar${withdrawnToo(withdrawn, 'nb')}`,
    missing: ({ names }) => `Vi mangler svar fra ${names}.`,
    unnamed: ({ count, number, firstName }) =>
      `${firstName} har ${count === 1 ? 'én referanse' : `${number} referanser`} igjen å oppgi.`,
  },
  who: {
    heading: 'Hvem som har svart',
    referee: 'Referanse',
    byCandidate: (firstName) => `Relasjon ifølge ${firstName}`,
    byReferee: 'Relasjon ifølge referansen',
    howGiven: 'Hvordan svaret ble gitt',
    notStated: 'Ikke oppgitt',
    titleThen: (title) => `Stilling den gangen: ${title}`,
    since: (month) => `siden ${month}`,
    relations: {
      manager: 'Leder',
      colleague: 'Kollega',
      report: 'Medarbeider',
      client: 'Kunde eller samarbeidspartner',
      other: 'Annen relasjon',
    },
    differs: {
      type: 'Relasjonen er ulik',
      company: 'Arbeidsplassen er ulik',
      title: 'Stillingen er ulik',
      from: 'Startmåneden er ulik',
      to: 'Sluttmåneden er ulik',
    },
    contexts: 'Det referansene vil legge til',
  },
  given: {
    inLanguage: {
      sv: 'på svensk',
      en: 'på engelsk',
      nb: 'på norsk',
      da: 'på dansk',
      fi: 'på finsk',
      de: 'på tysk',
    },
    mode: {
      form: ({ language, day }) => `Skjema${language}, ${day}`,
      facts: ({ language, day }) => `Bare fakta${language}, ${day}`,
      call: ({ recruiter, day }) => `Samtale med ${recruiter} ${day}, ikke bekreftet`,
      call_confirmed: ({ recruiter, day, referee }) => `Samtale med ${recruiter}, bekreftet av ${referee} ${day}`,
    },
    count: ({ answered, asked }) => `${answered} av ${asked} spørsmål besvart`,
    corrected: (day) => `Rettet ${day}`,
    answeredIn: (language) => `svarte ${language}`,
    noted: (recruiter) => `skrevet ned av ${recruiter} under samtalen`,
    notedAndConfirmed: ({ recruiter, referee }) =>
      `skrevet ned av ${recruiter} under samtalen og bekreftet av ${referee}`,
  },
  scale: {
    meanKey: 'snitt',
    mean: 'Snitt',
    meanIs: (mean) => `Snitt ${mean}`,
    answers: (count) => `${count} svar`,
    showTable: 'Vis som tabell',
    tableOf: (heading) => `Tabell: ${heading}`,
    caption: ({ heading, low, high, max }) => `${heading}, skala fra 1 (${low}) til ${max} (${high})`,
    question: 'Spørsmål',
    cannotJudge: 'Kan ikke vurdere',
    noneCanJudge: ({ names }) => `${names} kan ikke vurdere dette`,
  },
  answer: {
    perReferee: 'Svar per referanse',
    answer: 'Svar',
    values: { yes: 'Ja', no: 'Nei', with_conditions: 'Ja, på visse vilkår', cannot_judge: 'Kan ikke vurdere' },
    skipped: 'Ikke svart',
    notAsked: 'Fikk ikke spørsmålet',
    skippedBy: ({ names }) => `${names} hoppet over spørsmålet.`,
    notAskedOf: ({ names }) => `${names} fikk ikke spørsmålet.`,
  },
  others: {
    heading: 'De som ikke har svart',
    declined: ({ names }) => `${names} har takket nei.`,
    withdrawn: ({ names, count }) => `${names} har trukket ${count === 1 ? 'referansen sin' : 'referansene sine'}.`,
    unreachable: ({ names }) => `Det har ikke vært mulig å nå ${names}.`,
    nameless: ({ count }) => (count === 1 ? 'en referanse' : `${count} referanser`),
  },
  about: {
    heading: 'Om rapporten',
    template: ({ name, version }) => `Spørsmålsmal: ${name}, versjon ${version}.`,
    signedOff: ({ who, day }) => `Spørsmålene er drøftet med: ${who}, ${day}.`,
    compiled: ({ when, recruiter, organisation }) => `Satt sammen ${when} på oppdrag fra ${recruiter}, ${organisation}`,
    deletedOn: (day) => `Svarene slettes ${day}.`,
    deletedAfter: (months) =>
      `Svarene slettes ${months === 1 ? 'én måned' : `${months} måneder`} etter at referanseinnhentingen er avsluttet.`,
    openings: (name) =>
      `Hver lesning noteres, og hver gang PDF-en lastes ned. ${name} og referansene kan få vite hvem som har lest.`,
  },
  pdf: {
    page: (page, pages) => `Side ${page} av ${pages}`,
    leftOut: '[tegnet vises ikke]',
    leftOutNote:
      'Der det står [tegnet vises ikke], er det tegn som PDF-en ikke kan vise. Nettsiden til rapporten viser dem.',
  },
  oneReferee: { heading: ({ name }) => `Her vises bare svarene fra ${name}`, all: 'Hele rapporten' },
  haveRead: {
    lead: 'Hver lesning noteres. Si fra her når du har lest rapporten.',
    button: 'Jeg har lest den',
    noted: {
      title: 'Det er notert at du har lest rapporten',
      lead: 'Den som rekrutterer, ser det, og kandidaten og referansene kan få vite det.',
    },
    back: 'Tilbake til rapporten',
  },
  unavailable: {
    heading: 'PDF-en kan ikke hentes akkurat nå',
    lead: 'Feilen er vår. Rapporten finnes fortsatt, og ingenting er gått tapt.',
    retry: 'Prøv igjen om litt.',
    back: 'Les rapporten på nettsiden',
  },
};
