import { describe, expect, test } from 'vitest';
import {
  countSteps,
  daysToAnswer,
  type Erasure,
  type ErasureStep,
  erasureDueAt,
  erasureEndsAt,
  erasureState,
  keptOf,
  newErasure,
  settleErasure,
} from '#shared/domain/subjects/erasure.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  daysAfter,
  minutesAfter,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';

const checkId = testId('chk', 1);
const place = { checkId, role: 'referee', person: testId('ref', 1) } as const;
const step = (changes: Partial<ErasureStep> = {}): ErasureStep => ({
  ...place,
  state: 'waiting',
  kept: null,
  ...changes,
});
const erased = step({ state: 'erased' });
const heldUntil = (until: string | null) => step({ state: 'kept', kept: { reason: 'claim', until } });

const asked = {
  id: 'ers_1',
  organisationId: testId('org', 1),
  live: true,
  hashes: ['h'],
  askedBy: 'api',
  note: 'by letter',
} as const;
const begun = newErasure(asked, [place], startTime);
const wish = (changes: Partial<Erasure> = {}): Erasure => ({ ...begun, ...changes });

describe('a wish to be erased', () => {
  test('begins with all that was found, and has a month for its answer', () => {
    expect(begun).toEqual({
      ...asked,
      version: 0,
      requestedAt: startTime,
      answerBy: '2026-12-23T08:00:00.000Z',
      steps: [step()],
      tells: 0,
      doneAt: null,
    });
    expect(erasureState(begun)).toBe('running');
  });

  test.each([
    ['goes on while something is to go', [erased, step()], 'running', 0],
    ['is done when all has gone', [erased, erased], 'done', 1],
    ['is done when what stays has no end', [erased, heldUntil(null)], 'done', 1],
    ['rests while something is held', [erased, heldUntil(daysAfter(9))], 'held', 1],
    ['is done when nothing was found', [], 'done', 1],
  ] as const)('%s', (_, steps, state, tells) => {
    const settled = settleErasure(begun, steps, minutesAfter(5));
    expect(erasureState(settled)).toBe(state);
    expect(settled).toEqual({
      ...begun,
      steps,
      tells,
      ...(state === 'done' && { doneAt: minutesAfter(5), note: null }),
    });
  });

  test('is told once while it rests, and again when it is done', () => {
    const steps = [heldUntil(daysAfter(9))];
    const rests = settleErasure(begun, steps, minutesAfter(5));
    expect(settleErasure(rests, steps, minutesAfter(6)).tells).toBe(1);
    expect(settleErasure(rests, [erased], daysAfter(9)).tells).toBe(2);
  });

  test('counts its parts by how they stand', () => {
    const { steps } = wish({ steps: [erased, erased, step(), heldUntil(null)] });
    expect((['waiting', 'erased', 'kept'] as const).map((state) => countSteps({ steps }, state))).toEqual([1, 2, 1]);
  });

  test.each([
    ['soon, while it goes on', wish(), '2026-11-23T08:00:30.000Z'],
    ['two hours later, when it is done', wish({ doneAt: startTime }), '2026-11-23T10:00:00.000Z'],
    ['a day later, while it rests', wish({ steps: [heldUntil(daysAfter(9))] }), daysAfter(1)],
    [
      'when the first hold ends',
      wish({ steps: [heldUntil(daysAfter(9)), heldUntil(minutesAfter(7)), erased] }),
      minutesAfter(7),
    ],
    ['a day later, where no hold has an end', wish({ steps: [heldUntil(null)] }), daysAfter(1)],
  ] as const)('is looked at again %s', (_, erasure, at) => {
    expect(erasureDueAt(erasure, startTime)).toBe(at);
  });

  test('counts the days for its answer, the last one in', () => {
    const left = (now: string) => daysToAnswer(begun, now);
    expect(left(startTime)).toBe(30);
    expect(left('2026-12-23T07:59:59.000Z')).toBe(1);
    expect(left('2026-12-23T08:00:00.000Z')).toBe(0);
    expect(left('2026-12-24T09:00:00.000Z')).toBe(-1);
    expect(daysToAnswer({ ...begun, doneAt: startTime }, startTime)).toBeNull();
  });

  test('leaves a record of two years', () => {
    expect(erasureEndsAt('2026-11-23T08:00:00.000Z')).toBe('2028-11-23T08:00:00.000Z');
  });
});

describe('of somebody, there stays', () => {
  const hold = { reason: 'archive', until: daysAfter(30), note: null, setAt: startTime } as const;
  const kept = { at: startTime, decideBy: daysAfter(30), keptFor: 'claim', decidedAt: daysAfter(1) } as const;
  const [bo, eva] = [buildReferee({ objection: kept }), buildReferee({ id: testId('ref', 2) })];
  const file = buildFile({ referees: [bo, eva] });
  const candidate = { role: 'candidate', id: 'candidate' } as const;
  const referee = ({ id }: { id: string }) => ({ role: 'referee', id }) as const;

  test.each([
    ['nothing', file, referee(eva), null],
    [
      'what is held, until its end',
      buildFile({ check: buildCheck({ hold }) }),
      candidate,
      { reason: 'archive', until: hold.until },
    ],
    [
      'nothing when the hold is over',
      buildFile({ check: buildCheck({ hold: { ...hold, until: startTime } }) }),
      candidate,
      null,
    ],
    ['what is kept against their objection', file, referee(bo), { reason: 'claim', until: null }],
    [
      'the check of a candidate, with what is kept against a referee’s',
      file,
      candidate,
      { reason: 'claim', until: null },
    ],
    [
      'what is kept against the candidate’s',
      buildFile({ check: buildCheck({ objection: kept }) }),
      candidate,
      { reason: 'claim', until: null },
    ],
    ['nothing of who has read', file, { role: 'reader', id: testId('rdr', 1) }, null],
    [
      'what a recruiter has led',
      buildFile({ check: buildCheck({ hold }) }),
      { role: 'recruiter', id: 'recruiter' },
      { reason: 'recruiter', until: null },
    ],
  ] as const)('%s', (_, of, person, what) => {
    expect(keptOf(of, person, startTime)).toEqual(what);
  });
});
