import { withdrawnToo } from '../withdrawn-answers.ts';
import type { ReportTexts } from './texts.ts';

export const fi: ReportTexts = {
  and: 'ja',
  fileName: 'suositukset',
  downloadPdf: 'Lataa PDF',
  title: (name) => `Suositukset: ${name}`,
  kicker: (day) => `Suositusraportti, ${day}`,
  interimKicker: (day) => `Väliraportti, ${day}`,
  intro: ({ count, number }) =>
    `${number} ${count === 1 ? 'henkilö on vastannut' : 'henkilöä on vastannut'} kysymyksiin.`,
  introNobody: 'Raportissa ei ole vastauksia.',
  principle:
    'Vastaukset ovat sellaisina kuin ne annettiin. Raportti ei aseta ketään järjestykseen eikä anna arvosanaa.',
  progress: ({ answered, expected, withdrawn }) => `${answered}/${expected} vastausta${withdrawnToo(withdrawn, 'fi')}`,
  linkUntil: (when) => `Linkin voimassaolo päättyy ${when}. Jaa se vain niille, joiden on luettava raportti.`,
  passOn: 'Jaa raportti vain niille, joiden on luettava se.',
  notice: {
    interim: ({ answered, expected, withdrawn }) =>
      `Väliraportti: ${answered}/${expected} vastausta${withdrawnToo(withdrawn, 'fi')}`,
    concluded: ({ answered, expected, withdrawn }) =>
      `Merkitty valmiiksi: ${answered}/${expected} vastausta${withdrawnToo(withdrawn, 'fi')}`,
    ended: ({ answered, expected, withdrawn }) =>
      `Päättynyt: ${answered}/${expected} vastausta${withdrawnToo(withdrawn, 'fi')}`,
    missing: ({ names }) => `Vastaus puuttuu: ${names}.`,
    unnamed: ({ count, number, firstName }) =>
      `${firstName} ei ole vielä nimennyt ${count === 1 ? 'yhtä suosittelijaa' : `kaikkia suosittelijoita: puuttuu ${number}`}.`,
  },
  who: {
    heading: 'Vastanneet',
    referee: 'Suosittelija',
    byCandidate: (firstName) => `Suhde, kertojana ${firstName}`,
    byReferee: 'Suhde, kertojana suosittelija',
    howGiven: 'Miten vastaus annettiin',
    notStated: 'Ei ilmoitettu',
    titleThen: (title) => `Silloinen tehtävänimike: ${title}`,
    since: (month) => `${month}\u00a0–`,
    relations: {
      manager: 'Esihenkilö',
      colleague: 'Työtoveri',
      report: 'Alainen',
      client: 'Asiakas tai yhteistyökumppani',
      other: 'Muu suhde',
    },
    differs: {
      type: 'Suhde poikkeaa',
      company: 'Työpaikka poikkeaa',
      title: 'Tehtävänimike poikkeaa',
      from: 'Alkukuukausi poikkeaa',
      to: 'Loppukuukausi poikkeaa',
    },
    contexts: 'Mitä suosittelijat haluavat lisätä',
  },
  given: {
    inLanguage: {
      sv: 'ruotsiksi',
      en: 'englanniksi',
      nb: 'norjaksi',
      da: 'tanskaksi',
      fi: 'suomeksi',
      de: 'saksaksi',
    },
    mode: {
      form: ({ language, day }) => `Lomake${language}, ${day}`,
      facts: ({ language, day }) => `Vain perustiedot${language}, ${day}`,
      call: ({ recruiter, day }) => `Puhelu, kirjaajana ${recruiter}, ${day}, ei vahvistettu`,
      call_confirmed: ({ recruiter, day, referee }) => `Puhelu, kirjaajana ${recruiter}. ${referee} vahvisti ${day}`,
    },
    count: ({ answered, asked }) => `Vastattu ${answered}/${asked} kysymykseen`,
    corrected: (day) => `Korjattu ${day}`,
    answeredIn: (language) => `vastasi ${language}`,
    noted: (recruiter) => `puhelun aikana kirjasi ${recruiter}`,
    notedAndConfirmed: ({ recruiter, referee }) => `puhelun aikana kirjasi ${recruiter}, vahvisti ${referee}`,
  },
  scale: {
    meanKey: 'keskiarvo',
    mean: 'Keskiarvo',
    meanIs: (mean) => `Keskiarvo ${mean}`,
    answers: (count) => (count === 1 ? '1 vastaus' : `${count} vastausta`),
    showTable: 'Näytä taulukkona',
    tableOf: (heading) => `Taulukko: ${heading}`,
    caption: ({ heading, low, high, max }) => `${heading}, asteikko 1 (${low}) – ${max} (${high})`,
    question: 'Kysymys',
    cannotJudge: 'Ei osaa arvioida',
    noneCanJudge: ({ names, count }) => `${names} ${count === 1 ? 'ei osaa' : 'eivät osaa'} arvioida`,
  },
  answer: {
    perReferee: 'Vastaukset suosittelijoittain',
    answer: 'Vastaus',
    values: { yes: 'Kyllä', no: 'Ei', with_conditions: 'Kyllä, tietyin ehdoin', cannot_judge: 'Ei osaa arvioida' },
    skipped: 'Ei vastausta',
    notAsked: 'Ei kysytty',
    skippedBy: ({ names, count }) => `${names} ${count === 1 ? 'ohitti' : 'ohittivat'} kysymyksen.`,
    notAskedOf: ({ names, count }) => `${names} ${count === 1 ? 'ei saanut' : 'eivät saaneet'} tätä kysymystä.`,
  },
  others: {
    heading: 'Ne, jotka eivät ole vastanneet',
    declined: ({ names, count }) => `${names} ${count === 1 ? 'on kieltäytynyt' : 'ovat kieltäytyneet'}.`,
    withdrawn: ({ names, count }) =>
      `${names} ${count === 1 ? 'on perunut vastauksensa' : 'ovat peruneet vastauksensa'}.`,
    unreachable: ({ names }) => `Emme ole saaneet yhteyttä: ${names}.`,
    nameless: ({ count }) => (count === 1 ? 'yksi suosittelija' : `${count} suosittelijaa`),
  },
  about: {
    heading: 'Tietoja raportista',
    template: ({ name, version }) => `Kysymyspohja: ${name}, versio ${version}.`,
    signedOff: ({ who, day }) => `Kysymyksistä on keskusteltu: ${who}, ${day}.`,
    compiled: ({ when, recruiter, organisation }) => `Koottu ${when}. Tilaaja: ${recruiter}, ${organisation}`,
    deletedOn: (day) => `Vastaukset poistetaan ${day}.`,
    deletedAfter: (months) =>
      `Vastaukset poistetaan ${months === 1 ? 'kuukauden' : `${months} kuukauden`} kuluttua siitä, kun suosittelijakysely on päättynyt.`,
    openings: (name) =>
      `Jokainen lukeminen ja PDF:n lataaminen kirjataan. ${name} ja suosittelijat voivat saada tietää, kuka raportin on lukenut.`,
  },
  pdf: {
    page: (page, pages) => `Sivu ${page}/${pages}`,
    leftOut: '[merkki ei näy]',
    leftOutNote:
      'Merkintä [merkki ei näy] on niiden merkkien paikalla, joita PDF ei pysty näyttämään. Raportin verkkosivu näyttää ne.',
  },
  oneReferee: {
    heading: ({ name }) => `Tässä ovat vain yhden suosittelijan vastaukset: ${name}`,
    all: 'Koko raportti',
  },
  haveRead: {
    lead: 'Jokainen lukeminen kirjataan. Kerro tässä, kun olet lukenut raportin.',
    button: 'Olen lukenut raportin',
    noted: {
      title: 'Lukeminen on kirjattu',
      lead: 'Rekrytoija näkee sen, ja hakija ja suosittelijat voivat saada siitä tiedon.',
    },
    back: 'Takaisin raporttiin',
  },
  unavailable: {
    heading: 'PDF-tiedostoa ei voi juuri nyt ladata',
    lead: 'Vika on meidän. Raportti on tallessa, eikä mitään ole kadonnut.',
    retry: 'Yritä hetken kuluttua uudelleen.',
    back: 'Lue raportti verkkosivulla',
  },
};
