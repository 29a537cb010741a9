import { capitalise, numberInWords } from '../numbers.ts';
import { withdrawnToo } from '../withdrawn-answers.ts';
import type { AtsTexts } from './texts.ts';

export const en: AtsTexts = {
  nameless: 'Candidate',
  form: {
    name: 'Reference check',
    description: 'The candidate names referees, who answer questions or book a call.',
    templateDescription: ({ questions, minutes }) => `${questions} questions, about ${minutes} minutes`,
    candidate: 'Candidate',
    candidateLanguage: 'Language to the candidate',
    candidateChannel: 'How shall we contact the candidate?',
    referees: 'Referees',
    number: 'Number of referees',
    refereeChannel: 'How shall we contact the referees?',
    channels: { email: 'Mail', sms: 'SMS', 'email-sms': 'Mail and SMS', disabled: 'Send nothing' },
    templates: 'Question template',
    template: ({ language }) => `Question template: ${language}`,
    none: 'None',
    templatesNote:
      'You can choose question templates in several languages. Answers come in the language in which the referee is asked.',
    more: 'Relation and title',
    askRelation: 'Ask for details of the relation',
    hideTitle: 'Hide the project’s title',
    hideTitleNote: 'A title that is not hidden is seen by candidates and referees.',
    answers: 'Answers',
    answersNote: 'Share of the answers that are in, 0–100',
  },
  faults: {
    notConnected: 'The connection to Vitsord no longer holds. Ask an administrator to connect again.',
    tooOften: 'Too many calls came at once. Try again in a while.',
    firstName: 'The candidate’s first name is missing or cannot be read.',
    lastName: 'The candidate’s last name is missing or cannot be read.',
    email: 'The candidate’s email address cannot be read.',
    emailNotAscii:
      'No mail can be sent to the candidate’s address: only a to z, digits and common signs can stand before the @.',
    noEmail: 'The candidate has no email address, choose SMS.',
    noPhone: 'The candidate has no mobile number, choose mail.',
    noContact: 'The candidate has neither an email address nor a mobile number.',
    note: ({ most }) => `The note to the candidate is too long or cannot be read. At most ${most} characters.`,
    recruiter: 'Your name or email address cannot be read. Check your account in the recruitment system.',
    formUnknown: 'This form is no longer there. Open the settings again and choose anew.',
    templateUnknown:
      'The question template is no longer there in the chosen language. Open the settings again and choose anew.',
    noTemplate: 'Choose a question template in at least one language.',
    option: ({ label }) => `There is no such choice for “${label}”. Open the settings again and choose anew.`,
    encrypted: 'The candidate’s details were encrypted with a key that Vitsord does not have.',
    unreadable: 'Vitsord could not read the details of the candidate or the project.',
    notReady:
      'Vitsord is not ready for Teamtailor: how it goes cannot be shown here. Ask whoever runs Vitsord to put in the partner key.',
    remindedJustNow: 'Those we wait for were reminded a moment ago. Wait a minute.',
    nobodyToRemind: 'There is nobody to remind: either we wait for nobody, or we cannot reach them this way.',
    deleted:
      'This reference check has been deleted: its time was over, or a person asked for it. Request new references if you need them.',
  },
  results: {
    candidateLink: 'Link to the candidate',
    report: 'Reference report',
    reportPdf: 'Reference report (PDF)',
    waiting: 'Waiting for candidate',
    nothingByItself: 'Nothing is sent automatically: open the candidate',
    answers: ({ answered, expected, withdrawn }) =>
      `${answered} of ${expected} answers in${withdrawnToo(withdrawn, 'en')}`,
    expiredAtCandidate: 'Time ran out before the candidate had named referees',
    expiredUnasked: 'The reference check ended: nobody had been asked',
    expiredAtReferees: ({ answered, expected, withdrawn }) =>
      `Time ran out with ${answered} of ${expected} answers in${withdrawnToo(withdrawn, 'en')}`,
    candidateUnreachable: 'The candidate cannot be reached',
    refereesUnreachable: 'The referees cannot be reached',
    candidateDeclined: 'The candidate declined',
    refereesDeclined: 'The referees declined',
    answersWithdrawn: 'All answers have been withdrawn',
    withdrawn: 'Withdrawn',
    invited: ({ count }) =>
      count === 1 ? 'One referee invited' : `${capitalise(numberInWords(count, 'en'))} referees invited`,
    callsBooked: ({ count }) => (count === 1 ? 'one call booked' : `${numberInWords(count, 'en')} calls booked`),
    candidateForm: 'The candidate’s form (for the candidate only)',
    remind: 'Remind',
    observations: ({ count }) => (count === 1 ? 'One observation to look at' : `${count} observations to look at`),
    notes: {
      phone_dropped: 'The candidate’s phone number could not be read',
      email_instead_of_sms: 'No mobile number could be read, so the candidate is asked by mail',
      name_cleaned: 'A name held an address, which was left out',
      name_cut: 'A name was too long and has been cut',
      name_missing: 'The candidate came without a name',
      referees_dropped: 'Referees who could not be used were left out',
    },
  },
  consent: {
    ask: {
      title: 'Connect your recruitment system',
      lead: 'Your recruitment system from Talentech wants to start reference checks in Vitsord. Write your work address and we mail you a link to go on with.',
      email: 'Work email address',
      emailHint: 'You need to be an administrator in Vitsord.',
      emailError: 'Write the whole address, for example name@example.org',
      send: 'Mail me a link',
      sent: {
        title: 'Look in your inbox',
        lead: ({ email }) => `If ${email} belongs to an administrator, we have now mailed a link and a code to it.`,
        more: 'Open the link in this browser, or write the code here. The link works for 15 minutes.',
      },
    },
    choose: { title: 'Which connection is it?', lead: 'You are an administrator of several.' },
    consent: {
      title: ({ organisation }) => `Connect ${organisation} to Talentech?`,
      lead: 'Your recruitment system from Talentech may then:',
      may: [
        'read the names of your question templates',
        'start reference checks, with the candidate’s name and contact details',
        'be told how they go, with links to the candidate and the reference report',
      ],
      mayNot: 'Answers are given out in no other way. You can disconnect whenever you like.',
      signedIn: ({ name, email }) => `You are signed in as ${name} (${email}).`,
      allow: 'Yes, connect',
      replace: {
        title: ({ organisation }) => `Replace the connection of ${organisation} to Talentech?`,
        lead: ({ day, name }) =>
          `There is a working connection: ${name} said yes to it on ${day}. If you say yes it ends, and the recruitment system that asks now takes its place.`,
        allow: 'Yes, replace it',
      },
      deny: 'No, go back',
    },
    refused: {
      title: 'You cannot connect from here',
      text: 'The address that led here is not the one that was agreed on. Start again in the recruitment system. If that does not help, ask whoever looks after Vitsord where you work.',
    },
    sessionOver: {
      title: 'You are no longer signed in',
      text: 'Nothing was connected. Start again in the recruitment system.',
    },
  },
};
