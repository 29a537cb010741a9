import { withdrawnToo } from '../withdrawn-answers.ts';
import type { ReportTexts } from './texts.ts';

export const de: ReportTexts = {
  and: 'und',
  fileName: 'referenzen',
  downloadPdf: 'Als PDF herunterladen',
  title: (name) => `Referenzen für ${name}`,
  kicker: (day) => `Referenzbericht, ${day}`,
  interimKicker: (day) => `Zwischenbericht, ${day}`,
  intro: ({ count, number, firstName }) =>
    count === 1
      ? `Eine Person hat über ${firstName} berichtet.`
      : `${number} Personen haben über ${firstName} berichtet.`,
  introNobody: 'Der Bericht enthält keine Antworten.',
  principle:
    'Die Antworten stehen hier so, wie sie gegeben wurden. Der Bericht stellt keine Rangfolge auf und vergibt keine Note.',
  progress: ({ answered, expected, withdrawn }) =>
    `${answered} von ${expected} Antworten${withdrawnToo(withdrawn, 'de')}`,
  linkUntil: (when) => `Der Link gilt bis ${when}. Geben Sie ihn nur an Personen weiter, die den Bericht lesen müssen.`,
  passOn: 'Geben Sie den Bericht nur an Personen weiter, die ihn lesen müssen.',
  notice: {
    interim: ({ answered, expected, withdrawn }) =>
      `Zwischenbericht mit ${answered} von ${expected} Antworten${withdrawnToo(withdrawn, 'de')}`,
    concluded: ({ answered, expected, withdrawn }) =>
      `Vorzeitig abgeschlossen mit ${answered} von ${expected} Antworten${withdrawnToo(withdrawn, 'de')}`,
    ended: ({ answered, expected, withdrawn }) =>
      `Beendet mit ${answered} von ${expected} Antworten${withdrawnToo(withdrawn, 'de')}`,
    missing: ({ names, count }) => `Es ${count === 1 ? 'fehlt die Antwort' : 'fehlen die Antworten'} von ${names}.`,
    unnamed: ({ count, number, firstName }) =>
      `${firstName} muss noch ${count === 1 ? 'eine Referenzperson' : `${number} Referenzpersonen`} nennen.`,
  },
  who: {
    heading: 'Wer geantwortet hat',
    referee: 'Referenzperson',
    byCandidate: (firstName) => `Beziehung laut ${firstName}`,
    byReferee: 'Beziehung laut Referenzperson',
    howGiven: 'Art der Antwort',
    notStated: 'Keine Angabe',
    titleThen: (title) => `Damalige Stelle: ${title}`,
    since: (month) => `seit ${month}`,
    relations: {
      manager: 'Führungskraft',
      colleague: 'Aus demselben Team',
      report: 'Unterstellte Person',
      client: 'Kundin, Kunde oder Geschäftspartner',
      other: 'Andere Beziehung',
    },
    differs: {
      type: 'Die Beziehung weicht ab',
      company: 'Der Arbeitgeber weicht ab',
      title: 'Die Stelle weicht ab',
      from: 'Der erste Monat weicht ab',
      to: 'Der letzte Monat weicht ab',
    },
    contexts: 'Was die Referenzpersonen ergänzen möchten',
  },
  given: {
    inLanguage: {
      sv: 'auf Schwedisch',
      en: 'auf Englisch',
      nb: 'auf Norwegisch',
      da: 'auf Dänisch',
      fi: 'auf Finnisch',
      de: 'auf Deutsch',
    },
    mode: {
      form: ({ language, day }) => `Formular${language}, ${day}`,
      facts: ({ language, day }) => `Nur Fakten${language}, ${day}`,
      call: ({ recruiter, day }) => `Telefonat mit ${recruiter} am ${day}, nicht bestätigt`,
      call_confirmed: ({ recruiter, day, referee }) => `Telefonat mit ${recruiter}, von ${referee} am ${day} bestätigt`,
    },
    count: ({ answered, asked }) => `${answered} von ${asked} Fragen beantwortet`,
    corrected: (day) => `Berichtigt am ${day}`,
    answeredIn: (language) => `hat ${language} geantwortet`,
    noted: (recruiter) => `während des Telefonats notiert von ${recruiter}`,
    notedAndConfirmed: ({ recruiter, referee }) =>
      `während des Telefonats notiert von ${recruiter} und bestätigt von ${referee}`,
  },
  scale: {
    meanKey: 'Mittelwert',
    mean: 'Mittelwert',
    meanIs: (mean) => `Mittelwert ${mean}`,
    answers: (count) => (count === 1 ? '1 Antwort' : `${count} Antworten`),
    showTable: 'Als Tabelle anzeigen',
    tableOf: (heading) => `Tabelle: ${heading}`,
    caption: ({ heading, low, high, max }) => `${heading}, Skala von 1 (${low}) bis ${max} (${high})`,
    question: 'Frage',
    cannotJudge: 'Nicht zu beurteilen',
    noneCanJudge: ({ names, count }) => `${names} ${count === 1 ? 'kann' : 'können'} das nicht beurteilen`,
  },
  answer: {
    perReferee: 'Antworten nach Referenzperson',
    answer: 'Antwort',
    values: {
      yes: 'Ja',
      no: 'Nein',
      with_conditions: 'Ja, unter bestimmten Bedingungen',
      cannot_judge: 'Nicht zu beurteilen',
    },
    skipped: 'Keine Antwort',
    notAsked: 'Nicht gefragt',
    skippedBy: ({ names, count }) => `${names} ${count === 1 ? 'hat' : 'haben'} die Frage übersprungen.`,
    notAskedOf: ({ names, count }) => `${names} ${count === 1 ? 'wurde' : 'wurden'} nicht danach gefragt.`,
  },
  others: {
    heading: 'Wer nicht geantwortet hat',
    declined: ({ names, count }) => `${names} ${count === 1 ? 'hat' : 'haben'} abgelehnt.`,
    withdrawn: ({ names, count }) => `${names} ${count === 1 ? 'hat' : 'haben'} die eigenen Antworten zurückgezogen.`,
    unreachable: ({ names, count }) => `${names} ${count === 1 ? 'war' : 'waren'} nicht zu erreichen.`,
    nameless: ({ count }) => (count === 1 ? 'eine Referenzperson' : `${count} Referenzpersonen`),
  },
  about: {
    heading: 'Über diesen Bericht',
    template: ({ name, version }) => `Fragenvorlage: ${name}, Version ${version}.`,
    signedOff: ({ who, day }) => `Die Fragen wurden abgestimmt mit: ${who}, ${day}.`,
    compiled: ({ when, recruiter, organisation }) =>
      `Zusammengestellt am ${when} im Auftrag von ${recruiter}, ${organisation}`,
    deletedOn: (day) => `Die Antworten werden am ${day} gelöscht.`,
    deletedAfter: (months) =>
      `Die Antworten werden ${months === 1 ? 'einen Monat' : `${months} Monate`} nach Abschluss der Referenzprüfung gelöscht.`,
    openings: (name) =>
      `Jedes Lesen und jeder Abruf des PDF wird vermerkt. ${name} und die Referenzpersonen können erfahren, wer den Bericht gelesen hat.`,
  },
  pdf: {
    page: (page, pages) => `Seite ${page} von ${pages}`,
    leftOut: '[Zeichen nicht darstellbar]',
    leftOutNote:
      'Wo [Zeichen nicht darstellbar] steht, wurden Zeichen geschrieben, die das PDF nicht darstellen kann. Die Webseite des Berichts zeigt sie.',
  },
  oneReferee: { heading: ({ name }) => `Hier stehen nur die Antworten von ${name}`, all: 'Der ganze Bericht' },
  haveRead: {
    lead: 'Jedes Lesen wird vermerkt. Geben Sie hier an, wenn Sie den Bericht gelesen haben.',
    button: 'Ich habe ihn gelesen',
    noted: {
      title: 'Es ist vermerkt, dass Sie den Bericht gelesen haben',
      lead: 'Die Ansprechperson sieht es. Die Person, um die es geht, und die Referenzpersonen können es erfahren.',
    },
    back: 'Zurück zum Bericht',
  },
  unavailable: {
    heading: 'Das PDF lässt sich gerade nicht abrufen',
    lead: 'Der Fehler liegt bei uns. Der Bericht ist noch da, es ist nichts verloren gegangen.',
    retry: 'Versuchen Sie es in Kürze noch einmal.',
    back: 'Den Bericht auf der Webseite lesen',
  },
};
