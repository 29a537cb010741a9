import type { DeletionTexts } from './texts.ts';

const count = (number: number, one: string, more: string): string => `${number}\u00a0${number === 1 ? one : more}`;

export const sv: DeletionTexts = {
  title: 'Raderat',
  lead: 'Vad som har raderats, när och varför. Här står inga namn, för de är borta.',
  filter: {
    label: 'Filter',
    from: 'Från',
    to: 'Till',
    cause: 'Orsak',
    anyCause: 'Alla orsaker',
    show: 'Visa',
    noSuchDay: 'Det finns ingen sådan dag.',
    endsFirst: 'Perioden slutar innan den börjar.',
  },
  causes: {
    retention: 'Tiden var ute',
    test_key: 'Ett prov, över efter 30 dagar',
    erasure: 'Kandidaten begärde det',
    objection: 'Kandidaten invände',
  },
  period: {
    between: ({ from, to }) => `${from} till ${to}`,
    since: ({ day }) => `Från och med ${day}`,
    until: ({ day }) => `Till och med ${day}`,
    whole: 'De senaste två åren',
  },
  columns: {
    when: 'När',
    what: 'Vad',
    why: 'Varför',
    amount: 'Hur mycket',
    backups: 'Säkerhetskopior glömmer',
    certificate: 'Intyg',
  },
  check: ({ id }) => `Referenstagning ${id}`,
  amount: ({ answers, reports, events }) =>
    `${count(answers, 'svar', 'svar')}, ${count(reports, 'fil', 'filer')}, ${count(events, 'händelse', 'händelser')}`,
  forgotten: ({ day }) => `${day}, klart`,
  open: 'Öppna intyg',
  openOf: ({ id }) => `för ${id}`,
  none: 'Inget raderades under perioden.',
  persons: {
    heading: 'Personer som har raderats',
    what: ({ count: number }) =>
      number === 1 ? 'En person, i en referenstagning' : `En person, i ${number} referenstagningar`,
    why: ({ days }) =>
      days === 0 ? 'Begäran, besvarad samma dag' : `Begäran, besvarad efter ${count(days, 'dag', 'dagar')}`,
    open: 'Se begäran',
    openOf: ({ day }) => `från ${day}`,
    column: 'Begäran',
  },
  older: 'Äldre',
  newest: 'Tillbaka till de senaste',
  pages: 'Sidor',
  forPeriod: 'Intyg för perioden',
  tooMany: ({ most }) => `Perioden har mer än ${most} raderingar. Välj en kortare för ett intyg.`,
  certificate: {
    title: 'Intyg om radering',
    issued: ({ day }) => `Utfärdat ${day}`,
    nobody: 'Intyget nämner ingen person, eftersom uppgifterna om personerna är raderade.',
    deleted: 'Raderat',
    backupsForget: ({ day }) => `Säkerhetskopior glömmer det senast ${day}.`,
    backupsForgot: ({ day }) => `Säkerhetskopior har glömt det sedan ${day}.`,
    what: {
      heading: 'Vad som raderades',
      concerns: 'Gäller',
      check: ({ id }) => `Referenstagning ${id}, med allt som hörde till den`,
      checks: ({ count: checks }) =>
        `${checks === 1 ? 'En referenstagning' : `${checks} referenstagningar`}, med allt som hörde till`,
      period: 'Period',
      cause: 'Orsak',
      done: 'Klart',
    },
    amount: {
      heading: 'Hur mycket',
      kind: 'Slag',
      number: 'Antal',
      candidates: 'Kandidater',
      kinds: {
        referees: 'Referenser',
        answers: 'Svar',
        messages: 'Mejl och sms',
        events: 'Händelser',
        deliveries: 'Meddelanden till andra system',
        links: 'Länkar till rapporten',
        reports: 'Filer, alla versioner',
      },
    },
    each: 'Varje radering',
    left: {
      heading: 'Vad som finns kvar',
      record: ({ day }) =>
        `Till ${day}: att referenstagningen har raderats och hur mycket det var, dess länkar och vad rekryteringssystemet kallade den, som koder där ingen person kan läsas ut.`,
      audit:
        'Granskningsloggens rader om referenstagningen, med dess id och utan uppgift om kandidat, referenser eller läsare, 24 månader från varje händelse.',
      complaints: 'En adress som har klagat på ett mejl, som en kod, i 24 månader, så att inget mer skickas till den.',
    },
    outside: {
      heading: 'Utanför det här systemet',
      items: [
        'Kopior som rekryteringssystemet har tagit.',
        'Mejl och sms som redan är levererade.',
        'Filer som någon har sparat.',
        'Adresser som Amazon SES själv har på sin spärrlista, för att mejl till dem studsade eller anmäldes.',
      ],
    },
    by: {
      heading: 'Utfärdat av',
      text: ({ organisation }) => `${organisation}, efter det som skrevs upp när raderingen var klar.`,
    },
    download: 'Hämta som PDF',
    fileName: 'intyg-om-radering',
    pdf: {
      page: (page, pages) => `Sida ${page} av ${pages}`,
      leftOut: '[tecknet visas inte]',
      leftOutNote: 'Där det står [tecknet visas inte] finns tecken som PDF:en inte kan visa. Webbsidan visar dem.',
    },
  },
};
