import { describe, expect, test } from 'vitest';
import { foldEmail } from '#shared/domain/contact/fold-email.ts';
import { matchOf, peopleOf } from '#shared/domain/subjects/people-of.ts';
import { readEither, readSubject } from '#shared/domain/subjects/subject.ts';
import { buildCheck, buildFile, buildOrganisation, buildReferee } from '#tests/support/builders/check-builders.ts';

const organisation = buildOrganisation();

describe('an address', () => {
  test.each([
    ['Kim.Lund@Example.ORG', 'kim.lund@example.org'],
    ['kim.lund+jobb@example.org', 'kim.lund@example.org'],
    ['kim.lund+a+b@example.org', 'kim.lund@example.org'],
    ['+kim@example.org', '+kim@example.org'],
    ['A\u030Asa@example.org', 'åsa@example.org'],
    ['kim+jobb@bücher.example', 'kim@xn--bcher-kva.example'],
  ])('%s is looked for as %s', (typed, folded) => {
    expect(foldEmail(typed)).toBe(folded);
  });
});

describe('what a request says of a person', () => {
  test('is an address, a number in local form, or both', () => {
    expect(readSubject({ email: ' Kim@example.org ', phone: '070-174 06 05' }, organisation)).toEqual({
      subject: { email: 'kim@example.org', phone: '+46701740605' },
      faults: [],
    });
    expect(readEither('0701740605', organisation).subject).toEqual({ email: null, phone: '+46701740605' });
    expect(readEither('kim@example.org', organisation).subject).toEqual({ email: 'kim@example.org', phone: null });
  });

  test('has its faults named', () => {
    expect(readSubject({ email: null, phone: ' ' }, organisation).faults).toEqual([{ part: 'email', code: 'missing' }]);
    expect(readSubject({ email: 'kim', phone: '12' }, organisation).faults).toEqual([
      { part: 'email', code: 'bad' },
      { part: 'phone', code: 'bad' },
    ]);
  });
});

test('everybody of a check is found by what they have, also by the number of a call', () => {
  const handler = { name: 'Ali Demir', email: 'Ali.Demir+calls@example.org' };
  const call = {
    state: 'booked',
    at: '2026-11-27T09:00:00.000Z',
    minutes: 30,
    phone: '+46701740699',
    handler,
    zone: null,
    note: null,
    sequence: null,
    changedAt: '2026-11-24T09:00:00.000Z',
    confirmBy: null,
  } as const;
  const file = buildFile({ check: buildCheck(), referees: [buildReferee({ call })] });
  const rolesOf = (email: string | null, phone: string | null) =>
    peopleOf(file).flatMap((person) => (matchOf({ email, phone }, person).length > 0 ? [person.role] : []));
  expect(rolesOf(null, '+46701740699')).toEqual(['referee']);
  expect(rolesOf('ali.demir@example.org', null)).toEqual(['recruiter']);
  expect(rolesOf('rita.ek@example.org', '+46701740605')).toEqual(['candidate', 'recruiter']);
  expect(rolesOf('nobody@example.org', null)).toEqual([]);
});
