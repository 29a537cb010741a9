import { describe, expect, test } from 'vitest';
import type { Call } from '#shared/domain/call/call.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { lookUp, partsToErase } from '#shared/domain/subjects/look-up.ts';
import { contactsOf, matchOf, peopleOf } from '#shared/domain/subjects/people-of.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  daysAfter,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';

const link = {
  id: testId('lnk', 1),
  name: 'Bo Chef',
  email: 'chef@example.org',
  createdAt: startTime,
  expiresAt: daysAfter(30),
  revokedAt: null,
  linkGeneration: 1,
  openings: 0,
  lastOpenedAt: null,
} as const;
const reader = {
  id: testId('rdr', 1),
  email: 'Reader@client.example',
  readings: 1,
  firstAt: startTime,
  lastAt: startTime,
};
const call: Call = {
  state: 'booked',
  at: daysAfter(2),
  minutes: 30,
  phone: '+46701740699',
  handler: { name: 'Ali Demir', email: 'ali.demir@example.org', phone: '+46701740600' },
  zone: null,
  note: null,
  sequence: 0,
  changedAt: startTime,
  confirmBy: null,
};

const whole = buildFile({
  check: buildCheck({ team: [{ name: 'Tove Ek', email: 'tove@example.org' }] }),
  referees: [buildReferee({ call }), buildReferee({ id: testId('ref', 2), email: null, phone: null })],
  reportLinks: [link, { ...link, id: testId('lnk', 2), email: 'x@client.example', readers: [reader] }],
});

describe('the people of a check', () => {
  test('are all of whom an address or a number is kept, with the number of a call', () => {
    const { email: _, ...open } = link;
    const people = peopleOf({ ...whole, reportLinks: [...whole.reportLinks, { ...open, id: testId('lnk', 3) }] });
    expect(people.map(({ role, id, contacts }) => [role, id, contacts.map(({ value }) => value)])).toEqual([
      ['candidate', 'candidate', ['kim.lund@example.org', '+46701740605']],
      ['referee', testId('ref', 1), ['bo.ahl@example.org', '+46701740621', '+46701740699']],
      ['reader', testId('lnk', 1), ['chef@example.org']],
      ['reader', testId('lnk', 2), ['x@client.example']],
      ['reader', testId('rdr', 1), ['reader@client.example']],
      ['recruiter', 'recruiter', ['rita.ek@example.org', 'tove@example.org', 'ali.demir@example.org', '+46701740600']],
    ]);
  });

  test('have the number of a call once, where it is their own', () => {
    const same = buildReferee({ call: { ...call, phone: '+46701740621' } });
    const [, referee] = peopleOf(buildFile({ referees: [same] }));
    expect(referee?.contacts).toHaveLength(2);
  });

  test.each([
    ['by address', { email: 'BO.AHL@example.org', phone: null }, ['email']],
    ['by number', { email: null, phone: '+46701740621' }, ['phone']],
    ['by both', { email: 'bo.ahl@example.org', phone: '+46701740621' }, ['email', 'phone']],
    ['not by an address of the number’s place', { email: '+46701740621', phone: null }, []],
    ['not by another', { email: 'eva@example.org', phone: '+46701740000' }, []],
  ] as const)('are found %s', (_, subject, by) => {
    expect(matchOf(subject, { role: 'referee', id: 'r', contacts: contactsOf(buildReferee()) })).toEqual(by);
  });
});

describe('a look-up', () => {
  const [first, second, third] = [testId('chk', 1), testId('chk', 2), testId('chk', 3)];
  const as = (id: string, changes: Partial<CheckFile> = {}) => ({
    ...whole,
    check: { ...whole.check, id },
    ...changes,
  });
  const files: Readonly<Record<string, CheckFile>> = { [first]: as(first), [third]: as(third, { referees: [] }) };
  const owner = { organisationId: testId('org', 1), live: true };
  const bo = { email: 'bo.ahl@example.org', phone: null };
  const look = (
    subject: { email: string | null; phone: string | null },
    found: readonly (readonly [string, string])[],
  ) => {
    const asked: unknown[] = [];
    const subjects = {
      hashesOf: (_: unknown, contacts: ReturnType<typeof contactsOf>) =>
        contacts.map(({ value }) => `hash of ${value}`),
      find: (of: unknown, hashes: readonly string[]) => {
        asked.push(of, hashes);
        return Promise.resolve(found.map(([checkId, person]) => ({ checkId, person })));
      },
      isOf: () => false,
    };
    const checks = { load: (id: string) => Promise.resolve(files[id] ?? null) };
    return lookUp({ subjects, checks }, owner, subject).then((result) => ({ ...result, asked }));
  };

  test('asks by hashes, and looks at each check itself', async () => {
    const { parts, leads, asked } = await look(bo, [
      [third, 'candidate'],
      [first, testId('ref', 1)],
      [first, 'candidate'],
      [second, testId('ref', 9)],
      [second, 'recruiter'],
      [third, 'recruiter'],
    ]);
    expect(asked).toEqual([owner, ['hash of bo.ahl@example.org']]);
    expect(parts.map(({ file, person, by }) => [file.check.id, person.id, by])).toEqual([
      [first, testId('ref', 1), ['email']],
    ]);
    expect(leads).toEqual([third, second]);
  });

  test('has the newest check first, and none that the person only leads among the parts', async () => {
    const kim = { email: 'kim.lund@example.org', phone: null };
    const { parts } = await look(kim, [
      [first, 'candidate'],
      [third, 'candidate'],
    ]);
    expect(parts.map(({ file }) => file.check.id)).toEqual([third, first]);
    const rita = await look({ email: 'rita.ek@example.org', phone: null }, [[first, 'candidate']]);
    expect(rita.parts).toEqual([]);
  });

  test('is erased part by part, and where they lead', async () => {
    const found = await look(bo, [
      [first, testId('ref', 1)],
      [second, 'recruiter'],
    ]);
    expect(partsToErase(found)).toEqual([
      { checkId: first, role: 'referee', person: testId('ref', 1) },
      { checkId: second, role: 'recruiter', person: 'recruiter' },
    ]);
  });
});
