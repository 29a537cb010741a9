import { describe, expect, test } from 'vitest';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Message } from '#shared/domain/messages/message.ts';
import { sameAgain, undeliveredIn } from '#shared/domain/messages/undelivered.ts';
import {
  buildCheck,
  buildOrganisation,
  daysAfter,
  minutesAfter,
  startTime,
} from '#tests/support/builders/check-builders.ts';
import { buildMessage, fileFor } from '#tests/support/builders/message-builders.ts';

const span = { from: startTime, to: minutesAfter(60) };
const sentAt = minutesAfter(30);
const mail = (changes: Partial<Message> = {}): Message => buildMessage({ state: 'sent', sentAt, ...changes });
const found = (message: Message, changes: Partial<CheckFile> = {}, others: readonly Message[] = []) =>
  undeliveredIn(
    fileFor('candidate-request', { messages: [message, ...others], ...changes }),
    buildOrganisation(),
    span,
    minutesAfter(90),
  ).map(({ id }) => id);

describe('what was sent then and is not known to have arrived', () => {
  test.each<readonly [number, string, Message, Partial<CheckFile>]>([
    [1, 'a mail that nothing is known of', mail(), {}],
    [1, 'one that is delayed', mail({ fate: 'delayed' }), {}],
    [1, 'one at the first moment', mail({ sentAt: startTime }), {}],
    [0, 'not one at the end', mail({ sentAt: minutesAfter(60) }), {}],
    [0, 'nor before', mail({ sentAt: daysAfter(-1) }), {}],
    [0, 'nor one that arrived', mail({ fate: 'delivered' }), {}],
    [0, 'nor one that came back', mail({ fate: 'bounced' }), {}],
    [0, 'nor one that was complained of', mail({ fate: 'complained' }), {}],
    [0, 'nor one that is dead', mail({ state: 'dead' }), {}],
    [0, 'nor one that waits', mail({ state: 'waiting', sentAt: null }), {}],
    [0, 'nor an SMS, of which nobody says so', mail({ medium: 'sms' }), {}],
    [0, 'nor one of an ended check', mail(), { check: buildCheck({ status: 'cancelled' }) }],
    [0, 'nor one of a test key', mail(), { check: buildCheck({ live: false }) }],
  ])('%s: %s', (count, _, message, changes) => {
    expect(found(message, changes)).toHaveLength(count);
  });

  test('is listed once: what is sent again takes its place', () => {
    const first = mail();
    const again = { ...first, ...sameAgain(first), state: 'ready', sentAt: null } as const;
    expect(found(first, {}, [again])).toEqual([]);
    expect(again.id).toBe(`${first.id}_again`);
  });

  test('is sent again as what it was: about whom, and instead of which', () => {
    const nudge = mail({ kind: 'candidate-nudge', about: 'ref_1', instead: 'sms' });
    expect(sameAgain(nudge)).toMatchObject({ kind: 'candidate-nudge', about: 'ref_1', instead: 'sms', dueAt: null });
    expect(sameAgain(mail())).not.toHaveProperty('about');
    expect(sameAgain(mail())).not.toHaveProperty('instead');
  });
});
