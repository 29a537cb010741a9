import { expect, test } from 'vitest';
import { resultBody } from '#infra/local/ats/evaluation-api/result.ts';

/** The sample of the published contract. */
const sample = {
  InvitationId: '8a6c1d0e-4b57-4f0d-9f4a-0d3f6f1f5a11',
  Status: 2,
  Message: '1 of 3 answers in',
  Description: '2 referees invited, 1 call booked',
  Score: '33',
  ReportUrls: [
    { EncryptedFields: [], Name: 'Referensrapport', Type: 0, Uri: 'https://refs.example.org/r/7Qm' },
    { EncryptedFields: [], Name: 'Referensrapport (PDF)', Type: 1, Uri: 'https://refs.example.org/r/7Qm/pdf' },
  ],
  ScoreProfiles: [{ Id: 'answers', Score: 33 }],
};
const [report] = sample.ReportUrls;

test.each<[string, Record<string, unknown>]>([
  ['the sample', sample],
  ['no score', { ...sample, Score: null, ScoreProfiles: [] }],
  ['an encrypted address', { ...sample, ReportUrls: [{ ...report, EncryptedFields: ['Uri'], Uri: 'key:c2VjcmV0' }] }],
])('%s is a result', (_, body) => {
  expect(resultBody.safeParse(body).success).toBe(true);
});

const camel = Object.fromEntries(
  Object.entries(sample).map(([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), value]),
);

test.each<[string, unknown]>([
  ['camelCase', camel],
  ['a status by name', { ...sample, Status: 'InProgress' }],
  ['an unknown status', { ...sample, Status: 7 }],
  ['a score as a number', { ...sample, Score: 33 }],
  ['a score that is no number', { ...sample, Score: 'good' }],
  ['a member more', { ...sample, Verdict: 'hire' }],
  ['an id that is no UUID', { ...sample, InvitationId: 'c-1' }],
  ['a type by name', { ...sample, ReportUrls: [{ ...report, Type: 'WebPage' }] }],
  [
    'an address without its list of encrypted fields',
    { ...sample, ReportUrls: [{ Name: 'x', Type: 0, Uri: 'https://x' }] },
  ],
  ['no addresses', { ...sample, ReportUrls: null }],
  ['a list', [sample]],
])('%s is none', (_, body) => {
  expect(resultBody.safeParse(body).success).toBe(false);
});
