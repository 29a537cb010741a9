import type { StartTexts } from './texts.ts';

const languages = {
  sv: 'Schwedisch',
  en: 'Englisch',
  nb: 'Norwegisch',
  da: 'Dänisch',
  fi: 'Finnisch',
  de: 'Deutsch',
};
const channels = {
  email: 'E-Mail',
  sms: 'SMS',
  'email-sms': 'E-Mail und SMS',
  disabled: 'Nichts automatisch',
} as const;
const days = (count: number): string => (count === 1 ? 'ein Tag' : `${count} Tage`);
const checks = (count: number): string => (count === 1 ? 'eine Referenzprüfung' : `${count} Referenzprüfungen`);
const times = (count: number): string => (count === 0 ? 'Noch nicht gelesen' : count === 1 ? 'Einmal' : `${count}-mal`);

export const de: StartTexts = {
  title: 'Referenzprüfung starten',
  project: {
    title: '1. Projekt',
    choose: 'Projekt',
    fresh: 'Neues Projekt',
    latest: ({ title, day }) => `${title} (zuletzt am ${day})`,
    use: 'Einstellungen des Projekts holen',
    name: 'Bezeichnung der Stelle',
    nameError: 'Schreiben Sie die Bezeichnung der Stelle',
    nameTooLong: 'Kürzen Sie die Bezeichnung auf höchstens 200 Zeichen',
    client: 'Kunde',
    clientNote: 'Falls Sie für jemand anderen suchen. Nur für Sie sichtbar.',
    clientTooLong: 'Kürzen Sie den Namen des Kunden auf höchstens 100 Zeichen',
  },
  people: {
    title: '2. Bewerber',
    waysLabel: 'Wege, Bewerber einzugeben',
    ways: { form: 'Einzeln eingeben', paste: 'Einfügen', file: 'Liste hochladen' },
    person: ({ count }) => `Person ${count}`,
    add: 'Eine Person hinzufügen',
    paste: 'Bewerber, eine Person pro Zeile',
    pasteHint:
      'Name, E-Mail und Mobilnummer: Kim Lund, kim@example.org, +49 151 12345678. Zellen einer Tabelle gehen auch.',
    file: 'Liste als CSV',
    fileHint:
      'Speichern Sie die Arbeitsmappe als CSV. Überschriften wie Name (oder Vorname und Nachname), E-Mail, Mobil und Sprache. Höchstens 1.000 Zeilen.',
    fileMissing: 'Wählen Sie eine Datei',
    count: ({ all, right }) => `${all} in der Liste, ${right} ohne Fehler`,
    look: ({ names }) => `Sehen die Namen richtig aus, zum Beispiel ${names}?`,
    reread: 'Nein, die Datei anders lesen',
    right: ({ count }) => (count === 1 ? 'Die Zeile ohne Fehler zeigen' : `Die ${count} Zeilen ohne Fehler zeigen`),
    skipped: ({ titles }) => `Spalten, die nicht verwendet werden: ${titles}.`,
    again: 'Eine andere Liste wählen',
    tableLabel: 'Zeilen mit Fehlern',
    rowAndName: 'Zeile und Name',
    row: ({ row }) => `Zeile ${row}`,
    rightRow: 'Ohne Fehler',
    moreFaults: ({ count }) => `und ${count} weitere`,
  },
  columns: {
    name: 'Name',
    firstName: 'Vorname',
    lastName: 'Nachname',
    email: 'E-Mail',
    phone: 'Mobil',
    language: 'Sprache',
    externalId: 'Kennung',
  },
  settings: {
    title: '3. Einstellungen',
    own: 'Die der Organisation',
    ofProject: ({ title }) => `Wie im Projekt ${title}`,
    change: 'Einstellungen ändern',
    language: 'Sprache der Bewerber',
    languageNote: 'Steht eine Sprache in der Liste, gilt sie für diese Person.',
    candidates: 'An die Bewerber',
    referees: 'Referenzpersonen',
    template: 'Fragenvorlage',
    relation: 'Beziehung',
    toCandidates: ({ channel, language, days: count }) =>
      channel === 'disabled'
        ? `Von selbst wird nichts gesendet. Sprache: ${languages[language]}`
        : `${channels[channel]} auf ${languages[language]}, ${days(count)} für die Angabe von Referenzpersonen`,
    toReferees: ({ channel, referees, days: count }) =>
      `Je ${referees}. ${channel === 'disabled' ? 'Von selbst wird nichts gesendet' : `${channels[channel]}, sobald sie angegeben sind`}, ${days(count)} für die Antwort`,
    asked: 'Die sich bewerbende Person beschreibt sie, die Referenzperson auch',
    notAsked: 'Danach wird nicht gefragt',
    hidden: 'Für Bewerber und Referenzpersonen verborgen',
    shown: 'Für Bewerber und Referenzpersonen sichtbar',
    projectTitle: 'Bezeichnung der Stelle',
    wrong: 'Die Einstellungen passen nicht zusammen: Wählen Sie eine Fragenvorlage, die es in der Sprache gibt',
  },
  look: ({ count }) =>
    count === null || count < 1 ? 'Prüfen' : `${count === 1 ? 'Eine Referenzprüfung' : checks(count)} durchsehen`,
  lookNote: 'Die nächste Seite zeigt, was an wen gesendet wird. Nichts geht hinaus, bevor Sie dort auf Senden drücken.',
  faults: {
    name_missing: 'schreiben Sie den Namen',
    name_no_letter: 'schreiben Sie einen Namen mit Buchstaben',
    name_is_link: 'schreiben Sie nur den Namen, ohne Link oder Adresse',
    name_too_long: 'kürzen Sie den Namen auf höchstens 100 Zeichen',
    formula: 'die Zelle beginnt wie eine Formel; schreiben Sie, was dort stehen soll',
    email_missing: 'schreiben Sie eine E-Mail-Adresse, oder wählen Sie einen anderen Weg zu den Bewerbern',
    email_bad: 'schreiben Sie die ganze Adresse, zum Beispiel name@example.org',
    email_several: 'schreiben Sie nur eine Adresse',
    email_not_ascii: 'dorthin geht keine E-Mail: Vor dem @ können nur a bis z, Ziffern und übliche Zeichen stehen',
    reach_missing: 'schreiben Sie eine E-Mail-Adresse oder eine Mobilnummer',
    phone_missing: 'schreiben Sie eine Mobilnummer, oder wählen Sie einen anderen Weg zu den Bewerbern',
    phone_bad: 'schreiben Sie die ganze Nummer, aus dem Ausland mit Vorwahl: +47 912 34 567',
    phone_mangled: 'die Tabelle hat die Nummer verändert; schreiben Sie sie neu, zum Beispiel +49 151 12345678',
    phone_landline: 'schreiben Sie eine Mobilnummer: Eine SMS erreicht kein Festnetz',
    phone_country: 'in dieses Land geht keine SMS; schreiben Sie eine E-Mail-Adresse und wählen Sie E-Mail',
    language_unknown: 'schreiben Sie Schwedisch, Englisch, Norwegisch, Dänisch, Finnisch oder Deutsch',
    id_too_long: 'kürzen Sie auf höchstens 200 Zeichen',
    too_wide: 'die Zeile hat mehr Zellen als Überschriften; prüfen Sie sie in der Tabelle',
    same_address: ({ row, name }) =>
      `dieselbe Adresse wie ${name === '' ? 'jemand' : name} in Zeile ${row}. Alle brauchen eine eigene`,
  },
  files: {
    workbook:
      'Das ist eine Arbeitsmappe. Speichern Sie sie als CSV (Datei, Speichern unter) und wählen Sie diese Datei',
    not_text: 'Die Datei lässt sich nicht als Text lesen. Speichern Sie die Tabelle als CSV',
    too_large: 'Die Datei ist zu groß: höchstens 512 KB',
    empty: 'Hier steht niemand. Schreiben Sie mindestens eine Person',
    open_quote: 'Ein Anführungszeichen wird nie geschlossen. Entfernen Sie es, oder schreiben Sie ein zweites',
    too_many_rows: 'Höchstens 1.000 Zeilen auf einmal. Teilen Sie die Liste',
    no_name: 'Keine Spalte mit Namen. Schreiben Sie Name, oder Vorname und Nachname, als Überschrift',
    no_address: 'Keine Spalte mit E-Mail oder Mobilnummer. Schreiben Sie E-Mail oder Mobil als Überschrift',
  },
  at: ({ row, column, message }) => `Zeile ${row}, ${column}: ${message}`,
  atRow: ({ row, message }) => `Zeile ${row}: ${message}`,
  faultCount: ({ count }) =>
    `${count === 1 ? 'Eine Zelle ist' : `${count} Zellen sind`} zu berichtigen. Es ist noch nichts angelegt.`,
  review: {
    title: ({ count }) => `${count === 1 ? 'Eine Referenzprüfung' : checks(count)} starten?`,
    lead: ({ count }) =>
      `${count === 1 ? 'Eine Person erhält' : `${count} Personen erhalten`} eine Nachricht, wenn Sie auf Senden drücken.`,
    quiet: 'Noch erhält niemand eine Nachricht. Sie bitten auf der Seite jeder Person um Referenzpersonen.',
    back: 'Ändern',
    send: ({ count }) => `${count === 1 ? 'Eine Referenzprüfung' : checks(count)} senden`,
    people: 'Bewerber',
    columns: { candidate: 'Person', sent: 'Erhält' },
    sends: { email: 'E-Mail', sms: 'SMS', both: 'E-Mail und SMS', none: 'Noch nichts' },
    all: ({ count }) => `Die anderen ${count} zeigen`,
    already: {
      title: ({ count }) =>
        count === 1 ? 'Eine Person ist schon im Projekt' : `${count} Personen sind schon im Projekt`,
      text: 'Sie erhalten keine neue Anfrage, wenn Sie sie nicht ankreuzen.',
      tick: ({ name }) => `Noch eine für ${name} starten`,
    },
    nobody: 'Alle in der Liste sind schon im Projekt. Kreuzen Sie an, wer noch eine erhalten soll.',
    again: {
      title: 'Dieselbe Liste wurde schon verwendet',
      text: ({ count, when }) => `Damit ${count === 1 ? 'wurde' : 'wurden'} am ${when} ${checks(count)} gestartet.`,
      tick: 'Noch einmal damit starten',
      needed: 'Kreuzen Sie an, dass die Liste noch einmal verwendet werden soll',
    },
  },
  going: {
    title: ({ done, all }) => `${done} von ${all} Referenzprüfungen sind gestartet`,
    text: 'Das dauert eine Weile. Drücken Sie auf Weiter, dann werden die übrigen gestartet. Keine wird zweimal gestartet.',
    go: 'Weiter',
  },
  page: {
    client: ({ client }) => `Auftraggeber: ${client}`,
    started: ({ count }) =>
      count === 1 ? 'Eine Referenzprüfung ist gestartet.' : `${count} Referenzprüfungen sind gestartet.`,
    more: 'Weitere im Projekt starten',
    checks: 'Referenzprüfungen im Projekt',
    links: 'Links zu Berichten',
    linksNote: 'Die gültigen, für die Referenzprüfungen auf dieser Seite.',
    noLinks: 'Kein Bericht hat einen gültigen Link.',
    linkColumns: { candidate: 'Person', link: 'Link', until: 'Gültig bis', read: 'Gelesen' },
    readings: ({ count }) => times(count),
    first: 'Der erste Link',
    settings: 'Einstellungen für kommende',
    settingsNote: 'Gelten für Prüfungen, die ab jetzt im Projekt gestartet werden. Die vorhandenen behalten ihre.',
    save: 'Speichern',
    saved: 'Die Einstellungen sind gespeichert',
    back: 'Zum Projekt',
    older: 'Ältere zeigen',
    newest: 'Zu den neuesten',
  },
};
