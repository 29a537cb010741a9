import { describe, expect, it } from 'vitest';
import { theSystem } from '#shared/domain/audit/audit-entry.ts';
import { entriesOfErasure } from '#shared/domain/audit/entries-of-erasure.ts';
import type { ErasureStep } from '#shared/domain/subjects/erasure.ts';
import { minutesAfter, testId } from '#tests/support/builders/check-builders.ts';

const now = minutesAfter(5);
const owner = { id: 'ers_1', organisationId: testId('org', 1), live: true };
const step = (number: number, state: ErasureStep['state'], role: ErasureStep['role'] = 'referee'): ErasureStep => ({
  checkId: testId('chk', number),
  person: `${role} ${number}`,
  role,
  state,
  kept: null,
});
const checksOf = (before: readonly ErasureStep[], after: readonly ErasureStep[]) =>
  entriesOfErasure({ ...owner, steps: before }, after, now).map(({ checkId, count }) => [checkId, count]);

describe('an erasure that is carried out', () => {
  it('is an entry of each check out of which somebody was taken, by the system, and names nobody', () => {
    const entries = entriesOfErasure({ ...owner, steps: [step(1, 'waiting')] }, [step(1, 'erased')], now);
    expect(entries).toEqual([
      {
        organisationId: owner.organisationId,
        live: true,
        at: now,
        actor: theSystem,
        act: 'subject.erased',
        checkId: testId('chk', 1),
        about: owner.id,
        count: 1,
      },
    ]);
  });

  it('is one of a check however many parts they had in it, and none of what stays or has gone before', () => {
    expect(
      checksOf(
        [step(1, 'erased'), step(2, 'waiting'), step(2, 'waiting', 'reader'), step(3, 'waiting'), step(4, 'waiting')],
        [step(1, 'erased'), step(2, 'erased'), step(2, 'erased', 'reader'), step(3, 'kept'), step(4, 'waiting')],
      ),
    ).toEqual([[testId('chk', 2), 1]]);
  });

  it('is one entry where there are too many for one transaction', () => {
    const steps = (state: ErasureStep['state']) => Array.from({ length: 60 }, (_, index) => step(index, state));
    expect(entriesOfErasure({ ...owner, steps: steps('waiting') }, steps('erased'), now)).toMatchObject([
      { act: 'subject.erased', actor: theSystem, checkId: null, about: owner.id, count: 60 },
    ]);
    expect(checksOf(steps('waiting').slice(0, 50), steps('erased').slice(0, 50))).toHaveLength(50);
  });
});
