import type { ReferenceCheckView } from '#shared/web/api/reference-check.ts';

const project = { externalId: '4711', title: 'Enhetschef, äldreomsorg', clientName: null };
const recruiter = { name: 'Rita Ek', email: 'rita.ek@example.org', phone: '+46701740621', title: 'Rekryterare' };
const person = {
  externalId: 'c-1',
  firstName: 'Kim',
  lastName: 'Lund',
  email: 'kim.lund@example.org',
  phone: '+46701740605',
  language: 'sv',
} as const;
const settings = {
  candidateChannel: 'email-sms',
  refereeChannel: 'email',
  refereesRequested: 2,
  questionTemplates: { sv: 'tpl_standard', en: 'tpl_standard' },
  candidateLanguage: 'sv',
  askRelation: true,
  hideProjectTitle: false,
  daysToSubmit: 5,
  daysToAnswer: 14,
  additionalText: null,
} as const;

export const requestExample = { project, recruiter, settings, candidates: [{ ...person, referees: [] }] };

const id = 'chk_01KAR3M80000X7Z2Q4N5T6V8WB';
const organisation = 'org_01KAR3M8000123456789ABCDEF';
const site = 'https://references.example.org';

export const checkExample: ReferenceCheckView = {
  id,
  live: true,
  status: 'candidate_invited',
  project,
  recruiter,
  candidate: { ...person, delivery: { email: 'queued', sms: 'queued', notBefore: null } },
  settings,
  counts: { requested: 2, added: 0, answered: 0, declined: 0, withdrawn: 0, remainingToSubmit: 2, expected: 2 },
  addressesAsked: 0,
  addressesAllowed: 15,
  referees: [],
  integritySignals: [],
  links: {
    checkPage: `${site}/o/${organisation}/checks/${id}`,
    symbol: `${site}/v1/reference-checks/${id}/symbol.svg?s=2qLrV0m1wGk8uX9aYc3ZtQ`,
    report: null,
  },
  createdAt: '2026-11-23T08:00:00.000Z',
  updatedAt: '2026-11-23T08:00:00.000Z',
  completedAt: null,
  expiresAt: '2026-11-28T08:00:00.000Z',
  hold: null,
  objection: null,
};
