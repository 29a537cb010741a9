import { expect, test } from 'vitest';

import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Message } from '#shared/domain/messages/message.ts';
import { plannedMessages } from '#shared/domain/reminders/planned-messages.ts';
import { buildOrganisation, daysAfter, testId } from '#tests/support/builders/check-builders.ts';
import { buildMessage, fileFor } from '#tests/support/builders/message-builders.ts';

const bo = testId('ref', 1);

/** A reminder to Bo that waits for this day. */
const waitingFor = (days: number, changes: Partial<Message> = {}): Message =>
  buildMessage({
    kind: 'referee-reminder',
    state: 'waiting',
    dueAt: daysAfter(days),
    plan: { at: daysAfter(days), by: 'rule' },
    ...changes,
  });

const planned = (...messages: readonly Message[]) => {
  const file: CheckFile = fileFor('referee-reminder', { messages });
  return plannedMessages(file, buildOrganisation({ fallbackChannel: true }));
};

test('what goes by itself is told by its day, the earliest first, and whose wish it is', () => {
  const chosen = { medium: 'sms', plan: { at: daysAfter(3), by: 'referee' } } as const;
  const toKim = { kind: 'candidate-reminder', recipient: 'candidate' } as const;
  expect(planned(waitingFor(4), waitingFor(3, chosen), waitingFor(2, toKim))).toEqual([
    { at: daysAfter(2), by: 'rule', kind: 'candidate-reminder', recipient: 'candidate' },
    { at: daysAfter(3), by: 'referee', kind: 'referee-reminder', recipient: bo },
    { at: daysAfter(4), by: 'rule', kind: 'referee-reminder', recipient: bo },
  ]);
});

const { plan: _, ...byHand } = waitingFor(2);

test.each<readonly [string, Message]>([
  ['has gone', waitingFor(2, { state: 'sent' })],
  ['is ready to go', waitingFor(2, { state: 'ready' })],
  ['was asked for by hand', byHand],
  ['stands in for a mail that is late', waitingFor(2, { medium: 'sms', instead: 'email' })],
  ['waits for nothing', waitingFor(2, { dueAt: null })],
  ['would come after the last day', waitingFor(15)],
  ['is for somebody who is not there', waitingFor(2, { recipient: testId('ref', 2) })],
])('a message that %s is not among them', (_what, message) => {
  expect(planned(message)).toEqual([]);
});
