import type { SignalTexts } from './texts.ts';

export const de: SignalTexts = {
  and: 'und',
  titles: {
    same_network: 'Gleiches Netz',
    same_browser: 'Gleicher Browser',
    same_phone: 'Gleiche Telefonnummer',
    same_email: 'Gleiche E-Mail-Adresse',
    free_mail: 'Private E-Mail-Adresse',
    fast: 'Schnelle Antwort',
    same_text: 'Ähnliche Texte',
    period: 'Die Zeiträume weichen voneinander ab',
    role: 'Die Rollen weichen voneinander ab',
  },
  sentences: {
    same_network: ({ names }) => `${names} haben dasselbe Netz benutzt.`,
    same_browser: ({ names }) =>
      `${names} haben innerhalb einer halben Stunde dasselbe Netz und dieselbe Art von Browser benutzt.`,
    same_phone: ({ names }) => `${names} haben dieselbe Telefonnummer.`,
    same_email: ({ names }) => `${names} haben dieselbe E-Mail-Adresse.`,
    free_mail: ({ name, provider }) =>
      `Die Adresse von ${name} ist bei ${provider}, wo jeder eine haben kann, und ein Arbeitgeber ist genannt.`,
    fast: ({ name, count, number, time, reading }) =>
      `${name} hat ${number} ${count === 1 ? 'Frage' : 'Fragen'} beantwortet, Dauer: ${time}. Zum Lesen braucht man etwa ${reading}.`,
    same_text: ({ names }) => `${names} haben einen Text geschrieben, der gleich oder fast gleich ist.`,
    period: ({ candidate, candidateSays, referee, refereeSays }) =>
      `${candidate} schreibt ${candidateSays}, ${referee} schreibt ${refereeSays}.`,
    role: ({ candidate, candidateSays, referee, refereeSays }) =>
      `${candidate} gibt für ${referee} die Rolle „${candidateSays}“ an, ${referee} selbst „${refereeSays}“.`,
  },
  usual: {
    same_network: 'Das ist üblich, wenn zwei Personen Arbeitsplatz, Wohnung oder Mobilfunkanbieter teilen.',
    same_browser: 'Das ist üblich an einem gemeinsamen Computer, zum Beispiel an einem Empfang oder zu Hause.',
    same_phone: 'Das ist üblich bei Paaren, bei einem gemeinsamen Telefon am Arbeitsplatz und bei Tippfehlern.',
    same_email: 'Das ist üblich bei Paaren, und wenn sich jemand vertippt hat.',
    free_mail: 'Das ist üblich, wenn jemand den Arbeitgeber verlassen hat oder selbstständig ist.',
    fast: 'Das ist üblich, wenn jemand die Fragen vorher gelesen oder die Antworten anderswo geschrieben hat.',
    same_text: 'Das ist üblich, wenn zwei sich über den Wortlaut einig waren oder denselben Brief als Vorlage hatten.',
    relation_differs: 'Titel ändern sich, und Monate geraten in Vergessenheit.',
  },
  roles: {
    manager: 'Führungskraft',
    colleague: 'Kollegin oder Kollege',
    report: 'Teammitglied',
    client: 'Kunde oder Geschäftspartner',
    other: 'etwas anderes',
  },
  period: ({ from, to }) => `${from} bis ${to}`,
  since: ({ from }) => `seit ${from}`,
  seconds: ({ count }) => (count === 1 ? 'eine Sekunde' : `${count} Sekunden`),
  minutes: ({ count }) => (count === 1 ? 'eine Minute' : `${count} Minuten`),
  someone: 'eine Referenzperson',
  noted: {
    candidate:
      'Wenn Sie absenden, notieren wir die Zeit und, als Code, Netz und Browser. Der Code lässt sich nur innerhalb dieser Referenzprüfung vergleichen und wird spätestens nach 90 Tagen gelöscht.',
    referee:
      'Wenn Sie beginnen und wenn Sie absenden, notieren wir die Zeit und, als Code, Netz und Browser. Der Code lässt sich nur innerhalb dieser Referenzprüfung vergleichen und wird spätestens nach 90 Tagen gelöscht.',
  },
  own: {
    heading: 'Das steht neben Ihren Antworten',
    lead: ({ recruiter, count }) =>
      count === 1
        ? `Etwas, worüber sich ${recruiter} wundern könnte. Oft gibt es dafür eine einfache Erklärung, die Sie gern hier schreiben können.`
        : `Einiges, worüber sich ${recruiter} wundern könnte. Oft gibt es dafür eine einfache Erklärung, die Sie gern hier schreiben können.`,
    reads: ({ asker }) => `So liest es ${asker}`,
    side: 'Ihre Sicht',
    sideExample: 'Zum Beispiel, dass Sie sich ein Büro, einen Computer oder ein Telefon teilen.',
    sideHint: 'Was Sie schreiben, steht wörtlich neben der Beobachtung.',
    tooLong: ({ max, over }) => `Schreiben Sie höchstens ${max} Zeichen. Es sind ${over} zu viel.`,
    within: 'Wir vergleichen nur innerhalb dieser Referenzprüfung. Ihre Internetadresse wird nicht gespeichert.',
    save: 'Speichern, was ich geschrieben habe',
    saved: 'Was Sie geschrieben haben, ist gespeichert.',
  },
  candidate: {
    ownPhone: 'Das ist Ihre eigene Nummer. Geben Sie die der Person an, oder schreiben Sie, warum Sie sie teilen.',
    phoneOf: ({ name }) =>
      `${name} hat dieselbe Nummer. Geben Sie die der Person an, oder schreiben Sie, warum beide sie teilen.`,
    emailOf: ({ name }) =>
      `Zwei Ihrer Referenzpersonen haben dieselbe Adresse: ${name} hat sie schon. Geben Sie eine andere an, oder schreiben Sie, warum beide sie teilen.`,
    why: 'Warum ist es dieselbe?',
    whyHint: ({ recruiter }) =>
      `Zum Beispiel ein gemeinsames Telefon am Arbeitsplatz. ${recruiter} sieht, was Sie schreiben.`,
  },
  desk: {
    heading: 'Zum Ansehen',
    count: ({ count, open }) =>
      `${count === 1 ? 'Eine Beobachtung' : `${count} Beobachtungen`}${open === 0 ? '' : `, ${open} ohne Antwort`}`,
    states: { open: 'Neu', explained: 'Erklärt', resolved: 'Geschlossen' },
    writes: ({ name }) => `${name} schreibt`,
    silent: ({ names }) => `Dazu nichts geschrieben: ${names}.`,
    closed: ({ by, when }) => `${by === null ? 'Geschlossen' : `Geschlossen von ${by}`}, ${when}`,
    close: 'Beobachtung schließen',
    reopen: 'Wieder öffnen',
    closeTitle: 'Die Beobachtung schließen',
    closeNote: 'Ihre Notiz',
    closeNoteHint: 'Steht im Bericht neben der Beobachtung.',
    reopenTitle: 'Die Beobachtung wieder öffnen',
    reopenText: 'Ihre Notiz wird entfernt, und die Beobachtung steht wieder da wie vor dem Schließen.',
    how: 'So funktioniert es',
    howTexts: [
      'Eine Beobachtung ist ein Satz darüber, was zu sehen war. Sie sagt nichts über den Grund und hält nichts auf.',
      'Eine Referenzperson sieht, was sie betrifft, vor dem Absenden der Antworten oder danach auf ihrer eigenen Seite und kann ihre Sicht schreiben.',
      'Im Bericht steht die Beobachtung mit der Antwort und Ihrer Notiz. Sie können einen Link ohne sie erstellen.',
    ],
  },
  report: {
    heading: 'Beobachtungen',
    lead: 'Was während der Referenzprüfung zu sehen war. Eine Beobachtung hat oft eine einfache Erklärung und ist kein Urteil über jemanden.',
    writes: ({ name }) => `${name} schreibt:`,
    notes: ({ name, when }) => `${name} notiert, ${when}:`,
    closedWithoutNote: ({ name, when }) => `${name} hat die Beobachtung ohne Notiz geschlossen, ${when}.`,
    nothing: 'Niemand hat etwas dazu geschrieben.',
    carries: 'Dieser Link zeigt Beobachtungen.',
    leavesOut: 'Dieser Link zeigt keine Beobachtungen.',
  },
  copy: {
    seen: 'Was zu sehen war',
    marks: 'Wann Sie begonnen oder abgesendet haben',
    acts: { named: 'Referenzpersonen abgesendet', begun: 'mit dem Antworten begonnen', sent: 'Antworten abgesendet' },
    withCode: 'mit einem Code aus Netz und Browser',
    timeAlone: 'nur die Zeit',
  },
  link: {
    label: 'Beobachtungen',
    hint: 'Was zu sehen war, mit Antworten und Notizen. Ohne Wahl werden sie gezeigt, aber nicht für eine Adresse außerhalb Ihrer eigenen Domain.',
    yes: 'Zeigen',
    no: 'Weglassen',
  },
};
