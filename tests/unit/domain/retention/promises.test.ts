import { describe, expect, it } from 'vitest';
import type { Message } from '#shared/domain/messages/message.ts';
import { monthsKept, monthsToldTo, promiseOf, promisesOf, withPromise } from '#shared/domain/retention/promises.ts';
import type { Told } from '#shared/domain/retention/told.ts';
import { buildCheck, buildFile, daysAfter, startTime, testId } from '#tests/support/builders/check-builders.ts';
import { buildMessage } from '#tests/support/builders/message-builders.ts';

const bo = testId('ref', 1);
const told = (months: number, at = startTime, person = bo): Told => ({ person, months, at });
const request = (changes: Partial<Message> = {}): Message => buildMessage({ kind: 'referee-request', ...changes });

describe('what a person is told of how long things are kept', () => {
  it('is the setting of that day, once, by a request', () => {
    expect(promiseOf(request(), buildFile(), 24, startTime)).toEqual(told(24));
    expect(promiseOf(request({ kind: 'referee-reminder' }), buildFile(), 24, startTime)).toBeNull();
  });

  it('is not lengthened by a longer setting, and shortened by a shorter one', () => {
    const file = buildFile({ told: [told(12)] });
    expect(promiseOf(request(), file, 24, daysAfter(1))).toBeNull();
    expect(promiseOf(request(), file, 6, daysAfter(1))).toEqual(told(6));
  });

  it('counts anew for whoever is told again after the check was opened again, by mail', () => {
    const check = buildCheck({ earlierEnds: [daysAfter(5)] });
    const file = buildFile({ check, told: [told(12)] });
    expect(promiseOf(request(), file, 24, daysAfter(9))).toEqual(told(12, daysAfter(9)));
    expect(promiseOf(request({ medium: 'sms' }), file, 24, daysAfter(9))).toBeNull();
    expect(promiseOf(request(), buildFile({ check, told: [told(12, daysAfter(6))] }), 12, daysAfter(9))).toBeNull();
  });

  it('was a year at most where it was not written down', () => {
    const sent = request({ state: 'sent', sentAt: daysAfter(1) });
    const file = buildFile({ messages: [sent] });
    expect([promisesOf(file, 24), promisesOf(file, 3)]).toEqual([[told(12, daysAfter(1))], [told(3, daysAfter(1))]]);
    expect(promiseOf(request(), file, 24, daysAfter(2))).toEqual(told(12, daysAfter(1)));
    expect(promisesOf(buildFile({ messages: [request()] }), 24)).toEqual([]);
  });

  it('stands on their pages, and the setting before they were told', () => {
    const file = buildFile({ told: [told(12), told(6, startTime, 'candidate')] });
    expect([monthsToldTo(file, bo, 24), monthsToldTo(file, 'candidate', 24)]).toEqual([12, 6]);
    expect(monthsToldTo(file, testId('ref', 2), 24)).toBe(24);
    expect([monthsKept(file, 24), monthsKept(file, 3), monthsKept(buildFile(), 24)]).toEqual([6, 3, 24]);
  });

  it('is the least of several promises, and none that was made to somebody else', () => {
    const twice = buildFile({ told: [told(12), told(6, daysAfter(2)), told(3, startTime, 'candidate')] });
    expect(monthsToldTo(twice, bo, 24)).toBe(6);
    expect(promiseOf(request(), buildFile({ told: [told(3, startTime, 'candidate')] }), 24, startTime)).toEqual(
      told(24),
    );
  });

  it('stands by the first of them, whatever the order in which they are kept', () => {
    for (const kept of [
      [told(12), told(12, daysAfter(2))],
      [told(12, daysAfter(2)), told(12)],
    ]) {
      expect(promiseOf(request(), buildFile({ told: kept }), 6, daysAfter(3))).toEqual(told(6));
    }
  });

  it('is not doubted where it is written down, nor guessed from what tells of no time', () => {
    const sent = request({ state: 'sent', sentAt: daysAfter(1) });
    expect(promisesOf(buildFile({ told: [told(3)], messages: [sent] }), 24)).toEqual([told(3)]);
    const reminder = request({ kind: 'referee-reminder', state: 'sent', sentAt: daysAfter(1) });
    expect(promisesOf(buildFile({ messages: [reminder] }), 24)).toEqual([]);
    const other = buildFile({ told: [told(3, startTime, 'candidate')], messages: [sent] });
    expect(promisesOf(other, 24)).toEqual([told(3, startTime, 'candidate'), told(12, daysAfter(1))]);
  });

  it('takes the place of what they were promised before, and of nobody else’s', () => {
    const file = buildFile({ told: [told(12), told(6, startTime, 'candidate')] });
    expect(withPromise(file, told(3)).told).toEqual([told(6, startTime, 'candidate'), told(3)]);
  });

  it('counts anew for whoever was told at the very moment of the end', () => {
    const check = buildCheck({ earlierEnds: [daysAfter(5)] });
    const file = buildFile({ check, told: [told(12, daysAfter(5))] });
    expect(promiseOf(request(), file, 24, daysAfter(9))).toEqual(told(12, daysAfter(9)));
  });
});
