import { capitalise, numberInWords } from '../../numbers.ts';
import { withdrawnToo } from '../../withdrawn-answers.ts';
import type { DeskTexts } from './texts.ts';

const persons = (count: number): string => (count === 1 ? 'one referee' : `${numberInWords(count, 'en')} referees`);

export const en: DeskTexts = {
  nav: { label: 'Main menu', checks: 'Checks', templates: 'Templates', data: 'Personal data', settings: 'Settings' },
  signOut: 'Sign out',
  signOutEverywhere: 'Sign out everywhere',
  ownSessions: 'Your sign-ins',
  signIn: {
    title: 'Sign in',
    lead: ({ organisation }) => `Write your work address at ${organisation} and we mail you a link that signs you in.`,
    email: 'Work e-mail address',
    emailHint: 'The link works for 15 minutes, once.',
    emailError: 'Write the whole address, for example name@example.org',
    send: 'Mail me a link',
    sent: {
      title: 'Look in your inbox',
      lead: ({ email }) =>
        `If ${email} belongs to someone who may sign in here, we have now mailed a link and a code to it.`,
      more: 'Open the link in this browser, or write the code here. The link works for 15 minutes. If no mail comes within a few minutes, check the address, or open the candidate from your recruitment system.',
    },
    use: {
      title: 'Sign in',
      lead: ({ name, organisation }) => `You are signing in as ${name} at ${organisation}.`,
      button: 'Sign in',
    },
    linkOver: {
      title: 'This link was used already, or has expired',
      text: 'A sign-in link works for 15 minutes, once. Ask for a new one on the page that you wanted to open.',
    },
    sessionOver: {
      title: 'You are no longer signed in',
      text: 'A session lasts eight hours, or until you have done nothing for an hour. Nothing that you have saved is gone. Sign in again, then go back in your browser to what you wrote and send it once more.',
    },
    signedOut: {
      title: 'You have signed out',
      text: 'Open the candidate from your recruitment system, or sign in again here.',
    },
    again: 'Sign in again',
  },
  sessions: {
    title: 'Your sign-ins',
    lead: 'This is where you are signed in now. If you do not recognise one of them, sign it out.',
    tableLabel: 'Sign-ins',
    columns: { device: 'Browser', since: 'Since', seen: 'Last used', action: 'Action' },
    device: ({ browser, system }) =>
      browser === null || system === null ? (browser ?? system ?? 'Unknown browser') : `${browser} on ${system}`,
    thisOne: 'This one',
    byKey: 'Through the recruitment system',
    end: 'Sign out',
    ended: 'That sign-in has ended.',
  },
  otherSite: {
    title: 'This was sent from another website',
    text: 'So nothing was saved. Go to the page in Vitsord and do it there.',
  },
  testMode: 'Test mode',
  noSettings: {
    title: 'No settings in test mode',
    text: 'You have signed in through a test key and see the checks of test keys only. Settings hold for the real ones. An administrator changes them after signing in by mail.',
  },
  dataTabs: { people: 'Find a person', deletions: 'Deleted', audit: 'Audit trail' },
  administratorsOnly: {
    title: 'For administrators only',
    text: 'This concerns the whole organisation. Ask one of your administrators for help.',
  },
  notFound: { title: 'There is no such page', text: 'The address is not right, or the check has been deleted.' },
  backToChecks: 'All checks',
  and: 'and',
  overview: {
    title: 'Reference checks',
    find: 'Find',
    findLabel: 'Find a candidate, referee or project',
    show: 'Show',
    tabs: { all: 'All', needs: 'Needs you', way: 'Under way', complete: 'Complete', ended: 'Ended incomplete' },
    columns: {
      symbol: 'Symbol',
      candidate: 'Candidate',
      happened: 'What has happened',
      since: 'Since',
      answers: 'Answers',
      waiting: 'Waiting for',
      byItself: 'Happens by itself',
      lastDay: 'Last day',
      completed: 'Completed',
      link: 'Report link',
      action: 'Action',
      status: 'State',
    },
    needs: {
      nothingSent: 'Nothing has been sent yet',
      endsByItself: ({ day }) => `Nobody has been asked; the check ends by itself on ${day}`,
      toSend: ({ persons: count }) => `${capitalise(persons(count))} named; nothing is sent until you send it`,
      candidateUnreachable: ({ firstName }) => `The message to ${firstName} did not arrive`,
      refereeUnreachable: ({ names, count }) =>
        `The ${count === 1 ? 'message' : 'messages'} to ${names} did not arrive`,
      lastDaySoon: ({ day, persons: count }) =>
        `The last day is ${day} and ${persons(count)} ${count === 1 ? 'has' : 'have'} not answered`,
      objection: ({ name, day }) => `${name} has objected; decide by ${day}`,
      nobodyMissing: 'Everyone has answered; conclude when you like',
      callProposed: ({ referee, when }) => `${referee} suggests a call on ${when}`,
      callSoon: ({ referee, when }) => `Call with ${referee} on ${when}`,
      callToWrite: ({ referee, when }) => `The call with ${referee} was on ${when}; write down the answers`,
      callerUnreachable: ({ referee, caller }) => `The mail about the call with ${referee} did not reach ${caller}`,
    },
    acts: {
      start: 'Get started',
      send: 'Look and send',
      correct: 'Correct the address',
      sms: 'Send an SMS',
      email: 'Send a mail',
      prolong: 'Extend or conclude',
      open: 'Open',
      report: 'Open the report',
      decide: 'Decide',
      call: 'Open the call',
    },
    nothingToDo: 'Nothing for you to do.',
    answers: ({ answered, expected, withdrawn }) => `${answered} of ${expected}${withdrawnToo(withdrawn, 'en')}`,
    none: 'None',
    noneYet: 'None yet',
    concludedEarly: ({ answered, expected, withdrawn }) =>
      `${answered} of ${expected}${withdrawnToo(withdrawn, 'en')}, concluded early`,
    toName: ({ firstName, persons: count }) => `${firstName} to name ${persons(count)}`,
    nobody: 'Nobody',
    since: ({ day }) => `since ${day}`,
    reminder: ({ when }) => `Reminder on ${when}`,
    call: ({ when }) => `Call on ${when}`,
    message: ({ medium, when }) => `${{ email: 'Mail', sms: 'SMS' }[medium]} on ${when}`,
    nothingByItself: 'Nothing',
    linkUntil: ({ day, openings }) =>
      `Until ${day}, ${openings === 0 ? 'not opened yet' : openings === 1 ? 'opened once' : openings === 2 ? 'opened twice' : `opened ${numberInWords(openings, 'en')} times`}`,
    linkOver: 'None that works',
    untitled: 'Project without a title',
    empty: 'There is nothing to show here',
    emptyHint: 'Checks are started from your recruitment system and shown here.',
    newer: 'To the newest',
    older: 'Show older',
    pages: 'Pages',
    project: ({ title }) => `Project: ${title}`,
    allProjects: 'Show all projects',
    found: ({ count }) =>
      count === 0 ? 'Nothing found' : count === 1 ? 'One found' : `${capitalise(numberInWords(count, 'en'))} found`,
    showAll: 'Show all checks',
  },
};
