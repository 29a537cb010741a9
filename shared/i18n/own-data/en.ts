import { capitalise, numberInWords } from '../numbers.ts';
import type { OwnDataTexts } from './texts.ts';

const months = (number: number): string => (number === 1 ? 'a month' : `${numberInWords(number, 'en')} months`);

export const en: OwnDataTexts = {
  title: ({ firstName }) => `What is kept about you, ${firstName}`,
  about: {
    candidate: ({ title, organisation }) =>
      title === null
        ? `It concerns your application at ${organisation}.`
        : `It concerns the post ${title} at ${organisation}.`,
    referee: ({ candidate, organisation }) => `You are a referee for ${candidate} at ${organisation}.`,
  },
  goesBy: ({ day }) => `Everything is deleted by ${day}.`,
  goesAfter: ({ months: number }) =>
    `Everything is deleted within ${months(number)} of the end of the reference check.`,
  held: {
    title: 'It is kept longer than we said',
    text: ({ why }) => `The reason: ${why}. Only administrators read it meanwhile.`,
  },
  kept: {
    heading: 'What is kept',
    columns: { since: 'Since', until: 'Deleted by' },
    contact: 'Your name and how to reach you',
    from: {
      candidate: 'from the candidate',
      recruiter: 'from the recruiter',
      ats: 'from the applicant tracking system',
    },
    fromApplication: 'from your application',
    referees: ({ count }) =>
      count === 1 ? 'Details of one referee' : `Details of ${numberInWords(count, 'en')} referees`,
    answersAbout: ({ count }) =>
      count === 1
        ? 'One person’s answers about you'
        : `${capitalise(numberInWords(count, 'en'))} people’s answers about you`,
    ownAnswers: 'Your answers',
    draft: 'Answers that you have begun',
    call: 'Time and number of a call',
    notes: ({ count }) => (count === 1 ? 'A recruiter’s note' : `${count} notes by recruiters`),
    seen: 'Observations of how things were sent in',
    marks: 'When you began or sent, with a code of network and browser',
    messages: ({ count }) =>
      count === 1
        ? 'That we have sent you a mail or text message'
        : `That we have sent you ${count} mails and text messages`,
    afterEnd: ({ months: number }) => `${months(number)} after the end`,
    daysAfterEnd: ({ days }) => `${days} days after the end, unless you answer`,
  },
  ground: {
    heading: 'Why they may be kept.',
    text: ({ organisation }) =>
      `${organisation} needs them to decide whom to appoint. For a public authority that is a task in the public interest (Article 6(1)(e) GDPR), for others a legitimate interest (Article 6(1)(f)).`,
  },
  longer:
    'A legal claim, a duty to archive or your own request can make us keep something longer. You are then told, and it stands here.',
  read: {
    heading: 'Who has read it',
    none: 'Nobody has read anything yet.',
    recruiter: ({ name, organisation }) => `${name}, ${organisation}`,
    someRecruiter: ({ organisation }) => `Somebody at ${organisation}`,
    reader: 'Somebody who was given a link to the report',
    ats: 'The applicant tracking system',
    report: 'The report',
    check: 'The reference check',
  },
  ways: {
    heading: 'What you can do',
    first: ({ to }) =>
      `We first send a code to ${to}. Others may have the link to this page, but only you get the code.`,
    copyOfCandidate: {
      title: 'Get a copy of everything about me',
      note: 'As a page and a file. The answers about you are in it when the reference check is complete or has ended. A referee’s contact details are in it only if you gave them.',
    },
    copyOfReferee: {
      title: 'Get a copy of everything about me',
      note: 'As a page and a file: your answers, the times and what stands above.',
    },
    withdraw: { title: 'Withdraw your reference', note: 'The answers are deleted at once and leave the report.' },
    decline: {
      candidate: {
        title: 'Stop the reference check',
        note: 'Nobody else is asked, and those who were get no more mails.',
      },
      referee: { title: 'Decline', note: 'You need not say why. We do not write to you again.' },
    },
    objectToAnswers: {
      title: 'Withdraw your reference',
      note: 'The answers leave the report at once. The employer deletes them within 30 days, or says why they must be kept.',
    },
    objectToCheck: {
      title: 'Object to the use of the data',
      note: 'The report is closed at once. The employer deletes within 30 days, or says why something must be kept.',
    },
    object: ({ recruiter }) => ({
      title: 'Object to the use of the data',
      note: `Write to ${recruiter}. The employer is to answer within a month.`,
    }),
    erase: {
      title: 'Delete everything about me',
      note: 'At once, if nothing stands against it. If something does, you read why and for how long before you decide.',
    },
    eraseRunning: {
      title: 'Delete everything about me',
      note: 'At once, if nothing stands against it. If the reference check about you is under way, it stops.',
    },
    noReach:
      'We have neither an email address nor a mobile number of yours, so we cannot send a code. Write to the recruiter instead: an administrator can hand out and delete, and is to answer within a month.',
    tooNew: ({ when }) =>
      `Your address or number was changed a short while ago. A code can be sent there from ${when}. If you are in a hurry, write to the recruiter: an administrator can hand out and delete.`,
    lost: 'Do you no longer have that address or number? Write to the recruiter: an administrator can hand out and delete, and is to answer within a month.',
  },
  outside: {
    heading: 'Out of our reach',
    items: [
      'Backups forget what was deleted within nine days.',
      'The applicant tracking system has copies of its own. Ask the employer for them too.',
      'Whoever saved the report as a file still has it.',
    ],
  },
  questions: 'Questions?',
  handling: 'How the data are handled',
  code: {
    ask: { title: 'Show that it is you', lead: 'We send six digits, which you write here. They work for ten minutes.' },
    email: ({ to }) => `Send the code to ${to}`,
    sms: ({ digits }) => `Text the code to the number that ends in ${digits}`,
    title: 'Write the code',
    sentMail: ({ to, until }) => `We have sent six digits to ${to}. The code works until ${until}.`,
    sentSms: ({ digits, until }) =>
      `We have sent six digits to the number that ends in ${digits}. The code works until ${until}.`,
    incomplete: 'Write the six digits of the latest message',
    again: 'Send a new code',
    goOn: { copy: 'Go on to the copy', delete: 'Go on to the deletion', object: 'Go on to the objection' },
    over: {
      title: 'The code no longer works',
      text: 'A code works for ten minutes and for five tries. Ask for a new one.',
    },
    why: {
      title: 'Why a code?',
      text: 'The recruiter and the applicant tracking system may have the link to this page. The code goes to the address that you had before you opened it, so that nobody else can fetch or delete your data.',
    },
    none: {
      title: 'Does nothing come?',
      text: 'Look in the spam folder. A new code can be sent after a minute, then at longer intervals.',
    },
    back: 'Back, without fetching or deleting anything',
  },
  copy: {
    title: 'Copy of everything about you',
    lead: ({ to }) => `This is kept about whoever has ${to}. The page can be opened for half an hour in this browser.`,
    file: 'Download as a file (JSON)',
    fileName: 'copy-of-my-data',
    back: 'Back to what is kept',
  },
  erase: {
    title: 'Delete everything about you?',
    lead: ({ to }) => `It concerns everything about whoever has ${to}. It cannot be undone.`,
    goes: 'What goes',
    whole: ({ title }) =>
      `The whole reference check${title === null ? '' : ` for ${title}`}: your details, referees, answers and report.`,
    part: ({ candidate }) => `What you gave as a referee for ${candidate}: name, contact details and answers.`,
    reader: 'Your name and address at a link to a report, which stops working.',
    running: 'It is under way, and stops.',
    stays: 'What stays, and why',
    held: ({ why }) => `A reference check: ${why}. It is deleted when that time is over.`,
    always: [
      'Entries of the audit trail, without anything about you.',
      'If you have complained of a mail from us: a code in place of the address, so that nothing more is sent to it.',
    ],
    button: 'Delete everything about me',
    keep: 'No, delete nothing',
    done: {
      title: 'We are deleting it now',
      text: 'It is gone within minutes. Backups forget it within nine days. This link stops working.',
    },
    some: {
      title: 'We delete what nothing stands against',
      text: 'It is gone within minutes. The rest is deleted by itself when what stands against it is over.',
    },
  },
  objection: {
    referee: {
      title: 'Withdraw your reference?',
      lead: ({ organisation, day }) =>
        `The answers leave the report at once and are shown no more. This cannot be undone. ${organisation} deletes them by ${day}, or says before that why they must be kept. If nothing is heard, they are deleted on that day.`,
      leadHeld: ({ organisation, day, until }) =>
        `The answers leave the report at once and are shown no more. This cannot be undone. ${organisation} answers by ${day}. The reference check is kept until ${until} for the reason on the page before. The answers are deleted when that time is over, unless you are told why they must be kept longer.`,
      button: 'Withdraw my reference',
    },
    candidate: {
      title: 'Object to the use of your data?',
      lead: ({ organisation, day }) =>
        `The report is closed to everybody at once. This cannot be undone. ${organisation} deletes the whole reference check by ${day}, or says before that why it must be kept. If nothing is heard, it is deleted on that day.`,
      leadHeld: ({ organisation, day, until }) =>
        `The report stays closed to everybody. This cannot be undone. ${organisation} answers by ${day}. The reference check is kept until ${until} for the reason on the page before. It is deleted when that time is over, unless you are told why it must be kept longer.`,
      button: 'Object',
    },
    keep: 'No, leave it as it is',
    waiting: {
      title: 'You have objected',
      text: ({ day }) =>
        `What you objected to has left the report. The employer is to decide by ${day}. If nothing is heard, it is deleted then.`,
      held: ({ day, until }) =>
        `What you objected to has left the report. The employer is to answer by ${day}. If nothing is heard, it is deleted when the reference check is no longer kept for the reason above, by ${until}.`,
    },
    kept: {
      title: 'It is kept, although you objected',
      text: ({ reason }) =>
        `The reason: ${reason}. It is deleted when its time is over. You can complain to the authority that supervises data protection.`,
    },
    granted: {
      title: 'What you objected to is deleted',
      text: 'The employer does not keep it. Backups forget it within nine days.',
      held: ({ until }) =>
        `It must be kept for the reason above, until ${until}. Then it is deleted, and backups forget it within nine days.`,
    },
  },
};
