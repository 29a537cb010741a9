import { describe, expect, test } from 'vitest';

import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { turnsToNeedAt } from '#shared/domain/queue/need-of.ts';
import { isLatestFirst, placeInQueue, sections } from '#shared/domain/queue/queue-place.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  daysAfter,
  minutesAfter,
  startTime,
} from '#tests/support/builders/check-builders.ts';
import { buildCall } from '#tests/support/builders/every-act.ts';

const now = startTime;
const hours = (count: number, from: string): string => minutesAfter(count * 60, from);
const asked = { status: 'invited', invitedAt: startTime, answerBy: daysAfter(14), channel: 'email' } as const;
const collecting = { status: 'collecting', submittedAt: startTime, submitBy: daysAfter(5) } as const;
const bo = (changes: Parameters<typeof buildReferee>[0] = {}) => buildReferee({ ...asked, ...changes });
const called = (at: string, changes: Parameters<typeof buildCall>[0] = {}) =>
  bo({ status: 'call_booked', call: buildCall({ state: 'booked', at, ...changes }) });

describe('when time alone makes a check need the recruiter', () => {
  test.each<readonly [string, Partial<CheckFile>, string | null]>([
    ['36 hours before the last day', { check: buildCheck(collecting), referees: [bo()] }, hours(-36, daysAfter(14))],
    ['a day before a call', { check: buildCheck(collecting), referees: [called(daysAfter(3))] }, daysAfter(2)],
    [
      'not before a call that is past',
      { check: buildCheck(collecting), referees: [called(startTime)] },
      hours(-36, daysAfter(14)),
    ],
    [
      'not before a call that is only suggested',
      { check: buildCheck(collecting), referees: [called(daysAfter(3), { state: 'proposed' })] },
      hours(-36, daysAfter(14)),
    ],
    [
      'not before a call with one who has answered',
      { check: buildCheck(collecting), referees: [bo({ status: 'answered', call: buildCall({ at: daysAfter(3) }) })] },
      null,
    ],
    [
      'not before a call that is a day ahead by now',
      { check: buildCheck(collecting), referees: [called(daysAfter(1))] },
      hours(-36, daysAfter(14)),
    ],
    ['never, where nobody is awaited', { check: buildCheck(collecting), referees: [bo({ status: 'answered' })] }, null],
    ['never, where no day runs', { check: buildCheck({ status: 'accepted', candidateAskedAt: null }) }, null],
  ])('%s', (_, parts, at) => {
    expect(turnsToNeedAt(buildFile(parts), now)).toBe(at);
  });
});

describe('a check stands in the queue', () => {
  test.each<readonly [string, Partial<CheckFile>, object]>([
    [
      'that goes by itself, at the time at which it will need somebody',
      { check: buildCheck(collecting), referees: [bo()] },
      { section: 'way', at: hours(-36, daysAfter(14)) },
    ],
    [
      'that waits for the candidate, at the last day',
      { check: buildCheck({ status: 'candidate_invited', submitBy: daysAfter(5) }) },
      { section: 'way', at: daysAfter(5) },
    ],
    [
      'with a call to come, at the time of the call',
      { check: buildCheck(collecting), referees: [called(hours(3, startTime))] },
      { section: 'needs', at: hours(3, startTime) },
    ],
    [
      'whose call is off, at the last day',
      { check: buildCheck(collecting), referees: [bo({ status: 'unreachable' })] },
      { section: 'needs', at: daysAfter(5) },
    ],
    [
      'whose last day is near, at that day',
      { check: buildCheck({ ...collecting, submitBy: startTime }), referees: [bo({ answerBy: daysAfter(1) })] },
      { section: 'needs', at: daysAfter(1) },
    ],
    [
      'for which nobody was asked, since it was made',
      { check: buildCheck({ status: 'accepted', candidateAskedAt: null, createdAt: daysAfter(-2) }) },
      { section: 'needs', at: daysAfter(-2) },
    ],
    [
      'that is complete, when it was',
      { check: buildCheck({ status: 'completed', completedAt: daysAfter(-1) }) },
      { section: 'complete', at: daysAfter(-1) },
    ],
    [
      'that has ended, when it did',
      { check: buildCheck({ status: 'declined', endedAt: daysAfter(-3), updatedAt: daysAfter(-1) }) },
      { section: 'ended', at: daysAfter(-3) },
    ],
    [
      'that has ended before ends were kept, at its last change',
      { check: buildCheck({ status: 'cancelled', updatedAt: daysAfter(-1) }) },
      { section: 'ended', at: daysAfter(-1) },
    ],
  ])('%s', (_, parts, place) => {
    expect(placeInQueue(buildFile(parts), now)).toEqual(place);
  });

  test('and of what is over the latest comes first', () => {
    expect(sections.filter(isLatestFirst)).toEqual(['complete', 'ended']);
  });
});
