import type { CopyTexts } from './texts.ts';

export const de: CopyTexts = {
  made: ({ when }) => `Diese Kopie wurde ${when} erstellt.`,
  roles: {
    candidate: 'Bewerbung',
    referee: 'Referenzperson',
    reader: 'Zugang zum Bericht',
    recruiter: 'Zuständige Person',
  },
  untitled: 'ohne Titel',
  facts: {
    name: 'Name',
    email: 'E-Mail-Adresse',
    phone: 'Telefonnummer',
    language: 'Sprache',
    externalId: 'Kennung im Bewerbungssystem',
    check: 'Referenzprüfung',
    project: 'Stelle',
    recruiter: 'Zuständig',
    started: 'Begonnen',
    state: 'Stand',
    deleted: 'Gelöscht bis spätestens',
    kept: 'Länger aufbewahrt',
    relation: 'Zusammenarbeit laut Bewerbung',
    call: 'Gespräch',
  },
  running: 'Läuft',
  ended: 'Beendet',
  deletedAfterEnd: 'Zählt ab dem Ende der Referenzprüfung',
  kept: {
    claim: 'ein rechtlicher Anspruch',
    archive: 'eine Archivpflicht',
    request: 'eine betroffene Person hat darum gebeten',
    recruiter: 'die eigene Aufzeichnung des Arbeitgebers, wer die Referenzprüfung geführt hat',
  },
  keptUntil: ({ why, day }) => `${why}, bis ${day}`,
  called: ({ when, minutes, phone, caller }) => `${when}, ${minutes} Minuten, ${caller} ruft ${phone} an`,
  referees: 'Genannte Referenzpersonen',
  refereeStates: {
    open: 'hat nicht geantwortet',
    answered: 'hat geantwortet',
    declined: 'hat abgelehnt',
    withdrawn: 'hat die Antworten zurückgezogen',
  },
  answers: {
    heading: 'Antworten',
    by: ({ name, day }) => `${name}, ${day}`,
    own: ({ day }) => `Gesendet am ${day}`,
    draft: ({ day }) => `Begonnen und nicht gesendet, ${day}`,
    aReferee: 'Eine Referenzperson',
    withheld:
      'Was in der Antwort steht, wird herausgegeben, wenn die Referenzprüfung abgeschlossen oder beendet ist. Wer es früher haben möchte, schreibt dem Arbeitgeber, der innerhalb eines Monats entscheidet.',
    figure: ({ value, most }) => `${value} von ${most}`,
    note: 'Im Gespräch notiert',
    context: 'Zu den Antworten',
  },
  notes: ({ count }) =>
    count === 1
      ? 'Eine Notiz aus der Personalabteilung steht nicht in der Kopie. Der Arbeitgeber prüft sie und gibt sie auf Antrag innerhalb eines Monats heraus.'
      : `${count} Notizen aus der Personalabteilung stehen nicht in der Kopie. Der Arbeitgeber prüft sie und gibt sie auf Antrag innerhalb eines Monats heraus.`,
  messages: 'E-Mails und SMS',
  media: { email: 'E-Mail', sms: 'SMS' },
  notSent: 'nicht gesendet',
  events: 'Was geschehen ist',
  actors: {
    ats: 'Das Bewerbungssystem',
    recruiter: 'Die zuständige Person',
    candidate: 'Die Bewerberin oder der Bewerber',
    referee: 'Die Referenzperson',
    system: 'Vitsord',
  },
  links: {
    heading: 'Links zum Bericht',
    opened: ({ count, last }) =>
      last === null ? 'nicht geöffnet' : `${count === 1 ? 'einmal' : `${count}-mal`} geöffnet, zuletzt ${last}`,
    until: ({ day }) => `gilt bis ${day}`,
  },
  told: { heading: 'Zugesagte Frist', line: ({ months, day }) => `${months} Monate nach dem Ende, zugesagt am ${day}` },
  leads: ({ count }) =>
    count === 1
      ? 'Führt eine Referenzprüfung oder ruft für sie an.'
      : `Führt ${count} Referenzprüfungen oder ruft für sie an.`,
  administrator: 'Hat Administrationsrechte.',
  takesCalls: 'Führt Gespräche mit Referenzpersonen.',
  nothing: 'Sonst ist nichts gespeichert.',
};
