import type { PeopleTexts } from './texts.ts';

export const en: PeopleTexts = {
  title: 'Find a person',
  lead: 'What is kept about a person, in every role. Search by an address or a number, since people share names.',
  field: 'Mail address or mobile number',
  find: 'Find',
  errors: {
    missing: 'Write an email address or a mobile number',
    email: 'Write the whole address, for example name@example.org',
    phone: 'Write the whole mobile number, for example +44 7700 900123',
    sure: 'Tick that you have made sure who asks for it',
    tooLong: 'The note is too long',
  },
  matched: ({ as }) => `Looked for as ${as}.`,
  matchedEmail: 'Capitals and what follows a plus count as the same address.',
  noted: 'The search is in the audit trail.',
  nothing: 'Nothing is kept about that address or number.',
  kept: {
    heading: 'What is kept',
    checks: ({ count }) => (count === 1 ? 'one reference check' : `${count} reference checks`),
    columns: { check: 'Reference check', role: 'Role', what: 'What is kept', until: 'Deleted by' },
    running: 'under way',
    what: {
      contact: 'Contact details',
      nothing: 'no answers',
      answers: 'own answers',
      call: 'call',
      link: 'link to the report',
    },
    answersAbout: ({ count }) => (count === 1 ? 'one answer' : `${count} answers`),
    referees: ({ count }) => (count === 1 ? 'one referee' : `${count} referees`),
    monthsAfter: ({ months }) => (months === 1 ? 'One month after the end' : `${months} months after the end`),
  },
  copy: {
    heading: 'Hand out a copy',
    page: 'Show as a page',
    file: 'Download as a file (JSON)',
    fileName: 'copy-of-data',
    title: 'Copy of what is kept',
    back: 'Find another person',
  },
  erase: {
    heading: 'If you delete',
    goes: 'What goes',
    goesOf: {
      candidate: ({ name }) =>
        `The whole reference check of ${name}: contact details, referees, answers, report and links.`,
      referee: ({ name }) =>
        `In the reference check of ${name}: name, address, number, answers and call. The report says that a referee has taken the answers back, and its PDF files are made anew.`,
      reader: ({ name }) =>
        `The link to the report about ${name} stops, and the name and address of its reader are deleted.`,
    },
    runs: {
      candidate: 'It is under way, and stops.',
      referee:
        'It is under way: the recruiter is told, the candidate is asked for another, and a booked call is cancelled.',
    },
    nothingGoes: 'Nothing can be deleted now.',
    stays: 'What must stay, and why',
    held: ({ name, why }) => `The reference check of ${name}: ${why}. It is deleted when that time is over.`,
    leads: ({ count }) =>
      `Who led ${count === 1 ? 'one reference check' : `${count} reference checks`}: the employer’s own record, which is deleted with them.`,
    member: 'Administrators and those who take calls stand in the settings, and are changed there.',
    always: [
      'Entries of the audit trail, without a person.',
      'An address that complained of a mail, as a code, so that nothing more is sent to it.',
    ],
    outside:
      'Copies in the applicant tracking system and saved files are out of reach from here. Backups forget within nine days.',
    sure: 'I have made sure that it is the person themselves who asks for it',
    sureHint: 'For example by calling a number that stands in the application.',
    note: 'Note on the decision',
    noteHint: 'Deleted when the request is answered.',
    button: 'Delete the data',
  },
  requests: {
    heading: 'Requests to be deleted',
    none: 'Nobody has asked to be deleted.',
    states: { running: 'under way', held: 'partly deleted', done: 'done' },
    by: {
      api: 'through the applicant tracking system',
      administrator: 'through an administrator',
      person: 'by the person',
    },
    daysLeft: ({ count }) => (count === 1 ? 'one day left' : `${count} days left`),
    overdue: 'the month is over',
    done: ({ day }) => `done on ${day}`,
    open: ({ day }) => `Request of ${day}`,
  },
  request: {
    title: 'Request to be deleted',
    lead: 'No person stands here: the data are found by codes in which nobody can be read.',
    facts: {
      received: 'Received',
      by: 'How',
      answerBy: 'Answer by',
      state: 'State',
      done: 'Answered',
      note: 'Note',
    },
    steps: 'What happened',
    columns: { check: 'Reference check', role: 'Role', state: 'State' },
    step: { waiting: 'deleted within minutes', erased: 'deleted', kept: 'kept' },
    none: 'There was nothing to delete.',
    back: 'Find a person',
  },
};
