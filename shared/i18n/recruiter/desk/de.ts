import { capitalise, numberInWords } from '../../numbers.ts';
import { withdrawnToo } from '../../withdrawn-answers.ts';
import type { DeskTexts } from './texts.ts';

const persons = (count: number): string =>
  count === 1 ? 'eine Referenzperson' : `${numberInWords(count, 'de')} Referenzpersonen`;

const opened = (count: number): string => {
  if (count === 0) return 'noch nicht geöffnet';
  return count === 1 ? 'einmal geöffnet' : `${count}-mal geöffnet`;
};

export const de: DeskTexts = {
  nav: {
    label: 'Hauptmenü',
    checks: 'Referenzprüfungen',
    templates: 'Vorlagen',
    data: 'Personendaten',
    settings: 'Einstellungen',
  },
  signOut: 'Abmelden',
  signOutEverywhere: 'Überall abmelden',
  ownSessions: 'Ihre Anmeldungen',
  signIn: {
    title: 'Anmelden',
    lead: ({ organisation }) =>
      `Geben Sie Ihre dienstliche E-Mail-Adresse bei ${organisation} ein. Wir senden Ihnen einen Link, mit dem Sie sich anmelden.`,
    email: 'Dienstliche E-Mail-Adresse',
    emailHint: 'Der Link gilt 15 Minuten und nur einmal.',
    emailError: 'Geben Sie die vollständige E-Mail-Adresse ein, zum Beispiel name@example.org',
    send: 'Link senden',
    sent: {
      title: 'Sehen Sie in Ihr Postfach',
      lead: ({ email }) =>
        `Wenn ${email} jemandem gehört, der sich hier anmelden darf, haben wir jetzt einen Link und einen Code dorthin gesendet.`,
      more: 'Öffnen Sie den Link in diesem Browser, oder geben Sie den Code hier ein. Der Link gilt 15 Minuten. Kommt in den nächsten Minuten keine E-Mail, prüfen Sie die Adresse, oder öffnen Sie die Bewerbung in Ihrem Bewerbungssystem.',
    },
    use: {
      title: 'Anmelden',
      lead: ({ name, organisation }) => `Sie melden sich als ${name} bei ${organisation} an.`,
      button: 'Anmelden',
    },
    linkOver: {
      title: 'Dieser Link wurde schon benutzt oder ist abgelaufen',
      text: 'Ein Anmeldelink gilt 15 Minuten und nur einmal. Fordern Sie auf der Seite, die Sie öffnen wollten, einen neuen an.',
    },
    sessionOver: {
      title: 'Sie sind nicht mehr angemeldet',
      text: 'Eine Anmeldung dauert acht Stunden oder bis Sie eine Stunde lang nichts getan haben. Was Sie gespeichert haben, ist noch da. Melden Sie sich wieder an, gehen Sie dann im Browser zu Ihrem Text zurück, und senden Sie ihn noch einmal ab.',
    },
    signedOut: {
      title: 'Sie sind abgemeldet',
      text: 'Öffnen Sie die Bewerbung in Ihrem Bewerbungssystem, oder melden Sie sich hier wieder an.',
    },
    again: 'Wieder anmelden',
  },
  sessions: {
    title: 'Ihre Anmeldungen',
    lead: 'Hier sind Sie zurzeit angemeldet. Wenn Sie eine davon nicht kennen, melden Sie sie ab.',
    tableLabel: 'Anmeldungen',
    columns: { device: 'Browser', since: 'Seit', seen: 'Zuletzt benutzt', action: 'Aktion' },
    device: ({ browser, system }) =>
      browser === null || system === null ? (browser ?? system ?? 'Unbekannter Browser') : `${browser} auf ${system}`,
    thisOne: 'Diese',
    byKey: 'Über das Bewerbungssystem',
    end: 'Abmelden',
    ended: 'Diese Anmeldung ist beendet.',
  },
  otherSite: {
    title: 'Das wurde von einer anderen Website gesendet',
    text: 'Deshalb wurde nichts gespeichert. Gehen Sie zur Seite in Vitsord, und tun Sie es dort.',
  },
  testMode: 'Testbetrieb',
  noSettings: {
    title: 'Keine Einstellungen im Testbetrieb',
    text: 'Sie haben sich über einen Testschlüssel angemeldet und sehen nur die Referenzprüfungen von Testschlüsseln. Die Einstellungen gelten für die echten. Die Administration ändert sie nach der Anmeldung per E-Mail.',
  },
  dataTabs: { people: 'Person suchen', deletions: 'Gelöschtes', audit: 'Prüfprotokoll' },
  administratorsOnly: {
    title: 'Nur für die Administration',
    text: 'Das betrifft die ganze Organisation. Bitten Sie Ihre Administration um Hilfe.',
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    text: 'Die Adresse stimmt nicht, oder die Referenzprüfung wurde gelöscht.',
  },
  backToChecks: 'Alle Referenzprüfungen',
  and: 'und',
  overview: {
    title: 'Referenzprüfungen',
    start: 'Referenzprüfung starten',
    find: 'Suchen',
    findLabel: 'Name oder Projekt suchen',
    show: 'Anzeigen',
    tabs: {
      all: 'Alle',
      needs: 'Für Sie zu tun',
      way: 'Laufend',
      complete: 'Vollständig',
      ended: 'Ohne Abschluss beendet',
    },
    columns: {
      symbol: 'Symbol',
      candidate: 'Bewerber/in',
      happened: 'Was geschehen ist',
      since: 'Seit',
      answers: 'Antworten',
      waiting: 'Wartet auf',
      byItself: 'Geschieht automatisch',
      lastDay: 'Letzter Tag',
      completed: 'Abgeschlossen',
      link: 'Link zum Bericht',
      action: 'Aktion',
      status: 'Stand',
    },
    needs: {
      expired: ({ answered, expected }) => `Die Frist ist abgelaufen, mit ${answered} von ${expected} Antworten`,
      nothingSent: 'Noch nichts gesendet',
      endsByItself: ({ day }) => `Noch niemand gefragt; die Referenzprüfung endet von selbst am ${day}`,
      toSend: ({ persons: count }) => `${capitalise(persons(count))} angegeben; gesendet wird erst, wenn Sie es tun`,
      candidateUnreachable: ({ firstName }) => `Die Nachricht an ${firstName} kam nicht an`,
      refereeUnreachable: ({ names, count }) =>
        count === 1 ? `Die Nachricht an ${names} kam nicht an` : `Die Nachrichten an ${names} kamen nicht an`,
      lastDaySoon: ({ day, persons: count }) =>
        `Letzter Tag ist ${day}, und ${persons(count)} ${count === 1 ? 'hat' : 'haben'} nicht geantwortet`,
      objection: ({ name, day }) => `${name} hat widersprochen; entscheiden Sie bis ${day}`,
      nobodyMissing: 'Alle haben geantwortet; schließen Sie ab, wann Sie möchten',
      callProposed: ({ referee, when }) => `${referee} schlägt ein Gespräch am ${when} vor`,
      callSoon: ({ referee, when }) => `Gespräch mit ${referee} am ${when}`,
      callToWrite: ({ referee, when }) => `Das Gespräch mit ${referee} war am ${when}; schreiben Sie die Antworten auf`,
      callerUnreachable: ({ referee, caller }) => `Die E-Mail zum Gespräch mit ${referee} hat ${caller} nicht erreicht`,
    },
    acts: {
      expired: 'Verlängern oder beiseitelegen',
      start: 'Beginnen',
      send: 'Ansehen und senden',
      correct: 'Adresse berichtigen',
      sms: 'SMS senden',
      email: 'E-Mail senden',
      prolong: 'Verlängern oder abschließen',
      open: 'Öffnen',
      report: 'Bericht öffnen',
      decide: 'Entscheiden',
      call: 'Gespräch öffnen',
    },
    nothingToDo: 'Für Sie ist nichts zu tun.',
    answers: ({ answered, expected, withdrawn }) => `${answered} von ${expected}${withdrawnToo(withdrawn, 'de')}`,
    none: 'Keine',
    noneYet: 'Noch keine',
    concludedEarly: ({ answered, expected, withdrawn }) =>
      `${answered} von ${expected}${withdrawnToo(withdrawn, 'de')}, vorzeitig abgeschlossen`,
    toName: ({ firstName, persons: count }) => `${firstName}: ${persons(count)} noch anzugeben`,
    nobody: 'Niemanden',
    since: ({ day }) => `seit ${day}`,
    reminder: ({ when }) => `Erinnerung am ${when}`,
    call: ({ when }) => `Gespräch am ${when}`,
    message: ({ medium, when }) => `${{ email: 'E-Mail', sms: 'SMS' }[medium]} am ${when}`,
    nothingByItself: 'Nichts',
    linkUntil: ({ day, openings }) => `Bis ${day}, ${opened(openings)}`,
    linkOver: 'Keiner, der gilt',
    untitled: 'Projekt ohne Titel',
    empty: 'Hier gibt es nichts zu sehen',
    emptyHint: 'Referenzprüfungen beginnen in Ihrem Bewerbungssystem und erscheinen dann hier.',
    newer: 'Zu den neuesten',
    older: 'Ältere anzeigen',
    pages: 'Seiten',
    project: ({ title }) => `Projekt: ${title}`,
    allProjects: 'Alle Projekte anzeigen',
    found: ({ count }) =>
      count === 0
        ? 'Nichts gefunden'
        : count === 1
          ? 'Ein Treffer'
          : `${capitalise(numberInWords(count, 'de'))} Treffer`,
    foundMore: ({ count }) => `Mehr als ${count} gefunden; ${count} davon sind zu sehen. Schreiben Sie mehr Wörter`,
    foundNoneYet: 'Kein Treffer unter denen, die durchsucht wurden. Schreiben Sie mehr Wörter oder ein selteneres',
    showAll: 'Alle Referenzprüfungen anzeigen',
  },
};
