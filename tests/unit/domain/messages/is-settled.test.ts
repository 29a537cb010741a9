import { describe, expect, test } from 'vitest';

import { isSettled, isToAPerson } from '#shared/domain/messages/is-settled.ts';
import { isAboutCheck, type Message } from '#shared/domain/messages/message.ts';
import { daysAfter, startTime, testId } from '#tests/support/builders/check-builders.ts';
import { buildMessage } from '#tests/support/builders/message-builders.ts';

const plan = { at: daysAfter(1), by: 'rule' } as const;

describe('nothing is heard any more', () => {
  test.each<readonly [boolean, string, Partial<Message>]>([
    [true, 'of what waits for a time to come', { state: 'waiting', dueAt: daysAfter(1) }],
    [true, 'of what is planned for a time to come', { state: 'ready', plan, dueAt: daysAfter(1) }],
    [true, 'of a mail whose fate is known', { state: 'sent', fate: 'delivered' }],
    [true, 'of what was dropped', { state: 'obsolete' }],
    [true, 'of an SMS that was sent', { state: 'sent', medium: 'sms' }],
    [false, 'not of what is ready', { state: 'ready', dueAt: daysAfter(1) }],
    [false, 'not of what is due now', { state: 'waiting', dueAt: startTime }],
    [false, 'not of what waits without a time', { state: 'waiting', dueAt: null }],
    [false, 'not of what a sender holds', { state: 'claimed', dueAt: null }],
    [false, 'not of a mail that was sent', { state: 'sent' }],
    [false, 'not of what is dead', { state: 'dead' }],
    [false, 'not of an SMS that is dead', { state: 'dead', medium: 'sms' }],
    [false, 'not of an SMS that is about to go', { state: 'ready', medium: 'sms' }],
  ])('%s: %s', (settled, _, message) => {
    expect(isSettled(buildMessage(message), startTime)).toBe(settled);
  });
});

test('a person of the check is the candidate or a referee, and neither a recruiter nor the reader of a report', () => {
  const people = ['candidate', testId('ref', 1), 'recruiter', testId('lnk', 1), `caller_${testId('ref', 1)}`];
  expect(people.map((recipient) => isToAPerson({ recipient }))).toEqual([true, true, false, false, false]);
});

test('what carries a code is about no check', () => {
  const message = buildMessage();
  expect(isAboutCheck(message)).toBe(true);
  for (const kind of ['sign-in', 'own-data', 'report-code'] as const) {
    expect(isAboutCheck({ ...message, kind })).toBe(false);
  }
});
