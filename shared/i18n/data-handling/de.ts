import { numberInWords } from '../numbers.ts';
import type { DataTexts } from './texts.ts';

export const de: DataTexts = {
  title: 'So gehen wir mit den Daten um',
  responsible: ({ organisation, recruiter }) =>
    `Verantwortlich ist ${organisation}; die Daten liegen im eigenen System. Fragen beantwortet ${recruiter}.`,
  what: {
    heading: 'Um welche Daten es geht',
    text: {
      candidate:
        'Ihren Namen, Ihre E-Mail-Adresse und Ihre Telefonnummer aus Ihrer Bewerbung. Was Sie über Ihre Referenzpersonen angeben. Was diese über Sie antworten.',
      referee:
        'Ihren Namen, Ihre E-Mail-Adresse und Ihre Telefonnummer, die wir von der sich bewerbenden Person oder der Personalabteilung haben. Was Sie selbst antworten.',
      reader:
        'Die Namen der sich bewerbenden Person und der Referenzpersonen, woher sie sich kennen und was die Referenzpersonen geantwortet haben.',
    },
  },
  why: {
    heading: 'Wofür sie verwendet werden',
    text: 'Nur zum Einholen von Referenzen für diese Stelle. Nichts wird automatisch entschieden, niemand wird in eine Rangfolge gebracht, und es gibt kein Tracking.',
  },
  readers: {
    heading: 'Wer sie lesen darf',
    text: {
      candidate:
        'Die Ansprechperson und alle, die über die Einstellung entscheiden. Sie dürfen die Antworten auf Wunsch lesen, sobald die Referenzen vorliegen.',
      referee:
        'Die Ansprechperson und alle, die über die Einstellung entscheiden. Die Person, um die es geht, kann verlangen, Ihre Antworten zu lesen, und sieht, ob Sie geantwortet haben.',
      reader:
        'Die Ansprechperson, alle, die über die Einstellung entscheiden, und wer einen Berichtslink erhalten hat. Jedes Öffnen wird vermerkt.',
    },
  },
  kept: {
    heading: 'Wie lange sie aufbewahrt werden',
    text: ({ months }) =>
      `Antworten und Bericht werden spätestens ${
        months === 1 ? 'einen Monat' : `${numberInWords(months, 'de')} Monate`
      } nach dem Abschluss gelöscht. Kontaktdaten von Referenzpersonen, die nie geantwortet haben, werden 30 Tage nach Abschluss der Referenzprüfung gelöscht. Aus Sicherungskopien verschwinden sie innerhalb von neun Tagen.`,
  },
  held: {
    title: 'Ihre Angaben werden länger aufbewahrt als angekündigt',
    text: ({ reason, day }) => `Der Grund: ${reason}. Gelöscht wird spätestens am ${day}.`,
    readers: ({ organisation }) =>
      `In dieser Zeit können nur Administratoren von ${organisation} sie lesen. Frühere Links zum Bericht sind geschlossen.`,
  },
  rights: {
    heading: 'Ihre Rechte',
    text: 'Sie können erfahren, was über Sie gespeichert ist, Fehler berichtigen lassen, Daten löschen oder ihre Verwendung einschränken lassen und der Verwendung widersprechen. Schreiben Sie an die Ansprechperson.',
    authority:
      'Sind Sie mit der Antwort nicht zufrieden, können Sie sich bei der Datenschutz-Aufsichtsbehörde Ihres Landes beschweren.',
  },
  more: 'Mehr zum Umgang mit den Daten',
};
