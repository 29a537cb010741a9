import type { PeopleTexts } from './texts.ts';

export const de: PeopleTexts = {
  title: 'Person suchen',
  lead: 'Was über eine Person gespeichert ist, in jeder Rolle. Suchen Sie nach einer Adresse oder einer Nummer, denn Namen haben mehrere.',
  field: 'E-Mail-Adresse oder Mobilnummer',
  find: 'Suchen',
  errors: {
    missing: 'Geben Sie eine E-Mail-Adresse oder eine Mobilnummer ein',
    email: 'Geben Sie die vollständige E-Mail-Adresse ein, zum Beispiel name@example.org',
    phone: 'Geben Sie die ganze Mobilnummer ein, zum Beispiel 0151 23456789',
    sure: 'Kreuzen Sie an, dass Sie geprüft haben, wer darum bittet',
    tooLong: 'Die Notiz ist zu lang',
  },
  matched: ({ as }) => `Gesucht als ${as}.`,
  matchedEmail: 'Großbuchstaben und was nach einem Plus steht, gelten als dieselbe Adresse.',
  noted: 'Die Suche steht im Prüfprotokoll.',
  nothing: 'Zu dieser Adresse oder Nummer ist nichts gespeichert.',
  kept: {
    heading: 'Was gespeichert ist',
    checks: ({ count }) => (count === 1 ? 'eine Referenzprüfung' : `${count} Referenzprüfungen`),
    columns: { check: 'Referenzprüfung', role: 'Rolle', what: 'Gespeichert', until: 'Gelöscht bis spätestens' },
    running: 'läuft',
    what: {
      contact: 'Kontaktdaten',
      nothing: 'keine Antworten',
      answers: 'eigene Antworten',
      call: 'Gespräch',
      link: 'Link zum Bericht',
    },
    answersAbout: ({ count }) => (count === 1 ? 'eine Antwort' : `${count} Antworten`),
    referees: ({ count }) => (count === 1 ? 'eine Referenzperson' : `${count} Referenzpersonen`),
    monthsAfter: ({ months }) => (months === 1 ? 'Einen Monat nach dem Ende' : `${months} Monate nach dem Ende`),
  },
  copy: {
    heading: 'Kopie herausgeben',
    page: 'Als Seite anzeigen',
    file: 'Als Datei herunterladen (JSON)',
    fileName: 'kopie-der-daten',
    title: 'Kopie des Gespeicherten',
    back: 'Andere Person suchen',
  },
  erase: {
    heading: 'Wenn Sie löschen',
    goes: 'Das wird gelöscht',
    goesOf: {
      candidate: ({ name }) =>
        `Die ganze Referenzprüfung zu ${name}: Kontaktdaten, Referenzpersonen, Antworten, Bericht und Links.`,
      referee: ({ name }) =>
        `In der Referenzprüfung zu ${name}: Name, Adresse, Nummer, Antworten und Gespräch. Im Bericht steht, dass eine Referenzperson ihre Antworten zurückgezogen hat, und die PDF-Dateien entstehen neu.`,
      reader: ({ name }) =>
        `Der Link zum Bericht über ${name} gilt nicht mehr, und Name und Adresse der Person, die ihn bekam, werden gelöscht.`,
    },
    runs: {
      candidate: 'Sie läuft und wird abgebrochen.',
      referee:
        'Sie läuft: Die zuständige Person erfährt es, es wird um eine andere Referenzperson gebeten, und ein vereinbartes Gespräch entfällt.',
    },
    nothingGoes: 'Im Moment kann nichts gelöscht werden.',
    stays: 'Das muss bleiben, und warum',
    held: ({ name, why }) => `Die Referenzprüfung zu ${name}: ${why}. Sie wird gelöscht, wenn diese Zeit um ist.`,
    leads: ({ count }) =>
      `Wer ${count === 1 ? 'eine Referenzprüfung' : `${count} Referenzprüfungen`} geführt hat: eine eigene Aufzeichnung des Arbeitgebers, die zusammen damit gelöscht wird.`,
    member: 'Wer Administrationsrechte hat oder Gespräche führt, steht in den Einstellungen und wird dort geändert.',
    always: [
      'Die Zeilen des Prüfprotokolls, ohne Person.',
      'Eine Adresse, die sich über eine E-Mail beschwert hat, als Code, damit nichts mehr an sie geht.',
    ],
    outside:
      'Kopien im Bewerbungssystem und gespeicherte Dateien sind von hier aus nicht erreichbar. Sicherungskopien vergessen innerhalb von neun Tagen.',
    sure: 'Ich habe geprüft, dass die Person selbst darum bittet',
    sureHint: 'Zum Beispiel durch einen Anruf unter einer Nummer aus der Bewerbung.',
    note: 'Notiz zur Entscheidung',
    noteHint: 'Wird gelöscht, wenn die Anfrage beantwortet ist.',
    button: 'Daten löschen',
  },
  requests: {
    heading: 'Anfragen auf Löschung',
    none: 'Niemand hat um Löschung gebeten.',
    states: { running: 'läuft', held: 'teilweise gelöscht', done: 'erledigt' },
    by: { api: 'über das Bewerbungssystem', administrator: 'über die Administration', person: 'von der Person selbst' },
    daysLeft: ({ count }) => (count === 1 ? 'noch ein Tag' : `noch ${count} Tage`),
    overdue: 'der Monat ist um',
    done: ({ day }) => `erledigt am ${day}`,
    open: ({ day }) => `Anfrage vom ${day}`,
  },
  request: {
    title: 'Anfrage auf Löschung',
    lead: 'Hier steht keine Person: Die Daten werden über Codes gefunden, in denen niemand zu lesen ist.',
    facts: {
      received: 'Eingegangen',
      by: 'Weg',
      answerBy: 'Antwort bis',
      state: 'Stand',
      done: 'Beantwortet',
      note: 'Notiz',
    },
    steps: 'Was geschehen ist',
    columns: { check: 'Referenzprüfung', role: 'Rolle', state: 'Stand' },
    step: { waiting: 'wird in wenigen Minuten gelöscht', erased: 'gelöscht', kept: 'noch vorhanden' },
    none: 'Es gab nichts zu löschen.',
    back: 'Person suchen',
  },
};
