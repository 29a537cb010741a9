import { describe, expect, it } from 'vitest';

import { quartersOf, slotsOf, slotsWithout } from '#shared/domain/call/call-slots.ts';

const owner = { organisationId: 'org_1', live: true, checkId: 'chk_1', refereeId: 'ref_1' };
const clocks = (at: string, minutes: number): readonly string[] =>
  quartersOf(`2026-11-25T${at}:00.000Z`, minutes).map((quarter) => quarter.slice(11, 16));
const slots = (at: string, email = 'rita.ek@example.org') =>
  slotsOf({ at: `2026-11-25T${at}:00.000Z`, minutes: 30, handler: { name: 'Rita Ek', email } }, owner);

describe('the time that a call takes', () => {
  it.each([
    ['13:00', 30, ['13:00', '13:15']],
    ['13:00', 20, ['13:00', '13:15']],
    ['13:05', 10, ['13:00']],
    ['13:05', 30, ['13:00', '13:15', '13:30']],
    ['13:10', 10, ['13:00', '13:15']],
  ])('is every quarter of an hour that it touches: from %s', (at, minutes, expected) => {
    expect(clocks(at, minutes)).toEqual(expected);
  });

  it('is one person’s, however their address is written', () => {
    expect(slots('13:00', 'Rita.Ek@Example.org')).toEqual(slots('13:00'));
  });

  it('is without what it has in common with another call of the same person', () => {
    expect(slotsWithout(slots('13:00'), slots('13:15')).map(({ at }) => at.slice(11, 16))).toEqual(['13:00']);
    expect(slotsWithout(slots('13:00'), slots('13:00', 'ali.demir@example.org'))).toEqual(slots('13:00'));
  });
});
