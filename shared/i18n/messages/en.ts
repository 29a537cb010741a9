import { capitalise, numberInWords } from '../numbers.ts';
import { enCalls } from './calls/en.ts';
import type { MessageTexts } from './texts.ts';

const counted = (count: number, one: string, many: string): string =>
  `${numberInWords(count, 'en')} ${count === 1 ? one : many}`;
const people = (count: number): string => counted(count, 'person', 'people');
const minutes = (count: number): string => counted(count, 'minute', 'minutes');
const months = (count: number): string => counted(count, 'month', 'months');

export const en: MessageTexts = {
  calls: enCalls,
  greeting: ({ firstName }) => `Hello ${firstName},`,
  smsGreeting: ({ firstName }) => `Hello ${firstName}.`,
  regards: 'Kind regards',
  writeAddress: 'Or type the address:',
  instead: {
    email: 'My mail to you did not arrive, so I am writing here.',
    sms: 'A text message to your mobile number did not arrive, so I am writing by mail.',
  },
  genuine: {
    heading: 'Unsure whether this is genuine?',
    text: ({ switchboard, phone }) =>
      `${
        switchboard !== null
          ? `Call our switchboard on ${switchboard} and ask for me, or reply to this mail.`
          : phone !== null
            ? `Call me on ${phone}, or reply to this mail.`
            : 'Reply to this mail and ask.'
      } We never ask for passwords, bank logins, identity numbers or payment.`,
  },
  whyYouGetThis: 'Why you get this',
  authorities: {
    SE: 'the Swedish Authority for Privacy Protection',
    NO: 'the Norwegian Data Protection Authority',
    DK: 'the Danish Data Protection Agency',
    FI: 'the Finnish Data Protection Ombudsman',
    DE: 'the German data protection authority',
    other: 'your data protection authority',
  },
  candidateRequest: {
    subject: ({ organisation }) => `Naming your referees for ${organisation}`,
    why: ({ title, organisation, persons }) =>
      `You are being considered for ${title === null ? 'a post' : `the post of ${title}`} with us at ${organisation}. I would like to hear from ${people(persons)} who ${persons === 1 ? 'has' : 'have'} worked with you.`,
    effort: ({ minutes: count, by }) =>
      `Filling it in takes about ${minutes(count)}. I would be grateful to have it by ${by}.`,
    button: 'Name my referees',
    otherWays:
      'I contact them only when you have sent this. They are told that you gave us their details, so do ask them first. You can save and go on later with the same link. If you do not want to name any referees, you can say so on the same page.',
    origin: ({ organisation, retentionMonths, authority }) =>
      `We have your name and contact details from the recruitment you are taking part in. ${organisation} is responsible for the data. Those who decide on the appointment and I read what your referees answer, and you can ask to read it. We delete the data ${months(retentionMonths)} after the reference check has ended. You have the right to see, correct and erase them, to object, and to complain to ${authority}.`,
    sms: ({ title, link }) => {
      const post = title === null ? '' : ` for the post of ${title}`;
      return `You can now name your referees${post}: ${link}`;
    },
  },
  refereeRequest: {
    subject: ({ candidate }) => `Reference for ${candidate}`,
    why: ({ candidate, firstName, title, organisation, namedByCandidate }) =>
      `${candidate} has applied to us at ${organisation} for ${title === null ? 'a post' : `the post of ${title}`}, and ${
        namedByCandidate ? 'has named you as a referee' : 'you are listed as a referee'
      }. I would like to hear what it was like to work with ${firstName}.`,
    effort: ({ questions, minutes: count, by }) =>
      `There ${questions === 1 ? 'is' : 'are'} ${counted(questions, 'question', 'questions')}, and ${
        questions === 1 ? 'it takes' : 'they take'
      } about ${minutes(count)}.${by === null ? '' : ` I would be grateful for your answers by ${by}.`}`,
    button: 'Read the questions and answer',
    otherWays:
      'You can read all the questions before you decide. On the same page you can book a call with me instead, give facts only, or decline.',
    origin: ({ firstName, namedByCandidate, on, hasEmail, hasPhone, organisation, retentionMonths, authority }) => {
      const mail = hasEmail ? 'email address' : null;
      const given = ['name', mail, hasPhone ? 'mobile number' : null].filter((each) => each !== null);
      const data = `your ${given.slice(0, -1).join(', ')} and ${given.at(-1)}`;
      const origin = namedByCandidate
        ? `${firstName} gave us ${data} on ${on} so that we could ask you for a reference.`
        : `We have had ${data} in our recruitment since ${on}, to be able to ask you for a reference for ${firstName}.`;
      return `${origin} ${organisation} is responsible for the data. Those who decide on the appointment and I read your answers, and ${firstName} can ask to read them. We delete the answers ${months(retentionMonths)} after the reference check has ended. If you do not answer, we delete your details 30 days after the reference check has ended. You have the right to see, correct and erase them, to object, and to complain to ${authority}.`;
    },
    sms: ({ candidate, title, namedByCandidate, link }) => {
      const post = title === null ? '' : ` for the post of ${title}`;
      return namedByCandidate
        ? `${candidate} named you as a referee${post}. Answer here: ${link}`
        : `You are listed as a referee for ${candidate}${post}. Answer here: ${link}`;
    },
  },
  candidateAnother: {
    why: ({ organisation, persons, someoneCannot }) =>
      `Thank you for the referees that you have named to us at ${organisation}. ${someoneCannot ? 'One of them is not able to answer, so I' : 'I'} need to hear from ${counted(persons, 'more person', 'more people')} who ${persons === 1 ? 'has' : 'have'} worked with you.`,
    sms: ({ persons: count, link }) => `${count === 1 ? 'One more referee is' : 'More referees are'} needed: ${link}`,
  },
  candidateReminder: {
    why: ({ wroteOn, persons, by }) =>
      `I wrote to you on ${wroteOn} and would still like to hear from ${people(persons)} who ${persons === 1 ? 'has' : 'have'} worked with you. The same link works until ${by}.`,
    sms: ({ link }) => `You can still name your referees: ${link}`,
  },
  refereeReminder: {
    why: ({ candidate, firstName, wroteOn, by }) =>
      `I wrote to you on ${wroteOn} about a reference for ${candidate}. I would still like to hear what it was like to work with ${firstName}.${
        by === null ? '' : ` The same link works until ${by}.`
      }`,
    sms: ({ candidate, link }) => `You can still give a reference for ${candidate}: ${link}`,
  },
  recruiterCompleted: {
    subject: ({ candidate }) => `The references for ${candidate} are complete`,
    why: ({ candidate, answers }) =>
      `${capitalise(counted(answers, 'referee has', 'referees have'))} answered about ${candidate}. The report is on the candidate’s page.`,
    button: 'Open the candidate’s page',
  },
  notNow: {
    heading: 'Not a good time?',
    thursday: 'Remind me on Thursday',
    monday: 'Remind me on Monday',
    stop: 'Do not remind me at all',
  },
  candidateNudge: {
    subject: ({ referee }) => `${referee} has not answered yet`,
    why: ({ referee, firstName, wroteOn }) =>
      `I wrote to ${referee} on ${wroteOn} and have sent reminders, but there is no answer yet. Perhaps you could get in touch with ${firstName}.`,
    replace: 'On your page you can correct the contact details or name someone else instead.',
    button: 'Open my page',
    sms: ({ about, link }) => `${about} has not answered yet. Your page: ${link}`,
  },
  candidateBounce: {
    subject: ({ referee }) => `Correct the details for ${referee}`,
    mail: ({ referee }) => `The mail to ${referee} came back. Correct the address, and I send it again at once.`,
    other: ({ referee }) =>
      `I cannot reach ${referee} with the details that I have. Correct them, and I write again at once.`,
    button: 'Correct the details',
    sms: ({ about, link }) => `I cannot reach ${about} with the details I have. Correct them: ${link}`,
  },
  keptLonger: 'If a legal claim, an archive duty or your own request demands that we keep them longer, you are told.',
  held: {
    subject: ({ organisation }) => `${organisation} keeps your data longer than we said`,
    toCandidate: ({ organisation, day }) =>
      `We said when your data would be deleted. ${organisation} needs to keep them longer, until ${day} at the latest. The reason is on your page.`,
    toReferee: ({ organisation, candidate, day }) =>
      `You were asked for a reference for ${candidate}, and we said when your data would be deleted. ${organisation} needs to keep them longer, until ${day} at the latest. The reason is on your page.`,
    readers: 'Meanwhile only administrators can read them, and earlier links to the report are closed.',
    button: 'See why',
    sms: ({ link }) => `Your data are kept longer than we said. See why: ${link}`,
  },
  objection: {
    subject: ({ person }) => `${person} objects to the use of the data`,
    byReferee: ({ person, candidate, day }) =>
      `${person} has withdrawn the reference for ${candidate} after the check was closed. The answers have left the report. Decide by ${day} whether they are deleted, or kept for a reason that the person is told. If you do nothing they are deleted then.`,
    byCandidate: ({ candidate, day }) =>
      `${candidate} objects to the use of the data about them. The report is closed. Decide by ${day} whether the check is deleted, or kept for a reason that the candidate is told. If you do nothing it is deleted then.`,
    byRefereeHeld: ({ person, candidate, day, until }) =>
      `${person} has withdrawn the reference for ${candidate} after the check was closed. The answers have left the report. The check is kept until ${until}, longer than we said. Decide by ${day} whether the answers are deleted when that time is over, or kept for a reason that the person is told. If you do nothing they are deleted when it is over.`,
    byCandidateHeld: ({ candidate, day, until }) =>
      `${candidate} objects to the use of the data about them. The report is closed. The check is kept until ${until}, longer than we said. Decide by ${day} whether it is deleted when that time is over, or kept for a reason that the candidate is told. If you do nothing it is deleted when it is over.`,
    decide: 'Decide',
    answer: 'The answer to your objection',
    kept: ({ organisation }) =>
      `You objected to how ${organisation} uses your data. They are kept all the same. The reason is on your page, and so is what you can do.`,
    answersDeleted: ({ organisation }) =>
      `The answers that you withdrew are deleted at ${organisation}. Backups forget them within nine days.`,
    checkDeleted: ({ organisation }) =>
      `You objected to how ${organisation} uses your data. The reference check with all that belongs to it is deleted within an hour. Backups forget it within nine days.`,
    afterHold: ({ organisation, day }) =>
      `You objected to how ${organisation} uses your data. They must be kept until ${day}, for the reason that is on your page, and are deleted then. Until that day only administrators read them.`,
    button: 'Read more on your page',
    sms: ({ link }) => `The answer to your objection: ${link}`,
  },
  recruiterIdle: {
    subject: ({ candidate, day }) => `The reference check for ${candidate} ends on ${day}`,
    why: ({ since, day }) =>
      `Nobody has been asked, and nothing has happened in the check since ${since}. If you do nothing, it ends by itself on ${day}. If you still need it, ask for referees or add one on the candidate’s page.`,
  },
  candidateErased: {
    subject: ({ candidate }) => `${candidate} has had their data erased`,
    why: ({ candidate }) =>
      `${candidate} has had everything about them deleted at their own request. The check was under way and has ended; it is deleted within minutes, with its answers and report. Nobody else is asked.`,
  },
  recruiterNotices: {
    failed: {
      subject: ({ candidate }) => `The reference check for ${candidate} has stopped`,
      why: () =>
        'Messages do not arrive, and there is nobody else to ask. Correct an address on the candidate’s page, and we send again.',
    },
    expired: {
      subject: ({ candidate }) => `Time is up for the references for ${candidate}`,
      why: ({ answers, expected }) =>
        `The last day has passed${answers === 0 ? ', and nobody has answered.' : ` with ${numberInWords(answers, 'en')} of ${numberInWords(expected, 'en')} answers. They are in the report.`} You can reopen the check on the candidate’s page.`,
    },
    declinedByCandidate: {
      subject: ({ candidate }) => `${candidate} names no referees`,
      why: ({ candidate }) => `${candidate} has chosen not to name any referees. No more messages are sent.`,
    },
    declinedByReferees: {
      subject: ({ candidate }) => `All referees for ${candidate} have declined`,
      why: () =>
        'All referees have declined, and the last day has passed. You can reopen the check on the candidate’s page.',
    },
    withdrawn: {
      subject: ({ candidate }) => `All answers about ${candidate} have been withdrawn`,
      why: () =>
        'All referees have withdrawn their answers, and no answer is left in the report. Nobody is asked again unless you reopen the check on the candidate’s page.',
    },
    erased: {
      subject: ({ candidate }) => `A referee for ${candidate} has been erased`,
      why: () =>
        'A referee has had everything about them deleted at their own request: name, address, number and answers. If a referee is now missing, we ask the candidate for another, unless you have chosen to ask yourself.',
    },
  },
};
