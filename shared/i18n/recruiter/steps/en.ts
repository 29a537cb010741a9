import type { StepTexts } from './texts.ts';

const languages = { sv: 'Swedish', en: 'English', nb: 'Norwegian', da: 'Danish', fi: 'Finnish', de: 'German' };

export const en: StepTexts = {
  now: 'See how it stands now (opens in a new tab)',
  keep: 'Cancel',
  back: ({ name }) => `Back to ${name}`,
  edited: {
    title: 'Something has changed meanwhile',
    text: 'The check changed while you had this page open, so nothing has been done yet. What you wrote is kept below. Look at how things stand now, and press again if you still want to.',
  },
  refusedTitle: 'That was not possible',
  fields: {
    channel: 'How shall we get in touch?',
    channels: { email: 'Mail', sms: 'SMS', 'email-sms': 'Mail and SMS' },
    channelError: 'Choose how the message is sent',
    noReach: 'The address or number for that is missing. Choose another way, or correct the details first',
    additionalText: 'Additional text',
    additionalTextHint: ({ firstName }) =>
      `Stands in the mail to ${firstName}, below what it always says. For example, which referees you would like most.`,
    tooLong: ({ most }) => `Shorten the text to ${most} characters at most`,
    saveAsDefault: 'Save as the default',
    saveAsDefaultNote: ({ language }) => `The text is suggested in coming requests in ${languages[language]}.`,
    days: 'Days to answer',
    daysHint: 'From today, 1 to 90.',
    daysError: 'Write a number of days, from 1 to 90',
    firstName: 'First name',
    lastName: 'Last name',
    oneName: 'Has only one name',
    firstNameError: 'Write the first name',
    lastNameError: 'Write the last name, or tick that the person has only one name',
    nameIsLink: 'Write the name alone, without a link or an address',
    email: 'Email address',
    emailNotAscii: 'No mail can be sent there: only a to z, digits and common signs can stand before the @',
    emailError: 'Write the whole address, for example name@example.org',
    phone: 'Mobile number',
    phoneHint: 'Needed for SMS.',
    phoneError: 'Write the whole number, for example +46 70 174 06 05',
    phoneNotMobile: 'Write a mobile number: an SMS reaches no landline',
    reachError: 'Write an email address or a mobile number',
    language: 'Language',
    languageHint: 'Answers come in the language in which the questions are asked.',
    note: 'Note',
    noteHint: 'Stands in the timeline. Candidate and referees do not see it.',
    referees: 'Number of referees',
    lastDay: 'New last day',
    lastDayHint: 'Write it as 2026-12-24. Candidate and referees can answer until the end of that day.',
    lastDayError: 'Write a day from tomorrow to 90 days from now, as 2026-12-24',
    reader: 'Who is the link for?',
    readerHint: 'The name stands here and in the timeline, so that you see who has opened the report.',
    readerError: 'Write who the link is for',
    readerEmail: 'The reader’s email address',
    readerEmailHint: 'Fill it in and we mail the link. Otherwise you copy it from the next page.',
  },
  refusals: {
    wrongState: 'That is not possible in the state that the check is in now.',
    held: 'The check is kept longer than we said. End that first.',
    objected: 'The candidate has objected. The check cannot be reopened, nor have new links.',
    hasStarted: ({ name }) => `${name} has begun to answer, so the details cannot be changed.`,
    tooMany: 'A check can have ten referees at most.',
    tooManyLinks: 'The report has as many links as it can have.',
    ofCandidate: 'This is the candidate’s own address',
    taken: ({ name }) => `${name} has that address. Each referee needs one of their own`,
    nothingToAsk: 'No referee is missing. Ask for more of them first.',
    languageNotOffered: 'There is no question template in that language',
    noAnswers: 'The report comes with the first answer.',
    tooSoon: 'They were sent a request just now. Wait a minute and try again.',
  },
  ask: {
    title: ({ firstName }) => `Ask ${firstName} for referees`,
    lead: ({ firstName }) => `${firstName} gets a message from you with a link, and names the referees there.`,
    button: 'Send',
  },
  add: {
    title: 'Add a referee',
    atOnce: 'The referee gets the questions as soon as you have added them.',
    later: 'Nothing is sent until you send the request to the referee.',
    button: 'Add the referee',
  },
  correct: {
    title: ({ name }) => `Correct the details of ${name}`,
    asksAgain: ({ firstName }) =>
      `If the address changes and ${firstName} has been asked, the request goes to the new one at once. The old link stops working.`,
    button: 'Save',
  },
  candidate: {
    title: ({ name }) => `Correct the details of ${name}`,
    asksAgain: ({ firstName }) =>
      `If ${firstName} has been asked, the request goes to the new address at once. The old link stops working.`,
    button: 'Save',
  },
  send: {
    title: ({ name }) => `Send the request to ${name}?`,
    text: () => 'The message goes at once, with a link to the questions.',
    button: () => 'Send the request',
  },
  remind: {
    title: ({ name }) => `Remind ${name}?`,
    text: () => 'The reminder goes at once, with the same link as before.',
    button: () => 'Send the reminder',
  },
  remove: {
    title: ({ name }) => `Remove ${name}?`,
    text: ({ name }) =>
      `The link of ${name} stops working. No message is sent about it. If a referee is missing then, you can add another or ask the candidate for one.`,
    button: ({ name }) => `Remove ${name}`,
  },
  more: {
    title: ({ firstName }) => `How many referees shall ${firstName} name?`,
    asks: ({ firstName }) => `If you ask for more, ${firstName} gets a message about it at once.`,
    quiet: ({ firstName }) =>
      `Nothing is sent automatically. Ask ${firstName} for them afterwards, or add them yourself.`,
    button: 'Save',
  },
  addresses: {
    title: ({ firstName }) => `Shall ${firstName} be able to name more people?`,
    text: ({ firstName }) =>
      `We have written to as many addresses as ${firstName} may use. This protects strangers, should the link have fallen into the wrong hands. If you agree, ${firstName} can name fifteen more addresses.`,
    button: ({ firstName }) => `Let ${firstName} name more`,
  },
  setAside: {
    title: ({ name }) => `Put the check of ${name} aside?`,
    text: () => 'It no longer stands among what needs you. Answers and report stay, and you can reopen it.',
    button: () => 'Put aside',
  },
  prolong: {
    title: 'Move the last day',
    lead: 'This holds for everyone who has not answered yet. No message is sent about it.',
    button: 'Move the last day',
  },
  conclude: {
    title: ({ answered, expected }) => `Conclude with ${answered} of ${expected} answers?`,
    text: ({ waiting, called }) =>
      `${called === null ? '' : `The ${called.count === 1 ? 'call' : 'calls'} with ${called.names} ${called.count === 1 ? 'is' : 'are'} cancelled. `}${waiting === null ? '' : `${waiting.names} ${waiting.count === 1 ? 'gets' : 'get'} no more reminders and can no longer answer. `}The report is made from the answers that there are, and none of them changes afterwards. You can reopen the check.`,
    button: ({ answered, expected }) => `Conclude with ${answered} of ${expected}`,
  },
  close: {
    title: ({ name }) => `Conclude ${name}?`,
    text: () =>
      'All answers are in. When you conclude, the referees can no longer correct them. Otherwise that happens by itself after a week.',
    button: () => 'Conclude',
  },
  cancel: {
    title: ({ name }) => `Withdraw the check of ${name}?`,
    text: () =>
      'Nothing more is sent, and the links of candidate and referees say that it has ended. They get no message about it. You can reopen it.',
    button: () => 'Withdraw the check',
  },
  reopen: {
    title: ({ name }) => `Reopen the check of ${name}?`,
    text: () =>
      'The links work again and answers are taken in. Days that have passed begin again from today. Nothing is sent until you send it.',
    button: () => 'Reopen',
  },
  hold: {
    title: ({ name }) => `Keep the check of ${name} longer?`,
    lead: 'Do this only when something demands it. The candidate and the referees who were asked get a message, and their page says why. Meanwhile only administrators see the check, and the links to the report are closed.',
    reason: 'Why?',
    reasonError: 'Choose why it is kept',
    until: 'Until the end of',
    untilHint: 'Write the day as 2027-05-21, at most 24 months ahead. After that it is deleted.',
    untilError: 'Write a day from today to 24 months ahead at most, as 2027-05-21',
    note: 'Explanation',
    noteHint: 'Only administrators read it. The candidate and the referees see the reason alone.',
    button: 'Keep it longer',
  },
  release: {
    title: ({ name }) => `Let the check of ${name} be deleted as we said?`,
    text: () =>
      'If the day that we said has passed already, everything is deleted at once, and that cannot be undone. No message is sent.',
    button: () => 'Let it be deleted',
  },
  objection: {
    title: ({ name }) => `${name} has objected. Delete or keep?`,
    ofReferee: 'The answers have left the report and do not come back. The person is told what you decide.',
    ofCandidate:
      'The report is closed. The candidate is told what you decide. If you delete, the whole check goes within an hour, with its answers and report.',
    held: ({ until }) =>
      `The check is kept until ${until}. If you delete, it goes when that time is over. The person is told at once what you decide.`,
    label: 'What is to happen?',
    remove: 'Delete',
    keep: { claim: 'Keep: a legal claim demands it', archive: 'Keep: an archive duty demands it' },
    error: 'Choose whether it is deleted or kept',
    button: 'Decide',
  },
  readers: {
    label: 'Who can open the report?',
    hint: 'If you do not choose, an address outside your own domains gets a code. One of your own needs none.',
    named: 'Only the reader’s address, with a code that is mailed there',
    domain: 'Anybody at the same workplace, each with a code',
    open: 'Anybody who has the link',
    domainLabel: 'The workplace’s domain',
    domainHint: 'For example example.org. If you leave it empty, we take the domain of the reader’s email address.',
    needsEmail: 'Write the reader’s email address. The code is sent there.',
    notDomain: 'Write a domain, for example example.org',
    sharedDomain: 'Anybody may have an address at that domain. Choose the reader’s address instead.',
    role: 'What the candidate and the referees are told of the reader',
    roleHint:
      'For example “Somebody at a client”. Never write the client’s name. If you leave it empty, it says “Somebody who was given a link to the report”.',
    roleError: 'Write the role without the client’s name',
    onlyFor: ({ who }) => `Only ${who} can open it, with a code that is mailed there.`,
  },
  makeLink: {
    title: 'Make a link to the report',
    lead: 'The link works for 30 days, without signing in. You choose whether anybody who has it can read, or only one address or one workplace.',
    button: 'Make the link',
  },
  link: {
    first: 'The report’s first link',
    title: ({ name }) => `Report link: ${name}`,
    until: ({ when }) => `The link works until ${when}.`,
    over: 'The link does not work any more.',
    address: 'The link’s address',
    copyHint: 'Select the address and copy it.',
    open: 'Open the report',
    mail: 'Write a mail with the link',
    mailSubject: ({ name }) => `Reference report for ${name}`,
    mailBody: ({ url, when, sender }) =>
      `Hello,\n\nHere is the reference report:\n${url}\n\nThe link works until ${when}.\n\n${sender}`,
    mailed: ({ email }) => `Mailed to ${email}.`,
  },
  revoke: {
    title: ({ name }) => `Revoke the link “${name}”?`,
    text: () => 'It stops working at once. The report is not gone, and you can make a new link.',
    button: () => 'Revoke the link',
  },
};
