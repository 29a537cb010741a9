import { capitalise, numberInWords } from '../numbers.ts';
import type { CommonTexts } from './texts.ts';

export const en: CommonTexts = {
  skip: 'Skip to content',
  language: 'Language',
  error: 'Error: ',
  errorCount: ({ count }) =>
    count === 1 ? 'One thing needs correcting' : `${capitalise(numberInWords(count, 'en'))} things need correcting`,
  optional: '(optional)',
  choose: 'Choose',
  month: 'Month',
  year: 'Year',
  change: 'Change',
  goBack: 'Go back',
  keptLonger:
    'If a legal claim, an archive duty or your own request demands that we keep them longer, you are told here.',
  mail: 'Mail',
  phone: 'Phone',
  recruiter: 'Recruiter',
  responsible: ({ organisation }) => `${organisation} is responsible for these data.`,
  responsibleForYours: ({ organisation }) => `${organisation} is responsible for your data.`,
  handling: 'How they are handled',
  handlingOfYours: 'How they are handled, and your rights',
  ownData: 'See, fetch or delete what is kept about you',
  saved: ({ clock }) => `Saved at\u00a0${clock}.`,
  savedMeanwhile: ({ clock }) => `What you wrote was saved at\u00a0${clock}.`,
  cannotJudge: 'I cannot judge this',
  expired: {
    title: 'This link has expired',
    lead: ({ day }) => `Links to a reference report work for 30 days. This one stopped on ${day}.`,
    text: 'The report is not gone: ask the person who sent it for a new link, or write to the recruiter.',
    recruiterHint: ({ organisation }) =>
      `Do you recruit at ${organisation}? Open the candidate from your applicant tracking system and make a new link.`,
    foot: 'For the candidate’s sake this page does not say whose report it was.',
  },
  pages: {
    unknownLink: {
      title: 'This link does not work',
      text: 'Open the link straight from the mail or text message, so that the whole address comes along. If you have had several, use the latest. Otherwise reply to the mail, and you will get help.',
    },
    notFound: {
      title: 'There is no such page',
      text: 'The address is not quite right. What you have saved is safe.',
    },
    otherMethod: {
      title: 'That cannot be done here',
      text: 'There is such a page, but it does not take what was sent to it. What you have saved is safe.',
    },
    editedMeanwhile: {
      title: 'This was changed meanwhile',
      text: 'The same page was saved in another window while you were writing. Here are both versions. Nothing is lost: choose what should stand, and save.',
    },
    tooLarge: {
      title: 'That is more text than we can take',
      text: 'What you sent is too large, so it was not saved. Go back, shorten the text and send it again.',
    },
    tooMany: {
      title: 'Wait a little',
      text: ({ minutes }) =>
        `Many links that do not work have been opened from here. Try again in ${
          minutes === 1 ? 'a minute' : `${numberInWords(minutes, 'en')} minutes`
        }.`,
    },
    failed: {
      title: 'Something went wrong with us',
      text: 'It is our fault. What you saved is safe. Try again in a while, or reply to the mail that you got.',
      number: ({ id }) => `If you quote the number ${id}, we can find what happened.`,
    },
  },
};
