import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createComplaints } from '#shared/data/outbox/complaints.ts';
import { createDayAllowance } from '#shared/data/outbox/day-allowance.ts';
import { createSendSlots } from '#shared/data/outbox/send-slots.ts';
import { startTime, testId } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const [one, other] = [testId('org', 1), testId('org', 2)];
const address = 'bo.ahl@example.org';
const linkKeys = { current: '1', keys: { '1': 'first-secret' } };

describe('complaints', () => {
  it('hold for one organisation, in whatever letters, and after the key has changed', async () => {
    const complaints = createComplaints(real.table, linkKeys);
    expect(await complaints.has(one, address)).toBe(false);
    await complaints.note(one, 'Bo.Ahl@Example.org', startTime);
    expect(await complaints.has(one, address)).toBe(true);
    expect(await complaints.has(other, address)).toBe(false);
    const rotated = createComplaints(real.table, { current: '2', keys: { '1': 'first-secret', '2': 'second-secret' } });
    expect(await rotated.has(one, address)).toBe(true);
  });
});

describe('the times at which messages go', () => {
  it('are taken one after the other by all who ask at once, and begin anew after a quiet time', async () => {
    const slots = createSendSlots(real.table);
    const from = 1_000_000;
    expect(await slots.take(300, from)).toBe(from);
    const begun = await Promise.all(Array.from({ length: 6 }, () => slots.take(300, from)));
    expect(begun.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6].map((nth) => from + nth * 300));
    expect(await slots.take(300, from + 60_000)).toBe(from + 60_000);
    expect(await slots.take(300, from)).toBe(from + 60_300);
  });
});

describe.each(['sms', 'mail'] as const)('the day’s %s', (what) => {
  it('are never more than they may be, also when all are taken at once', async () => {
    const allowance = createDayAllowance(real.table);
    const taken = await Promise.all(Array.from({ length: 8 }, () => allowance.take(one, what, '2026-11-23', 5)));
    expect(taken.filter(Boolean)).toHaveLength(5);
    expect(await allowance.take(one, what, '2026-11-23', 5)).toBe(false);
    expect(await allowance.take(one, what, '2026-11-24', 5)).toBe(true);
    expect(await allowance.take(other, what, '2026-11-23', 5)).toBe(true);
    expect(await allowance.take(other, what, '2026-11-25', 0)).toBe(false);
  });

  it('are there again when they did not go, and never more than there were', async () => {
    const allowance = createDayAllowance(real.table);
    const day = '2026-12-02';
    await allowance.giveBack(one, what, day);
    expect(await allowance.take(one, what, day, 1)).toBe(true);
    await allowance.giveBack(one, what, day);
    await allowance.giveBack(one, what, day);
    expect(await allowance.take(one, what, day, 1)).toBe(true);
    expect(await allowance.take(one, what, day, 1)).toBe(false);
  });

  it('are counted apart from the others', async () => {
    const allowance = createDayAllowance(real.table);
    expect(await allowance.take(one, what, '2026-12-01', 1)).toBe(true);
    expect(await allowance.take(one, what, '2026-12-01', 1)).toBe(false);
  });
});
