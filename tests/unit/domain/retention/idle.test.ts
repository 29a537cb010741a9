import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check } from '#shared/domain/check/check.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { expiresAt } from '#shared/domain/check/counts.ts';
import { applyTo } from '#shared/domain/decisions/change.ts';
import { changeRecruiter } from '#shared/domain/decisions/change-recruiter.ts';
import type { Decision } from '#shared/domain/decisions/decision.ts';
import { announceIdleEnd, endIdleCheck } from '#shared/domain/decisions/end-idle-check.ts';
import { forgetContact } from '#shared/domain/decisions/forget-contact.ts';
import { passDeadline } from '#shared/domain/decisions/pass-deadline.ts';
import { idleLookAt, isLeftAlone } from '#shared/domain/retention/left-alone.ts';
import { addDays, addMonths } from '#shared/domain/time.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  contextAt,
  daysAfter,
  startTime,
} from '#tests/support/builders/check-builders.ts';

const unasked: Partial<Check> = { status: 'accepted', candidateAskedAt: null };
const over = addMonths(startTime, 6);
const tellAt = addDays(over, -30);
const removed = buildReferee({ status: 'removed', goneAt: startTime });
const alone = buildFile({ check: buildCheck(unasked), referees: [removed] });

const standing = (file: CheckFile, decision: Decision): CheckFile =>
  decision.outcome === 'change' ? applyTo(file, decision.change) : file;
const rename = (file: CheckFile, name: string, now: string): CheckFile =>
  standing(file, changeRecruiter(file, { ...file.check.recruiter, name }, { by: null, note: null }, contextAt(now)));

describe('the last day', () => {
  it.each<readonly [string, Partial<CheckFile>, string | null]>([
    ['does not run before anybody is asked', { check: buildCheck(unasked), referees: [buildReferee()] }, null],
    ['is the candidate’s, once asked', { check: buildCheck({ submitBy: daysAfter(5) }) }, daysAfter(5)],
    [
      'is that of a referee who was asked while the candidate was not',
      {
        check: buildCheck({ ...unasked, submitBy: daysAfter(5) }),
        referees: [buildReferee({ answerBy: daysAfter(14) })],
      },
      daysAfter(14),
    ],
    [
      'leaves the days of one who declined for another to be asked in',
      {
        check: buildCheck({ ...unasked, submitBy: daysAfter(5) }),
        referees: [buildReferee({ status: 'declined', answerBy: daysAfter(14) })],
      },
      daysAfter(14),
    ],
    [
      'is not that of one who declined where the candidate names another',
      {
        check: buildCheck({ submitBy: daysAfter(5) }),
        referees: [buildReferee({ status: 'declined', answerBy: daysAfter(14) })],
      },
      daysAfter(5),
    ],
  ])('%s', (_, parts, day) => {
    const { check, referees } = buildFile(parts);
    expect(expiresAt(check, referees)).toBe(day);
  });
});

describe('a check on which nobody acts', () => {
  it('is told of thirty days before its end, and ends six months after the last act', () => {
    expect([isLeftAlone(alone), idleLookAt(alone)]).toEqual([true, tellAt]);
    expect(announceIdleEnd(alone, contextAt(addDays(tellAt, -1))).outcome).toBe('unchanged');
    const told = standing(alone, announceIdleEnd(alone, contextAt(tellAt)));
    expect(told.messages.map(({ kind, recipient }) => [kind, recipient])).toEqual([['recruiter-idle', 'recruiter']]);
    expect([idleLookAt(told), announceIdleEnd(told, contextAt(over)).outcome]).toEqual([over, 'unchanged']);
    expect(endIdleCheck(told, contextAt(addDays(over, -1))).outcome).toBe('unchanged');
    const ended = standing(told, endIdleCheck(told, contextAt(over)));
    expect(ended.check).toMatchObject({ status: 'expired', endedAt: over });
    expect([ended.check.idle, idleLookAt(ended)]).toEqual([undefined, null]);
  });

  it('does not end without its thirty days, however late they begin', () => {
    const late = addDays(over, 100);
    const told = standing(alone, announceIdleEnd(alone, contextAt(late)));
    expect(idleLookAt(told)).toBe(addDays(late, 30));
  });

  it('counts anew from what somebody does, and from nothing that happens by itself', () => {
    const forgotten = standing(alone, forgetContact(alone, removed.id, contextAt(daysAfter(31))));
    expect([forgotten.referees[0]?.firstName, idleLookAt(forgotten)]).toEqual(['', tellAt]);
    const told = standing(forgotten, announceIdleEnd(forgotten, contextAt(tellAt)));
    const act = addDays(tellAt, 3);
    const acted = rename(told, 'Ali Demir', act);
    expect(idleLookAt(acted)).toBe(addDays(addMonths(act, 6), -30));
    expect(endIdleCheck(acted, contextAt(over)).outcome).toBe('unchanged');
  });

  it.each<readonly [string, Partial<Check>]>([
    ['is none that has ended', { ...unasked, status: 'cancelled' }],
    ['is none that somebody was asked for', { status: 'candidate_invited' }],
    ['is none of a test key, which goes after thirty days', { ...unasked, live: false }],
  ])('%s', (_, changes) => {
    const file = buildFile({ check: buildCheck(changes) });
    expect([isLeftAlone(file), idleLookAt(file)]).toEqual([false, null]);
    expect(announceIdleEnd(file, contextAt(daysAfter(900))).outcome).toBe('unchanged');
  });

  it('is not ended by a deadline that an earlier version wrote, which is taken out of what is due', () => {
    const decision = passDeadline(alone, contextAt(daysAfter(5)));
    expect(decision).toMatchObject({
      outcome: 'change',
      change: { events: [], messages: [], check: { status: 'accepted' } },
    });
    expect(idleLookAt(standing(alone, decision))).toBe(tellAt);
  });

  it('never ends sooner than thirty days after that was said, nor than six months after anybody’s act', () => {
    const steps = fc.array(fc.record({ days: fc.integer({ min: 1, max: 120 }), acts: fc.boolean() }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(steps, (given) => {
        let [file, now, lastAct, told] = [alone, startTime, startTime, ''];
        for (const [index, { days, acts }] of given.entries()) {
          now = addDays(now, days);
          if (acts) [file, lastAct, told] = [rename(file, `Ali ${index}`, now), now, ''];
          const announced = standing(file, announceIdleEnd(file, contextAt(now)));
          if (announced !== file) told = now;
          file = standing(announced, endIdleCheck(announced, contextAt(now)));
          if (file.check.status === 'expired') break;
        }
        const isDue = told !== '' && now >= addDays(told, 30) && now >= addMonths(lastAct, 6);
        expect(file.check.status === 'expired').toBe(isDue);
      }),
    );
  });
});
