import { withdrawnToo } from '../withdrawn-answers.ts';
import type { ReportTexts } from './texts.ts';

export const da: ReportTexts = {
  and: 'og',
  fileName: 'referencer',
  downloadPdf: 'Hent som PDF',
  title: (name) => `Referencer for ${name}`,
  kicker: (day) => `Referencerapport, ${day}`,
  interimKicker: (day) => `Foreløbig rapport, ${day}`,
  intro: ({ count, number, firstName }) =>
    `${number} ${count === 1 ? 'person' : 'personer'} har fortalt om ${firstName}.`,
  introNobody: 'Der er ingen svar i rapporten.',
  principle: 'Svarene gengives, som de er givet. Rapporten rangordner ikke og giver ingen karakter.',
  progress: ({ answered, expected, withdrawn }) => `${answered} af ${expected} svar${withdrawnToo(withdrawn, 'da')}`,
  linkUntil: (when) => `Linket virker indtil ${when}. Del det kun med dem, der har brug for at læse rapporten.`,
  passOn: 'Del kun rapporten med dem, der har brug for at læse den.',
  notice: {
    interim: ({ answered, expected, withdrawn }) =>
      `Foreløbig rapport med ${answered} af ${expected} svar${withdrawnToo(withdrawn, 'da')}`,
    concluded: ({ answered, expected, withdrawn }) =>
      `Afsluttet af den rekrutteringsansvarlige med ${answered} af ${expected} svar${withdrawnToo(withdrawn, 'da')}`,
    ended: ({ answered, expected, withdrawn }) =>
      `Afsluttet med ${answered} af ${expected} svar${withdrawnToo(withdrawn, 'da')}`,
    missing: ({ names }) => `Der mangler svar fra ${names}.`,
    unnamed: ({ count, number, firstName }) =>
      `${firstName} mangler at opgive ${count === 1 ? 'én reference' : `${number} referencer`}.`,
  },
  who: {
    heading: 'Hvem der har svaret',
    referee: 'Reference',
    byCandidate: (firstName) => `Relation ifølge ${firstName}`,
    byReferee: 'Relation ifølge referencen',
    howGiven: 'Hvordan svaret blev givet',
    notStated: 'Ikke oplyst',
    titleThen: (title) => `Daværende stilling: ${title}`,
    since: (month) => `siden ${month}`,
    relations: {
      manager: 'Leder',
      colleague: 'Kollega',
      report: 'Medarbejder',
      client: 'Kunde eller samarbejdspartner',
      other: 'Anden relation',
    },
    differs: {
      type: 'Relationen er forskellig',
      company: 'Arbejdspladsen er forskellig',
      title: 'Stillingen er forskellig',
      from: 'Startmåneden er forskellig',
      to: 'Slutmåneden er forskellig',
    },
    contexts: 'Hvad referencerne vil tilføje',
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
      form: ({ language, day }) => `Skema${language}, ${day}`,
      facts: ({ language, day }) => `Kun fakta${language}, ${day}`,
      call: ({ recruiter, day }) => `Samtale med ${recruiter} ${day}, ikke bekræftet`,
      call_confirmed: ({ recruiter, day, referee }) => `Samtale med ${recruiter}, bekræftet af ${referee} ${day}`,
    },
    count: ({ answered, asked }) => `${answered} af ${asked} spørgsmål besvaret`,
    corrected: (day) => `Rettet ${day}`,
    answeredIn: (language) => `svarede ${language}`,
    noted: (recruiter) => `noteret af ${recruiter} under samtalen`,
    notedAndConfirmed: ({ recruiter, referee }) => `noteret af ${recruiter} under samtalen og bekræftet af ${referee}`,
  },
  scale: {
    meanKey: 'gennemsnit',
    mean: 'Gennemsnit',
    meanIs: (mean) => `Gennemsnit ${mean}`,
    answers: (count) => `${count} svar`,
    showTable: 'Vis som tabel',
    tableOf: (heading) => `Tabel: ${heading}`,
    caption: ({ heading, low, high, max }) => `${heading}, skala fra 1 (${low}) til ${max} (${high})`,
    question: 'Spørgsmål',
    cannotJudge: 'Kan ikke vurdere',
    noneCanJudge: ({ names }) => `${names} kan ikke vurdere det`,
  },
  answer: {
    perReferee: 'Svar pr. reference',
    answer: 'Svar',
    values: { yes: 'Ja', no: 'Nej', with_conditions: 'Ja, på visse betingelser', cannot_judge: 'Kan ikke vurdere' },
    skipped: 'Intet svar',
    notAsked: 'Fik ikke spørgsmålet',
    skippedBy: ({ names }) => `${names} sprang spørgsmålet over.`,
    notAskedOf: ({ names }) => `${names} fik ikke spørgsmålet.`,
  },
  others: {
    heading: 'Dem, der ikke har svaret',
    declined: ({ names }) => `${names} har sagt nej.`,
    withdrawn: ({ names, count }) =>
      `${names} har trukket ${count === 1 ? 'sin reference' : 'deres referencer'} tilbage.`,
    unreachable: ({ names }) => `Det har ikke været muligt at få fat i ${names}.`,
    nameless: ({ count }) => (count === 1 ? 'en reference' : `${count} referencer`),
  },
  about: {
    heading: 'Om rapporten',
    template: ({ name, version }) => `Spørgeskabelon: ${name}, version ${version}.`,
    signedOff: ({ who, day }) => `Spørgsmålene er drøftet med: ${who}, ${day}.`,
    compiled: ({ when, recruiter, organisation }) => `Udarbejdet ${when} på vegne af ${recruiter}, ${organisation}`,
    deletedOn: (day) => `Svarene slettes ${day}.`,
    deletedAfter: (months) =>
      `Svarene slettes ${months === 1 ? 'én måned' : `${months} måneder`}, efter at referencetagningen er afsluttet.`,
    openings: (name) =>
      `Hver læsning noteres, og hver gang PDF’en hentes. ${name} og referencerne kan få at vide, hvem der har læst den.`,
  },
  pdf: {
    page: (page, pages) => `Side ${page} af ${pages}`,
    leftOut: '[tegnet vises ikke]',
    leftOutNote:
      'Hvor der står [tegnet vises ikke], er der tegn, som PDF’en ikke kan vise. Rapportens webside viser dem.',
  },
  oneReferee: { heading: ({ name }) => `Her vises kun svarene fra ${name}`, all: 'Hele rapporten' },
  haveRead: {
    lead: 'Hver læsning noteres. Sig til her, når du har læst rapporten.',
    button: 'Jeg har læst den',
    noted: {
      title: 'Det er noteret, at du har læst rapporten',
      lead: 'Den rekrutteringsansvarlige ser det, og kandidaten og referencerne kan få det at vide.',
    },
    back: 'Tilbage til rapporten',
  },
  unavailable: {
    heading: 'PDF’en kan ikke hentes lige nu',
    lead: 'Fejlen er vores. Rapporten findes stadig, og intet er gået tabt.',
    retry: 'Prøv igen om lidt.',
    back: 'Læs rapporten på websiden',
  },
};
