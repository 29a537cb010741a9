import { fillName } from '#shared/domain/text/fill-name.ts';
import { capitalise, numberInWords } from '../numbers.ts';
import type { RefereeTexts } from './texts.ts';

const words = (count: number): string => numberInWords(count, 'en');
const minutes = (count: number): string => (count === 1 ? 'one minute' : `${words(count)} minutes`);
const months = (count: number): string => (count === 1 ? 'one month' : `${words(count)} months`);
const characters = (count: number): string => (count === 1 ? 'one character' : `${words(count)} characters`);
const genitive = (name: string): string => fillName("{name's}", 'en', name);
const contacts = {
  email: 'your name and email address',
  phone: 'your name and mobile number',
  both: 'your name, email address and mobile number',
};

export const en: RefereeTexts = {
  pageTitle: ({ candidate }) => `Reference for ${candidate}`,
  start: {
    heading: ({ candidate }) => `Would you give a reference for ${candidate}?`,
    greeting: ({ referee }) => `Hello ${referee},`,
    leadAroundPost: ({ name, recruiter, source }) => ({
      before: `${name} has applied to us for the post of`,
      after:
        source === 'candidate' ? 'and has named you as a referee.' : `and ${recruiter} would like to hear from you.`,
    }),
    lead: ({ name, recruiter, source }) =>
      source === 'candidate'
        ? `${name} has applied to us for a post and has named you as a referee.`
        : `${name} has applied to us for a post, and ${recruiter} would like to hear from you.`,
    whoAsks: 'Who asks',
    time: 'Time',
    aboutMinutes: ({ minutes: count }) => `About ${minutes(count)},`,
    questions: ({ count }) => (count === 1 ? 'one question' : `${words(count)} questions`),
    noLaterThan: ({ day }) => `By ${day}.`,
    whoReads: 'Who reads it',
    readers: ({ name, asker }) =>
      `${asker} and those who decide on the appointment. ${name} can ask to read what you write.`,
    howLong: 'How long it is kept',
    keptFor: ({ months: count }) => `We delete the answers ${months(count)} after the reference check has ended.`,
    answerNow: 'Answer now',
    goOn: ({ part, parts }) => `Go on with part ${part} of ${parts}`,
    goOnToReview: 'Read through and send',
    otherWays: 'Other ways to answer',
    factsOnly: {
      title: 'Give facts only',
      text: ({ minutes: count }) => `Dates, job title and how you know each other. No opinions, ${minutes(count)}.`,
    },
    allQuestions: {
      title: 'Answer all the questions instead',
      text: ({ minutes: count }) => `About ${minutes(count)}. What you have written stays.`,
    },
    decline: { title: 'Decline', text: () => 'That is quite all right. You need not say why.' },
    switching: 'You can switch between all the questions and facts only. What you have written stays.',
    readAll: ({ count }) => (count === 1 ? 'Read the question first' : `Read all ${words(count)} questions first`),
    scale: ({ max }) => `Scale 1–${max}`,
    followUp: 'Asked only after certain answers',
    whence: 'Where did you get my details?',
    whenceText: ({ name, recruiter, source, contact, day }) => {
      const given = {
        candidate: `${name} gave us ${contacts[contact]} on ${day}.`,
        recruiter: `${recruiter} entered ${contacts[contact]} on ${day}.`,
        ats: `${capitalise(contacts[contact])} came from our recruitment system on ${day}.`,
      };
      return `${given[source]} We use them for this only. If you do not answer, we delete them 30 days after the reference check has ended. You have the right to see, correct and erase what we hold about you.`;
    },
    allRights: 'All your rights',
    talkTo: ({ asker }) => `Talk to ${asker}`,
    genuine: 'Is this genuine?',
    callUs: ({ asker, switchboard, phone }) =>
      switchboard !== null
        ? `Call our switchboard on ${switchboard} and ask for ${asker}.`
        : phone !== null
          ? `Call ${asker} on ${phone}.`
          : `Write to ${asker} and ask.`,
    neverAsked: 'We never ask for passwords, bank logins, identity numbers or payment.',
  },
  facts: {
    heading: 'Give facts only?',
    text: ({ asker, minutes: count }) =>
      `You answer these questions instead, in about ${minutes(count)}. ${asker} sees that you gave facts and no opinions.`,
    questions: 'The questions',
    button: 'Answer with facts only',
  },
  decline: {
    heading: ({ candidate }) => `Decline to give a reference for ${candidate}?`,
    consequence: ({ name, asker }) =>
      `That is quite all right. ${asker} sees that you decline, and ${name} can name someone else. Anything you have already written is deleted.`,
    why: 'Why?',
    whySeen: ({ asker }) => `${asker} sees what you choose.`,
    reasons: {
      no_time: 'I do not have the time',
      knows_too_little: ({ name }) => `I do not know ${genitive(name)} work well enough`,
      not_allowed: 'I am not allowed to give references where I work',
      too_close: 'We are too close',
      other: 'Something else',
    },
    button: 'Decline to give a reference',
    keep: 'No, go back',
    done: {
      title: 'Thank you for telling us',
      text: ({ asker }) =>
        `${asker} sees that you have declined. There is nothing more to do, and we will not ask you again.`,
    },
    changedMind: ({ asker }) => `Changed your mind? Write to ${asker}.`,
  },
  relation: {
    heading: ({ name }) => `You and ${name}`,
    lead: 'We ask each of you separately. The report shows both answers.',
    type: ({ name }) => `What were you to ${name}?`,
    types: ({ name }) => ({
      manager: `I was ${genitive(name)} manager`,
      colleague: 'We were colleagues',
      report: `${name} was my manager`,
      client: 'Client or business partner',
      other: 'Something else',
    }),
    company: 'Where you worked together',
    title: ({ name }) => `${genitive(name)} job title then`,
    from: 'When did you begin working together?',
    to: 'When did it end?',
    toHint: '(leave empty if you still work together)',
    period: ({ from, to }) => `${from} to ${to}`,
    since: ({ from }) => `since ${from}`,
    periodLabel: 'When you worked together',
    missing: ({ name, field }) =>
      ({
        type: `Choose what you were to ${name}`,
        company: 'Write where you worked together',
        title: `Write ${genitive(name)} job title then`,
        period: 'Give the month and year when you began working together',
      })[field],
  },
  question: {
    part: ({ part, parts }) => `Part ${part} of ${parts}`,
    about: ({ candidate, minutes: count }) => `, about ${candidate}. Around ${minutes(count)} left.`,
    number: ({ number, total }) => `Question ${number} of ${total}`,
    leaveOut:
      'A few sentences are enough. Leave out health, family, beliefs, union membership and politics, even if they are meant well.',
    leaveOutBriefly: 'Leave out health, family, beliefs, union membership and politics.',
    comment: 'Would you like to add something?',
    yes: 'Yes',
    no: 'No',
    withConditions: 'Yes, under certain conditions',
    from: 'From',
    to: 'To',
    save: 'Save and continue',
    saveChange: 'Save the change',
    later: 'Save and go on later',
    backToPart: ({ part }) => `Back to part ${part}`,
    backToStart: 'Back to the beginning',
    backToReview: 'Back to all answers',
    saved: ({ clock }) => `Saved at ${clock}. The link that you were sent brings you back here.`,
    keptHere: 'What you write is saved page by page. The link that you were sent brings you back here.',
    aboutCandidate: ({ candidate }) => `About ${candidate}`,
    side: 'About this reference',
    applying: ({ post }) => `Applying for ${post}.`,
    readBy: ({ recruiter }) => `Read by ${recruiter} and those who decide on the appointment.`,
    changeLater: ({ asker }) =>
      `You can change your answers after you have sent them, until ${asker} concludes the check.`,
    ways: { title: 'Other ways to answer', text: () => 'What you have written stays.' },
    error: ({ number, error }) => {
      switch (error.code) {
        case 'choose':
          return `Choose an answer to question\u00a0${number}`;
        case 'write':
          return `Write an answer to question\u00a0${number}`;
        case 'choose_for_comment':
          return `Choose an answer to question\u00a0${number}, so that your comment belongs to one`;
        case 'too_long':
          return `Shorten the answer to question\u00a0${number} by ${characters(error.excess)}. There is room for ${error.max}.`;
        case 'from_month':
          return 'Choose the month when it began';
        case 'from_year':
          return 'Write the year when it began with four digits, for example 2019';
        case 'from_future':
          return 'Give a beginning that is not in the future';
        case 'to_month':
          return 'Choose the month when it ended, or leave both month and year empty';
        case 'to_year':
          return 'Write the year when it ended with four digits, for example 2023';
        case 'to_future':
          return 'Leave the end empty if it has not come yet';
        case 'order':
          return 'Give an end that comes after the beginning';
      }
    },
    savedElsewhere: 'Saved in the other window:',
    noAnswer: 'no answer',
  },
  review: {
    lastStep: 'Last step',
    nothingSent: ({ candidate }) => `, about ${candidate}. Nothing is sent until you press the button.`,
    heading: 'Check your answers',
    headingSent: 'Your answers',
    sentAsRead: ({ asker }) =>
      `This is what ${asker} has received. When you have changed something, you can send it again.`,
    notOpen: 'The answers can no longer be changed.',
    missing: ({ count }) =>
      count === 1
        ? 'One answer is needed before you can send'
        : `${capitalise(words(count))} answers are needed before you can send`,
    optional: 'No answer. This one is optional.',
    required: 'The answer is missing.',
    add: 'Add',
    theQuestion: ({ number }) => `question\u00a0${number}`,
    anAnswerTo: ({ number }) => `an answer to question\u00a0${number}`,
    theRelation: 'how you know each other',
    points: ({ value, max }) => `${value} of ${max}`,
    context: ({ asker }) => `Is there anything ${asker} should know about how you answered?`,
    contextHint: ({ name }) => `For example that you share an office or a computer with ${name}.`,
    contextTooLong: ({ max, excess }) => `Shorten the text by ${characters(excess)}. There is room for ${max}.`,
    send: ({ recruiter }) => `Send my answers to ${recruiter}`,
    sendChanges: ({ recruiter }) => `Send the changes to ${recruiter}`,
    wait: 'Not yet, I will send it later',
    afterwards: 'When you have sent it',
    afterwardsList: ({ name, asker }) => [
      `${asker} reads it together with the other references.`,
      'You can correct or withdraw it until the check is concluded.',
      'You can see when the report has been opened.',
      `${name} can ask to read what you wrote.`,
    ],
    changedMeanwhile: {
      title: 'The answers have changed meanwhile',
      text: () => 'Something was saved in another window after you opened this page. Read through again, then send.',
    },
  },
  thanks: {
    title: ({ candidate }) => `Thank you, your reference for ${candidate} has arrived`,
    heading: ({ referee }) => `Thank you ${referee}, your answers have arrived`,
    lead: ({ recruiter, when }) => `${recruiter} received them on ${when}. There is nothing more to do.`,
    corrected: ({ when }) => `You last changed them on ${when}.`,
    confirmed: ({ when }) => `You confirmed them on ${when}.`,
    yourPage: 'This page is yours. The link that you were sent leads here for as long as the answers exist.',
    unsent: {
      title: 'Send your changes',
      text: ({ asker }) => `You have changed answers that ${asker} has not received yet.`,
    },
    read: {
      title: 'Read and change your answers',
      text: ({ asker }) => `Possible until ${asker} concludes the check.`,
    },
    readOnly: { title: 'Read your answers', text: () => 'They can no longer be changed.' },
    copy: { title: 'Download a copy', text: () => 'Your answers in a file to keep.' },
    withdraw: {
      title: 'Withdraw your reference',
      text: ({ asker }) => `Your answers leave the report and are deleted. ${asker} sees that you have withdrawn.`,
    },
    withdrawClosed:
      'The answers leave the report at once. The employer deletes them within 30 days, or says why they must be kept.',
    closed: ({ asker }) =>
      `The check is closed, and the answers can no longer be changed. Write to ${asker} if something is wrong.`,
    whoHasRead: 'Who has read it',
    lastAt: ({ when, count }) => (count === 1 ? when : `${when}, ${words(count)} times in all`),
    someone: 'Someone with a link to the report',
    nobodyYet: 'Nobody has opened the report yet.',
    yourData: 'Your data',
    questions: 'Questions?',
  },
  withdraw: {
    heading: ({ candidate }) => `Withdraw your reference for ${candidate}?`,
    consequence: ({ asker }) =>
      `Your answers leave the report and are deleted. ${asker} sees that you have withdrawn. This cannot be undone.`,
    button: 'Withdraw my reference',
    keep: 'No, keep it',
    objected:
      'Your answers are no longer in the report. The employer deletes them, or says why they must be kept. How it stands you see under Your data.',
    done: {
      title: 'You have withdrawn your reference',
      text: ({ asker }) =>
        `Your answers are deleted and no longer in the report. ${asker} sees that you have withdrawn.`,
    },
  },
  ended: {
    closed: {
      title: 'This reference check is closed',
      text: ({ asker }) =>
        `${asker} has the answers that are needed, and no more are taken in. Thank you for wanting to help.`,
    },
    cancelled: {
      title: 'The reference is no longer needed',
      text: ({ name }) => `The reference check for ${name} has been withdrawn. There is nothing for you to do.`,
    },
    expired: {
      title: 'The time to answer is over',
      text: () => 'No answers are taken in any more. What you have saved is read by nobody.',
    },
    stopped: {
      title: 'This reference check has come to a halt',
      text: () => 'No answers are taken in for now. What you have saved is safe.',
    },
    write: ({ asker }) => `Would you still like to give a reference? Write to ${asker}.`,
  },
  copy: {
    fileName: 'reference',
    givenBy: 'Given by',
    givenTo: 'Given to',
    sentAt: 'Sent',
    context: 'About how you answered',
  },
};
