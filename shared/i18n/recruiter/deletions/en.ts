import type { DeletionTexts } from './texts.ts';

const count = (number: number, one: string, more: string): string => `${number}\u00a0${number === 1 ? one : more}`;

export const en: DeletionTexts = {
  title: 'Deleted',
  lead: 'What has been deleted, when and why. No names stand here, for they are gone.',
  filter: {
    label: 'Filter',
    from: 'From',
    to: 'To',
    cause: 'Cause',
    anyCause: 'Any cause',
    show: 'Show',
    noSuchDay: 'There is no such day.',
    endsFirst: 'The period ends before it begins.',
  },
  causes: {
    retention: 'Its time was over',
    test_key: 'A test, over after 30 days',
    erasure: 'The candidate asked for it',
    objection: 'The candidate objected',
  },
  period: {
    between: ({ from, to }) => `${from} to ${to}`,
    since: ({ day }) => `Since ${day}`,
    until: ({ day }) => `Until ${day}`,
    whole: 'The last two years',
  },
  columns: {
    when: 'When',
    what: 'What',
    why: 'Why',
    amount: 'How much',
    backups: 'Backups forget it',
    certificate: 'Certificate',
  },
  check: ({ id }) => `Reference check ${id}`,
  amount: ({ answers, reports, events }) =>
    `${count(answers, 'answer', 'answers')}, ${count(reports, 'file', 'files')}, ${count(events, 'event', 'events')}`,
  forgotten: ({ day }) => `${day}, done`,
  open: 'Open certificate',
  openOf: ({ id }) => `for ${id}`,
  none: 'Nothing was deleted in this period.',
  persons: {
    heading: 'People who have been deleted',
    what: ({ count: number }) =>
      number === 1 ? 'One person, in one reference check' : `One person, in ${number} reference checks`,
    why: ({ days }) =>
      days === 0 ? 'On request, answered the same day' : `On request, answered after ${count(days, 'day', 'days')}`,
    open: 'See the request',
    openOf: ({ day }) => `of ${day}`,
    column: 'Request',
  },
  older: 'Older',
  newest: 'Back to the newest',
  pages: 'Pages',
  forPeriod: 'Certificate for the period',
  tooMany: ({ most }) => `The period has more than ${most} deletions. Choose a shorter one for a certificate.`,
  certificate: {
    title: 'Certificate of deletion',
    issued: ({ day }) => `Issued on ${day}`,
    nobody: 'The certificate names no person, since the data about them are deleted.',
    deleted: 'Deleted',
    backupsForget: ({ day }) => `Backups forget it on ${day} at the latest.`,
    backupsForgot: ({ day }) => `Backups have forgotten it since ${day}.`,
    what: {
      heading: 'What was deleted',
      concerns: 'Concerns',
      check: ({ id }) => `Reference check ${id}, with everything that belonged to it`,
      checks: ({ count: checks }) =>
        `${checks === 1 ? 'One reference check' : `${checks} reference checks`}, with everything that belonged to them`,
      period: 'Period',
      cause: 'Cause',
      done: 'Done',
    },
    amount: {
      heading: 'How much',
      kind: 'Kind',
      number: 'Number',
      candidates: 'Candidates',
      kinds: {
        referees: 'Referees',
        answers: 'Answers',
        messages: 'Mails and text messages',
        events: 'Events',
        deliveries: 'Messages to other systems',
        links: 'Links to the report',
        reports: 'Files, all versions',
      },
    },
    each: 'Each deletion',
    left: {
      heading: 'What is left',
      record: ({ day }) =>
        `Until ${day}: that the check was deleted and how much it was, its links and what the applicant tracking system called it, as codes in which no person can be read.`,
      audit:
        'Entries of the audit trail about the check, with its id and without anything about candidate, referees or readers, for 24 months from each act.',
      complaints: 'An address that complained of a mail, as a code, for 24 months, so that nothing more is sent to it.',
    },
    outside: {
      heading: 'Outside this system',
      items: [
        'Copies that the applicant tracking system has taken.',
        'Mails and text messages that have been delivered.',
        'Files that somebody has saved.',
        'Addresses that Amazon SES itself keeps on its suppression list, because mails to them bounced or were reported.',
      ],
    },
    by: {
      heading: 'Issued by',
      text: ({ organisation }) => `${organisation}, from the record that was written when the deletion was done.`,
    },
    download: 'Download as PDF',
    fileName: 'certificate-of-deletion',
    pdf: {
      page: (page, pages) => `Page ${page} of ${pages}`,
      leftOut: '[character not shown]',
      leftOutNote:
        'Where it says [character not shown], characters were written that the PDF cannot show. The web page shows them.',
    },
  },
};
