import { describe, expect, test } from 'vitest';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Referee } from '#shared/domain/check/referee.ts';
import { deferDeadline, isRequest } from '#shared/domain/decisions/defer-deadline.ts';
import { type Message, messageKinds } from '#shared/domain/messages/message.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  contextAt,
  daysAfter,
  minutesAfter,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { buildMessage } from '#tests/support/builders/message-builders.ts';
import { changeOf } from '#tests/support/fakes/decided.ts';

const toKim = buildMessage({ kind: 'candidate-request' });
const toBo = buildMessage({ kind: 'referee-request' });
const invited: Partial<Referee> = {
  status: 'invited',
  invitedAt: startTime,
  answerBy: daysAfter(14),
  channel: 'email',
};
const collecting = (changes: Partial<CheckFile> = {}): CheckFile =>
  buildFile({ check: buildCheck({ status: 'collecting' }), referees: [buildReferee(invited)], ...changes });

const defer = (message: Message, until: string, file = collecting()) =>
  deferDeadline(file, message, until, contextAt(minutesAfter(1)));

describe('a request that goes later', () => {
  test('leaves the candidate as many days', () => {
    expect(changeOf(defer(toKim, daysAfter(2)))).toMatchObject({
      check: { submitBy: daysAfter(7), updatedAt: minutesAfter(1) },
      referees: [],
      events: [],
    });
  });

  test('leaves the referee as many days', () => {
    const change = changeOf(defer(toBo, daysAfter(2)));
    expect(change.referees).toMatchObject([{ id: testId('ref', 1), answerBy: daysAfter(16) }]);
    expect(change.check.submitBy).toBe(daysAfter(5));
  });

  const sms = (changes: Partial<Message>): Message =>
    buildMessage({ ...toBo, medium: 'sms', sentAt: startTime, ...changes });

  test.each<readonly [string, Partial<CheckFile>]>([
    ['the other medium has not gone', { messages: [sms({ sentAt: null })] }],
    ['another has gone to somebody else', { messages: [sms({ recipient: 'candidate' })] }],
    ['an earlier one has gone', { messages: [sms({ id: 'msg_000001_b_sms' })] }],
    ['a reminder has gone', { messages: [sms({ kind: 'referee-reminder' })] }],
  ])('leaves them also when %s', (_, changes) => {
    expect(defer(toBo, daysAfter(2), collecting(changes)).outcome).toBe('change');
  });

  test.each<readonly [string, Message, string, Partial<CheckFile>]>([
    ['the candidate has longer', toKim, startTime, {}],
    ['the referee has longer', toBo, startTime, {}],
    ['the other medium has gone', toBo, daysAfter(2), { messages: [sms({})] }],
    ['the check has ended', toKim, daysAfter(2), { check: buildCheck({ status: 'cancelled' }) }],
    ['it is a reminder', buildMessage({ kind: 'referee-reminder' }), daysAfter(2), {}],
    ['the referee is not there', toBo, daysAfter(2), { referees: [] }],
    ['the referee has no last day', toBo, daysAfter(2), { referees: [buildReferee({ ...invited, answerBy: null })] }],
    ['the referee has answered', toBo, daysAfter(2), { referees: [buildReferee({ ...invited, status: 'answered' })] }],
  ])('changes nothing when %s', (_, message, until, changes) => {
    expect(defer(message, until, collecting(changes))).toEqual({ outcome: 'unchanged' });
  });

  test('is one to the candidate or to a referee', () => {
    expect(messageKinds.filter((kind) => isRequest({ kind }))).toEqual(['candidate-request', 'referee-request']);
  });
});
