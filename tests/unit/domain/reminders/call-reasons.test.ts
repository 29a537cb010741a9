import { describe, expect, it } from 'vitest';

import { type Call, type CallState, callerOf, callStates } from '#shared/domain/call/call.ts';
import type { MessageKind } from '#shared/domain/messages/message.ts';
import { lostReason } from '#shared/domain/reminders/lost-reason.ts';
import { buildOrganisation, buildReferee, startTime, testId } from '#tests/support/builders/check-builders.ts';
import { buildMessage, fileFor } from '#tests/support/builders/message-builders.ts';

const bo = testId('ref', 1);
const quiet = buildOrganisation({ recruiterNotices: false });

/** Why a message about Bo's call is not sent, when the call stands so. */
function reasonOf(kind: MessageKind, recipient: string, call: Partial<Call>, organisation = quiet) {
  const file = fileFor(kind);
  const referees = file.referees.map((referee) => ({
    ...referee,
    ...(referee.call && { call: { ...referee.call, ...call } }),
  }));
  return lostReason(buildMessage({ kind, recipient }), { file: { ...file, referees }, organisation, now: startTime });
}

describe('with notices turned off', () => {
  it.each([
    ['that a referee wants a call', 'call-proposed', 'proposed'],
    ['that they no longer want it', 'call-cancelled', 'cancelled'],
  ] as const)('whoever calls is not told %s', (_, kind, state) => {
    expect(reasonOf(kind, callerOf(bo), { state, sequence: null })).toBe('notices_off');
    expect(reasonOf(kind, callerOf(bo), { state, sequence: null }, buildOrganisation())).toBeNull();
    expect(reasonOf(kind, bo, { state, sequence: null })).toBeNull();
  });

  it.each([
    ['call-booked', 'booked'],
    ['call-moved', 'booked'],
    ['call-cancelled', 'cancelled'],
    ['call-proposed', 'proposed'],
  ] as const)('%s goes out all the same when a calendar holds the call', (kind, state) => {
    expect(reasonOf(kind, callerOf(bo), { state, sequence: 1 })).toBeNull();
  });
});

describe('what is told of a call', () => {
  const told = {
    'call-booked': 'booked',
    'call-moved': 'booked',
    'call-cancelled': 'cancelled',
    'call-proposed': 'proposed',
  } as const satisfies Partial<Record<MessageKind, CallState>>;
  const kinds = ['call-booked', 'call-moved', 'call-cancelled', 'call-proposed'] as const;

  it.each(kinds)('is told to both while it stands so, and not after: %s', (kind) => {
    for (const recipient of [bo, callerOf(bo)]) {
      const now = callStates.filter((state) => reasonOf(kind, recipient, { state }) === null);
      expect(now).toEqual([told[kind]]);
    }
  });

  it.each(kinds)('is not told of whoever never wanted a call: %s', (kind) => {
    const file = fileFor(kind, { referees: [buildReferee({ status: 'invited' })] });
    const message = buildMessage({ kind, recipient: bo });
    expect(lostReason(message, { file, organisation: quiet, now: startTime })).toBe('call_changed');
  });

  it.each([...kinds, 'call-confirm'] as const)('is not told of somebody who is not there: %s', (kind) => {
    for (const recipient of [testId('ref', 2), callerOf(testId('ref', 2))]) {
      expect(reasonOf(kind, recipient, {}, buildOrganisation())).toBe('call_changed');
    }
  });

  it.each([
    ['awaiting_confirmation', null],
    ['answered', 'call_changed'],
  ] as const)('is asked to be confirmed while it is to be: %s', (status, reason) => {
    const file = fileFor('call-confirm', { referees: [buildReferee({ status })] });
    const message = buildMessage({ kind: 'call-confirm' });
    expect(lostReason(message, { file, organisation: quiet, now: startTime })).toBe(reason);
  });
});

it.each<CallState>(['booked', 'cancelled', 'held'])('a proposal that is %s by now is not told', (state) => {
  expect(reasonOf('call-proposed', callerOf(bo), { state }, buildOrganisation())).toBe('call_changed');
});
