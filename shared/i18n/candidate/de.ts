import type { Channel } from '#shared/domain/check/channel.ts';
import { capitalise, numberInWords } from '../numbers.ts';
import type { CandidateTexts } from './texts.ts';

const inWords = (count: number): string => numberInWords(count, 'de');
const people = (count: number): string => (count === 1 ? 'einer Person' : `${inWords(count)} Personen`);
const months = (count: number): string => (count === 1 ? 'einen Monat' : `${inWords(count)} Monate`);
const minutes = (count: number): string => (count === 1 ? 'eine Minute' : `${inWords(count)} Minuten`);

const heardFrom = (recruiter: string): Readonly<Record<Channel, string>> => ({
  email: `Sie bekämen dann eine E-Mail von ${recruiter} mit einigen Fragen`,
  sms: `Sie bekämen dann eine SMS von ${recruiter} mit einem Link zu einigen Fragen`,
  'email-sms': `Sie bekämen dann eine E-Mail und eine SMS von ${recruiter} mit einigen Fragen`,
  disabled: `${recruiter} würde sich dann mit einigen Fragen bei Ihnen melden`,
});

const relations = {
  manager: 'Meine Führungskraft',
  colleague: 'Kollegin oder Kollege',
  report: 'Mir unterstellt',
  client: 'Kundin, Kunde oder Geschäftspartner',
  other: 'Etwas anderes',
} as const;

const relationsToYou = {
  manager: 'Ihre Führungskraft',
  colleague: 'Aus Ihrem Team',
  report: 'Ihnen unterstellt',
  client: 'Kundin, Kunde oder Geschäftspartner',
  other: 'Auf andere Weise bekannt',
} as const;

export const de: CandidateTexts = {
  title: 'Nennen Sie Ihre Referenzpersonen',
  lead: ({ fullName, recruiter, count, title }) =>
    `Guten Tag ${fullName}. ${recruiter} möchte von ${people(count)} hören, mit ${
      count === 1 ? 'der' : 'denen'
    } Sie zusammengearbeitet haben. Es geht um ${
      title === null ? 'eine Stelle, auf die Sie sich beworben haben' : `die Stelle ${title}`
    }.`,
  recruiterWrites: ({ recruiter }) => `${recruiter} schreibt Ihnen:`,
  time: {
    label: 'Zeitbedarf',
    text: ({ minutes: count, day }) =>
      `Etwa ${minutes(count)}, bis ${day}. Sie können speichern und später weitermachen.`,
  },
  afterwards: {
    label: 'Danach',
    text: 'Wir nehmen erst Kontakt auf, wenn Sie alles abgeschickt haben. Die Personen erfahren, dass die Angaben von Ihnen stammen.',
  },
  kept: {
    label: 'Ihre Daten',
    text: ({ months: count }) => `Sie werden spätestens ${months(count)} nach dem Abschluss gelöscht.`,
  },
  askFirst: {
    summary: 'Fragen Sie vorher: ein Text zum Verschicken',
    intro: 'Wer weiß, dass die Fragen kommen, antwortet eher und schneller. Diesen Text können Sie kopieren:',
    text: ({ organisation, recruiter, minutes: count, channel }) =>
      `Guten Tag, ich habe mich beworben (${organisation}) und möchte Sie gern als Referenzperson nennen. ${heardFrom(recruiter)[channel]}. Das dauert etwa ${minutes(count)}; Sie können auch ein Telefongespräch vereinbaren. Wäre Ihnen das recht?`,
  },
  questions: {
    summary: 'Die Fragen, die gestellt werden',
    intro: ({ count, minutes: time }) =>
      `${capitalise(inWords(count))} Fragen, etwa ${minutes(time)}. Wer antwortet, kann vorher alle lesen.`,
  },
  refereeOf: ({ number, total }) => `Referenzperson ${number} von ${total}`,
  refereeNamed: ({ number, name }) => `Referenzperson ${number}: ${name}`,
  changeTitle: ({ name }) => `Angaben zu ${name} ändern`,
  form: {
    first: 'Vorname',
    last: 'Nachname',
    oneName: 'Hat nur einen Namen',
    mail: 'E-Mail-Adresse',
    mailHint: 'Am liebsten die dienstliche Adresse.',
    questionsGoHere: 'Die Fragen werden hierher geschickt.',
    tel: 'Mobilnummer',
    lang: 'Sprache, in der die Person antwortet',
    relation: 'In welchem Verhältnis standen Sie zueinander?',
    relations,
    company: 'Wo Sie zusammengearbeitet haben',
    title: 'Ihre damalige Stelle',
    from: 'Ab wann haben Sie zusammengearbeitet?',
    to: 'Bis wann haben Sie zusammengearbeitet?',
    toHint: '(leer lassen, wenn Sie noch zusammenarbeiten)',
    save: 'Speichern und weiter',
    saveLater: 'Speichern und später fertig machen',
    saveChange: 'Änderung speichern',
    asksAgain:
      'Wenn Sie die Adresse oder die Nummer ändern, gehen die Fragen sofort dorthin, und der frühere Link wird ungültig.',
  },
  errors: {
    first: 'Geben Sie den Vornamen ein',
    last: 'Geben Sie den Nachnamen ein, oder kreuzen Sie an, dass die Person nur einen Namen hat',
    nameIsLink: 'Geben Sie nur den Namen ein, ohne Link oder Adresse',
    mail: 'Geben Sie die vollständige E-Mail-Adresse ein, zum Beispiel name@example.org',
    mailNotAscii:
      'Dorthin kann keine E-Mail gesendet werden: Vor dem @ dürfen nur a bis z, Ziffern und übliche Zeichen stehen',
    mailOwn: 'Das ist Ihre eigene Adresse. Geben Sie die der Person ein, die antworten soll.',
    tel: 'Geben Sie die vollständige Nummer ein, zum Beispiel 01512\u00a03456789',
    telNotMobile: 'Geben Sie eine Mobilnummer ein: Die Fragen kommen per SMS',
    lang: 'Wählen Sie eine Sprache',
    relation: 'Wählen Sie, in welchem Verhältnis Sie zueinander standen',
    company: 'Geben Sie an, wo Sie zusammengearbeitet haben',
    title: 'Geben Sie an, welche Stelle Sie damals hatten',
    tooLong: 'Schreiben Sie höchstens 100 Zeichen',
    from: 'Wählen Sie den Monat und geben Sie das Jahr an, in dem die Zusammenarbeit begann, zum Beispiel 2019',
    fromInFuture: 'Wählen Sie einen vergangenen Monat: den Beginn der Zusammenarbeit',
    to: 'Wählen Sie den Monat und geben Sie das Jahr an, in dem die Zusammenarbeit endete, oder lassen Sie beides leer',
    toBeforeFrom: 'Wählen Sie einen Monat nach dem Beginn der Zusammenarbeit',
    toInFuture: 'Wählen Sie einen vergangenen Monat, oder lassen Sie beides leer, wenn Sie noch zusammenarbeiten',
  },
  side: {
    label: 'Gut zu wissen',
    whoAsks: 'Wer fragt?',
    concerns: ({ title }) => `Es geht um die Stelle ${title}.`,
    declineLink: 'Ich möchte niemanden nennen',
    withdrawLink: 'Ich möchte meine Angaben zurückziehen',
  },
  referee: {
    changeHidden: ({ name }) => `(Angaben zu ${name})`,
    removeHidden: ({ name }) => `(${name})`,
    remove: 'Entfernen',
    answersIn: {
      sv: 'Antwortet auf Schwedisch',
      en: 'Antwortet auf Englisch',
      nb: 'Antwortet auf Norwegisch',
      da: 'Antwortet auf Dänisch',
      fi: 'Antwortet auf Finnisch',
      de: 'Antwortet auf Deutsch',
    },
    relation: ({ type, company, from, to }) =>
      `${relationsToYou[type]}, ${company}, ${to === null ? `seit ${from}` : `${from} bis ${to}`}.`,
    didYouMean: ({ domain }) => `Meinten Sie ${domain}? Dann berichtigen Sie die Adresse.`,
    noMailThere: ({ domain }) =>
      `Unter ${domain} finden wir niemanden, der E-Mails annimmt. Prüfen Sie, ob die Adresse stimmt.`,
    ownTitle: ({ title }) => `Ihre damalige Stelle: ${title}.`,
    notContacted: 'Noch nicht angefragt. Das geschieht, wenn Sie alles abgeschickt haben.',
    givenBy: ({ recruiter }) => `Genannt von ${recruiter}.`,
  },
  send: {
    title: 'Prüfen und abschicken',
    lead: 'Die Personen hören von uns, sobald Sie abgeschickt haben.',
    leadByRecruiter: ({ recruiter }) => `${recruiter} nimmt Kontakt auf, sobald Sie abgeschickt haben.`,
    button: 'Abschicken',
    addMore: 'Noch eine Person nennen',
    missing: ({ count }) =>
      count === 1
        ? 'Eine Referenzperson fehlt noch. Sie können trotzdem abschicken und sie später nennen.'
        : `${capitalise(inWords(count))} Referenzpersonen fehlen noch. Sie können trotzdem abschicken und sie später nennen.`,
  },
  status: {
    title: 'Ihre Referenzpersonen',
    answered: ({ answered, expected }) =>
      `${answered} von ${expected} ${answered === 1 ? 'hat' : 'haben'} geantwortet.`,
    by: ({ day }) => `Letzter Tag: ${day}.`,
    sent: {
      title: 'Abgeschickt',
      text: ({ recruiter }) =>
        `Vielen Dank. Sie brauchen nichts weiter zu tun. ${recruiter} sieht, wenn die Antworten da sind.`,
    },
    states: {
      added: 'Noch nicht angefragt',
      invited: 'Angefragt, noch keine Antwort',
      opened: 'Angefragt, noch keine Antwort',
      answering: 'Hat begonnen zu antworten',
      call_booked: 'Hat ein Gespräch vereinbart',
      awaiting_confirmation: 'Hat geantwortet',
      answered: 'Hat geantwortet',
      declined: 'Kann nicht antworten',
      withdrawn: 'Die Referenz gilt nicht mehr',
      unreachable: 'Ist mit diesen Angaben nicht erreichbar',
    },
    asked: ({ by, day }) =>
      `${
        { email: 'E-Mail geschickt', sms: 'SMS geschickt', 'email-sms': 'E-Mail und SMS geschickt' }[by]
      }: ${day}. Noch keine Antwort`,
    waits: ({ by, when }) =>
      `${{ email: 'E-Mail', sms: 'SMS' }[by]} ${when === null ? 'wird noch geschickt' : `wird geschickt: ${when}`}`,
    bounced: 'Die E-Mail kam zurück',
    remind: 'Erinnern',
    reminded: 'Sie haben eine Erinnerung gesendet',
    remindHint: 'Sie können jede Person einmal erinnern. Die Erinnerung sieht aus wie die, die wir senden.',
    reminders:
      'Wer nicht geantwortet hat, wird höchstens zweimal erinnert. Sie bekommen eine E-Mail, wenn sich jemand nicht meldet.',
    canIRead: {
      summary: 'Kann ich lesen, was geschrieben wird?',
      text: ({ organisation }) =>
        `Ja, Sie können es verlangen, sobald alle Referenzen vorliegen (${organisation}). Die Referenzpersonen wissen das.`,
    },
    oneMore: {
      title: ({ count }) =>
        count === 1 ? 'Es fehlt noch eine Referenzperson' : `Es fehlen noch ${inWords(count)} Referenzpersonen`,
      text: ({ count, recruiter }) =>
        `${recruiter} möchte noch von ${count === 1 ? 'einer weiteren Person hören, die mit Ihnen gearbeitet hat' : `${inWords(count)} weiteren Personen hören, die mit Ihnen gearbeitet haben`}.`,
      why: 'Jemand, den Sie genannt haben, kann nicht antworten. Das kommt oft vor.',
    },
    addOne: 'Noch eine Referenzperson nennen',
  },
  bounce: {
    title: ({ name }) => `Die E-Mail an ${name} kam zurück`,
    text: ({ address }) =>
      `Sie konnte nicht an ${address} zugestellt werden. Berichtigen Sie die Adresse; dann schicken wir die Fragen noch einmal.`,
    correct: 'Adresse berichtigen',
  },
  later: {
    title: 'Ihre Angaben sind gespeichert',
    text: ({ count, day }) =>
      `${
        count === 1 ? 'Eine Referenzperson fehlt' : `${capitalise(inWords(count))} Referenzpersonen fehlen`
      } noch; Zeit ist bis ${day}. Der Link in Ihrer E-Mail oder SMS führt Sie hierher zurück.`,
    goOn: 'Jetzt weitermachen',
  },
  remove: {
    title: ({ name }) => `${name} entfernen?`,
    text: 'Die Angaben werden in 30 Tagen gelöscht. Die Person hat noch nichts erfahren.',
    textAsked: ({ name }) =>
      `${name} ist schon angefragt. Der Link wird ungültig, und es gehen keine weiteren Nachrichten hinaus.`,
    button: ({ name }) => `${name} entfernen`,
    keep: ({ name }) => `${name} behalten`,
  },
  decline: {
    title: 'Möchten Sie niemanden nennen?',
    titleWithdraw: 'Möchten Sie Ihre Angaben zurückziehen?',
    text: ({ recruiter }) =>
      `Das ist völlig in Ordnung, und Sie brauchen keinen Grund zu nennen. ${recruiter} erfährt davon. Was das für Ihre Bewerbung bedeutet, kann Ihnen ${recruiter} sagen.`,
    textAsked: 'Wer schon angefragt ist, kann nicht mehr antworten und bekommt keine weiteren Nachrichten.',
    reason: 'Aus welchem Grund?',
    reasons: {
      not_applying: 'Ich bewerbe mich nicht mehr auf die Stelle',
      employer_unaware: 'Mein Arbeitgeber weiß nicht, dass ich eine Stelle suche',
      nobody_to_name: 'Ich kann niemanden nennen',
      other: 'Ein anderer Grund',
    },
    button: 'Niemanden nennen',
    buttonWithdraw: 'Angaben zurückziehen',
    keep: 'Zurück, ohne etwas zu ändern',
  },
  ended: {
    completed: {
      title: 'Die Referenzen liegen vor',
      text: ({ recruiter }) =>
        `Vielen Dank. ${recruiter} hat die nötigen Antworten. Sie brauchen nichts weiter zu tun.`,
    },
    declined: {
      title: 'Es werden keine Referenzen eingeholt',
      text: ({ recruiter }) =>
        `Der Vorgang ist beendet. Haben Sie es sich anders überlegt? Schreiben Sie an ${recruiter}.`,
    },
    expired: {
      title: 'Die Frist ist abgelaufen',
      text: ({ recruiter }) =>
        `Hier können keine Referenzpersonen mehr genannt werden. Möchten Sie es trotzdem? Schreiben Sie an ${recruiter}.`,
    },
    cancelled: {
      title: 'Die Anfrage wurde zurückgezogen',
      text: ({ recruiter }) => `Sie brauchen nichts zu tun. Haben Sie Fragen? Schreiben Sie an ${recruiter}.`,
    },
    failed: {
      title: 'Wir konnten niemanden erreichen',
      text: ({ recruiter }) =>
        `Die Kontaktdaten haben nicht funktioniert. Schreiben Sie an ${recruiter}; dann wird die Seite wieder geöffnet.`,
    },
  },
  cannotChange: {
    title: 'Das lässt sich nicht mehr ändern',
    text: ({ name }) => `${name} hat begonnen zu antworten; deshalb bleiben die Angaben, wie sie sind.`,
  },
  tooMany: {
    title: 'Mehr Personen können nicht genannt werden',
    text: ({ recruiter }) =>
      `Wir können höchstens zehn Referenzpersonen aufnehmen. Entfernen Sie jemanden, oder schreiben Sie an ${recruiter}.`,
  },
  tooManyAddresses: {
    title: 'Von hier aus kann niemand mehr gefragt werden',
    text: ({ recruiter }) =>
      `Die Anfrage ist an so viele Adressen gegangen, wie dieser Link zulässt. Schreiben Sie an ${recruiter}, um weitere Personen nennen zu können.`,
  },
  tooManyCorrections: {
    title: 'Die Angaben wurden schon dreimal berichtigt',
    text: ({ recruiter }) => `Ist noch etwas zu berichtigen? Schreiben Sie an ${recruiter}; dort lässt es sich ändern.`,
  },
  tooSoon: {
    title: 'Warten Sie eine Minute',
    text: 'An diese Adresse ging die Anfrage gerade eben. Gehen Sie zurück, und versuchen Sie es in einer Minute noch einmal.',
  },
  busy: {
    title: 'Versuchen Sie es noch einmal',
    text: 'Im selben Moment wurde an anderer Stelle gespeichert; Ihre Eingabe wurde nicht gespeichert. Gehen Sie zurück und speichern Sie noch einmal.',
  },
  storedNow: 'Im anderen Fenster gespeichert',
};
