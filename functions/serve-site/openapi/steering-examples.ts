import type { RefereeView } from '#shared/web/api/reference-check.ts';
import type { ReportLinkView } from '#shared/web/api/steer-answers.ts';

const recruiter = { name: 'Rita Ek', email: 'rita.ek@example.org', phone: '+46701740621', title: 'Rekryterare' };
const relation = {
  type: 'manager',
  company: 'Nordvik omsorg AB',
  title: 'Gruppledare',
  from: '2019-03',
  to: '2023-06',
} as const;
const person = { firstName: 'Bo', lastName: 'Ahl', email: 'bo.ahl@example.org', phone: null, language: 'sv' } as const;

export const amendmentExample = {
  refereesRequested: 3,
  daysToSubmit: 7,
  daysToAnswer: 14,
  addressesAllowed: 30,
  recruiter,
};
export const candidateRequestExample = {
  channel: 'email-sms',
  additionalText: 'Gärna två chefer och en kollega.',
  saveAsDefault: false,
  daysToSubmit: 5,
};
export const refereesExample = { referees: [{ ...person, relation }] };
export const correctionExample = { email: 'bo.ahl@work.example', relation: null };
export const refereeRequestExample = { channel: 'email' };
export const noteExample = { note: 'Två svar räcker.' };
export const holdExample = {
  reason: 'claim',
  until: '2027-11-21T22:59:00.000Z',
  note: 'Tillsättningen är överklagad.',
};
export const objectionInputExample = { decision: 'keep', reason: 'claim', note: null };
export const reportLinkInputExample = {
  label: 'Eva Roth',
  reader: { email: 'eva.roth@client.example' },
  role: 'Någon hos en kund',
};
export const sessionLinkInputExample = { recruiter: { name: 'Rita Ek', email: 'rita.ek@example.org' } };

export const refereeExample: RefereeView = {
  id: 'ref_01KAR3M80000X7Z2Q4N5T6V8WC',
  ...person,
  relation,
  status: 'invited',
  form: null,
  channel: 'email',
  invitedAt: '2026-11-23T09:30:00.000Z',
  openedAt: null,
  answeredAt: null,
  questions: null,
  markedPassages: 0,
  call: null,
  delivery: { email: 'delivered', sms: 'none', notBefore: null },
  objection: null,
};

const site = 'https://references.example.org';

export const reportLinkExample: ReportLinkView = {
  id: 'lnk_01KAR3M80000X7Z2Q4N5T6V8WD',
  url: `${site}/r/7QmZ2sV0m1wGk8uX9aYc3Z`,
  name: 'Eva Roth',
  reader: { email: 'eva.roth@client.example' },
  role: 'Någon hos en kund',
  readers: [],
  integritySignals: true,
  createdAt: '2026-11-27T08:00:00.000Z',
  expiresAt: '2026-12-27T08:00:00.000Z',
  revokedAt: null,
  openings: 0,
  lastOpenedAt: null,
  fetches: 0,
  lastFetchedAt: null,
};

export const sessionLinkExample = {
  url: `${site}/s/9TnW4rB2c5vHk7yD1eUf6A`,
  expiresAt: '2026-11-23T08:15:00.000Z',
};
