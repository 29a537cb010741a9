import type { DeletionTexts } from './texts.ts';

const count = (number: number, one: string, more: string): string => `${number}\u00a0${number === 1 ? one : more}`;

export const fi: DeletionTexts = {
  title: 'Poistetut',
  lead: 'Mitä on poistettu, milloin ja miksi. Nimiä ei ole, koska nekin on poistettu.',
  filter: {
    label: 'Suodatin',
    from: 'Alkaen',
    to: 'Päättyen',
    cause: 'Syy',
    anyCause: 'Kaikki syyt',
    show: 'Näytä',
    noSuchDay: 'Tällaista päivää ei ole.',
    endsFirst: 'Jakso päättyy ennen kuin se alkaa.',
  },
  causes: {
    retention: 'Säilytysaika päättyi',
    test_key: 'Kokeilu, päättyi 30 päivän kuluttua',
    erasure: 'Hakija pyysi sitä',
    objection: 'Hakija vastusti',
  },
  period: {
    between: ({ from, to }) => `${from} – ${to}`,
    since: ({ day }) => `${day} alkaen`,
    until: ({ day }) => `${day} asti`,
    whole: 'Kaksi viime vuotta',
  },
  columns: {
    when: 'Milloin',
    what: 'Mitä',
    why: 'Miksi',
    amount: 'Kuinka paljon',
    backups: 'Poistuu varmuuskopioista',
    certificate: 'Todistus',
  },
  check: ({ id }) => `Suosittelijakysely ${id}`,
  amount: ({ answers, reports, events }) =>
    `${count(answers, 'vastaus', 'vastausta')}, ${count(reports, 'tiedosto', 'tiedostoa')}, ${count(events, 'tapahtuma', 'tapahtumaa')}`,
  forgotten: ({ day }) => `${day}, valmis`,
  open: 'Avaa todistus',
  openOf: ({ id }) => `(${id})`,
  none: 'Jaksolla ei poistettu mitään.',
  persons: {
    heading: 'Poistetut henkilöt',
    what: ({ count: number }) =>
      number === 1 ? 'Yksi henkilö, yksi suosittelijakysely' : `Yksi henkilö, ${number} suosittelijakyselyä`,
    why: ({ days }) =>
      days === 0
        ? 'Pyyntö, johon vastattiin samana päivänä'
        : `Pyyntö, johon vastattiin ajassa ${count(days, 'päivä', 'päivää')}`,
    open: 'Katso pyyntö',
    openOf: ({ day }) => `(${day})`,
    column: 'Pyyntö',
  },
  older: 'Vanhemmat',
  newest: 'Takaisin uusimpiin',
  pages: 'Sivut',
  forPeriod: 'Todistus jaksolta',
  tooMany: ({ most }) => `Jaksolla on yli ${most} poistoa. Valitse todistusta varten lyhyempi jakso.`,
  certificate: {
    title: 'Todistus poistamisesta',
    issued: ({ day }) => `Annettu ${day}`,
    nobody: 'Todistuksessa ei mainita ketään, koska henkilöiden tiedot on poistettu.',
    deleted: 'Poistettu',
    backupsForget: ({ day }) => `Poistuu varmuuskopioista viimeistään ${day}.`,
    backupsForgot: ({ day }) => `Poistunut varmuuskopioista ${day}.`,
    what: {
      heading: 'Mitä poistettiin',
      concerns: 'Koskee',
      check: ({ id }) => `Suosittelijakysely ${id} kaikkine tietoineen`,
      checks: ({ count: checks }) =>
        `${checks === 1 ? 'Yksi suosittelijakysely' : `${checks} suosittelijakyselyä`} kaikkine tietoineen`,
      period: 'Jakso',
      cause: 'Syy',
      done: 'Valmis',
    },
    amount: {
      heading: 'Kuinka paljon',
      kind: 'Laji',
      number: 'Määrä',
      candidates: 'Hakijat',
      kinds: {
        referees: 'Suosittelijat',
        answers: 'Vastaukset',
        messages: 'Sähköpostit ja tekstiviestit',
        events: 'Tapahtumat',
        deliveries: 'Viestit muihin järjestelmiin',
        links: 'Linkit raporttiin',
        reports: 'Tiedostot, kaikki versiot',
      },
    },
    each: 'Jokainen poisto',
    left: {
      heading: 'Mitä jää jäljelle',
      record: ({ day }) =>
        `${day} asti: tieto siitä, että suosittelijakysely on poistettu ja kuinka paljon siinä oli, sen linkit ja rekrytointijärjestelmän käyttämä tunnus koodeina, joista ketään ei voi tunnistaa.`,
      audit:
        'Valvontalokin rivit suosittelijakyselystä, sen tunnus mainiten ja ilman tietoja hakijasta, suosittelijoista tai lukijoista, 24 kuukautta kustakin tapahtumasta.',
      complaints:
        'Osoite, josta on valitettu sähköpostista, koodina 24 kuukautta, jotta siihen ei enää lähetetä mitään.',
    },
    outside: {
      heading: 'Tämän järjestelmän ulkopuolella',
      items: [
        'Rekrytointijärjestelmän ottamat kopiot.',
        'Jo perille toimitetut sähköpostit ja tekstiviestit.',
        'Tiedostot, jotka joku on tallentanut.',
        'Osoitteet, jotka Amazon SES pitää omalla estolistallaan, koska viestit niihin palautuivat tai ilmoitettiin roskapostiksi.',
      ],
    },
    by: {
      heading: 'Antaja',
      text: ({ organisation }) => `${organisation}, sen perusteella, mitä kirjattiin poiston valmistuttua.`,
    },
    download: 'Lataa PDF',
    fileName: 'todistus-poistamisesta',
    pdf: {
      page: (page, pages) => `Sivu ${page}/${pages}`,
      leftOut: '[merkki ei näy]',
      leftOutNote:
        'Merkintä [merkki ei näy] on niiden merkkien paikalla, joita PDF ei pysty näyttämään. Verkkosivu näyttää ne.',
    },
  },
};
