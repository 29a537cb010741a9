import { describe, expect, it } from 'vitest';
import type { CheckFile } from '#shared/domain/check-file.ts';
import type { Decision } from '#shared/domain/decisions/decision.ts';
import { type Message, messageId } from '#shared/domain/message.ts';
import type { PreparedMessage, SendResult } from '#shared/domain/ports/courier.ts';
import { buildCheck, buildOrganisation, countingIds, daysAfter, startTime } from '#tests/support/builders.ts';
import { createFakeOutbox } from '#tests/support/fakes/fake-outbox.ts';
import { buildMessage, fileFor } from '#tests/support/message-builders.ts';
import { createSendMessage } from '../../../../functions/send-message/send-message.ts';

type World = Readonly<{
  message?: Message;
  file?: CheckFile | null;
  now?: string;
  /** What the carrier answers, in turn; the last one again and again. */
  results?: readonly SendResult[];
  prepared?: PreparedMessage;
}>;

const sent: SendResult = { outcome: 'sent', providerId: 'ses-1' };

function buildWorld({ message = buildMessage(), file, now = startTime, results = [sent], prepared }: World = {}) {
  const outbox = createFakeOutbox(message);
  let handedOver = 0;
  let claims = 0;
  const waits: number[] = [];
  const stored = file === undefined ? fileFor(message.kind, { messages: [message] }) : file;
  const decisions: Decision[] = [];
  const send = createSendMessage({
    outbox,
    newId: countingIds(),
    checks: {
      load: () => Promise.resolve(stored),
      change(_, decide) {
        if (stored === null) return Promise.resolve({ outcome: 'not_found' });
        const current = { ...stored, messages: [outbox.get(message.id)] };
        decisions.push(decide(current));
        return Promise.resolve({ outcome: 'unchanged', file: current });
      },
    },
    organisations: { load: () => Promise.resolve(buildOrganisation()) },
    sessions: { findMailed: () => Promise.resolve(null) },
    courier: {
      prepareSignIn: () => Promise.reject(new Error('unused')),
      prepare: () =>
        Promise.resolve(
          prepared ?? {
            outcome: 'prepared',
            send: () => {
              const result = results[Math.min(handedOver, results.length - 1)] ?? sent;
              handedOver += 1;
              return Promise.resolve(result);
            },
          },
        ),
    },
    maxSendRate: 100,
    milliseconds: () => Date.parse(now),
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    now: () => now,
    newClaim: () => {
      claims += 1;
      return `claim-${claims}`;
    },
  });
  const record = {
    eventName: 'INSERT',
    dynamodb: { NewImage: { kind: { S: 'message' }, id: { S: message.id }, checkId: { S: message.checkId } } },
  };
  return {
    deliver: () => send(record),
    after: () => outbox.get(message.id),
    handedOver: () => handedOver,
    waits,
    decisions,
    outbox,
  };
}

describe('send-message', () => {
  it('sends a ready message and keeps the id that the carrier gave it', async () => {
    const world = buildWorld();
    await world.deliver();
    expect(world.after()).toMatchObject({ state: 'sent', providerId: 'ses-1', sentAt: startTime });
  });

  it('sends once, however often the stream shows the record', async () => {
    const world = buildWorld();
    await Promise.all([world.deliver(), world.deliver()]);
    await world.deliver();
    expect(world.handedOver()).toBe(1);
  });

  it('leaves a message alone that another sender holds', async () => {
    const message = buildMessage({ state: 'claimed', claim: 'other', dueAt: daysAfter(1) });
    const world = buildWorld({ message });
    await world.deliver();
    expect(world.after()).toEqual(message);
  });

  it('sends one again whose sender died, when its lease has ended', async () => {
    const world = buildWorld({ message: buildMessage({ state: 'claimed', claim: 'dead', dueAt: startTime }) });
    await world.deliver();
    expect(world.after()).toMatchObject({ state: 'sent', attempts: 1 });
  });

  it.each([
    ['a check that has ended', fileFor('candidate-request', { check: buildCheck({ status: 'cancelled' }) })],
    [
      'a candidate with nothing left to submit',
      fileFor('candidate-request', {
        check: buildCheck({ settings: { ...buildCheck().settings, refereesRequested: 1 } }),
        referees: fileFor('referee-request').referees,
      }),
    ],
    ['a check that is gone', null],
  ])('drops a request to the candidate of %s', async (_, file) => {
    const world = buildWorld({ file });
    await world.deliver();
    expect(world.after().state).toBe('obsolete');
    expect(world.handedOver()).toBe(0);
  });

  it('drops the older of two requests to a referee whose address was corrected meanwhile', async () => {
    const message = buildMessage({ kind: 'referee-request' });
    const later = buildMessage({ kind: 'referee-request', id: messageId(7, message.recipient, 'email') });
    const file = fileFor('referee-request', { messages: [message, later] });
    const older = buildWorld({ message, file });
    const newer = buildWorld({ message: later, file });
    await Promise.all([older.deliver(), newer.deliver()]);
    expect(older.after()).toMatchObject({ state: 'obsolete', reason: 'superseded' });
    expect(newer.after().state).toBe('sent');
  });

  it.each(['answered', 'declined', 'removed', 'unreachable'] as const)(
    'drops a request to a referee who is %s',
    async (status) => {
      const message = buildMessage({ kind: 'referee-request' });
      const [referee] = fileFor('referee-request').referees;
      const referees = referee === undefined ? [] : [{ ...referee, status }];
      const world = buildWorld({ message, file: fileFor('referee-request', { referees }) });
      await world.deliver();
      expect(world.after()).toMatchObject({ state: 'obsolete', reason: 'not_awaited' });
    },
  );

  it('does all but the sending for a test key', async () => {
    const world = buildWorld({ file: fileFor('candidate-request', { check: buildCheck({ live: false }) }) });
    await world.deliver();
    expect(world.after()).toMatchObject({ state: 'sent', providerId: 'test', fate: 'suppressed' });
    expect(world.handedOver()).toBe(0);
  });

  it('tries again within the batch when the carrier says that it was too fast', async () => {
    const world = buildWorld({ results: [{ outcome: 'rate_limited' }, { outcome: 'rate_limited' }, sent] });
    await world.deliver();
    expect(world.after().state).toBe('sent');
    expect(world.waits).toEqual([250, 500]);
  });

  it.each([
    ['rate_limited', '2026-11-23T08:00:30.000Z'],
    ['unavailable', '2026-11-23T08:00:30.000Z'],
    ['quota_reached', '2026-11-23T09:00:00.000Z'],
  ] as const)('gives a message back with a due time when the carrier is %s', async (outcome, dueAt) => {
    const world = buildWorld({ results: [{ outcome }] });
    await world.deliver();
    expect(world.after()).toMatchObject({ state: 'waiting', dueAt });
  });

  it('waits longer the more often a carrier was not there, and gives up after three days', async () => {
    const tired = buildWorld({ message: buildMessage({ attempts: 3 }), results: [{ outcome: 'unavailable' }] });
    await tired.deliver();
    expect(tired.after().dueAt).toBe('2026-11-23T08:04:00.000Z');
    const old = buildWorld({ now: daysAfter(4), results: [{ outcome: 'unavailable' }] });
    await old.deliver();
    expect(old.after()).toMatchObject({ state: 'dead', reason: 'unavailable' });
  });

  it('ends what will never be taken as dead, with the reason as a code', async () => {
    const refused = buildWorld({ results: [{ outcome: 'rejected', reason: 'mail_rejected' }] });
    await refused.deliver();
    expect(refused.after()).toMatchObject({ state: 'dead', reason: 'mail_rejected' });
    const unwritten = buildWorld({ prepared: { outcome: 'rejected', reason: 'sms_country_not_allowed' } });
    await unwritten.deliver();
    expect(unwritten.after()).toMatchObject({ state: 'dead', reason: 'sms_country_not_allowed' });
  });

  it('lets the check fail when the only address of the candidate can never be reached', async () => {
    const fault = buildWorld({ results: [{ outcome: 'rejected', reason: 'mail_address_not_accepted' }] });
    await fault.deliver();
    expect(fault.decisions).toMatchObject([{ outcome: 'change', change: { check: { status: 'failed' } } }]);
    const ours = buildWorld({ results: [{ outcome: 'rejected', reason: 'mail_sender_not_verified' }] });
    await ours.deliver();
    expect(ours.decisions).toEqual([]);
  });

  it('lets a surprise out, so that the record fails and the claim runs out', async () => {
    const world = buildWorld({
      prepared: { outcome: 'prepared', send: () => Promise.reject(new TypeError('surprise')) },
    });
    await expect(world.deliver()).rejects.toThrow('surprise');
    expect(world.after().state).toBe('claimed');
  });

  it('refuses a record that is no message', async () => {
    const { outbox } = buildWorld();
    const send = createSendMessage({
      outbox,
      newId: countingIds(),
      checks: { load: () => Promise.resolve(null), change: () => Promise.resolve({ outcome: 'not_found' }) },
      organisations: { load: () => Promise.resolve(null) },
      sessions: { findMailed: () => Promise.resolve(null) },
      courier: {
        prepare: () => Promise.reject(new Error('unused')),
        prepareSignIn: () => Promise.reject(new Error('unused')),
      },
      maxSendRate: 1,
      milliseconds: () => 0,
      wait: () => Promise.resolve(),
      now: () => startTime,
      newClaim: () => 'claim',
    });
    await expect(send({ dynamodb: { NewImage: { kind: { S: 'check' } } } })).rejects.toThrow();
  });
});
