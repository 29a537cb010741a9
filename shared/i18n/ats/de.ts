import { capitalise, numberInWords } from '../numbers.ts';
import { withdrawnToo } from '../withdrawn-answers.ts';
import type { AtsTexts } from './texts.ts';

export const de: AtsTexts = {
  nameless: 'Kandidatin oder Kandidat',
  form: {
    name: 'Referenzprüfung',
    description:
      'Die sich bewerbende Person nennt Referenzpersonen, die Fragen beantworten oder ein Gespräch vereinbaren.',
    templateDescription: ({ questions, minutes }) => `${questions} Fragen, etwa ${minutes} Minuten`,
    candidate: 'Bewerbung',
    candidateLanguage: 'Sprache für die sich bewerbende Person',
    candidateChannel: 'Wie sollen wir die sich bewerbende Person kontaktieren?',
    referees: 'Referenzpersonen',
    number: 'Zahl der Referenzpersonen',
    refereeChannel: 'Wie sollen wir die Referenzpersonen kontaktieren?',
    channels: { email: 'E-Mail', sms: 'SMS', 'email-sms': 'E-Mail und SMS', disabled: 'Nichts senden' },
    templates: 'Fragenvorlage',
    template: ({ language }) => `Fragenvorlage: ${language}`,
    none: 'Keine',
    templatesNote:
      'Sie können Fragenvorlagen in mehreren Sprachen wählen. Die Antworten kommen in der Sprache, in der die Referenzperson gefragt wird.',
    more: 'Beziehung und Titel',
    askRelation: 'Einzelheiten zur Beziehung erfragen',
    hideTitle: 'Titel des Projekts verbergen',
    hideTitleNote: 'Ein nicht verborgener Titel ist für Bewerber und Referenzpersonen sichtbar.',
    answers: 'Antworten',
    answersNote: 'Anteil der eingegangenen Antworten, 0–100',
  },
  faults: {
    notConnected:
      'Die Verbindung zu Vitsord gilt nicht mehr. Bitten Sie jemanden aus der Administration, sie neu herzustellen.',
    tooOften: 'Es kamen zu viele Aufrufe auf einmal. Versuchen Sie es in einer Weile noch einmal.',
    firstName: 'Der Vorname in der Bewerbung fehlt oder ist nicht lesbar.',
    lastName: 'Der Nachname in der Bewerbung fehlt oder ist nicht lesbar.',
    email: 'Die E-Mail-Adresse in der Bewerbung ist nicht lesbar.',
    emailNotAscii:
      'An die E-Mail-Adresse aus der Bewerbung kann nicht gesendet werden: Vor dem @ dürfen nur a bis z, Ziffern und übliche Zeichen stehen.',
    noEmail: 'Die Bewerbung hat keine E-Mail-Adresse, wählen Sie SMS.',
    noPhone: 'Die Bewerbung hat keine Mobilnummer, wählen Sie E-Mail.',
    noContact: 'Die Bewerbung hat weder E-Mail-Adresse noch Mobilnummer.',
    note: ({ most }) => `Die Nachricht ist zu lang oder nicht lesbar. Höchstens ${most} Zeichen.`,
    recruiter: 'Ihr Name oder Ihre E-Mail-Adresse ist nicht lesbar. Prüfen Sie Ihr Konto im Bewerbungssystem.',
    formUnknown: 'Dieses Formular gibt es nicht mehr. Öffnen Sie die Einstellungen erneut und wählen Sie neu.',
    templateUnknown:
      'Die Fragenvorlage gibt es in der gewählten Sprache nicht mehr. Öffnen Sie die Einstellungen erneut und wählen Sie neu.',
    noTemplate: 'Wählen Sie für mindestens eine Sprache eine Fragenvorlage.',
    option: ({ label }) =>
      `Diese Auswahl gibt es bei „${label}“ nicht. Öffnen Sie die Einstellungen erneut und wählen Sie neu.`,
    encrypted: 'Die Angaben aus der Bewerbung waren mit einem Schlüssel verschlüsselt, den Vitsord nicht hat.',
    unreadable: 'Vitsord konnte die Angaben zur Bewerbung oder zum Projekt nicht lesen.',
    notReady:
      'Vitsord ist für Teamtailor noch nicht bereit: Der Stand kann hier nicht angezeigt werden. Bitten Sie die Person, die Vitsord betreibt, den Partnerschlüssel einzutragen.',
    remindedJustNow: 'Alle, auf die wir warten, wurden gerade erst erinnert. Warten Sie eine Minute.',
    nobodyToRemind:
      'Es gibt niemanden zu erinnern: Entweder warten wir auf niemanden, oder wir erreichen die Personen auf diesem Weg nicht.',
    deleted:
      'Die Referenzprüfung wurde gelöscht: Die Zeit war um, oder eine Person hat darum gebeten. Fordern Sie bei Bedarf neue Referenzen an.',
  },
  results: {
    candidateLink: 'Link zur Bewerbung',
    report: 'Referenzbericht',
    reportPdf: 'Referenzbericht (PDF)',
    waiting: 'Angaben aus der Bewerbung stehen aus',
    nothingByItself: 'Es wird nichts automatisch gesendet: Bewerbung öffnen',
    answers: ({ answered, expected, withdrawn }) =>
      `${answered} von ${expected} Antworten eingegangen${withdrawnToo(withdrawn, 'de')}`,
    expiredAtCandidate: 'Die Frist endete, bevor Referenzpersonen genannt waren',
    expiredUnasked: 'Die Referenzprüfung ist beendet: Es war niemand gefragt worden',
    expiredAtReferees: ({ answered, expected, withdrawn }) =>
      `Die Frist endete mit ${answered} von ${expected} Antworten${withdrawnToo(withdrawn, 'de')}`,
    candidateUnreachable: 'Die sich bewerbende Person ist nicht erreichbar',
    refereesUnreachable: 'Die Referenzpersonen sind nicht erreichbar',
    candidateDeclined: 'Die sich bewerbende Person hat abgelehnt',
    refereesDeclined: 'Die Referenzpersonen haben abgelehnt',
    answersWithdrawn: 'Alle Antworten wurden zurückgezogen',
    withdrawn: 'Zurückgezogen',
    invited: ({ count }) =>
      count === 1
        ? 'Eine Referenzperson angefragt'
        : `${capitalise(numberInWords(count, 'de'))} Referenzpersonen angefragt`,
    callsBooked: ({ count }) =>
      count === 1 ? 'ein Gespräch vereinbart' : `${numberInWords(count, 'de')} Gespräche vereinbart`,
    candidateForm: 'Formular für die sich bewerbende Person (nur für sie)',
    remind: 'Erinnern',
    observations: ({ count }) => (count === 1 ? 'Eine Beobachtung zum Ansehen' : `${count} Beobachtungen zum Ansehen`),
    notes: {
      phone_dropped: 'Die Telefonnummer der sich bewerbenden Person war nicht lesbar',
      email_instead_of_sms: 'Die Mobilnummer war nicht lesbar, die Anfrage geht per E-Mail',
      name_cleaned: 'Ein Name enthielt eine Adresse, die entfernt wurde',
      name_cut: 'Ein Name war zu lang und wurde gekürzt',
      name_missing: 'In der Bewerbung stand kein Name',
      referees_dropped: 'Referenzpersonen, die sich nicht verwenden ließen, wurden ausgelassen',
    },
  },
  consent: {
    ask: {
      title: 'Ihr Bewerbungssystem verbinden',
      lead: 'Ihr Bewerbungssystem von Talentech möchte Referenzprüfungen in Vitsord starten. Geben Sie Ihre dienstliche E-Mail-Adresse ein. Wir senden Ihnen einen Link, mit dem Sie fortfahren.',
      email: 'Dienstliche E-Mail-Adresse',
      emailHint: 'Sie müssen in Vitsord zur Administration gehören.',
      emailError: 'Geben Sie die vollständige E-Mail-Adresse ein, zum Beispiel name@example.org',
      send: 'Link senden',
      sent: {
        title: 'Sehen Sie in Ihr Postfach',
        lead: ({ email }) =>
          `Wenn ${email} jemandem aus der Administration gehört, haben wir jetzt einen Link und einen Code dorthin gesendet.`,
        more: 'Öffnen Sie den Link in diesem Browser, oder geben Sie den Code hier ein. Der Link gilt 15 Minuten.',
      },
    },
    choose: { title: 'Um welche Verbindung geht es?', lead: 'Sie verwalten mehrere.' },
    consent: {
      title: ({ organisation }) => `${organisation} mit Talentech verbinden?`,
      lead: 'Ihr Bewerbungssystem von Talentech darf dann:',
      may: [
        'die Namen Ihrer Fragenvorlagen lesen',
        'Referenzprüfungen starten, mit Namen und Kontaktdaten aus der Bewerbung',
        'erfahren, wie es steht, mit Links zur Bewerbung und zum Referenzbericht',
      ],
      mayNot: 'Antworten werden auf keinem anderen Weg herausgegeben. Sie können die Verbindung jederzeit trennen.',
      signedIn: ({ name, email }) => `Sie sind als ${name} (${email}) angemeldet.`,
      allow: 'Ja, verbinden',
      replace: {
        title: ({ organisation }) => `Verbindung von ${organisation} zu Talentech ersetzen?`,
        lead: ({ day, name }) =>
          `Es besteht bereits eine Verbindung: ${name} hat ihr am ${day} zugestimmt. Stimmen Sie zu, endet sie, und das Bewerbungssystem, das jetzt anfragt, tritt an ihre Stelle.`,
        allow: 'Ja, Verbindung ersetzen',
      },
      deny: 'Nein, zurück',
    },
    refused: {
      title: 'Von hier aus lässt sich nichts verbinden',
      text: 'Die Adresse, die hierher führte, entspricht nicht der vereinbarten. Beginnen Sie im Bewerbungssystem von vorn. Hilft das nicht, wenden Sie sich an die Stelle, die Vitsord bei Ihnen betreut.',
    },
    sessionOver: {
      title: 'Sie sind nicht mehr angemeldet',
      text: 'Es wurde nichts verbunden. Beginnen Sie im Bewerbungssystem von vorn.',
    },
  },
};
