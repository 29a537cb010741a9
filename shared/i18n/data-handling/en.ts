import { numberInWords } from '../numbers.ts';
import type { DataTexts } from './texts.ts';

export const en: DataTexts = {
  title: 'How the data are handled',
  responsible: ({ organisation, recruiter }) =>
    `${organisation} is the controller and keeps the data in a system of its own. Questions are answered by ${recruiter}.`,
  what: {
    heading: 'Which data there are',
    text: {
      candidate:
        'Your name, email address and phone number, from your application. What you tell us about your referees. What they answer about you.',
      referee:
        'Your name, email address and phone number, which the candidate or the recruiter gave us. What you answer yourself.',
      reader:
        'The names of the candidate and of those who gave a reference, how they know each other, and what the referees answered.',
    },
  },
  why: {
    heading: 'What they are used for',
    text: 'Only for taking references for this appointment. Nothing is decided automatically, nobody is ranked, and there is no tracking.',
  },
  readers: {
    heading: 'Who can read them',
    text: {
      candidate:
        'The recruiter and those who decide on the appointment. You can ask to read the answers when the references are complete.',
      referee:
        'The recruiter and those who decide on the appointment. The candidate can ask to read what you write, and sees whether you have answered.',
      reader:
        'The recruiter, those who decide on the appointment, and whoever was given a report link. Every opening is noted.',
    },
  },
  kept: {
    heading: 'How long they are kept',
    text: ({ months }) =>
      `Answers and report are deleted within ${
        months === 1 ? 'a month' : `${numberInWords(months, 'en')} months`
      } of the end of the reference check. Contact details of a referee who never answered are deleted 30 days after the reference check has ended. Backups forget them within nine days.`,
  },
  held: {
    title: 'Your data are kept longer than we said',
    text: ({ reason, day }) => `The reason is ${reason}. They are deleted on ${day} at the latest.`,
    readers: ({ organisation }) =>
      `Meanwhile only administrators at ${organisation} can read them. Earlier links to the report are closed.`,
  },
  rights: {
    heading: 'Your rights',
    text: 'You can learn what is kept about you, have mistakes corrected, have data deleted or restricted, and object to how they are used. Write to the recruiter.',
    authority: 'If the answer does not satisfy you, you can complain to the data protection authority of your country.',
  },
  more: 'More about how data are handled',
};
