import type { DeletionTexts } from './texts.ts';

const count = (number: number, one: string, more: string): string => `${number}\u00a0${number === 1 ? one : more}`;

export const nb: DeletionTexts = {
  title: 'Slettet',
  lead: 'Hva som er slettet, når og hvorfor. Her står ingen navn, for de er borte.',
  filter: {
    label: 'Filtrer',
    from: 'Fra',
    to: 'Til',
    cause: 'Årsak',
    anyCause: 'Alle årsaker',
    show: 'Vis',
    noSuchDay: 'Det finnes ingen slik dag.',
    endsFirst: 'Perioden slutter før den begynner.',
  },
  causes: {
    retention: 'Tiden var ute',
    test_key: 'En test, over etter 30 dager',
    erasure: 'Kandidaten ba om det',
    objection: 'Kandidaten protesterte',
  },
  period: {
    between: ({ from, to }) => `${from} til ${to}`,
    since: ({ day }) => `Fra og med ${day}`,
    until: ({ day }) => `Til og med ${day}`,
    whole: 'De siste to årene',
  },
  columns: {
    when: 'Når',
    what: 'Hva',
    why: 'Hvorfor',
    amount: 'Hvor mye',
    backups: 'Sikkerhetskopier glemmer',
    certificate: 'Attest',
  },
  check: ({ id }) => `Referansesjekk ${id}`,
  amount: ({ answers, reports, events }) =>
    `${count(answers, 'svar', 'svar')}, ${count(reports, 'fil', 'filer')}, ${count(events, 'hendelse', 'hendelser')}`,
  forgotten: ({ day }) => `${day}, ferdig`,
  open: 'Åpne attest',
  openOf: ({ id }) => `for ${id}`,
  none: 'Ingenting ble slettet i perioden.',
  persons: {
    heading: 'Personer som er slettet',
    what: ({ count: number }) =>
      number === 1 ? 'Én person, i én referansesjekk' : `Én person, i ${number} referansesjekker`,
    why: ({ days }) =>
      days === 0 ? 'Forespørsel, besvart samme dag' : `Forespørsel, besvart etter ${count(days, 'dag', 'dager')}`,
    open: 'Se forespørselen',
    openOf: ({ day }) => `fra ${day}`,
    column: 'Forespørsel',
  },
  older: 'Eldre',
  newest: 'Tilbake til de nyeste',
  pages: 'Sider',
  forPeriod: 'Attest for perioden',
  tooMany: ({ most }) => `Perioden har flere enn ${most} slettinger. Velg en kortere for å få en attest.`,
  certificate: {
    title: 'Attest om sletting',
    issued: ({ day }) => `Utstedt ${day}`,
    nobody: 'Attesten nevner ingen person, siden opplysningene om personene er slettet.',
    deleted: 'Slettet',
    backupsForget: ({ day }) => `Sikkerhetskopier glemmer det senest ${day}.`,
    backupsForgot: ({ day }) => `Sikkerhetskopier har glemt det siden ${day}.`,
    what: {
      heading: 'Hva som ble slettet',
      concerns: 'Gjelder',
      check: ({ id }) => `Referansesjekk ${id}, med alt som hørte til den`,
      checks: ({ count: checks }) =>
        `${checks === 1 ? 'Én referansesjekk' : `${checks} referansesjekker`}, med alt som hørte til`,
      period: 'Tidsrom',
      cause: 'Årsak',
      done: 'Ferdig',
    },
    amount: {
      heading: 'Hvor mye',
      kind: 'Type',
      number: 'Antall',
      candidates: 'Kandidater',
      kinds: {
        referees: 'Referanser',
        answers: 'Svar',
        messages: 'E-poster og SMS-er',
        events: 'Hendelser',
        deliveries: 'Meldinger til andre systemer',
        links: 'Lenker til rapporten',
        reports: 'Filer, alle versjoner',
      },
    },
    each: 'Hver sletting',
    left: {
      heading: 'Hva som står igjen',
      record: ({ day }) =>
        `Til ${day}: at referansesjekken er slettet og hvor mye det var, lenkene dens og hva rekrutteringssystemet kalte den, som koder der ingen person kan leses ut.`,
      audit:
        'Revisjonsloggens linjer om referansesjekken, med id-en og uten opplysninger om kandidat, referanser eller lesere, i 24 måneder fra hver hendelse.',
      complaints: 'En adresse som har klaget på en e-post, som en kode, i 24 måneder, så ingenting mer sendes til den.',
    },
    outside: {
      heading: 'Utenfor dette systemet',
      items: [
        'Kopier som rekrutteringssystemet har tatt.',
        'E-poster og SMS-er som allerede er levert.',
        'Filer som noen har lagret.',
        'Adresser som Amazon SES selv har på sperrelisten sin, fordi e-poster til dem kom i retur eller ble rapportert.',
      ],
    },
    by: {
      heading: 'Utstedt av',
      text: ({ organisation }) => `${organisation}, etter det som ble skrevet opp da slettingen var ferdig.`,
    },
    download: 'Last ned som PDF',
    fileName: 'attest-om-sletting',
    pdf: {
      page: (page, pages) => `Side ${page} av ${pages}`,
      leftOut: '[tegnet vises ikke]',
      leftOutNote: 'Der det står [tegnet vises ikke], er det tegn som PDF-en ikke kan vise. Nettsiden viser dem.',
    },
  },
};
