import type { CopyTexts } from './texts.ts';

export const en: CopyTexts = {
  made: ({ when }) => `The copy was made ${when}.`,
  roles: { candidate: 'Candidate', referee: 'Referee', reader: 'Reader of the report', recruiter: 'Recruiter' },
  untitled: 'without a title',
  facts: {
    name: 'Name',
    email: 'Mail address',
    phone: 'Phone',
    language: 'Language',
    externalId: 'Id in the applicant tracking system',
    check: 'Reference check',
    project: 'Post',
    recruiter: 'Recruiter',
    started: 'Started',
    state: 'State',
    deleted: 'Deleted by',
    kept: 'Kept longer',
    relation: 'Relation as the candidate gave it',
    call: 'Call',
  },
  running: 'Under way',
  ended: 'Ended',
  deletedAfterEnd: 'Counted from the end of the reference check',
  kept: {
    claim: 'a legal claim',
    archive: 'a duty to archive',
    request: 'one of those concerned has asked for it',
    recruiter: 'the employer’s own record of who led the reference check',
  },
  keptUntil: ({ why, day }) => `${why}, until ${day}`,
  called: ({ when, minutes, phone, caller }) => `${when}, ${minutes} minutes, ${caller} calls ${phone}`,
  referees: 'Referees who were named',
  refereeStates: {
    open: 'has not answered',
    answered: 'has answered',
    declined: 'declined',
    withdrawn: 'took the answers back',
  },
  answers: {
    heading: 'Answers',
    by: ({ name, day }) => `${name}, ${day}`,
    own: ({ day }) => `Sent on ${day}`,
    draft: ({ day }) => `Begun and not sent, ${day}`,
    aReferee: 'A referee',
    withheld:
      'What the answer says is handed out when the reference check is complete or has ended. Whoever wants it earlier writes to the employer, who decides within a month.',
    figure: ({ value, most }) => `${value} of ${most}`,
    note: 'Noted in the call',
    context: 'About the answers',
  },
  notes: ({ count }) =>
    count === 1
      ? 'A recruiter’s note is not in the copy. The employer goes through it and hands it out on request, within a month.'
      : `${count} notes by recruiters are not in the copy. The employer goes through them and hands them out on request, within a month.`,
  messages: 'Mails and text messages',
  media: { email: 'Mail', sms: 'Text message' },
  notSent: 'not sent',
  events: 'What has happened',
  actors: {
    ats: 'The applicant tracking system',
    recruiter: 'The recruiter',
    candidate: 'The candidate',
    referee: 'The referee',
    system: 'Vitsord',
  },
  links: {
    heading: 'Links to the report',
    opened: ({ count, last }) =>
      last === null ? 'not opened' : `opened ${count === 1 ? 'once' : `${count} times`}, last ${last}`,
    until: ({ day }) => `works until ${day}`,
  },
  told: {
    heading: 'Time that was promised',
    line: ({ months, day }) => `${months} months after the end, promised on ${day}`,
  },
  leads: ({ count }) =>
    count === 1 ? 'Leads or calls for one reference check.' : `Leads or calls for ${count} reference checks.`,
  administrator: 'Is an administrator.',
  takesCalls: 'Takes calls with referees.',
  nothing: 'Nothing else is kept.',
};
