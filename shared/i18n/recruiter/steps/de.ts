import type { StepTexts } from './texts.ts';

const languages = {
  sv: 'Schwedisch',
  en: 'Englisch',
  nb: 'Norwegisch',
  da: 'Dänisch',
  fi: 'Finnisch',
  de: 'Deutsch',
};

export const de: StepTexts = {
  now: 'Ansehen, wie es jetzt ist (öffnet einen neuen Tab)',
  keep: 'Abbrechen',
  back: ({ name }) => `Zurück zu ${name}`,
  edited: {
    title: 'Inzwischen hat sich etwas geändert',
    text: 'Die Referenzprüfung wurde geändert, während Sie diese Seite geöffnet hatten. Deshalb ist noch nichts geschehen. Was Sie geschrieben haben, steht unten noch da. Sehen Sie sich den neuen Stand an, und bestätigen Sie noch einmal, wenn Sie es weiterhin möchten.',
  },
  refusedTitle: 'Das ging nicht',
  fields: {
    channel: 'Wie nehmen wir Kontakt auf?',
    channels: { email: 'E-Mail', sms: 'SMS', 'email-sms': 'E-Mail und SMS' },
    channelError: 'Wählen Sie, wie die Nachricht gesendet wird',
    noReach:
      'Dafür fehlt die Adresse oder Nummer. Wählen Sie einen anderen Weg, oder berichtigen Sie zuerst die Angaben',
    additionalText: 'Ergänzende Informationen',
    additionalTextHint: ({ firstName }) =>
      `Steht in der E-Mail an ${firstName} unter dem üblichen Text. Zum Beispiel, welche Referenzpersonen Sie sich wünschen.`,
    tooLong: ({ most }) => `Kürzen Sie den Text auf höchstens ${most} Zeichen`,
    saveAsDefault: 'Als Standard speichern',
    saveAsDefaultNote: ({ language }) =>
      `Der Text wird in künftigen Anfragen auf ${languages[language]} vorgeschlagen.`,
    days: 'Tage zum Antworten',
    daysHint: 'Ab heute, 1 bis 90.',
    daysError: 'Geben Sie eine Zahl von Tagen ein, von 1 bis 90',
    firstName: 'Vorname',
    lastName: 'Nachname',
    oneName: 'Hat nur einen Namen',
    firstNameError: 'Geben Sie den Vornamen ein',
    lastNameError: 'Geben Sie den Nachnamen ein, oder kreuzen Sie an, dass die Person nur einen Namen hat',
    nameIsLink: 'Geben Sie nur den Namen ein, ohne Link oder Adresse',
    email: 'E-Mail',
    emailNotAscii:
      'Dorthin kann keine E-Mail gesendet werden: Vor dem @ dürfen nur a bis z, Ziffern und übliche Zeichen stehen',
    emailError: 'Geben Sie die vollständige E-Mail-Adresse ein, zum Beispiel name@example.org',
    phone: 'Mobilnummer',
    phoneHint: 'Für SMS erforderlich.',
    phoneError: 'Geben Sie die ganze Nummer ein, zum Beispiel +49 151 23456789',
    phoneNotMobile: 'Geben Sie eine Mobilnummer ein: Eine SMS erreicht kein Festnetz',
    reachError: 'Geben Sie eine E-Mail-Adresse oder eine Mobilnummer ein',
    language: 'Sprache',
    languageHint: 'Die Antworten kommen in der Sprache, in der gefragt wird.',
    note: 'Notiz',
    noteHint: 'Steht im Verlauf. Bewerber und Referenzpersonen sehen sie nicht.',
    referees: 'Zahl der Referenzpersonen',
    lastDay: 'Neuer letzter Tag',
    lastDayHint: 'In der Form 2026-12-24. Bis zum Ende dieses Tages können Bewerber und Referenzpersonen antworten.',
    lastDayError: 'Geben Sie einen Tag von morgen bis in 90 Tagen ein, in der Form 2026-12-24',
    reader: 'Für wen ist der Link?',
    readerHint: 'Der Name steht hier und im Verlauf. So sehen Sie, wer den Bericht geöffnet hat.',
    readerError: 'Geben Sie ein, für wen der Link ist',
    readerEmail: 'E-Mail-Adresse der lesenden Person',
    readerEmailHint:
      'Füllen Sie das Feld aus, dann senden wir den Link. Sonst kopieren Sie ihn auf der nächsten Seite.',
  },
  refusals: {
    wrongState: 'Beim jetzigen Stand der Referenzprüfung ist das nicht möglich.',
    held: 'Die Referenzprüfung wird länger aufbewahrt als angekündigt. Beenden Sie das zuerst.',
    objected:
      'Der Nutzung der Daten wurde widersprochen. Die Referenzprüfung lässt sich nicht wieder öffnen und bekommt keine neuen Links.',
    hasStarted: ({ name }) => `${name} hat begonnen zu antworten. Deshalb sind die Angaben nicht mehr zu ändern.`,
    tooMany: 'Eine Referenzprüfung kann höchstens zehn Referenzpersonen haben.',
    tooManyLinks: 'Für diesen Bericht gibt es bereits so viele Links wie möglich.',
    ofCandidate: 'Das ist die eigene Adresse der sich bewerbenden Person',
    taken: ({ name }) => `Diese Adresse hat schon ${name}. Jede Referenzperson braucht eine eigene`,
    nothingToAsk: 'Es fehlt keine Referenzperson. Bitten Sie zuerst um weitere.',
    languageNotOffered: 'In dieser Sprache gibt es keine Fragenvorlage',
    noAnswers: 'Den Bericht gibt es mit der ersten Antwort.',
    tooSoon:
      'Diese Person hat gerade eben eine Anfrage erhalten. Warten Sie eine Minute, und versuchen Sie es noch einmal.',
  },
  ask: {
    title: ({ firstName }) => `${firstName} um Referenzpersonen bitten`,
    lead: ({ firstName }) =>
      `${firstName} erhält eine Nachricht von Ihnen mit einem Link und nennt dort die Referenzpersonen.`,
    button: 'Senden',
  },
  add: {
    title: 'Referenzperson hinzufügen',
    atOnce: 'Die Referenzperson erhält die Fragen, sobald Sie sie hinzugefügt haben.',
    later: 'Es wird nichts gesendet, bis Sie die Anfrage an die Referenzperson senden.',
    button: 'Referenzperson hinzufügen',
  },
  correct: {
    title: ({ name }) => `Angaben zu ${name} berichtigen`,
    asksAgain: ({ firstName }) =>
      `Ändert sich die Adresse und wurde ${firstName} schon gefragt, geht die Anfrage sofort an die neue. Der alte Link gilt dann nicht mehr.`,
    button: 'Speichern',
  },
  candidate: {
    title: ({ name }) => `Angaben zu ${name} berichtigen`,
    asksAgain: ({ firstName }) =>
      `Wurde ${firstName} schon gefragt, geht die Anfrage sofort an die neue Adresse. Der alte Link gilt dann nicht mehr.`,
    button: 'Speichern',
  },
  send: {
    title: ({ name }) => `Anfrage an ${name} senden?`,
    text: () => 'Die Nachricht geht sofort hinaus, mit einem Link zu den Fragen.',
    button: () => 'Anfrage senden',
  },
  remind: {
    title: ({ name }) => `${name} erinnern?`,
    text: () => 'Die Erinnerung geht sofort hinaus, mit demselben Link wie zuvor.',
    button: () => 'Erinnerung senden',
  },
  remove: {
    title: ({ name }) => `${name} entfernen?`,
    text: ({ name }) =>
      `Der Link von ${name} gilt dann nicht mehr. Darüber wird keine Nachricht gesendet. Fehlt danach eine Referenzperson, können Sie eine andere hinzufügen oder um eine weitere bitten.`,
    button: ({ name }) => `${name} entfernen`,
  },
  more: {
    title: ({ firstName }) => `Wie viele Referenzpersonen soll ${firstName} nennen?`,
    asks: ({ firstName }) => `Wenn Sie um weitere bitten, erhält ${firstName} sofort eine Nachricht.`,
    quiet: ({ firstName }) =>
      `Es wird nichts automatisch gesendet. Bitten Sie ${firstName} danach darum, oder fügen Sie sie selbst hinzu.`,
    button: 'Speichern',
  },
  addresses: {
    title: ({ firstName }) => `Darf ${firstName} weitere Personen nennen?`,
    text: ({ firstName }) =>
      `Die Anfrage ist an so viele Adressen gegangen, wie ${firstName} verwenden darf. Das schützt Fremde, falls der Link in falsche Hände geraten ist. Wenn Sie zustimmen, kann ${firstName} fünfzehn weitere Adressen nennen.`,
    button: ({ firstName }) => `${firstName} weitere Personen nennen lassen`,
  },
  setAside: {
    title: ({ name }) => `Referenzprüfung zu ${name} beiseitelegen?`,
    text: () =>
      'Sie steht dann nicht mehr bei dem, was Sie braucht. Antworten und Bericht bleiben, und Sie können sie wieder öffnen.',
    button: () => 'Beiseitelegen',
  },
  prolong: {
    title: 'Letzten Tag verschieben',
    lead: 'Das gilt für alle, die noch nicht geantwortet haben. Darüber wird keine Nachricht gesendet.',
    button: 'Letzten Tag verschieben',
  },
  conclude: {
    title: ({ answered, expected }) => `Mit ${answered} von ${expected} Antworten abschließen?`,
    text: ({ waiting, called }) =>
      `${called === null ? '' : `${called.count === 1 ? 'Das Gespräch' : 'Die Gespräche'} mit ${called.names} ${called.count === 1 ? 'wird' : 'werden'} abgesagt. `}${waiting === null ? '' : `${waiting.names} ${waiting.count === 1 ? 'erhält' : 'erhalten'} keine Erinnerungen mehr und ${waiting.count === 1 ? 'kann' : 'können'} nicht mehr antworten. `}Der Bericht entsteht aus den vorhandenen Antworten, und keine davon ändert sich danach. Sie können die Referenzprüfung wieder öffnen.`,
    button: ({ answered, expected }) => `Mit ${answered} von ${expected} abschließen`,
  },
  close: {
    title: ({ name }) => `Referenzprüfung zu ${name} abschließen?`,
    text: () =>
      'Alle Antworten sind da. Wenn Sie abschließen, können die Referenzpersonen sie nicht mehr berichtigen. Sonst geschieht das nach einer Woche von selbst.',
    button: () => 'Abschließen',
  },
  cancel: {
    title: ({ name }) => `Referenzprüfung zu ${name} zurückziehen?`,
    text: () =>
      'Es wird nichts mehr gesendet, und die Links zeigen allen Beteiligten, dass sie beendet ist. Sie erhalten keine Nachricht darüber. Sie können die Prüfung wieder öffnen.',
    button: () => 'Referenzprüfung zurückziehen',
  },
  reopen: {
    title: ({ name }) => `Referenzprüfung zu ${name} wieder öffnen?`,
    text: () =>
      'Die Links gelten wieder, und Antworten werden angenommen. Ist die Frist abgelaufen, beginnt sie heute von vorn. Gesendet wird erst, wenn Sie es tun.',
    button: () => 'Wieder öffnen',
  },
  hold: {
    title: ({ name }) => `Referenzprüfung zu ${name} länger aufbewahren?`,
    lead: 'Tun Sie das nur, wenn etwas es verlangt. Alle, die gefragt wurden, erhalten eine Nachricht, und ihre Seite nennt den Grund. In dieser Zeit sehen nur Administratoren die Referenzprüfung, und die Links zum Bericht werden geschlossen.',
    reason: 'Warum?',
    reasonError: 'Wählen Sie den Grund',
    until: 'Bis einschließlich',
    untilHint: 'Geben Sie den Tag so ein: 2027-05-21, höchstens 24 Monate von heute. Danach wird gelöscht.',
    untilError: 'Geben Sie einen Tag ab heute und höchstens in 24 Monaten ein, zum Beispiel 2027-05-21',
    note: 'Erklärung',
    noteHint: 'Nur Administratorinnen und Administratoren lesen sie. Alle anderen sehen nur den Grund.',
    button: 'Länger aufbewahren',
  },
  release: {
    title: ({ name }) => `Referenzprüfung zu ${name} wie angekündigt löschen lassen?`,
    text: () =>
      'Ist der angekündigte Tag schon vorbei, wird alles sofort gelöscht, und das lässt sich nicht rückgängig machen. Es wird keine Nachricht gesendet.',
    button: () => 'Löschen lassen',
  },
  objection: {
    title: ({ name }) => `${name} hat widersprochen. Löschen oder aufbewahren?`,
    ofReferee:
      'Die Antworten stehen nicht mehr im Bericht und kommen nicht zurück. Die Person erfährt, was Sie entscheiden.',
    ofCandidate:
      'Der Bericht ist geschlossen. Ihre Entscheidung wird mitgeteilt. Beim Löschen wird die ganze Referenzprüfung mit Antworten und Bericht innerhalb einer Stunde gelöscht.',
    held: ({ until }) =>
      `Die Referenzprüfung wird bis zum ${until} aufbewahrt. Wenn Sie löschen, geschieht es nach dieser Zeit. Die Person erfährt Ihre Entscheidung sofort.`,
    label: 'Was soll geschehen?',
    remove: 'Löschen',
    keep: {
      claim: 'Aufbewahren: ein Rechtsanspruch verlangt es',
      archive: 'Aufbewahren: eine Archivpflicht verlangt es',
    },
    error: 'Wählen Sie, ob gelöscht oder aufbewahrt wird',
    button: 'Entscheiden',
  },
  readers: {
    label: 'Wer kann den Bericht öffnen?',
    hint: 'Wenn Sie nichts wählen, bekommt eine Adresse außerhalb Ihrer eigenen Domains einen Code. Eine eigene braucht keinen.',
    named: 'Nur die Adresse der lesenden Person, mit einem Code, der dorthin geht',
    domain: 'Alle am selben Arbeitsplatz, jede Person mit eigenem Code',
    open: 'Alle, die den Link haben',
    domainLabel: 'Domain des Arbeitsplatzes',
    domainHint: 'Zum Beispiel example.org. Bleibt das Feld leer, nehmen wir die Domain der E-Mail-Adresse.',
    needsEmail: 'Geben Sie die E-Mail-Adresse der lesenden Person an. Der Code geht dorthin.',
    notDomain: 'Geben Sie eine Domain an, zum Beispiel example.org',
    sharedDomain:
      'Bei dieser Domain kann jeder eine Adresse haben. Wählen Sie stattdessen die Adresse der lesenden Person.',
    role: 'Was Bewerberin oder Bewerber und Referenzpersonen über die lesende Person erfahren',
    roleHint:
      'Zum Beispiel „Jemand bei einem Kunden“. Schreiben Sie nie den Namen des Kunden. Bleibt das Feld leer, steht dort „Jemand mit einem Link zum Bericht“.',
    roleError: 'Geben Sie die Rolle ohne den Namen des Kunden an',
    onlyFor: ({ who }) => `Nur ${who} kann ihn öffnen, mit einem Code, der per E-Mail kommt.`,
  },
  makeLink: {
    title: 'Link zum Bericht erstellen',
    lead: 'Der Link gilt 30 Tage, ohne Anmeldung. Sie wählen, ob alle, die ihn haben, lesen können, oder nur eine Adresse oder ein Arbeitsplatz.',
    button: 'Link erstellen',
  },
  link: {
    first: 'Erster Link des Berichts',
    title: ({ name }) => `Link zum Bericht: ${name}`,
    until: ({ when }) => `Der Link gilt bis ${when}.`,
    over: 'Der Link gilt nicht mehr.',
    address: 'Adresse des Links',
    copyHint: 'Markieren Sie die Adresse, und kopieren Sie sie.',
    open: 'Bericht öffnen',
    mail: 'E-Mail mit dem Link schreiben',
    mailSubject: ({ name }) => `Referenzbericht zu ${name}`,
    mailBody: ({ url, when, sender }) =>
      `Guten Tag,\n\nhier ist der Referenzbericht:\n${url}\n\nDer Link gilt bis ${when}.\n\n${sender}`,
    mailed: ({ email }) => `An ${email} gesendet.`,
  },
  revoke: {
    title: ({ name }) => `Link „${name}“ widerrufen?`,
    text: () => 'Er gilt sofort nicht mehr. Der Bericht ist noch da, und Sie können einen neuen Link erstellen.',
    button: () => 'Link widerrufen',
  },
};
