import { withdrawnToo } from '../withdrawn-answers.ts';
import type { ReportTexts } from './texts.ts';

export const en: ReportTexts = {
  and: 'and',
  fileName: 'references',
  downloadPdf: 'Download as PDF',
  title: (name) => `References for ${name}`,
  kicker: (day) => `Reference report, ${day}`,
  interimKicker: (day) => `Interim report, ${day}`,
  intro: ({ count, number, firstName }) =>
    `${number} ${count === 1 ? 'person has' : 'people have'} told us about ${firstName}.`,
  introNobody: 'The report holds no answers.',
  principle: 'Answers are shown as given. The report does not rank and sets no mark.',
  progress: ({ answered, expected, withdrawn }) => `${answered} of ${expected} answers${withdrawnToo(withdrawn, 'en')}`,
  linkUntil: (when) => `The link works until ${when}. Pass it on only to those who need to read it.`,
  passOn: 'Pass the report on only to those who need to read it.',
  notice: {
    interim: ({ answered, expected, withdrawn }) =>
      `Interim report with ${answered} of ${expected} answers${withdrawnToo(withdrawn, 'en')}`,
    concluded: ({ answered, expected, withdrawn }) =>
      `Concluded with ${answered} of ${expected} answers${withdrawnToo(withdrawn, 'en')}`,
    ended: ({ answered, expected, withdrawn }) =>
      `Ended with ${answered} of ${expected} answers${withdrawnToo(withdrawn, 'en')}`,
    missing: ({ names, count }) => `${count === 1 ? 'An answer is' : 'Answers are'} missing from ${names}.`,
    unnamed: ({ count, number, firstName }) =>
      `${firstName} has ${count === 1 ? 'one referee' : `${number} referees`} still to name.`,
  },
  who: {
    heading: 'Who answered',
    referee: 'Referee',
    byCandidate: (firstName) => `Relation according to ${firstName}`,
    byReferee: 'Relation according to the referee',
    howGiven: 'How the answer was given',
    notStated: 'Not stated',
    titleThen: (title) => `Job title then: ${title}`,
    since: (month) => `since ${month}`,
    relations: {
      manager: 'Manager',
      colleague: 'Colleague',
      report: 'Direct report',
      client: 'Client or partner',
      other: 'Other relation',
    },
    differs: {
      type: 'The relation differs',
      company: 'The workplace differs',
      title: 'The job title differs',
      from: 'The first month differs',
      to: 'The last month differs',
    },
    contexts: 'What the referees wish to add',
  },
  given: {
    inLanguage: {
      sv: 'in Swedish',
      en: 'in English',
      nb: 'in Norwegian',
      da: 'in Danish',
      fi: 'in Finnish',
      de: 'in German',
    },
    mode: {
      form: ({ language, day }) => `Form${language}, ${day}`,
      facts: ({ language, day }) => `Facts only${language}, ${day}`,
      call: ({ recruiter, day }) => `Call with ${recruiter} on ${day}, not confirmed`,
      call_confirmed: ({ recruiter, day, referee }) => `Call with ${recruiter}, confirmed by ${referee} on ${day}`,
    },
    count: ({ answered, asked }) => `${answered} of ${asked} questions answered`,
    corrected: (day) => `Corrected on ${day}`,
    answeredIn: (language) => `answered ${language}`,
    noted: (recruiter) => `noted by ${recruiter} during the call`,
    notedAndConfirmed: ({ recruiter, referee }) => `noted by ${recruiter} during the call and confirmed by ${referee}`,
  },
  scale: {
    meanKey: 'mean',
    mean: 'Mean',
    meanIs: (mean) => `Mean ${mean}`,
    answers: (count) => (count === 1 ? '1 answer' : `${count} answers`),
    showTable: 'Show as a table',
    tableOf: (heading) => `Table: ${heading}`,
    caption: ({ heading, low, high, max }) => `${heading}, scale from 1 (${low}) to ${max} (${high})`,
    question: 'Question',
    cannotJudge: 'Cannot judge',
    noneCanJudge: ({ names }) => `${names} cannot judge`,
  },
  answer: {
    perReferee: 'Answers by referee',
    answer: 'Answer',
    values: { yes: 'Yes', no: 'No', with_conditions: 'Yes, under certain conditions', cannot_judge: 'Cannot judge' },
    skipped: 'No answer',
    notAsked: 'Was not asked',
    skippedBy: ({ names }) => `${names} skipped the question.`,
    notAskedOf: ({ names, count }) => `${names} ${count === 1 ? 'was' : 'were'} not asked.`,
  },
  others: {
    heading: 'Who did not answer',
    declined: ({ names, count }) => `${names} ${count === 1 ? 'has' : 'have'} declined.`,
    withdrawn: ({ names, count }) =>
      `${names} ${count === 1 ? 'has' : 'have'} withdrawn their ${count === 1 ? 'reference' : 'references'}.`,
    unreachable: ({ names }) => `${names} could not be reached.`,
    nameless: ({ count }) => (count === 1 ? 'a referee' : `${count} referees`),
  },
  about: {
    heading: 'About this report',
    template: ({ name, version }) => `Question template: ${name}, version ${version}.`,
    signedOff: ({ who, day }) => `The questions were discussed with ${who}, ${day}.`,
    compiled: ({ when, recruiter, organisation }) => `Compiled on ${when} for ${recruiter}, ${organisation}`,
    deletedOn: (day) => `The answers are deleted on ${day}.`,
    deletedAfter: (months) =>
      `The answers are deleted ${months === 1 ? 'one month' : `${months} months`} after the references are concluded.`,
    openings: (name) =>
      `Every reading is noted, and every time the PDF is fetched. ${name} and the referees can be told who has read it.`,
  },
  pdf: {
    page: (page, pages) => `Page ${page} of ${pages}`,
    leftOut: '[character not shown]',
    leftOutNote:
      'Where it says [character not shown], characters were written that the PDF cannot show. The web page of the report shows them.',
  },
  oneReferee: { heading: ({ name }) => `Only the answers from ${name} are shown here`, all: 'The whole report' },
  haveRead: {
    lead: 'Every reading is noted. Say here when you have read the report.',
    button: 'I have read it',
    noted: {
      title: 'Noted: you have read the report',
      lead: 'The recruiter sees it, and the candidate and the referees can be told.',
    },
    back: 'Back to the report',
  },
  unavailable: {
    heading: 'The PDF cannot be fetched right now',
    lead: 'It is our fault. The report is still here, and nothing has been lost.',
    retry: 'Try again in a little while.',
    back: 'Read the report on the web page',
  },
};
