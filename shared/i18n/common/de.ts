import { capitalise, numberInWords } from '../numbers.ts';
import type { CommonTexts } from './texts.ts';

export const de: CommonTexts = {
  skip: 'Zum Inhalt springen',
  language: 'Sprache',
  error: 'Fehler: ',
  errorCount: ({ count }) =>
    count === 1
      ? 'Eine Angabe ist zu berichtigen'
      : `${capitalise(numberInWords(count, 'de'))} Angaben sind zu berichtigen`,
  optional: '(freiwillig)',
  choose: 'Auswählen',
  month: 'Monat',
  year: 'Jahr',
  change: 'Ändern',
  goBack: 'Zurück',
  keptLonger:
    'Wenn ein Rechtsanspruch, eine Archivpflicht oder Ihr eigener Wunsch verlangt, dass wir sie länger behalten, erfahren Sie es hier.',
  mail: 'E-Mail',
  phone: 'Telefon',
  recruiter: 'Ansprechperson',
  responsible: ({ organisation }) => `Für die Daten verantwortlich: ${organisation}.`,
  responsibleForYours: ({ organisation }) => `Für Ihre Daten verantwortlich: ${organisation}.`,
  handling: 'So gehen wir damit um',
  handlingOfYours: 'So gehen wir damit um, und Ihre Rechte',
  ownData: 'Ansehen, abrufen oder löschen, was über Sie gespeichert ist',
  saved: ({ clock }) => `Gespeichert um ${clock}\u00a0Uhr.`,
  savedMeanwhile: ({ clock }) => `Ihre Eingaben wurden um ${clock}\u00a0Uhr gespeichert.`,
  cannotJudge: 'Kann ich nicht beurteilen',
  expired: {
    title: 'Dieser Link ist abgelaufen',
    lead: ({ day }) => `Links zu einem Referenzbericht gelten 30 Tage. Dieser galt bis ${day}.`,
    text: 'Der Bericht ist noch da: Bitten Sie die Person, die Ihnen den Link geschickt hat, um einen neuen, oder schreiben Sie an die Ansprechperson.',
    recruiterHint: ({ organisation }) =>
      `Sie rekrutieren für ${organisation}? Öffnen Sie die Bewerbung im Bewerbungssystem und erstellen Sie einen neuen Link.`,
    foot: 'Mit Rücksicht auf die betroffene Person steht hier nicht, um wessen Bericht es ging.',
  },
  pages: {
    unknownLink: {
      title: 'Dieser Link funktioniert nicht',
      text: 'Öffnen Sie den Link direkt aus der E-Mail oder SMS, damit die ganze Adresse mitkommt. Haben Sie mehrere erhalten, nehmen Sie den neuesten. Sonst antworten Sie auf die E-Mail; dann helfen wir Ihnen.',
    },
    notFound: {
      title: 'Diese Seite gibt es nicht',
      text: 'Die Adresse stimmt nicht ganz. Was Sie gespeichert haben, ist noch da.',
    },
    otherMethod: {
      title: 'Das geht hier nicht',
      text: 'Diese Seite gibt es, aber sie nimmt nicht an, was ihr geschickt wurde. Was Sie gespeichert haben, ist noch da.',
    },
    editedMeanwhile: {
      title: 'Die Angaben wurden inzwischen geändert',
      text: 'Dieselbe Seite wurde in einem anderen Fenster gespeichert, während Sie geschrieben haben. Hier sehen Sie beide Fassungen. Nichts ist verloren: Wählen Sie, was gelten soll, und speichern Sie.',
    },
    tooLarge: {
      title: 'Das ist zu viel Text',
      text: 'Ihre Eingabe ist größer, als wir annehmen können, und wurde deshalb nicht gespeichert. Gehen Sie zurück, kürzen Sie den Text und senden Sie ihn erneut.',
    },
    tooMany: {
      title: 'Warten Sie einen Moment',
      text: ({ minutes }) =>
        `Von hier aus wurden viele Links geöffnet, die nicht funktionieren. Versuchen Sie es in ${
          minutes === 1 ? 'einer Minute' : `${numberInWords(minutes, 'de')} Minuten`
        } noch einmal.`,
    },
    failed: {
      title: 'Bei uns ist etwas schiefgegangen',
      text: 'Der Fehler liegt bei uns. Was Sie gespeichert haben, ist sicher. Versuchen Sie es später noch einmal, oder antworten Sie auf die E-Mail, die Sie erhalten haben.',
      number: ({ id }) => `Wenn Sie die Nummer ${id} nennen, finden wir den Fehler.`,
    },
  },
};
