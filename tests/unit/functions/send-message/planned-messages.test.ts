import { describe, expect, it } from 'vitest';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import {
  buildCheck,
  buildOrganisation,
  daysAfter,
  minutesAfter,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { buildMessage, fileFor } from '#tests/support/builders/message-builders.ts';

import { buildWorld, plan, reminder, type World } from './sending-world.ts';

const [bo] = fileFor('referee-reminder').referees;
const withReferee = (changes: object): CheckFile =>
  fileFor('referee-reminder', { referees: bo === undefined ? [] : [{ ...bo, ...changes }] });
const remindersOff = { enabled: false, candidateHours: 48, refereeHours: 48 } as const;

describe('a planned reminder', () => {
  it.each<readonly [string, string, World]>([
    ['who has answered', 'not_awaited', { file: withReferee({ status: 'answered' }) }],
    ['who has declined', 'not_awaited', { file: withReferee({ status: 'declined' }) }],
    ['who was removed', 'not_awaited', { file: withReferee({ status: 'removed' }) }],
    [
      'who has booked a call',
      'not_awaited',
      { file: withReferee({ status: 'call_booked', call: { state: 'booked' } }) },
    ],
    ['who wants none', 'reminders_stopped', { file: withReferee({ remindersStopped: true }) }],
    ['whose last day is over', 'deadline_passed', { file: withReferee({ answerBy: minutesAfter(-1) }) }],
    [
      'of an ended check',
      'check_ended',
      { file: fileFor('referee-reminder', { check: buildCheck({ status: 'expired' }) }) },
    ],
    ['of an organisation without', 'reminders_off', { organisation: buildOrganisation({ reminders: remindersOff }) }],
  ])('to a referee %s is dropped: %s', async (_, reason, given) => {
    const world = buildWorld({ message: reminder(), ...given });
    await world.deliver();
    expect(world.after()).toMatchObject({ state: 'obsolete', reason });
    expect(world.handedOver()).toBe(0);
  });

  it('goes at the referee’s own wish although none go by themselves', async () => {
    const organisation = buildOrganisation({ reminders: remindersOff });
    const world = buildWorld({ message: reminder({ plan: { at: startTime, by: 'referee' } }), organisation });
    await world.deliver();
    expect(world.after().state).toBe('sent');
  });

  it('gives way to a later choice, and to a new request', async () => {
    const message = reminder({ id: 'msg_000007_x_email_r1' });
    for (const kind of ['referee-reminder', 'referee-request'] as const) {
      const later = buildMessage({ kind, id: 'msg_000008_x_email', state: 'waiting' });
      const world = buildWorld({ message, file: fileFor('referee-reminder', { messages: [message, later] }) });
      await world.deliver();
      expect(world.after()).toMatchObject({ state: 'obsolete', reason: 'superseded' });
    }
  });

  it('at the referee’s own wish goes although one by hand went before it', async () => {
    const message = reminder({ id: 'msg_000007_x_email_s000004', plan: { at: startTime, by: 'referee' } });
    const byHand = buildMessage({ kind: 'referee-reminder', id: 'msg_000009_x_email', state: 'sent' });
    const world = buildWorld({ message, file: fileFor('referee-reminder', { messages: [message, byHand] }) });
    await world.deliver();
    expect(world.after().state).toBe('sent');
  });

  it('waits for working hours, one by hand does not', async () => {
    const sunday = daysAfter(6);
    const waiting = buildWorld({ message: reminder(), now: sunday });
    await waiting.deliver();
    expect(waiting.after()).toMatchObject({ state: 'waiting', dueAt: '2026-11-30T07:00:00.000Z' });
    const byHand = buildWorld({ message: buildMessage({ kind: 'referee-reminder' }), now: sunday });
    await byHand.deliver();
    expect(byHand.after().state).toBe('sent');
  });
});

describe('a nudge', () => {
  const message = buildMessage({ kind: 'candidate-nudge', plan });

  it('waits until a reminder that the referee put off has gone', async () => {
    const putOff = reminder({ state: 'waiting', plan: { at: daysAfter(3), by: 'referee' } });
    const world = buildWorld({ message, file: fileFor('candidate-nudge', { messages: [message, putOff] }) });
    await world.deliver();
    expect(world.after()).toMatchObject({ state: 'waiting', dueAt: '2026-11-30T07:00:00.000Z' });
  });

  it('is one for each referee', async () => {
    const other = buildMessage({
      kind: 'candidate-nudge',
      plan,
      id: 'msg_000009_candidate_email',
      about: testId('ref', 2),
    });
    const world = buildWorld({ message, file: fileFor('candidate-nudge', { messages: [message, other] }) });
    await world.deliver();
    expect(world.after().state).toBe('sent');
  });
});
