import type { DeletionTexts } from './texts.ts';

const count = (number: number, one: string, more: string): string => `${number}\u00a0${number === 1 ? one : more}`;

export const de: DeletionTexts = {
  title: 'Gelöschtes',
  lead: 'Was gelöscht wurde, wann und warum. Namen stehen hier nicht, denn sie sind weg.',
  filter: {
    label: 'Auswahl',
    from: 'Von',
    to: 'Bis',
    cause: 'Grund',
    anyCause: 'Alle Gründe',
    show: 'Anzeigen',
    noSuchDay: 'Diesen Tag gibt es nicht.',
    endsFirst: 'Der Zeitraum endet, bevor er beginnt.',
  },
  causes: {
    retention: 'Die Zeit war um',
    test_key: 'Ein Test, nach 30 Tagen beendet',
    erasure: 'Die Bewerberin oder der Bewerber bat darum',
    objection: 'Die Bewerberin oder der Bewerber hat widersprochen',
  },
  period: {
    between: ({ from, to }) => `${from} bis ${to}`,
    since: ({ day }) => `Ab ${day}`,
    until: ({ day }) => `Bis ${day}`,
    whole: 'Die letzten zwei Jahre',
  },
  columns: {
    when: 'Wann',
    what: 'Was',
    why: 'Warum',
    amount: 'Wie viel',
    backups: 'Sicherungskopien vergessen es',
    certificate: 'Bescheinigung',
  },
  check: ({ id }) => `Referenzprüfung ${id}`,
  amount: ({ answers, reports, events }) =>
    `${count(answers, 'Antwort', 'Antworten')}, ${count(reports, 'Datei', 'Dateien')}, ${count(events, 'Ereignis', 'Ereignisse')}`,
  forgotten: ({ day }) => `${day}, erledigt`,
  open: 'Bescheinigung öffnen',
  openOf: ({ id }) => `für ${id}`,
  none: 'In diesem Zeitraum wurde nichts gelöscht.',
  persons: {
    heading: 'Gelöschte Personen',
    what: ({ count: number }) =>
      number === 1 ? 'Eine Person, in einer Referenzprüfung' : `Eine Person, in ${number} Referenzprüfungen`,
    why: ({ days }) =>
      days === 0 ? 'Anfrage, am selben Tag beantwortet' : `Anfrage, nach ${count(days, 'Tag', 'Tagen')} beantwortet`,
    open: 'Anfrage ansehen',
    openOf: ({ day }) => `vom ${day}`,
    column: 'Anfrage',
  },
  older: 'Ältere',
  newest: 'Zurück zu den neuesten',
  pages: 'Seiten',
  forPeriod: 'Bescheinigung für den Zeitraum',
  tooMany: ({ most }) =>
    `Der Zeitraum hat mehr als ${most} Löschungen. Wählen Sie für eine Bescheinigung einen kürzeren.`,
  certificate: {
    title: 'Bescheinigung über die Löschung',
    issued: ({ day }) => `Ausgestellt am ${day}`,
    nobody: 'Die Bescheinigung nennt keine Person, denn die Daten der Personen sind gelöscht.',
    deleted: 'Gelöscht',
    backupsForget: ({ day }) => `Sicherungskopien vergessen es spätestens am ${day}.`,
    backupsForgot: ({ day }) => `Sicherungskopien haben es seit dem ${day} vergessen.`,
    what: {
      heading: 'Was gelöscht wurde',
      concerns: 'Betrifft',
      check: ({ id }) => `Referenzprüfung ${id}, mit allem, was dazugehörte`,
      checks: ({ count: checks }) =>
        `${checks === 1 ? 'Eine Referenzprüfung' : `${checks} Referenzprüfungen`}, mit allem, was dazugehörte`,
      period: 'Zeitraum',
      cause: 'Grund',
      done: 'Erledigt',
    },
    amount: {
      heading: 'Wie viel',
      kind: 'Art',
      number: 'Anzahl',
      candidates: 'Bewerberinnen und Bewerber',
      kinds: {
        referees: 'Referenzpersonen',
        answers: 'Antworten',
        messages: 'E-Mails und SMS',
        events: 'Ereignisse',
        deliveries: 'Mitteilungen an andere Systeme',
        links: 'Links zum Bericht',
        reports: 'Dateien, alle Versionen',
      },
    },
    each: 'Jede Löschung',
    left: {
      heading: 'Was bleibt',
      record: ({ day }) =>
        `Bis ${day}: dass die Referenzprüfung gelöscht wurde und wie viel es war, ihre Links und wie das Bewerbungssystem sie nannte, als Codes, in denen keine Person zu lesen ist.`,
      audit:
        'Die Zeilen des Prüfprotokolls über die Referenzprüfung, mit ihrer Kennung und ohne Angaben zu Bewerbung, Referenzpersonen oder Lesenden, 24 Monate ab jedem Vorgang.',
      complaints:
        'Eine Adresse, die sich über eine E-Mail beschwert hat, als Code, 24 Monate lang, damit nichts mehr an sie geht.',
    },
    outside: {
      heading: 'Außerhalb dieses Systems',
      items: [
        'Kopien, die das Bewerbungssystem gezogen hat.',
        'E-Mails und SMS, die schon zugestellt sind.',
        'Dateien, die jemand gespeichert hat.',
        'Adressen, die Amazon SES selbst auf seiner Sperrliste führt, weil E-Mails an sie zurückkamen oder gemeldet wurden.',
      ],
    },
    by: {
      heading: 'Ausgestellt von',
      text: ({ organisation }) => `${organisation}, nach dem, was bei Abschluss der Löschung vermerkt wurde.`,
    },
    download: 'Als PDF herunterladen',
    fileName: 'bescheinigung-ueber-die-loeschung',
    pdf: {
      page: (page, pages) => `Seite ${page} von ${pages}`,
      leftOut: '[Zeichen nicht darstellbar]',
      leftOutNote:
        'Wo [Zeichen nicht darstellbar] steht, wurden Zeichen geschrieben, die das PDF nicht darstellen kann. Die Webseite zeigt sie.',
    },
  },
};
