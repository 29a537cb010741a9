import type { CallMailTexts } from './texts.ts';

export const deCalls: CallMailTexts = {
  toReferee: {
    booked: ({ caller, when, zone, phone }) => `${caller} ruft Sie am ${when}, ${zone}, unter ${phone} an.`,
    moved: ({ caller, when, zone, phone }) =>
      `Das Gespräch wurde verschoben. ${caller} ruft Sie am ${when}, ${zone}, unter ${phone} an.`,
    from: ({ caller, phone }) => `${caller} ruft von ${phone} aus an.`,
    there: ({ when, city }) => `In Ihrer Zeitzone (${city}) ist das ${when}.`,
    afterwards:
      'Das Gespräch dauert etwa zehn Minuten. Ihre Antworten werden notiert, und danach können Sie sie lesen, berichtigen und bestätigen. Eine Kalenderdatei ist angehängt. Auf Ihrer Seite können Sie das Gespräch verschieben oder absagen oder stattdessen schriftlich antworten.',
    change: 'Gespräch verschieben oder absagen',
    cancelled: ({ caller, when }) => `Das Gespräch mit ${caller} am ${when} ist abgesagt.`,
    cancelledThen:
      'Solange die Referenzprüfung läuft, können Sie einen neuen Termin vereinbaren oder schriftlich antworten. Was Sie geschrieben haben, ist gespeichert.',
    again: 'Zu Ihrer Seite',
    proposed: ({ caller }) =>
      `Ihr vereinbarter Termin ist abgesagt, und ${caller} hat Ihren Vorschlag erhalten. Sie bekommen eine E-Mail, sobald der Termin feststeht.`,
    confirm: ({ caller, candidate, by }) =>
      `Vielen Dank für das Gespräch über ${candidate}. ${caller} hat Ihre Antworten notiert. Lesen Sie sie durch, berichtigen Sie, was nicht stimmt, und bestätigen Sie sie bis ${by}. Wenn Sie nichts tun, steht im Bericht, dass die Antworten nicht bestätigt sind.`,
    confirmButton: 'Lesen und bestätigen',
  },
  toCaller: {
    subject: {
      booked: ({ referee, candidate }) => `Gespräch mit ${referee} über ${candidate}`,
      moved: ({ referee, candidate }) => `Gespräch mit ${referee} über ${candidate} verschoben`,
      cancelled: ({ referee, candidate }) => `Gespräch mit ${referee} über ${candidate} abgesagt`,
      proposed: ({ referee, candidate }) => `${referee} schlägt einen Termin für ein Gespräch über ${candidate} vor`,
    },
    booked: ({ referee, candidate, when, zone, phone }) =>
      `Rufen Sie ${referee} am ${when}, ${zone}, unter ${phone} an. Es geht um ${candidate}. Eine Kalenderdatei ist angehängt.`,
    moved: ({ referee, candidate, when, zone, phone }) =>
      `Das Gespräch wurde verschoben. Rufen Sie ${referee} am ${when}, ${zone}, unter ${phone} an. Es geht um ${candidate}. Die angehängte Datei verschiebt es in Ihrem Kalender.`,
    cancelled: ({ referee, candidate, when }) =>
      `Das Gespräch mit ${referee} über ${candidate} am ${when} ist abgesagt.`,
    proposed: ({ referee, candidate, when, zone, phone }) =>
      `${referee} möchte in einem Telefongespräch über ${candidate} antworten und schlägt ${when}, ${zone}, vor. Die Nummer ist ${phone}. Nehmen Sie den Termin an oder wählen Sie einen anderen.`,
    note: ({ note }) => `In eigenen Worten: „${note}“`,
    someone: 'einer Referenzperson',
    open: 'Gespräch öffnen',
    answer: 'Auf den Vorschlag antworten',
  },
  calendar: {
    summary: ({ caller, organisation }) => `Telefongespräch mit ${caller}, ${organisation}`,
    description: ({ caller, candidate, phone }) =>
      `Referenz für ${candidate}. ${caller} ruft Sie unter ${phone} an.\nVerschieben oder absagen: über den Link in der E-Mail.`,
    callerSummary: ({ referee }) => `Referenzgespräch mit ${referee}`,
    callerDescription: ({ candidate, phone, url }) =>
      `Über ${candidate}. Nummer: ${phone}.\nFragen und Antworten: ${url}`,
    fileName: 'gespraech.ics',
  },
  sms: {
    booked: ({ caller, when, link }) => `${caller} ruft Sie am ${when} an. Ändern: ${link}`,
    moved: ({ caller, when, link }) => `Neuer Termin: ${caller} ruft Sie am ${when} an. Ändern: ${link}`,
    cancelled: ({ when, link }) => `Das Gespräch am ${when} ist abgesagt. Neuer Termin oder Fragen: ${link}`,
    proposed: ({ caller, link }) => `Der Termin ist abgesagt, ${caller} hat Ihren Vorschlag: ${link}`,
    confirm: ({ caller, candidate, link }) =>
      `Danke für das Gespräch über ${candidate}. ${caller} hat Ihre Antworten notiert. Lesen und bestätigen: ${link}`,
  },
};
