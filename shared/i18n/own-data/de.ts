import { capitalise, numberInWords } from '../numbers.ts';
import type { OwnDataTexts } from './texts.ts';

const months = (number: number): string => (number === 1 ? 'einen Monat' : `${numberInWords(number, 'de')} Monate`);

export const de: OwnDataTexts = {
  title: ({ firstName }) => `Was über Sie gespeichert ist, ${firstName}`,
  about: {
    candidate: ({ title, organisation }) =>
      title === null
        ? `Es geht um Ihre Bewerbung bei ${organisation}.`
        : `Es geht um die Stelle ${title} bei ${organisation}.`,
    referee: ({ candidate, organisation }) => `Sie sind Referenzperson für ${candidate} bei ${organisation}.`,
  },
  goesBy: ({ day }) => `Alles wird bis spätestens ${day} gelöscht.`,
  goesAfter: ({ months: number }) =>
    `Alles wird spätestens ${months(number)} nach dem Ende der Referenzprüfung gelöscht.`,
  held: {
    title: 'Es wird länger aufbewahrt, als wir gesagt haben',
    text: ({ why }) => `Der Grund: ${why}. In dieser Zeit liest es nur die Administration.`,
  },
  kept: {
    heading: 'Was gespeichert ist',
    columns: { since: 'Seit', until: 'Gelöscht bis spätestens' },
    contact: 'Ihr Name und wie Sie erreichbar sind',
    from: { candidate: 'aus der Bewerbung', recruiter: 'von der zuständigen Person', ats: 'aus dem Bewerbungssystem' },
    fromApplication: 'aus Ihrer Bewerbung',
    referees: ({ count }) =>
      count === 1 ? 'Angaben zu einer Referenzperson' : `Angaben zu ${numberInWords(count, 'de')} Referenzpersonen`,
    answersAbout: ({ count }) =>
      count === 1
        ? 'Antworten einer Person über Sie'
        : `${capitalise(numberInWords(count, 'de'))} Personen haben über Sie geantwortet`,
    ownAnswers: 'Ihre Antworten',
    draft: 'Antworten, die Sie begonnen haben',
    call: 'Zeit und Nummer eines Gesprächs',
    notes: ({ count }) =>
      count === 1 ? 'Eine Notiz aus der Personalabteilung' : `${count} Notizen aus der Personalabteilung`,
    seen: 'Beobachtungen dazu, wie Angaben eingereicht wurden',
    marks: 'Wann Sie begonnen oder gesendet haben, mit einem Code von Netz und Browser',
    messages: ({ count }) =>
      count === 1
        ? 'Dass wir Ihnen eine E-Mail oder SMS gesendet haben'
        : `Dass wir Ihnen ${count} E-Mails und SMS gesendet haben`,
    afterEnd: ({ months: number }) => `${months(number)} nach dem Ende`,
    daysAfterEnd: ({ days }) => `${days} Tage nach dem Ende, wenn Sie nicht antworten`,
  },
  ground: {
    heading: 'Warum die Daten gespeichert sein dürfen.',
    text: ({ organisation }) =>
      `${organisation} braucht sie, um über die Einstellung zu entscheiden. Für eine Behörde ist das eine Aufgabe im öffentlichen Interesse (Artikel 6 Absatz 1 Buchstabe e DSGVO), für andere ein berechtigtes Interesse (Buchstabe f).`,
  },
  longer:
    'Ein rechtlicher Anspruch, eine Archivpflicht oder Ihr eigener Wunsch kann dazu führen, dass etwas länger aufbewahrt wird. Dann erfahren Sie es, und es steht hier.',
  read: {
    heading: 'Wer es gelesen hat',
    none: 'Bisher hat niemand etwas gelesen.',
    recruiter: ({ name, organisation }) => `${name}, ${organisation}`,
    someRecruiter: ({ organisation }) => `Jemand bei ${organisation}`,
    reader: 'Jemand mit einem Link zum Bericht',
    ats: 'Das Bewerbungssystem',
    report: 'Den Bericht',
    check: 'Die Referenzprüfung',
  },
  ways: {
    heading: 'Was Sie tun können',
    first: ({ to }) =>
      `Wir senden zuerst einen Code an ${to}. Den Link hierher können andere haben, den Code bekommen nur Sie.`,
    copyOfCandidate: {
      title: 'Eine Kopie aller Daten über mich abrufen',
      note: 'Als Seite und Datei. Die Antworten über Sie sind dabei, wenn die Referenzprüfung abgeschlossen oder beendet ist. Kontaktdaten einer Referenzperson sind nur dabei, wenn Sie sie selbst angegeben haben.',
    },
    copyOfReferee: {
      title: 'Eine Kopie aller Daten über mich abrufen',
      note: 'Als Seite und Datei: Ihre Antworten, die Zeiten und was oben steht.',
    },
    withdraw: {
      title: 'Ihre Referenz zurückziehen',
      note: 'Die Antworten werden sofort gelöscht und stehen nicht mehr im Bericht.',
    },
    decline: {
      candidate: {
        title: 'Die Referenzprüfung beenden',
        note: 'Niemand wird mehr gefragt, und wer gefragt wurde, bekommt keine E-Mails mehr.',
      },
      referee: { title: 'Ablehnen', note: 'Sie müssen keinen Grund nennen. Wir schreiben Ihnen nicht mehr.' },
    },
    objectToAnswers: {
      title: 'Ihre Referenz zurückziehen',
      note: 'Die Antworten stehen sofort nicht mehr im Bericht. Der Arbeitgeber löscht sie innerhalb von 30 Tagen oder nennt den Grund, sie aufzubewahren.',
    },
    objectToCheck: {
      title: 'Der Nutzung der Daten widersprechen',
      note: 'Der Bericht wird sofort geschlossen. Der Arbeitgeber löscht innerhalb von 30 Tagen oder nennt den Grund, etwas aufzubewahren.',
    },
    object: ({ recruiter }) => ({
      title: 'Der Nutzung der Daten widersprechen',
      note: `Schreiben Sie an ${recruiter}. Der Arbeitgeber muss innerhalb eines Monats antworten.`,
    }),
    erase: {
      title: 'Alle Daten über mich löschen',
      note: 'Sofort, wenn nichts entgegensteht. Steht etwas entgegen, lesen Sie vor Ihrer Entscheidung, warum und wie lange.',
    },
    eraseRunning: {
      title: 'Alle Daten über mich löschen',
      note: 'Sofort, wenn nichts entgegensteht. Läuft die Referenzprüfung über Sie, wird sie abgebrochen.',
    },
    noReach:
      'Wir haben weder eine E-Mail-Adresse noch eine Mobilnummer von Ihnen und können deshalb keinen Code senden. Schreiben Sie stattdessen der zuständigen Person: Die Administration kann Daten herausgeben und löschen und muss innerhalb eines Monats antworten.',
    tooNew: ({ when }) =>
      `Ihre Adresse oder Nummer wurde vor Kurzem geändert. Ein Code kann ab ${when} dorthin gesendet werden. Wenn es eilt, schreiben Sie der zuständigen Person: Die Administration kann Daten herausgeben und löschen.`,
    lost: 'Haben Sie die Adresse oder Nummer nicht mehr? Schreiben Sie der zuständigen Person: Die Administration kann Daten herausgeben und löschen und muss innerhalb eines Monats antworten.',
  },
  outside: {
    heading: 'Außerhalb unserer Reichweite',
    items: [
      'Sicherungskopien vergessen das Gelöschte innerhalb von neun Tagen.',
      'Das Bewerbungssystem hat eigene Kopien. Fragen Sie den Arbeitgeber auch danach.',
      'Wer den Bericht als Datei gespeichert hat, hat sie weiterhin.',
    ],
  },
  questions: 'Fragen?',
  handling: 'So gehen wir mit den Daten um',
  code: {
    ask: {
      title: 'Zeigen Sie, dass Sie es sind',
      lead: 'Wir senden sechs Ziffern, die Sie hier eingeben. Sie gelten zehn Minuten.',
    },
    email: ({ to }) => `Code an ${to} senden`,
    sms: ({ digits }) => `Code als SMS an die Nummer senden, die auf ${digits} endet`,
    title: 'Geben Sie den Code ein',
    sentMail: ({ to, until }) => `Wir haben sechs Ziffern an ${to} gesendet. Der Code gilt bis ${until} Uhr.`,
    sentSms: ({ digits, until }) =>
      `Wir haben sechs Ziffern an die Nummer gesendet, die auf ${digits} endet. Der Code gilt bis ${until} Uhr.`,
    incomplete: 'Geben Sie die sechs Ziffern aus der letzten Nachricht ein',
    again: 'Neuen Code senden',
    goOn: { copy: 'Weiter zur Kopie', delete: 'Weiter zur Löschung', object: 'Weiter zum Widerspruch' },
    over: {
      title: 'Der Code gilt nicht mehr',
      text: 'Ein Code gilt zehn Minuten und für fünf Versuche. Fordern Sie einen neuen an.',
    },
    why: {
      title: 'Warum ein Code?',
      text: 'Die zuständige Person und das Bewerbungssystem können den Link hierher haben. Der Code geht an die Adresse, die Sie hatten, bevor Sie die Seite geöffnet haben, damit niemand sonst Ihre Daten abrufen oder löschen kann.',
    },
    none: {
      title: 'Kommt nichts an?',
      text: 'Sehen Sie im Spam-Ordner nach. Ein neuer Code kann nach einer Minute gesendet werden, danach in größeren Abständen.',
    },
    back: 'Zurück, ohne etwas abzurufen oder zu löschen',
  },
  copy: {
    title: 'Kopie aller Daten über Sie',
    lead: ({ to }) =>
      `Das ist zu ${to} gespeichert. Die Seite lässt sich in diesem Browser eine halbe Stunde lang öffnen.`,
    file: 'Als Datei herunterladen (JSON)',
    fileName: 'kopie-meiner-daten',
    back: 'Zurück zum Gespeicherten',
  },
  erase: {
    title: 'Alle Daten über Sie löschen?',
    lead: ({ to }) => `Es geht um alles, was zu ${to} gespeichert ist. Das lässt sich nicht rückgängig machen.`,
    goes: 'Das wird gelöscht',
    whole: ({ title }) =>
      `Die ganze Referenzprüfung${title === null ? '' : ` für ${title}`}: Ihre Angaben, Referenzpersonen, Antworten und Bericht.`,
    part: ({ candidate }) =>
      `Was Sie als Referenzperson für ${candidate} gegeben haben: Name, Kontaktdaten und Antworten.`,
    reader: 'Ihr Name und Ihre Adresse bei einem Link zu einem Bericht, der dann nicht mehr gilt.',
    running: 'Sie läuft und wird abgebrochen.',
    stays: 'Das bleibt, und warum',
    held: ({ why }) => `Eine Referenzprüfung: ${why}. Sie wird gelöscht, wenn diese Zeit um ist.`,
    always: [
      'Die Zeilen des Prüfprotokolls, ohne Angaben zu Ihnen.',
      'Wenn Sie sich über eine E-Mail von uns beschwert haben: ein Code anstelle der Adresse, damit nichts mehr an sie geht.',
    ],
    button: 'Alle Daten über mich löschen',
    keep: 'Nein, nichts löschen',
    done: {
      title: 'Wir löschen es jetzt',
      text: 'In wenigen Minuten ist es weg. Sicherungskopien vergessen es innerhalb von neun Tagen. Dieser Link gilt dann nicht mehr.',
    },
    some: {
      title: 'Wir löschen, was gelöscht werden kann',
      text: 'Das ist in wenigen Minuten weg. Der Rest wird von selbst gelöscht, sobald nichts mehr entgegensteht.',
    },
  },
  objection: {
    referee: {
      title: 'Ihre Referenz zurückziehen?',
      lead: ({ organisation, day }) =>
        `Die Antworten stehen sofort nicht mehr im Bericht und werden nicht mehr gezeigt. Das lässt sich nicht rückgängig machen. ${organisation} löscht sie bis zum ${day} oder nennt vorher den Grund, sie aufzubewahren. Geschieht nichts, werden sie an diesem Tag gelöscht.`,
      leadHeld: ({ organisation, day, until }) =>
        `Die Antworten stehen sofort nicht mehr im Bericht und werden nicht mehr gezeigt. Das lässt sich nicht rückgängig machen. ${organisation} antwortet bis zum ${day}. Die Referenzprüfung wird bis zum ${until} aufbewahrt, aus dem Grund auf der vorigen Seite. Danach werden die Antworten gelöscht, wenn Sie nicht erfahren, warum sie länger aufbewahrt werden müssen.`,
      button: 'Meine Referenz zurückziehen',
    },
    candidate: {
      title: 'Der Nutzung Ihrer Daten widersprechen?',
      lead: ({ organisation, day }) =>
        `Der Bericht wird sofort für alle geschlossen. Das lässt sich nicht rückgängig machen. ${organisation} löscht die ganze Referenzprüfung bis zum ${day} oder nennt vorher den Grund, sie aufzubewahren. Geschieht nichts, wird sie an diesem Tag gelöscht.`,
      leadHeld: ({ organisation, day, until }) =>
        `Der Bericht bleibt für alle geschlossen. Das lässt sich nicht rückgängig machen. ${organisation} antwortet bis zum ${day}. Die Referenzprüfung wird bis zum ${until} aufbewahrt, aus dem Grund auf der vorigen Seite. Danach wird sie gelöscht, wenn Sie nicht erfahren, warum sie länger aufbewahrt werden muss.`,
      button: 'Widersprechen',
    },
    keep: 'Nein, es soll so bleiben',
    waiting: {
      title: 'Sie haben widersprochen',
      text: ({ day }) =>
        `Das, wogegen Sie sich wenden, steht nicht mehr im Bericht. Der Arbeitgeber muss bis zum ${day} entscheiden. Sonst wird es dann gelöscht.`,
      held: ({ day, until }) =>
        `Das, wogegen Sie sich wenden, steht nicht mehr im Bericht. Der Arbeitgeber muss bis zum ${day} antworten. Sonst wird es gelöscht, wenn der Grund oben nicht mehr besteht, spätestens am ${until}.`,
    },
    kept: {
      title: 'Es wird trotz Ihres Widerspruchs aufbewahrt',
      text: ({ reason }) =>
        `Der Grund: ${reason}. Es wird gelöscht, wenn die Zeit abgelaufen ist. Sie können sich bei der Aufsichtsbehörde für den Datenschutz beschweren.`,
    },
    granted: {
      title: 'Das, wogegen Sie sich wenden, wird gelöscht',
      text: 'Der Arbeitgeber bewahrt es nicht auf. Sicherungskopien vergessen es innerhalb von neun Tagen.',
      held: ({ until }) =>
        `Es muss aus dem Grund oben bis zum ${until} aufbewahrt werden. Danach wird es gelöscht, und Sicherungskopien vergessen es innerhalb von neun Tagen.`,
    },
  },
};
