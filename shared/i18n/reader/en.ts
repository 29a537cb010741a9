import type { ReaderTexts } from './texts.ts';

export const en: ReaderTexts = {
  title: 'Open a reference report',
  lead: ({ recruiter, organisation }) =>
    `${recruiter} at ${organisation} has shared it with you. We send a code to your address at work, so that nobody else can open it.`,
  email: 'Your email address',
  emailHint: 'The address at which you got the link, or another at the same workplace.',
  emailError: 'Write the whole address, for example name@example.org',
  goesTo: ({ to }) => `The code goes to ${to}.`,
  send: 'Send the code',
  hasCode: 'I already have a code',
  noted:
    'Each reading is noted: who and when. The recruiter sees it. The candidate and the referees see the time and the role, never your name or your workplace.',
  why: {
    title: 'Why a code?',
    text: 'The report is about a human being. Whoever shared it wants only those who need to read it to do so, and the candidate can see when it was read and in what role.',
  },
  questions: 'Questions?',
  code: {
    title: 'Write the code from the mail',
    lead: ({ until }) =>
      `If the address may read the report, we have sent six digits there. They work for ten minutes, until ${until}.`,
    typed: ({ email }) => `Address: ${email}`,
    incomplete: 'Write the six digits from the latest mail',
    open: 'Open the report',
    again: 'Send a new code',
    change: 'Change the address',
    none: 'No code arrives?',
    help: ({ recruiter, organisation }) => [
      `Look in your spam folder. The sender is ${organisation}.`,
      `The link may be made for another address. Ask ${recruiter} for one of your own.`,
      'After five wrong codes the page is closed in this browser for half an hour.',
    ],
  },
  tooSoon: {
    title: 'Wait a little for the next code',
    text: 'We sent a code a moment ago, or several today. Look in your spam folder, and try again in a few minutes. The pause grows with each code.',
  },
  over: {
    title: 'The code no longer works',
    text: 'A code works for ten minutes, and once. Ask for a new one and write it in the same browser.',
  },
  stopped: {
    title: 'Five wrong codes',
    text: ({ until }) => `Wait until ${until} in this browser. Then ask for a new code.`,
  },
  back: 'Back',
};
