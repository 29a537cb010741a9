import { capitalise } from '../numbers.ts';
import type { CallTexts } from './texts.ts';

export const de: CallTexts = {
  way: {
    title: 'Stattdessen ein Telefongespräch vereinbaren',
    text: ({ caller }) => `${caller} ruft Sie zu einer Zeit an, die Sie wählen. Das dauert etwa zehn Minuten.`,
  },
  heading: ({ candidate }) => `Telefongespräch über ${candidate} vereinbaren`,
  lead: ({ caller }) =>
    `${caller} ruft Sie an. Das dauert etwa zehn Minuten. Ihre Antworten werden notiert, und Sie bestätigen oder berichtigen sie danach.`,
  question: ({ caller }) => `Wann darf ${caller} anrufen?`,
  chooseOne: ({ zone }) => `${capitalise(zone)}. Wählen Sie einen Termin.`,
  noTimes: 'Zurzeit ist kein Termin frei. Schlagen Sie gern einen vor.',
  noneOfThese: 'Keiner davon',
  suggest: 'Ich schlage lieber einen Termin vor',
  suggestNote: 'Sie schreiben ihn auf der nächsten Seite.',
  laterTimes: 'Spätere Termine zeigen',
  earlierTimes: 'Frühere Termine zeigen',
  number: 'Nummer für den Anruf',
  numberFrom: ({ name }) => `${name} hat uns diese Nummer gegeben. Ändern Sie sie, wenn eine andere besser ist.`,
  book: 'Gespräch vereinbaren',
  inWriting: 'Stattdessen schriftlich antworten',
  side: {
    title: 'Vor dem Gespräch',
    text: 'Sie beide erhalten eine Kalenderdatei. Über denselben Link können Sie das Gespräch verschieben oder absagen.',
    read: 'Fragen lesen',
  },
  zone: { summary: 'Termine in einer anderen Zeitzone zeigen', label: 'Zeitzone', button: 'Termine zeigen' },
  errors: {
    choose: 'Wählen Sie einen Termin, oder schlagen Sie selbst einen vor',
    number: 'Geben Sie die vollständige Telefonnummer ein, zum Beispiel +49\u00a0151\u00a023456789',
    day: 'Wählen Sie einen Tag, heute oder später',
    time: 'Geben Sie die Uhrzeit mit Stunde und Minute ein, zum Beispiel 16:30',
    past: 'Wählen Sie einen Termin, der noch nicht vorbei ist',
    tooLong: ({ max }) => `Schreiben Sie höchstens ${max} Zeichen`,
  },
  taken: {
    title: 'Der Termin ist gerade vergeben worden',
    text: 'Jemand anderes war schneller. Wählen Sie einen anderen Termin; Ihre Nummer steht noch da.',
  },
  suggestion: {
    heading: 'Einen Termin vorschlagen',
    lead: ({ caller }) =>
      `${caller} erhält Ihren Vorschlag und nimmt ihn an oder wählt einen anderen Termin. Die Antwort kommt per E-Mail.`,
    givesUp: 'Ihr vereinbarter Termin wird abgesagt, wenn Sie den Vorschlag senden.',
    day: 'Tag',
    time: 'Uhrzeit',
    timeHint: ({ zone }) => `${capitalise(zone)}, zum Beispiel 16:30.`,
    note: 'Noch etwas dazu, wann es passt',
    noteHint: 'Zum Beispiel: am liebsten nach Feierabend.',
    send: 'Vorschlag senden',
    back: 'Zurück zu den Terminen',
  },
  booked: {
    heading: 'Das Gespräch ist vereinbart',
    lead: ({ caller, when, zone, phone }) => `${caller} ruft Sie am ${when}, ${zone}, unter ${phone} an.`,
    from: ({ caller, phone }) => `${caller} ruft von ${phone} aus an.`,
    next: 'Nach dem Gespräch erhalten Sie einen Link, über den Sie das Notierte lesen, berichtigen und bestätigen.',
    file: 'Gespräch in den Kalender eintragen',
    fileNote: 'Eine Datei, die die meisten Kalender öffnen können.',
    move: 'Gespräch verschieben',
    moveNote: 'Wählen Sie einen anderen Termin oder eine andere Nummer.',
    cancel: 'Gespräch absagen',
    cancelNote: 'Sie können ein neues vereinbaren oder schriftlich antworten.',
    writing: 'Stattdessen schriftlich antworten',
    writingNote: 'Damit wird das Gespräch abgesagt. Was Sie schon geschrieben haben, bleibt gespeichert.',
  },
  move: {
    heading: 'Gespräch verschieben',
    button: 'Gespräch auf diesen Termin verschieben',
    keep: 'Den vereinbarten Termin behalten',
  },
  proposed: {
    heading: 'Ihr Vorschlag ist gesendet',
    lead: ({ caller, when, zone }) =>
      `Sie haben ${when}, ${zone}, vorgeschlagen. ${caller} nimmt den Termin an oder wählt einen anderen. Die Antwort kommt per E-Mail.`,
    change: 'Einen anderen Termin vorschlagen',
    changeNote: 'Er ersetzt Ihren Vorschlag.',
    withdraw: 'Vorschlag zurückziehen',
    writingNote: 'Damit ziehen Sie den Vorschlag zurück. Was Sie schon geschrieben haben, bleibt gespeichert.',
  },
  cancel: {
    heading: 'Gespräch absagen?',
    text: ({ caller, when, zone }) =>
      `${caller} ruft Sie dann am ${when}, ${zone}, nicht an. Über denselben Link können Sie einen neuen Termin vereinbaren oder schriftlich antworten.`,
    button: 'Gespräch absagen',
    keep: 'Termin behalten',
  },
  tooManyChanges: {
    heading: 'Der Termin lässt sich von hier aus nicht mehr ändern',
    text: ({ recruiter }) =>
      `Der Termin wurde schon oft geändert. Schreiben Sie an ${recruiter}, um einen Termin zu vereinbaren. Über denselben Link können Sie auch schriftlich antworten.`,
  },
  confirm: {
    heading: ({ caller }) => `${caller} hat dies notiert. Stimmt das so?`,
    lead: 'Lesen Sie Ihre Antworten aus dem Gespräch durch. Ändern Sie, was nicht stimmt, und bestätigen Sie dann.',
    by: ({ day }) =>
      `Bestätigen Sie bis ${day}. Sonst stehen die Antworten im Bericht als Gespräch, das nicht bestätigt ist.`,
    notes: 'Im Gespräch notiert',
    notesHint: 'Berichtigen Sie den Text, wenn er nicht stimmt, oder entfernen Sie ihn.',
    missing: 'Kam im Gespräch nicht zur Sprache',
    button: 'Das stimmt so, Antworten bestätigen',
    changed: {
      title: 'Die Antworten wurden in einem anderen Fenster geändert',
      text: 'So sehen sie jetzt aus. Lesen Sie sie noch einmal, bevor Sie bestätigen.',
    },
  },
};
