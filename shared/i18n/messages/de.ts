import { capitalise, numberInWords } from '../numbers.ts';
import { deCalls } from './calls/de.ts';
import type { MessageTexts } from './texts.ts';

const counted = (count: number, one: string, many: string): string =>
  `${numberInWords(count, 'de')} ${count === 1 ? one : many}`;
const minutes = (count: number): string => counted(count, 'Minute', 'Minuten');

const months = (count: number): string => (count === 1 ? 'einen Monat' : `${numberInWords(count, 'de')} Monate`);
const persons = (count: number): string =>
  count === 1
    ? 'einer Person hören, die mit Ihnen zusammengearbeitet hat'
    : `${numberInWords(count, 'de')} Personen hören, die mit Ihnen zusammengearbeitet haben`;

export const de: MessageTexts = {
  calls: deCalls,
  greeting: ({ name }) => `Guten Tag ${name},`,
  smsGreeting: ({ name }) => `Guten Tag ${name}.`,
  regards: 'Mit freundlichen Grüßen',
  writeAddress: 'Oder geben Sie die Adresse ein:',
  instead: {
    email: 'Die E-Mail an Sie kam nicht an, deshalb schreibe ich hier.',
    sms: 'Eine SMS an Ihre Mobilnummer kam nicht an, deshalb schreibe ich per E-Mail.',
  },
  genuine: {
    heading: 'Unsicher, ob diese E-Mail echt ist?',
    text: ({ switchboard, phone }) =>
      `${
        switchboard !== null
          ? `Rufen Sie unsere Zentrale unter ${switchboard} an und fragen Sie nach mir, oder antworten Sie auf diese E-Mail.`
          : phone !== null
            ? `Rufen Sie mich unter ${phone} an, oder antworten Sie auf diese E-Mail.`
            : 'Antworten Sie auf diese E-Mail und fragen Sie nach.'
      } Wir fragen nie nach Passwörtern, TANs oder Ausweisnummern und fordern nie zu Zahlungen auf.`,
  },
  whyYouGetThis: 'Warum Sie diese E-Mail erhalten',
  authorities: {
    SE: 'der schwedischen Datenschutzbehörde',
    NO: 'der norwegischen Datenschutzbehörde',
    DK: 'der dänischen Datenschutzbehörde',
    FI: 'der finnischen Datenschutzbehörde',
    DE: 'der zuständigen Datenschutzaufsichtsbehörde',
    other: 'der Datenschutzbehörde Ihres Landes',
  },
  candidateRequest: {
    subject: ({ organisation }) => `Ihre Referenzen für ${organisation}`,
    why: ({ title, organisation, persons: count }) =>
      `Sie sind bei ${organisation} für ${title === null ? 'eine Stelle' : `die Stelle „${title}“`} in der engeren Auswahl. Ich würde gern von ${persons(count)}.`,
    effort: ({ minutes: count, by }) =>
      `Das Ausfüllen dauert etwa ${minutes(count)}. Ich wäre Ihnen dankbar für Ihre Angaben bis ${by}.`,
    button: 'Meine Referenzpersonen nennen',
    otherWays:
      'Ich wende mich erst an diese Personen, wenn Sie die Angaben abgeschickt haben. Sie erfahren, dass wir ihre Daten von Ihnen haben. Fragen Sie deshalb am besten vorher. Sie können speichern und später über denselben Link weitermachen. Wenn Sie niemanden nennen möchten, können Sie das auf derselben Seite sagen.',
    origin: ({ organisation, retentionMonths, authority }) =>
      `Ihren Namen und Ihre Kontaktdaten haben wir aus dem Bewerbungsverfahren, an dem Sie teilnehmen. Verantwortlich für die Daten ist ${organisation}. Ich und die Personen, die über die Einstellung entscheiden, lesen die Antworten Ihrer Referenzpersonen, und Sie dürfen die Antworten auf Wunsch lesen. Die Daten werden ${months(retentionMonths)} nach Abschluss der Referenzprüfung gelöscht. Sie haben das Recht, sie einzusehen, berichtigen und löschen zu lassen, der Verarbeitung zu widersprechen und sich bei ${authority} zu beschweren.`,
    sms: ({ title, link }) => {
      const post = title === null ? '' : ` für die Stelle ${title}`;
      return `Sie können jetzt Ihre Referenzpersonen${post} nennen: ${link}`;
    },
  },
  refereeRequest: {
    subject: ({ candidate }) => `Referenz für ${candidate}`,
    why: ({ candidate, firstName, title, organisation, namedByCandidate }) =>
      `${candidate} bewirbt sich bei uns, ${organisation}, um ${title === null ? 'eine Stelle' : `die Stelle „${title}“`}${
        namedByCandidate ? ' und hat Sie als Referenzperson genannt' : ', und Sie sind als Referenzperson eingetragen'
      }. Ich würde gern erfahren, wie die Zusammenarbeit mit ${firstName} war.`,
    effort: ({ questions, minutes: count, by }) =>
      `Es ${questions === 1 ? 'ist' : 'sind'} ${counted(questions, 'Frage', 'Fragen')}, und das Beantworten dauert etwa ${minutes(count)}.${
        by === null ? '' : ` Ich wäre Ihnen dankbar für Ihre Antworten bis ${by}.`
      }`,
    button: 'Fragen lesen und beantworten',
    otherWays:
      'Sie können alle Fragen lesen, bevor Sie sich entscheiden. Auf derselben Seite können Sie stattdessen ein Gespräch mit mir vereinbaren, nur Fakten angeben oder ablehnen.',
    origin: ({ firstName, namedByCandidate, on, hasEmail, hasPhone, organisation, retentionMonths, authority }) => {
      const mail = hasEmail ? 'Ihre E-Mail-Adresse' : null;
      const given = ['Ihren Namen', mail, hasPhone ? 'Ihre Mobilnummer' : null].filter((each) => each !== null);
      const data = `${given.slice(0, -1).join(', ')} und ${given.at(-1)}`;
      const origin = namedByCandidate
        ? `${firstName} hat uns am ${on} ${data} gegeben, damit wir Sie um eine Referenz bitten können.`
        : `Wir haben ${data} am ${on} aufgenommen, damit wir Sie um eine Referenz für ${firstName} bitten können.`;
      return `${origin} Verantwortlich für die Daten ist ${organisation}. Ich und die Personen, die über die Einstellung entscheiden, lesen Ihre Antworten, und ${firstName} darf sie auf Wunsch lesen. Die Antworten werden ${months(retentionMonths)} nach Abschluss der Referenzprüfung gelöscht. Wenn Sie nicht antworten, löschen wir Ihre Daten 30 Tage nach Abschluss der Referenzprüfung. Sie haben das Recht, sie einzusehen, berichtigen und löschen zu lassen, der Verarbeitung zu widersprechen und sich bei ${authority} zu beschweren.`;
    },
    sms: ({ candidate, title, namedByCandidate, link }) => {
      const post = title === null ? '' : ` für die Stelle ${title}`;
      return namedByCandidate
        ? `${candidate} hat Sie als Referenzperson${post} genannt. Zu den Fragen: ${link}`
        : `Sie sind als Referenzperson für ${candidate}${post} eingetragen. Zu den Fragen: ${link}`;
    },
  },
  candidateAnother: {
    why: ({ organisation, persons: count, someoneCannot }) =>
      `Vielen Dank für die Referenzpersonen, die Sie uns, ${organisation}, genannt haben. ${someoneCannot ? 'Jemand davon kann nicht antworten. Deshalb würde ich' : 'Ich würde'} gern noch von ${persons(count)}.`,
    sms: ({ persons: count, link }) =>
      `Es ${count === 1 ? 'fehlt noch eine Referenzperson' : 'fehlen noch Referenzpersonen'}: ${link}`,
  },
  candidateReminder: {
    why: ({ wroteOn, persons: count, by }) =>
      `Ich habe Ihnen am ${wroteOn}, geschrieben. Ich würde weiterhin gern von ${persons(count)}. Derselbe Link gilt noch bis ${by}.`,
    sms: ({ link }) => `Sie können Ihre Referenzpersonen noch nennen: ${link}`,
  },
  refereeReminder: {
    why: ({ candidate, firstName, wroteOn, by }) =>
      `Ich habe Ihnen am ${wroteOn}, wegen einer Referenz für ${candidate} geschrieben. Ich würde weiterhin gern erfahren, wie die Zusammenarbeit mit ${firstName} war.${
        by === null ? '' : ` Derselbe Link gilt noch bis ${by}.`
      }`,
    sms: ({ candidate, link }) => `Sie können noch eine Referenz für ${candidate} geben: ${link}`,
  },
  recruiterCompleted: {
    subject: ({ candidate }) => `Die Referenzen für ${candidate} liegen vor`,
    why: ({ candidate, answers }) =>
      `${capitalise(counted(answers, 'Referenzperson hat', 'Referenzpersonen haben'))} zu ${candidate} geantwortet. Der Bericht steht auf der Seite der Bewerbung.`,
    button: 'Seite der Bewerbung öffnen',
  },
  notNow: {
    heading: 'Passt es gerade nicht?',
    thursday: 'Erinnern Sie mich am Donnerstag',
    monday: 'Erinnern Sie mich am Montag',
    stop: 'Erinnern Sie mich nicht',
  },
  candidateNudge: {
    subject: ({ referee }) => `${referee} hat noch nicht geantwortet`,
    why: ({ referee, firstName, wroteOn }) =>
      `Ich habe ${referee} am ${wroteOn}, geschrieben und seither Erinnerungen geschickt, aber noch keine Antwort erhalten. Vielleicht können Sie sich bei ${firstName} melden.`,
    replace: 'Auf Ihrer Seite können Sie die Kontaktdaten berichtigen oder stattdessen jemand anderen nennen.',
    button: 'Meine Seite öffnen',
    sms: ({ about, link }) => `${about} hat noch nicht geantwortet. Ihre Seite: ${link}`,
  },
  candidateBounce: {
    subject: ({ referee }) => `Kontaktdaten von ${referee} berichtigen`,
    mail: ({ referee }) =>
      `Die E-Mail an ${referee} kam zurück. Berichtigen Sie die Adresse, dann sende ich sie sofort noch einmal.`,
    other: ({ referee }) =>
      `Ich erreiche ${referee} mit den vorliegenden Angaben nicht. Berichtigen Sie sie, dann schreibe ich sofort noch einmal.`,
    button: 'Angaben berichtigen',
    sms: ({ about, link }) => `Ich erreiche ${about} mit den vorliegenden Angaben nicht. Hier berichtigen: ${link}`,
  },
  keptLonger:
    'Wenn ein Rechtsanspruch, eine Archivpflicht oder Ihr eigener Wunsch verlangt, dass wir sie länger behalten, erfahren Sie es.',
  held: {
    subject: ({ organisation }) => `Ihre Angaben bei ${organisation} werden länger aufbewahrt als angekündigt`,
    toCandidate: ({ organisation, day }) =>
      `Wir haben Ihnen gesagt, wann Ihre Angaben gelöscht werden. ${organisation} muss sie länger aufbewahren, höchstens bis zum ${day}. Den Grund lesen Sie auf Ihrer Seite.`,
    toReferee: ({ organisation, candidate, day }) =>
      `Sie wurden um eine Referenz für ${candidate} gebeten, und wir haben Ihnen gesagt, wann Ihre Angaben gelöscht werden. ${organisation} muss sie länger aufbewahren, höchstens bis zum ${day}. Den Grund lesen Sie auf Ihrer Seite.`,
    readers: 'In dieser Zeit können nur Administratoren sie lesen, und frühere Links zum Bericht sind geschlossen.',
    button: 'Grund ansehen',
    sms: ({ link }) => `Ihre Angaben werden länger aufbewahrt als angekündigt. Der Grund: ${link}`,
  },
  objection: {
    subject: ({ person }) => `${person} widerspricht der Nutzung der Daten`,
    byReferee: ({ person, candidate, day }) =>
      `${person} hat die Referenz für ${candidate} zurückgezogen, nachdem die Referenzprüfung abgeschlossen war. Die Antworten stehen nicht mehr im Bericht. Entscheiden Sie bis zum ${day}, ob sie gelöscht oder aus einem Grund aufbewahrt werden, den die Person erfährt. Wenn Sie nichts tun, werden sie dann gelöscht.`,
    byCandidate: ({ candidate, day }) =>
      `${candidate} widerspricht der Nutzung der Daten. Der Bericht ist geschlossen. Entscheiden Sie bis zum ${day}, ob die Referenzprüfung gelöscht oder aus einem Grund aufbewahrt wird, der mitgeteilt wird. Wenn Sie nichts tun, wird sie dann gelöscht.`,
    byRefereeHeld: ({ person, candidate, day, until }) =>
      `${person} hat die Referenz für ${candidate} zurückgezogen, nachdem die Referenzprüfung abgeschlossen war. Die Antworten stehen nicht mehr im Bericht. Die Referenzprüfung wird bis zum ${until} aufbewahrt, länger als angekündigt. Entscheiden Sie bis zum ${day}, ob die Antworten nach dieser Zeit gelöscht oder aus einem Grund aufbewahrt werden, den die Person erfährt. Wenn Sie nichts tun, werden sie danach gelöscht.`,
    byCandidateHeld: ({ candidate, day, until }) =>
      `${candidate} widerspricht der Nutzung der Daten. Der Bericht ist geschlossen. Die Referenzprüfung wird bis zum ${until} aufbewahrt, länger als angekündigt. Entscheiden Sie bis zum ${day}, ob sie nach dieser Zeit gelöscht oder aus einem Grund aufbewahrt wird, der mitgeteilt wird. Wenn Sie nichts tun, wird sie danach gelöscht.`,
    decide: 'Entscheiden',
    answer: 'Antwort auf Ihren Widerspruch',
    kept: ({ organisation }) =>
      `Sie haben der Nutzung Ihrer Daten bei ${organisation} widersprochen. Sie werden trotzdem aufbewahrt. Den Grund lesen Sie auf Ihrer Seite, und auch, was Sie tun können.`,
    answersDeleted: ({ organisation }) =>
      `Die Antworten, die Sie zurückgezogen haben, sind bei ${organisation} gelöscht. Sicherungskopien vergessen sie innerhalb von neun Tagen.`,
    checkDeleted: ({ organisation }) =>
      `Sie haben der Nutzung Ihrer Daten bei ${organisation} widersprochen. Die Referenzprüfung mit allem, was dazugehört, wird innerhalb einer Stunde gelöscht. Sicherungskopien vergessen sie innerhalb von neun Tagen.`,
    afterHold: ({ organisation, day }) =>
      `Sie haben der Nutzung Ihrer Daten bei ${organisation} widersprochen. Sie müssen bis zum ${day} aufbewahrt werden, aus dem Grund, den Sie auf Ihrer Seite lesen, und werden dann gelöscht. Bis dahin lesen nur Administratoren sie.`,
    button: 'Mehr auf Ihrer Seite',
    sms: ({ link }) => `Antwort auf Ihren Widerspruch: ${link}`,
  },
  recruiterIdle: {
    subject: ({ candidate, day }) => `Die Referenzprüfung für ${candidate} endet am ${day}`,
    why: ({ since, day }) =>
      `Bisher wurde niemand gefragt, und seit dem ${since} ist in der Referenzprüfung nichts geschehen. Wenn Sie nichts tun, endet sie von selbst am ${day}. Brauchen Sie sie noch, dann bitten Sie auf der Seite der Bewerbung um Referenzpersonen oder fügen Sie selbst eine hinzu.`,
  },
  candidateErased: {
    subject: ({ candidate }) => `${candidate} hat die eigenen Daten löschen lassen`,
    why: ({ candidate }) =>
      `${candidate} hat alle eigenen Daten löschen lassen. Die Referenzprüfung lief noch und ist abgebrochen; sie wird in wenigen Minuten mit Antworten und Bericht gelöscht. Niemand sonst wird gefragt.`,
  },
  recruiterNotices: {
    failed: {
      subject: ({ candidate }) => `Die Referenzprüfung für ${candidate} ist ins Stocken geraten`,
      why: () =>
        'Die Nachrichten kommen nicht an, und es gibt sonst niemanden, den wir fragen können. Berichtigen Sie auf der Seite der Bewerbung eine Adresse, dann senden wir noch einmal.',
    },
    expired: {
      subject: ({ candidate }) => `Die Frist für die Referenzen zu ${candidate} ist abgelaufen`,
      // Digits, since words would have to be inflected.
      why: ({ answers, expected }) =>
        `Der letzte Tag ist vorbei${answers === 0 ? ', und niemand hat geantwortet.' : `. Antworten: ${answers} von ${expected}. Sie stehen im Bericht.`} Auf der Seite der Bewerbung können Sie die Referenzprüfung wieder öffnen.`,
    },
    declinedByCandidate: {
      subject: ({ candidate }) => `${candidate} nennt keine Referenzpersonen`,
      why: ({ candidate }) =>
        `${candidate} hat sich entschieden, keine Referenzpersonen zu nennen. Es werden keine weiteren Nachrichten verschickt.`,
    },
    declinedByReferees: {
      subject: ({ candidate }) => `Alle Referenzpersonen für ${candidate} haben abgelehnt`,
      why: () =>
        'Alle Referenzpersonen haben abgelehnt, und die Frist ist abgelaufen. Auf der Seite der Bewerbung können Sie die Referenzprüfung wieder öffnen.',
    },
    withdrawn: {
      subject: ({ candidate }) => `Alle Antworten zu ${candidate} wurden zurückgezogen`,
      why: () =>
        'Alle Referenzpersonen haben ihre Antworten zurückgezogen, und keine Antwort steht mehr im Bericht. Niemand wird erneut gefragt, es sei denn, Sie öffnen die Referenzprüfung auf der Seite der Bewerbung wieder.',
    },
    erased: {
      subject: ({ candidate }) => `Eine Referenzperson für ${candidate} wurde gelöscht`,
      why: () =>
        'Alle Angaben zu einer Referenzperson wurden auf deren eigenen Wunsch gelöscht: Name, Adresse, Nummer und Antworten. Fehlt nun eine Referenzperson, bitten wir die Bewerberin oder den Bewerber um eine andere, sofern Sie nicht selbst fragen wollen.',
    },
  },
};
