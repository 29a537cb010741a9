import { describe, expect, test } from 'vitest';
import { type Message, messageId, type NewMessage } from '#shared/domain/messages/message.ts';
import { endSuperseded } from '#shared/domain/messages/superseding.ts';
import { startTime, testId } from '#tests/support/builders/check-builders.ts';
import { buildMessage } from '#tests/support/builders/message-builders.ts';

const bo = testId('ref', 1);
const at = (cause: number, changes: Partial<Message>): Message =>
  buildMessage({ recipient: bo, ...changes, id: messageId(cause, bo, changes.medium ?? 'email') });
const later = (kind: NewMessage['kind'], changes: Partial<Message> = {}): NewMessage => at(9, { kind, ...changes });
const plan = { at: startTime, by: 'referee' } as const;

const ended = (message: Message, ...others: readonly NewMessage[]): boolean =>
  endSuperseded([message], others).length > 0;

describe('an unsent message gives way to a later one', () => {
  test.each([
    ['call-booked', 'call-moved'],
    ['call-booked', 'call-cancelled'],
    ['call-cancelled', 'call-booked'],
    ['call-moved', 'call-proposed'],
    ['referee-request', 'referee-request'],
    ['referee-reminder', 'referee-request'],
  ] as const)('%s to %s', (kind, other) => {
    expect(ended(at(3, { kind }), later(other))).toBe(true);
    expect(ended(at(3, { kind, state: 'waiting' }), later(other))).toBe(true);
  });

  test('of a chosen day to one of a day that was chosen since', () => {
    expect(ended(at(3, { kind: 'referee-reminder', plan }), later('referee-reminder', { plan }))).toBe(true);
  });

  test('and stands there with its reason, due no more', () => {
    expect(endSuperseded([at(3, { kind: 'call-booked' })], [later('call-moved')])).toMatchObject([
      { state: 'obsolete', reason: 'superseded', dueAt: null },
    ]);
  });
});

describe('a message stays', () => {
  test.each([
    ['that has gone', at(3, { kind: 'call-booked', state: 'sent' }), later('call-moved')],
    ['that a sender holds', at(3, { kind: 'call-booked', state: 'claimed' }), later('call-moved')],
    ['that is later', at(10, { kind: 'call-booked' }), later('call-moved')],
    ['by another medium', at(3, { kind: 'call-booked', medium: 'sms' }), later('call-moved')],
    ['to somebody else', at(3, { kind: 'call-booked' }), later('call-moved', { recipient: 'recruiter' })],
    ['of another kind', at(3, { kind: 'referee-request' }), later('call-moved')],
    ['that asks to confirm a call', at(3, { kind: 'call-confirm' }), later('call-moved')],
    [
      'about somebody else',
      at(3, { kind: 'candidate-nudge', about: bo }),
      later('candidate-nudge', { about: 'ref_2' }),
    ],
    ['of a chosen day, beside one by hand', at(3, { kind: 'referee-reminder', plan }), later('referee-reminder')],
  ])('%s', (_, message, other) => {
    expect(ended(message, other)).toBe(false);
  });
});
