import { describe, expect, test } from 'vitest';
import { findViewer, maySeeCheck, seesEveryCheck } from '#shared/domain/access/may-see-check.ts';
import type { Call } from '#shared/domain/call/call.ts';
import { changeRecruiter } from '#shared/domain/decisions/change-recruiter.ts';
import {
  buildCheck,
  buildFile,
  buildOrganisation,
  buildReferee,
  contextAt,
  daysAfter,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';

const person = (name: string, email: string) => ({ name, email });
const rita = person('Rita Ek', 'rita.ek@example.org');
const nora = person('Nora Bergman', 'nora.bergman@example.org');
const ali = person('Ali Demir', 'ali.demir@example.org');
const eva = person('Eva Roth', 'eva.roth@example.org');
const kim = person('Kim Lund', 'kim.lund@example.org');

const call: Call = {
  state: 'booked',
  at: daysAfter(1),
  minutes: 30,
  phone: '+46701740621',
  handler: ali,
  zone: null,
  note: null,
  sequence: 0,
  changedAt: startTime,
  confirmBy: null,
};
const organisation = buildOrganisation({ administrators: [eva], callHandlers: [ali] });

const checks = {
  own: buildFile({ check: buildCheck({ recruiter: rita, team: [nora] }), referees: [buildReferee({ call })] }),
  'of another recruiter': buildFile({ check: buildCheck({ recruiter: kim }) }),
  'of a test key': buildFile({ check: buildCheck({ recruiter: rita, team: [nora], live: false }) }),
  'of another organisation': buildFile({ check: buildCheck({ recruiter: rita, organisationId: testId('org', 2) }) }),
} as const;

type Name = keyof typeof checks;

describe.each<readonly [who: string, email: string, live: boolean, sees: readonly Name[]]>([
  ['its recruiter', rita.email, true, ['own']],
  ['its recruiter, in other letters', 'Rita.EK@Example.org', true, ['own']],
  ['one of the recruiting team', nora.email, true, ['own']],
  ['the organisation’s caller who was given a call of it', ali.email, true, ['own']],
  ['an administrator', eva.email, true, ['own', 'of another recruiter']],
  ['another recruiter of the organisation', kim.email, true, ['of another recruiter']],
  ['somebody else', 'bo.ahl@example.org', true, []],
  ['nobody by name', '', true, []],
  ['its recruiter, by a test key', rita.email, false, ['of a test key']],
  ['one of the team, by a test key', nora.email, false, ['of a test key']],
  ['an administrator, by a test key', eva.email, false, ['of a test key']],
  ['another recruiter, by a test key', kim.email, false, []],
])('%s', (_, email, live, sees) => {
  const names = Object.keys(checks);
  test.each(Object.entries(checks))('sees the check %s when it may', (name, file) => {
    expect(names).toEqual(expect.arrayContaining([...sees]));
    expect(maySeeCheck(file, { organisation, session: { email, live }, now: startTime })).toBe(
      sees.some((each) => each === name),
    );
  });
});

test('whoever is replaced as recruiter sees it no longer, and the one who comes after does', () => {
  const before = checks['of another recruiter'];
  const decision = changeRecruiter(before, rita, { by: null, note: null }, contextAt());
  if (decision.outcome !== 'change') throw new Error(decision.outcome);
  const after = { ...before, check: decision.change.check };
  const sees = (email: string) => maySeeCheck(after, { organisation, session: { email, live: true }, now: startTime });
  expect([sees(kim.email), sees(rita.email)]).toEqual([false, true]);
});

test('whoever had a call of it sees it no longer than the organisation names them as one who calls', () => {
  const sees = (callHandlers: readonly (typeof rita)[]) =>
    maySeeCheck(checks.own, {
      organisation: { ...organisation, callHandlers },
      session: { email: ali.email, live: true },
      now: startTime,
    });
  expect([sees([nora, ali]), sees([nora]), sees([])]).toEqual([true, false, false]);
});

test('who is no administrator any longer sees every check no longer', () => {
  const session = { email: eva.email, live: true };
  expect(seesEveryCheck({ organisation, session })).toBe(true);
  const without = { ...organisation, administrators: [ali] };
  expect(seesEveryCheck({ organisation: without, session })).toBe(false);
  expect(maySeeCheck(checks.own, { organisation: without, session, now: startTime })).toBe(false);
});

test('is named as they are named there, whatever letters the address was typed in', () => {
  expect(findViewer(checks.own, organisation, 'NORA.bergman@example.org', startTime)).toEqual(nora);
  expect(findViewer(checks.own, organisation, kim.email, startTime)).toBeNull();
});

test('while it is held nobody but an administrator sees it', () => {
  const hold = { reason: 'claim', until: daysAfter(30), note: null, setAt: startTime } as const;
  const file = { ...checks.own, check: { ...checks.own.check, hold } };
  const sees = (email: string, now: string) => maySeeCheck(file, { organisation, session: { email, live: true }, now });
  const everybody = [rita.email, nora.email, ali.email, eva.email];
  expect(everybody.map((email) => sees(email, daysAfter(29)))).toEqual([false, false, false, true]);
  expect(everybody.map((email) => sees(email, daysAfter(30)))).toEqual([true, true, true, true]);
});
