import { describe, expect, it } from 'vitest';
import type { Check } from '#shared/domain/check/check.ts';
import { applyTo } from '#shared/domain/decisions/change.ts';
import { forgetLeftOut } from '#shared/domain/decisions/forget-contact.ts';
import { nextDeletion } from '#shared/domain/retention/next-deletion.ts';
import { addDays, addMonths } from '#shared/domain/time.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  contextAt,
  daysAfter,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';

const check = buildCheck({ status: 'completed', completedAt: startTime });
const declined = buildReferee({ status: 'declined' });
const answered = buildReferee({ id: testId('ref', 2), status: 'answered' });
const file = buildFile({ check, referees: [declined, answered] });

describe('what is done next with a check', () => {
  it('waits for the contact data of who did not answer, and forgets those', () => {
    expect(nextDeletion(file, 12, daysAfter(28))).toEqual({ act: 'wait', until: daysAfter(30) });
    expect(nextDeletion(file, 12, daysAfter(30))).toEqual({ act: 'forget', refereeIds: [declined.id] });
  });

  it('forgets with them the names of whom an ATS gave and nobody could ask', () => {
    const named = { ...check, leftOut: [{ place: 3, name: 'Ann Berg', reason: 'unreachable' }] } as const;
    const left = buildFile({ check: named, referees: [answered] });
    expect(nextDeletion(left, 12, daysAfter(29))).toEqual({ act: 'wait', until: daysAfter(30) });
    expect(nextDeletion(left, 12, daysAfter(30))).toEqual({ act: 'forget_left_out' });
    expect(forgetLeftOut(left, contextAt(daysAfter(29))).outcome).toBe('unchanged');
    const decision = forgetLeftOut(left, contextAt(daysAfter(30)));
    if (decision.outcome !== 'change') throw new Error(decision.outcome);
    expect(decision.change.check).not.toHaveProperty('leftOut');
    expect(nextDeletion(applyTo(left, decision.change), 12, daysAfter(30)).act).toBe('wait');
  });

  it('is looked at once a month, so that a shorter setting is seen', () => {
    const forgotten = buildFile({ check, referees: [{ ...declined, forgottenAt: daysAfter(30) }, answered] });
    expect(nextDeletion(forgotten, 24, daysAfter(40))).toEqual({ act: 'wait', until: daysAfter(70) });
    expect(nextDeletion(forgotten, 1, daysAfter(40))).toEqual({ act: 'delete', cause: 'retention' });
    const soon = addDays(addMonths(startTime, 24), -3);
    expect(nextDeletion(forgotten, 24, soon)).toEqual({ act: 'wait', until: addMonths(startTime, 24) });
  });

  it('deletes it when its time has come, that of a test key by its creation', () => {
    expect(nextDeletion(file, 12, addMonths(startTime, 12))).toEqual({ act: 'delete', cause: 'retention' });
    const test = buildFile({ check: buildCheck({ live: false }) });
    expect(nextDeletion(test, 12, daysAfter(30))).toEqual({ act: 'delete', cause: 'test_key' });
  });

  it('says that a check ends on which nobody has acted, and ends it, beside who was removed from it', () => {
    const removed = buildReferee({ status: 'removed', goneAt: startTime });
    const left = (idle: Partial<Check> = {}, referees = [removed]) =>
      buildFile({ check: buildCheck({ status: 'accepted', candidateAskedAt: null, ...idle }), referees });
    const [over, tellAt] = [addMonths(startTime, 6), addDays(addMonths(startTime, 6), -30)];
    const quiet = { since: startTime, toldAt: null };
    expect(nextDeletion(left(), 12, daysAfter(29))).toEqual({ act: 'wait', until: daysAfter(30) });
    expect(nextDeletion(left(), 12, daysAfter(30))).toEqual({ act: 'forget', refereeIds: [removed.id] });
    expect(nextDeletion(left({ idle: quiet }, []), 12, addDays(tellAt, -1))).toEqual({ act: 'wait', until: tellAt });
    expect(nextDeletion(left({ idle: quiet }, []), 12, tellAt)).toEqual({ act: 'announce_end' });
    const told = left({ idle: { ...quiet, toldAt: tellAt } }, []);
    expect(nextDeletion(told, 12, addDays(over, -1))).toEqual({ act: 'wait', until: over });
    expect(nextDeletion(told, 12, over)).toEqual({ act: 'end' });
  });

  it('waits for nothing while it is under way', () => {
    expect(nextDeletion(buildFile({ referees: [declined] }), 12, daysAfter(90))).toEqual({ act: 'wait', until: null });
  });
});
