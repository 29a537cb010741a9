import { describe, expect, test } from 'vitest';
import { isClosedToRecruiter, toldWhileHeld } from '#shared/domain/access/told-while-held.ts';
import {
  buildCheck,
  buildFile,
  buildOrganisation,
  daysAfter,
  startTime,
} from '#tests/support/builders/check-builders.ts';

const hold = { reason: 'claim', until: daysAfter(9), note: null, setAt: startTime } as const;
const held = buildFile({ check: buildCheck({ hold }) });
const [ali, tove] = [
  { name: 'Ali Demir', email: 'ali.demir@example.org' },
  { name: 'Tove Ek', email: 'tove.ek@example.org' },
];
const rita = { name: 'Rita Ek', email: 'Rita.Ek@example.org' };

describe('while a check is held', () => {
  test.each([
    ['the first administrator is told in the recruiter’s place', held, [ali, tove], ali],
    ['its recruiter is, who is an administrator too', held, [ali, rita], held.check.recruiter],
    ['its recruiter is where there is no administrator', held, [], held.check.recruiter],
    [
      'and again when the hold is over',
      buildFile({ check: buildCheck({ hold: { ...hold, until: startTime } }) }),
      [ali],
      held.check.recruiter,
    ],
    ['as where it never was held', buildFile(), [ali], held.check.recruiter],
  ])('%s', (_, file, administrators, told) => {
    const organisation = buildOrganisation({ administrators });
    expect(toldWhileHeld(file, organisation, startTime)).toEqual({
      ...file,
      check: { ...file.check, recruiter: told },
    });
  });

  test('it is closed to its recruiter also where nobody else could be told', () => {
    expect(isClosedToRecruiter(held, { administrators: [] }, startTime)).toBe(true);
    expect(isClosedToRecruiter(held, { administrators: [rita] }, startTime)).toBe(false);
  });
});
