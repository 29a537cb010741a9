import { fillName } from '#shared/domain/text/fill-name.ts';
import { capitalise, numberInWords } from '../numbers.ts';
import type { RefereeTexts } from './texts.ts';

const words = (count: number): string => numberInWords(count, 'de');
const minutes = (count: number): string => (count === 1 ? 'eine Minute' : `${words(count)} Minuten`);
const inMinutes = (count: number): string => (count === 1 ? 'einer Minute' : `${words(count)} Minuten`);
const months = (count: number): string => (count === 1 ? 'einen Monat' : `${words(count)} Monate`);
const characters = (count: number): string => `${count} Zeichen`;
const genitive = (name: string): string => fillName("{name's}", 'de', name);
const contacts = {
  email: 'Ihren Namen und Ihre E-Mail-Adresse',
  phone: 'Ihren Namen und Ihre Mobilnummer',
  both: 'Ihren Namen, Ihre E-Mail-Adresse und Ihre Mobilnummer',
};

export const de: RefereeTexts = {
  pageTitle: ({ candidate }) => `Referenz für ${candidate}`,
  start: {
    heading: ({ candidate }) => `Möchten Sie eine Referenz für ${candidate} geben?`,
    greeting: ({ fullName }) => `Guten Tag ${fullName}!`,
    leadAroundPost: ({ name, recruiter, source }) => ({
      before: `${name} bewirbt sich bei uns auf die Stelle`,
      after:
        source === 'candidate'
          ? 'und hat Sie als Referenzperson genannt.'
          : `, und ${recruiter} würde gern von Ihnen hören.`,
    }),
    lead: ({ name, recruiter, source }) =>
      source === 'candidate'
        ? `${name} bewirbt sich bei uns und hat Sie als Referenzperson genannt.`
        : `${name} bewirbt sich bei uns, und ${recruiter} würde gern von Ihnen hören.`,
    whoAsks: 'Wer fragt',
    time: 'Zeitaufwand',
    aboutMinutes: ({ minutes: count }) => `Etwa ${minutes(count)},`,
    questions: ({ count }) => (count === 1 ? 'eine Frage' : `${words(count)} Fragen`),
    noLaterThan: ({ day }) => `Bis ${day}.`,
    whoReads: 'Wer es liest',
    readers: ({ name, asker }) =>
      `${asker} und alle, die über die Einstellung entscheiden. ${name} kann verlangen, Ihre Antworten zu lesen.`,
    howLong: 'Wie lange',
    keptFor: ({ months: count }) =>
      `Die Antworten werden ${months(count)} nach Abschluss der Referenzprüfung gelöscht.`,
    answerNow: 'Jetzt antworten',
    goOn: ({ part, parts }) => `Mit Teil ${part} von ${parts} fortfahren`,
    goOnToReview: 'Durchlesen und senden',
    otherWays: 'Andere Möglichkeiten',
    factsOnly: {
      title: 'Nur Fakten angeben',
      text: ({ minutes: count }) => `Zeitraum, Stelle und woher Sie sich kennen. Keine Beurteilung, ${minutes(count)}.`,
    },
    allQuestions: {
      title: 'Doch alle Fragen beantworten',
      text: ({ minutes: count }) => `Etwa ${minutes(count)}. Was Sie geschrieben haben, bleibt erhalten.`,
    },
    decline: { title: 'Ablehnen', text: () => 'Das ist völlig in Ordnung. Sie müssen keinen Grund nennen.' },
    switching: 'Sie können zwischen allen Fragen und nur Fakten wechseln. Was Sie geschrieben haben, bleibt erhalten.',
    readAll: ({ count }) => (count === 1 ? 'Zuerst die Frage lesen' : `Zuerst alle ${words(count)} Fragen lesen`),
    scale: ({ max }) => `Skala von 1 bis ${max}`,
    followUp: 'Nur nach bestimmten Antworten',
    whence: 'Woher haben Sie meine Daten?',
    whenceText: ({ name, recruiter, source, contact, day }) => {
      const given = {
        candidate: `${name} hat uns am ${day} ${contacts[contact]} gegeben.`,
        recruiter: `${recruiter} hat am ${day} ${contacts[contact]} eingetragen.`,
        ats: `Unser Bewerbungssystem hat am ${day} ${contacts[contact]} übermittelt.`,
      };
      return `${given[source]} Wir verwenden die Daten nur hierfür. Antworten Sie nicht, löschen wir sie 30 Tage nach Abschluss der Referenzprüfung. Sie haben das Recht auf Auskunft, Berichtigung und Löschung.`;
    },
    allRights: 'Alle Ihre Rechte',
    talkTo: ({ asker }) => `Mit ${asker} sprechen`,
    genuine: 'Ist diese Anfrage echt?',
    callUs: ({ asker, switchboard, phone }) =>
      switchboard !== null
        ? `Rufen Sie unsere Zentrale unter ${switchboard} an und fragen Sie nach ${asker}.`
        : phone !== null
          ? `Rufen Sie ${asker} unter ${phone} an.`
          : `Schreiben Sie an ${asker} und fragen Sie nach.`,
    neverAsked: 'Wir fragen nie nach Passwörtern, TANs oder Ausweisnummern und fordern nie zu Zahlungen auf.',
  },
  facts: {
    heading: 'Nur Fakten angeben?',
    text: ({ asker, minutes: count }) =>
      `Sie beantworten dann stattdessen diese Fragen, in etwa ${inMinutes(count)}. ${asker} sieht, dass Sie Fakten und keine Beurteilung angegeben haben.`,
    questions: 'Die Fragen',
    button: 'Nur mit Fakten antworten',
  },
  decline: {
    heading: ({ candidate }) => `Möchten Sie es ablehnen, eine Referenz für ${candidate} zu geben?`,
    consequence: ({ name, asker }) =>
      `Das ist völlig in Ordnung. ${asker} sieht, dass Sie ablehnen, und ${name} kann jemand anderen nennen. Was Sie schon geschrieben haben, wird gelöscht.`,
    why: 'Warum?',
    whySeen: ({ asker }) => `${asker} sieht, was Sie wählen.`,
    reasons: {
      no_time: 'Mir fehlt die Zeit',
      knows_too_little: ({ name }) => `Ich kenne ${genitive(name)} Arbeit nicht gut genug`,
      not_allowed: 'An meinem Arbeitsplatz darf ich keine Referenzen geben',
      too_close: 'Wir stehen uns zu nahe',
      other: 'Etwas anderes',
    },
    button: 'Referenz ablehnen',
    keep: 'Nein, zurück',
    done: {
      title: 'Danke, dass Sie Bescheid gesagt haben',
      text: ({ asker }) =>
        `${asker} sieht, dass Sie abgelehnt haben. Sie müssen nichts weiter tun, und wir fragen Sie nicht noch einmal.`,
    },
    changedMind: ({ asker }) => `Haben Sie es sich anders überlegt? Schreiben Sie an ${asker}.`,
  },
  relation: {
    heading: ({ name }) => `Sie und ${name}`,
    lead: 'Wir fragen Sie beide getrennt. Der Bericht zeigt beide Antworten.',
    type: ({ name }) => `In welchem Verhältnis standen Sie zu ${name}?`,
    types: ({ name }) => ({
      manager: `Ich war ${genitive(name)} Führungskraft`,
      colleague: 'Wir waren im selben Team',
      report: `${name} war meine Führungskraft`,
      client: 'Kundin, Kunde oder Geschäftspartner',
      other: 'Etwas anderes',
    }),
    company: 'Wo Sie zusammengearbeitet haben',
    title: ({ name }) => `${genitive(name)} Stelle damals`,
    from: 'Ab wann haben Sie zusammengearbeitet?',
    to: 'Bis wann?',
    toHint: '(frei lassen, wenn Sie noch zusammenarbeiten)',
    period: ({ from, to }) => `${from} bis ${to}`,
    since: ({ from }) => `seit ${from}`,
    periodLabel: 'Wann Sie zusammengearbeitet haben',
    missing: ({ name, field }) =>
      ({
        type: `Wählen Sie, in welchem Verhältnis Sie zu ${name} standen`,
        company: 'Geben Sie an, wo Sie zusammengearbeitet haben',
        title: `Geben Sie ${genitive(name)} damalige Stelle an`,
        period: 'Geben Sie Monat und Jahr an, seit denen Sie zusammengearbeitet haben',
      })[field],
  },
  question: {
    part: ({ part, parts }) => `Teil ${part} von ${parts}`,
    about: ({ candidate, minutes: count }) => `, über ${candidate}. Noch etwa ${minutes(count)}.`,
    number: ({ number, total }) => `Frage\u00a0${number} von ${total}`,
    leaveOut:
      'Einige Sätze genügen. Schreiben Sie nichts über Gesundheit, Familie, Glauben, Gewerkschaft oder Politik, auch nicht in guter Absicht.',
    leaveOutBriefly: 'Schreiben Sie nichts über Gesundheit, Familie, Glauben, Gewerkschaft oder Politik.',
    comment: 'Möchten Sie etwas hinzufügen?',
    yes: 'Ja',
    no: 'Nein',
    withConditions: 'Ja, unter bestimmten Bedingungen',
    from: 'Von',
    to: 'Bis',
    save: 'Speichern und weiter',
    saveChange: 'Änderung speichern',
    later: 'Speichern und später weitermachen',
    backToPart: ({ part }) => `Zurück zu Teil ${part}`,
    backToStart: 'Zurück zum Anfang',
    backToReview: 'Zurück zu allen Antworten',
    saved: ({ clock }) => `Gespeichert um ${clock}\u00a0Uhr. Der Link, den Sie bekommen haben, führt hierher zurück.`,
    keptHere: 'Gespeichert wird Seite für Seite. Der Link, den Sie bekommen haben, führt hierher zurück.',
    aboutCandidate: ({ candidate }) => `Über ${candidate}`,
    side: 'Über diese Referenz',
    applying: ({ post }) => `Bewerbung auf die Stelle ${post}.`,
    readBy: ({ recruiter }) => `Es lesen ${recruiter} und alle, die über die Einstellung entscheiden.`,
    changeLater: ({ asker }) =>
      `Sie können Ihre Antworten auch nach dem Senden ändern, bis ${asker} die Referenzprüfung abschließt.`,
    ways: { title: 'Andere Möglichkeiten', text: () => 'Was Sie geschrieben haben, bleibt erhalten.' },
    error: ({ number, error }) => {
      switch (error.code) {
        case 'choose':
          return `Wählen Sie eine Antwort auf Frage\u00a0${number}`;
        case 'write':
          return `Schreiben Sie eine Antwort auf Frage\u00a0${number}`;
        case 'choose_for_comment':
          return `Wählen Sie eine Antwort auf Frage\u00a0${number}, damit Ihr Kommentar zu etwas gehört`;
        case 'too_long':
          return `Kürzen Sie die Antwort auf Frage\u00a0${number} um ${characters(error.excess)}. Es passen ${error.max}.`;
        case 'from_month':
          return 'Wählen Sie den Monat, in dem es begann';
        case 'from_year':
          return 'Geben Sie das Jahr des Beginns mit vier Ziffern an, zum Beispiel 2019';
        case 'from_future':
          return 'Geben Sie einen Beginn an, der nicht in der Zukunft liegt';
        case 'to_month':
          return 'Wählen Sie den Monat, in dem es endete, oder lassen Sie Monat und Jahr frei';
        case 'to_year':
          return 'Geben Sie das Jahr des Endes mit vier Ziffern an, zum Beispiel 2023';
        case 'to_future':
          return 'Lassen Sie das Ende frei, wenn es noch nicht erreicht ist';
        case 'order':
          return 'Geben Sie ein Ende an, das nach dem Beginn liegt';
      }
    },
    savedElsewhere: 'Im anderen Fenster gespeichert:',
    noAnswer: 'keine Antwort',
  },
  review: {
    lastStep: 'Letzter Schritt',
    nothingSent: ({ candidate }) =>
      `, über ${candidate}. Nichts wird gesendet, bevor Sie auf die Schaltfläche drücken.`,
    heading: 'Lesen Sie Ihre Antworten durch',
    headingSent: 'Ihre Antworten',
    sentAsRead: ({ asker }) => `Das hat ${asker} bekommen. Wenn Sie etwas geändert haben, können Sie erneut senden.`,
    notOpen: 'Die Antworten können nicht mehr geändert werden.',
    missing: ({ count }) =>
      count === 1
        ? 'Eine Antwort fehlt noch, bevor Sie senden können'
        : `${capitalise(words(count))} Antworten fehlen noch, bevor Sie senden können`,
    optional: 'Keine Antwort. Sie ist freiwillig.',
    required: 'Die Antwort fehlt.',
    add: 'Ergänzen',
    theQuestion: ({ number }) => `(Frage\u00a0${number})`,
    anAnswerTo: ({ number }) => `(Antwort auf Frage\u00a0${number})`,
    theRelation: '(woher Sie sich kennen)',
    points: ({ value, max }) => `${value} von ${max}`,
    context: ({ asker }) => `Sollte ${asker} etwas darüber wissen, wie Sie geantwortet haben?`,
    contextHint: ({ name }) => `Zum Beispiel, dass Sie sich mit ${name} ein Büro oder einen Computer teilen.`,
    contextTooLong: ({ max, excess }) => `Kürzen Sie den Text um ${characters(excess)}. Es passen ${max}.`,
    send: ({ recruiter }) => `Meine Antworten an ${recruiter} senden`,
    sendChanges: ({ recruiter }) => `Die Änderungen an ${recruiter} senden`,
    wait: 'Noch nicht, ich sende später',
    afterwards: 'Wenn Sie gesendet haben',
    afterwardsList: ({ name, asker }) => [
      `${asker} liest Ihre Antworten zusammen mit den anderen Referenzen.`,
      'Sie können sie berichtigen oder zurückziehen, bis die Referenzprüfung abgeschlossen ist.',
      'Sie können sehen, wann der Bericht geöffnet wurde.',
      `${name} kann verlangen, Ihre Antworten zu lesen.`,
    ],
    changedMeanwhile: {
      title: 'Die Antworten wurden inzwischen geändert',
      text: () =>
        'Nachdem Sie diese Seite geöffnet haben, wurde in einem anderen Fenster etwas gespeichert. Lesen Sie noch einmal durch, und senden Sie dann.',
    },
  },
  thanks: {
    title: ({ candidate }) => `Danke, Ihre Referenz für ${candidate} ist angekommen`,
    heading: ({ referee }) => `Danke ${referee}, Ihre Antworten sind angekommen`,
    lead: ({ recruiter, when }) => `${recruiter} hat sie am ${when} erhalten. Sie müssen nichts weiter tun.`,
    corrected: ({ when }) => `Zuletzt haben Sie sie am ${when} geändert.`,
    confirmed: ({ when }) => `Sie haben sie am ${when} bestätigt.`,
    yourPage:
      'Diese Seite gehört Ihnen. Der Link, den Sie bekommen haben, führt hierher, solange es die Antworten gibt.',
    unsent: {
      title: 'Ihre Änderungen senden',
      text: ({ asker }) => `Sie haben Antworten geändert, die ${asker} noch nicht hat.`,
    },
    read: {
      title: 'Ihre Antworten lesen und ändern',
      text: ({ asker }) => `Das geht, bis ${asker} die Referenzprüfung abschließt.`,
    },
    readOnly: { title: 'Ihre Antworten lesen', text: () => 'Ändern lassen sie sich nicht mehr.' },
    copy: { title: 'Eine Kopie herunterladen', text: () => 'Ihre Antworten als Datei zum Aufbewahren.' },
    withdraw: {
      title: 'Ihre Referenz zurückziehen',
      text: ({ asker }) =>
        `Die Antworten werden aus dem Bericht entfernt und gelöscht. ${asker} sieht, dass Sie sie zurückgezogen haben.`,
    },
    withdrawClosed:
      'Die Antworten stehen sofort nicht mehr im Bericht. Der Arbeitgeber löscht sie innerhalb von 30 Tagen oder nennt den Grund, sie aufzubewahren.',
    closed: ({ asker }) =>
      `Die Referenzprüfung ist abgeschlossen, und die Antworten lassen sich nicht mehr ändern. Schreiben Sie an ${asker}, wenn etwas falsch ist.`,
    whoHasRead: 'Wer gelesen hat',
    lastAt: ({ when, count }) => (count === 1 ? when : `${when}, insgesamt ${words(count)} Mal`),
    someone: 'Jemand mit dem Link zum Bericht',
    nobodyYet: 'Bisher hat niemand den Bericht geöffnet.',
    yourData: 'Ihre Daten',
    questions: 'Fragen?',
  },
  withdraw: {
    heading: ({ candidate }) => `Möchten Sie Ihre Referenz für ${candidate} zurückziehen?`,
    consequence: ({ asker }) =>
      `Die Antworten werden aus dem Bericht entfernt und gelöscht. ${asker} sieht, dass Sie die Referenz zurückgezogen haben. Das lässt sich nicht rückgängig machen.`,
    button: 'Meine Referenz zurückziehen',
    keep: 'Nein, sie soll bleiben',
    objected:
      'Die Antworten stehen nicht mehr im Bericht. Der Arbeitgeber löscht sie oder nennt den Grund, sie aufzubewahren. Den Stand sehen Sie unter Ihre Daten.',
    done: {
      title: 'Sie haben Ihre Referenz zurückgezogen',
      text: ({ asker }) =>
        `Die Antworten sind gelöscht und stehen nicht mehr im Bericht. ${asker} sieht, dass Sie sie zurückgezogen haben.`,
    },
  },
  ended: {
    closed: {
      title: 'Die Referenzprüfung ist abgeschlossen',
      text: ({ asker }) =>
        `${asker} hat die nötigen Antworten, weitere werden nicht angenommen. Danke, dass Sie helfen wollten.`,
    },
    cancelled: {
      title: 'Die Referenz wird nicht mehr gebraucht',
      text: ({ name }) => `Die Referenzprüfung für ${name} wurde zurückgezogen. Sie müssen nichts tun.`,
    },
    expired: {
      title: 'Die Frist zum Antworten ist abgelaufen',
      text: () => 'Antworten werden nicht mehr angenommen. Was Sie gespeichert haben, liest niemand.',
    },
    stopped: {
      title: 'Die Referenzprüfung ruht',
      text: () => 'Zurzeit werden keine Antworten angenommen. Was Sie gespeichert haben, ist noch da.',
    },
    write: ({ asker }) => `Möchten Sie trotzdem eine Referenz geben? Schreiben Sie an ${asker}.`,
  },
  copy: {
    fileName: 'referenz',
    givenBy: 'Gegeben von',
    givenTo: 'Gegeben an',
    sentAt: 'Gesendet am',
    context: 'Wie Sie geantwortet haben',
  },
};
