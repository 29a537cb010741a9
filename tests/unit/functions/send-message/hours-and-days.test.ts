import { describe, expect, it } from 'vitest';
import { messageId } from '#shared/domain/messages/message.ts';
import {
  buildCheck,
  buildOrganisation,
  daysAfter,
  minutesAfter,
  startTime,
} from '#tests/support/builders/check-builders.ts';
import { buildMessage, fileFor } from '#tests/support/builders/message-builders.ts';

import { buildWorld } from './sending-world.ts';

describe('an SMS', () => {
  const message = buildMessage({ kind: 'referee-request', medium: 'sms' });

  it('waits for the morning at night', async () => {
    const world = buildWorld({ message, now: '2026-11-23T20:00:00.000Z' });
    await world.deliver();
    expect(world.after()).toMatchObject({ state: 'waiting', dueAt: '2026-11-24T07:00:00.000Z' });
  });

  it('over the day’s number waits for the next morning, for as many days as it takes', async () => {
    for (const days of [0, 4]) {
      const world = buildWorld({ message, dayLeft: 0, now: daysAfter(days) });
      await world.deliver();
      expect(world.after()).toMatchObject({ state: 'waiting', dueAt: `2026-11-${24 + days}T07:00:00.000Z` });
    }
  });

  it('is dead after some days where the organisation sends none at all', async () => {
    const organisation = buildOrganisation({ smsDailyCap: 0 });
    const world = buildWorld({ message, organisation, dayLeft: 0, now: daysAfter(4) });
    await world.deliver();
    expect(world.after()).toMatchObject({ state: 'dead', reason: 'sms_daily_cap' });
  });

  it.each([
    [20, 1, 'sent'],
    [20, 2, 'waiting'],
    [500, 49, 'sent'],
    [500, 50, 'waiting'],
    [5, 0, 'sent'],
    [5, 1, 'waiting'],
  ])('of a check stays within a tenth of the day’s %i: after %i it is %s', async (smsDailyCap, earlier, state) => {
    const others = Array.from({ length: earlier }, (_, index) =>
      buildMessage({ id: `msg_9${index}`, medium: 'sms', state: 'sent', sentAt: minutesAfter(-1) }),
    );
    const yesterday = buildMessage({ id: 'msg_8', medium: 'sms', state: 'sent', sentAt: daysAfter(-1) });
    const file = fileFor('referee-request', { messages: [message, yesterday, ...others] });
    const world = buildWorld({ message, file, organisation: buildOrganisation({ smsDailyCap }) });
    await world.deliver();
    expect(world.after().state).toBe(state);
  });
});

describe('mail that an operator has not set up', () => {
  const notSetUp = { outcome: 'not_set_up', reason: 'mail_sender_not_verified' } as const;

  it('waits as long as it takes, and is looked at again within a quarter of an hour', async () => {
    for (const days of [0, 4]) {
      const now = daysAfter(days);
      const world = buildWorld({ now, results: [notSetUp] });
      await world.deliver();
      expect(world.after()).toMatchObject({
        state: 'waiting',
        dueAt: minutesAfter(days * 24 * 60 + 15),
        pausedAt: now,
      });
      expect(world.givenBack()).toBe(1);
      expect(world.decisions).toMatchObject([{ change: { check: { version: expect.any(Number) } } }]);
    }
  });

  it('is as patient as with any other once it can go', async () => {
    const message = buildMessage({ pausedAt: daysAfter(4) });
    const world = buildWorld({ message, now: daysAfter(4.1), results: [{ outcome: 'unavailable' }] });
    await world.deliver();
    expect(world.after().state).toBe('waiting');
  });

  it('waits where there is no domain at all, except for test keys, whose mail never goes', async () => {
    const prepared = { outcome: 'not_set_up', reason: 'no_sender_domain' } as const;
    const world = buildWorld({ prepared });
    await world.deliver();
    expect(world.after().state).toBe('waiting');
    const test = buildWorld({ prepared, file: fileFor('candidate-request', { check: buildCheck({ live: false }) }) });
    await test.deliver();
    expect(test.after()).toMatchObject({ state: 'sent', fate: 'suppressed' });
  });

  it('is dropped when its check is over by then', async () => {
    const file = fileFor('candidate-request', { check: buildCheck({ status: 'expired' }) });
    const world = buildWorld({ file, results: [notSetUp] });
    await world.deliver();
    expect(world.after().state).toBe('obsolete');
  });

  it('keeps of the day what the carrier has, or may have, taken', async () => {
    for (const [outcome, back] of [
      ['quota_reached', 1],
      ['unavailable', 0],
    ] as const) {
      const world = buildWorld({ results: [{ outcome }] });
      await world.deliver();
      expect(world.givenBack()).toBe(back);
    }
    const gone = buildWorld();
    await gone.deliver();
    expect(gone.givenBack()).toBe(0);
  });
});

describe('a request by mail over the day’s number', () => {
  it.each(['candidate-request', 'referee-request'] as const)('waits for the next morning: %s', async (kind) => {
    const world = buildWorld({ message: buildMessage({ kind }), dayLeft: 0 });
    await world.deliver();
    expect(world.after()).toMatchObject({ state: 'waiting', dueAt: '2026-11-24T07:00:00.000Z' });
    expect(world.handedOver()).toBe(0);
  });

  it('begins its days to answer when it goes', async () => {
    const candidate = buildWorld({ dayLeft: 0 });
    await candidate.deliver();
    expect(candidate.decisions).toMatchObject([{ change: { check: { submitBy: '2026-11-29T07:00:00.000Z' } } }]);
    const message = buildMessage({ kind: 'referee-request' });
    const [asked] = fileFor('referee-request').referees;
    const referees = asked === undefined ? [] : [{ ...asked, answerBy: daysAfter(14) }];
    const referee = buildWorld({ message, file: fileFor('referee-request', { referees }), dayLeft: 0 });
    await referee.deliver();
    expect(referee.decisions).toMatchObject([{ change: { referees: [{ answerBy: '2026-12-08T07:00:00.000Z' }] } }]);
  });

  it('leaves the days as they are where the SMS with it has gone', async () => {
    const message = buildMessage({ kind: 'candidate-request' });
    const sms = buildMessage({ id: messageId(2, 'candidate', 'sms'), medium: 'sms', state: 'sent', sentAt: startTime });
    const file = fileFor('candidate-request', { messages: [message, sms] });
    const world = buildWorld({ message, file, dayLeft: 0 });
    await world.deliver();
    expect(world.decisions).toEqual([{ outcome: 'unchanged' }]);
  });

  it('keeps back nothing else', async () => {
    for (const kind of ['referee-reminder', 'report-link', 'recruiter-completed'] as const) {
      const world = buildWorld({ message: buildMessage({ kind }), dayLeft: 0 });
      await world.deliver();
      expect(world.after().state).toBe('sent');
    }
  });
});
