import type { Channel } from '#shared/domain/check/channel.ts';
import { capitalise, numberInWords } from '../numbers.ts';
import type { CandidateTexts } from './texts.ts';

const inWords = (count: number): string => numberInWords(count, 'en');
const people = (count: number): string => (count === 1 ? 'one person' : `${inWords(count)} people`);
const months = (count: number): string => (count === 1 ? 'one month' : `${inWords(count)} months`);
const minutes = (count: number): string => (count === 1 ? 'a minute' : `${inWords(count)} minutes`);

const heardFrom = (recruiter: string): Readonly<Record<Channel, string>> => ({
  email: `You would then get a mail from ${recruiter} with some questions`,
  sms: `You would then get a text message from ${recruiter} with a link to some questions`,
  'email-sms': `You would then get a mail and a text message from ${recruiter} with some questions`,
  disabled: `${recruiter} would then contact you with some questions`,
});

const relations = {
  manager: 'My manager',
  colleague: 'My colleague',
  report: 'Someone I managed',
  client: 'A client or partner',
  other: 'Something else',
} as const;

const relationsToYou = {
  manager: 'Your manager',
  colleague: 'Your colleague',
  report: 'Someone you managed',
  client: 'Your client or partner',
  other: 'You knew each other in another way',
} as const;

export const en: CandidateTexts = {
  title: 'Name your referees',
  lead: ({ name, recruiter, count, title }) =>
    `Hello ${name}. ${recruiter} would like to hear from ${people(count)} who ${
      count === 1 ? 'has' : 'have'
    } worked with you, for ${title === null ? 'a post that you have applied for' : `the post of ${title}`}.`,
  recruiterWrites: ({ recruiter }) => `${recruiter} writes:`,
  time: {
    label: 'Time',
    text: ({ minutes: count, day }) => `Around ${minutes(count)}, by ${day}. You can save and go on later.`,
  },
  afterwards: {
    label: 'Then',
    text: 'We contact them only when you have sent this. They are told that you gave us their details.',
  },
  kept: {
    label: 'The data',
    text: ({ months: count }) => `Deleted within ${months(count)} of the end of the reference check.`,
  },
  askFirst: {
    summary: 'Ask them first: a text to send',
    intro: 'Whoever knows that the questions are coming answers more often, and sooner. You are welcome to copy this:',
    text: ({ organisation, recruiter, minutes: count, channel }) =>
      `Hi! I have applied for a job at ${organisation} and would like to name you as a referee. ${heardFrom(recruiter)[channel]}. It takes around ${minutes(count)}, or you can book a call. Would that be all right?`,
  },
  questions: {
    summary: 'The questions that they get',
    intro: ({ count, minutes: time }) =>
      `${capitalise(inWords(count))} questions, around ${minutes(time)}. Whoever answers can read them all first.`,
  },
  refereeOf: ({ number, total }) => `Referee ${number} of ${total}`,
  refereeNamed: ({ number, name }) => `Referee ${number}: ${name}`,
  changeTitle: ({ name }) => `Change the details of ${name}`,
  form: {
    first: 'First name',
    last: 'Last name',
    oneName: 'Has only one name',
    mail: 'Mail address',
    mailHint: 'Their work address if you have it.',
    questionsGoHere: 'The questions go here.',
    tel: 'Mobile number',
    lang: 'Language that they answer in',
    relation: 'What was this person to you?',
    relations,
    company: 'Where you worked together',
    title: 'Your job title then',
    from: 'When did you begin to work together?',
    to: 'When did you stop?',
    toHint: '(leave empty if you still work together)',
    save: 'Save and continue',
    saveLater: 'Save and finish later',
    saveChange: 'Save the change',
    asksAgain:
      'If you change the address or the number, the questions go there at once, and the earlier link stops working.',
  },
  errors: {
    first: 'Write the first name',
    last: 'Write the last name, or tick that the person has only one name',
    nameIsLink: 'Write the name alone, without a link or an address',
    mail: 'Write the whole address, for example name@example.org',
    mailNotAscii: 'No mail can be sent there: only a to z, digits and common signs can stand before the @',
    mailOwn: 'This is your own address. Write that of the person who is to answer.',
    tel: 'Write the whole number, for example +46\u00a070\u00a0174\u00a006\u00a021',
    telNotMobile: 'Write a mobile number: the questions go by text message',
    lang: 'Choose a language',
    relation: 'Choose what this person was to you',
    company: 'Write where you worked together',
    title: 'Write which job title you had then',
    tooLong: 'Write at most 100 characters',
    from: 'Choose the month and write the year when you began to work together, for example 2019',
    fromInFuture: 'Choose a month that has been: when you began to work together',
    to: 'Choose the month and write the year when you stopped working together, or leave both empty',
    toBeforeFrom: 'Choose a month after the one when you began to work together',
    toInFuture: 'Choose a month that has been, or leave it empty if you still work together',
  },
  side: {
    label: 'Good to know',
    whoAsks: 'Who is asking?',
    concerns: ({ title }) => `About the post of ${title}.`,
    declineLink: 'I do not want to name any referees',
    withdrawLink: 'I want to take back my referees',
  },
  referee: {
    changeHidden: ({ name }) => `the details of ${name}`,
    removeHidden: ({ name }) => name,
    remove: 'Remove',
    answersIn: {
      sv: 'Answers in Swedish',
      en: 'Answers in English',
      nb: 'Answers in Norwegian',
      da: 'Answers in Danish',
      fi: 'Answers in Finnish',
      de: 'Answers in German',
    },
    relation: ({ type, company, from, to }) =>
      `${relationsToYou[type]}, ${company}, ${to === null ? `since ${from}` : `${from} to ${to}`}.`,
    didYouMean: ({ domain }) => `Did you mean ${domain}? If so, correct the address.`,
    noMailThere: ({ domain }) => `We find nobody who takes mail at ${domain}. See whether the address is right.`,
    ownTitle: ({ title }) => `Your job title then: ${title}.`,
    notContacted: 'Not contacted yet. That happens when you have sent this.',
    givenBy: ({ recruiter }) => `Named by ${recruiter}.`,
  },
  send: {
    title: 'Check and send',
    lead: 'They hear from us as soon as you have sent this.',
    leadByRecruiter: ({ recruiter }) => `${recruiter} contacts them when you have sent this.`,
    button: 'Send',
    addMore: 'Name one more',
    missing: ({ count }) =>
      count === 1
        ? 'One referee is missing. You can send all the same and name that person later.'
        : `${capitalise(inWords(count))} referees are missing. You can send all the same and name them later.`,
  },
  status: {
    title: 'Your referees',
    answered: ({ answered, expected }) => `${answered} of ${expected} ${answered === 1 ? 'has' : 'have'} answered.`,
    by: ({ day }) => `The last day is ${day}.`,
    sent: {
      title: 'Sent',
      text: ({ recruiter }) => `Thank you. There is nothing more to do. ${recruiter} sees when they have answered.`,
    },
    states: {
      added: 'Not contacted yet',
      invited: 'Asked, no answer yet',
      opened: 'Asked, no answer yet',
      answering: 'Has begun to answer',
      call_booked: 'Has booked a call',
      awaiting_confirmation: 'Has answered',
      answered: 'Has answered',
      declined: 'Is not able to answer',
      withdrawn: 'The reference no longer counts',
      unreachable: 'Cannot be reached with these details',
    },
    asked: ({ by, day }) =>
      `${
        { email: 'Mail sent', sms: 'Text message sent', 'email-sms': 'Mail and text message sent' }[by]
      } on ${day}, no answer yet`,
    waits: ({ by, when }) =>
      `${{ email: 'Mail', sms: 'Text message' }[by]} ${when === null ? 'waits to be sent' : `goes out on ${when}`}`,
    bounced: 'The mail came back',
    remind: 'Remind',
    reminded: 'You have sent a reminder',
    remindHint: 'You can remind each of them once. The reminder looks like the one that we send.',
    reminders: 'We remind those who have not answered, twice at most. You get a mail if one of them stays silent.',
    canIRead: {
      summary: 'Can I read what they write?',
      text: ({ organisation }) =>
        `Yes, you can ask ${organisation} for it when the references are complete. The referees know this.`,
    },
    oneMore: {
      title: ({ count }) =>
        count === 1 ? 'One more referee is needed' : `${capitalise(inWords(count))} more referees are needed`,
      text: ({ count, recruiter }) =>
        `${recruiter} needs to hear from ${count === 1 ? 'one more person who has' : `${inWords(count)} more people who have`} worked with you.`,
      why: 'Someone you named is not able to answer. That is common.',
    },
    addOne: 'Name one more referee',
  },
  bounce: {
    title: ({ name }) => `The mail to ${name} came back`,
    text: ({ address }) => `It could not be delivered to ${address}. Correct the address and we send it again.`,
    correct: 'Correct the address',
  },
  later: {
    title: 'What you have written is saved',
    text: ({ count, day }) =>
      `${count === 1 ? 'One referee remains' : `${capitalise(inWords(count))} referees remain`}, by ${day}. The link in your mail or text message brings you back here.`,
    goOn: 'Go on now',
  },
  remove: {
    title: ({ name }) => `Remove ${name}?`,
    text: 'The details are deleted in 30 days. This person has not been told anything.',
    textAsked: ({ name }) => `${name} has been asked already. Their link stops working, and no more messages are sent.`,
    button: ({ name }) => `Remove ${name}`,
    keep: ({ name }) => `Keep ${name}`,
  },
  decline: {
    title: 'Would you rather not name any referees?',
    titleWithdraw: 'Do you want to take back your referees?',
    text: ({ recruiter }) =>
      `That is quite all right, and you need not say why. ${recruiter} is told. What it means for your application is a question for ${recruiter}.`,
    textAsked: 'Those who have been asked can no longer answer, and they get no more messages.',
    reason: 'Why?',
    reasons: {
      not_applying: 'I am no longer applying for the post',
      employer_unaware: 'My employer does not know that I am looking for a job',
      nobody_to_name: 'I have nobody to name',
      other: 'Another reason',
    },
    button: 'Name no referees',
    buttonWithdraw: 'Take back my referees',
    keep: 'Go back and change nothing',
  },
  ended: {
    completed: {
      title: 'The references are complete',
      text: ({ recruiter }) => `Thank you. ${recruiter} has the answers that are needed. There is nothing more to do.`,
    },
    declined: {
      title: 'The reference check has ended',
      text: ({ recruiter }) => `No references are taken. Have you changed your mind? Write to ${recruiter}.`,
    },
    expired: {
      title: 'The time is up',
      text: ({ recruiter }) => `Referees can no longer be named here. If you still want to, write to ${recruiter}.`,
    },
    cancelled: {
      title: 'The request has been withdrawn',
      text: ({ recruiter }) => `There is nothing for you to do. If you wonder about anything, write to ${recruiter}.`,
    },
    failed: {
      title: 'We could not get through',
      text: ({ recruiter }) => `The details did not work. Write to ${recruiter}, and the page opens again.`,
    },
  },
  cannotChange: {
    title: 'This can no longer be changed',
    text: ({ name }) => `${name} has begun to answer, so the details stand.`,
  },
  tooMany: {
    title: 'No more referees can be named',
    text: ({ recruiter }) => `Ten is as many as we can take. Remove one, or write to ${recruiter}.`,
  },
  tooManyAddresses: {
    title: 'No more people can be asked from here',
    text: ({ recruiter }) =>
      `We have written to as many addresses as this link allows. Write to ${recruiter}, who can let you name more.`,
  },
  tooManyCorrections: {
    title: 'The details have been corrected three times',
    text: ({ recruiter }) => `Do they need correcting once more? Write to ${recruiter}, who can do it.`,
  },
  tooSoon: {
    title: 'Wait a minute',
    text: 'We wrote to that address just now. Go back and try again in a minute.',
  },
  busy: {
    title: 'Try once more',
    text: 'Someone else saved at that very moment, so this was not saved. Go back and save again.',
  },
  storedNow: 'Saved in the other window',
};
