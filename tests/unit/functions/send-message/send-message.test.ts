import { describe, expect, it } from 'vitest';
import { type Message, messageId } from '#shared/domain/messages/message.ts';
import {
  buildCheck,
  buildOrganisation,
  countingIds,
  daysAfter,
  startTime,
} from '#tests/support/builders/check-builders.ts';
import { buildMessage, fileFor } from '#tests/support/builders/message-builders.ts';
import { createSendMessage } from '../../../../functions/send-message/send-message.ts';

import { buildWorld, reminder, sent, type World } from './sending-world.ts';

describe('send-message', () => {
  it('sends a ready message and keeps the id that the carrier gave it', async () => {
    const world = buildWorld();
    await world.deliver();
    expect(world.after()).toMatchObject({ state: 'sent', providerId: 'ses-1', sentAt: startTime });
  });

  it('writes down how long things are kept before it says so, and once', async () => {
    const first = buildWorld({ organisation: buildOrganisation({ retentionMonths: 6 }) });
    await first.deliver();
    const promise = { person: 'candidate', months: 6, at: startTime };
    expect(first.promised).toEqual([[promise]]);
    const file = fileFor('candidate-request', { told: [promise] });
    const again = buildWorld({ file, organisation: buildOrganisation({ retentionMonths: 24 }) });
    await again.deliver();
    expect(again.promised).toEqual([[promise]]);
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

  it('writes the reminder that follows with the mark', async () => {
    const message = buildMessage({ kind: 'referee-request' });
    const world = buildWorld({ message });
    await world.deliver();
    expect(world.outbox.get(`${message.id}_r1`)).toMatchObject({ state: 'waiting', dueAt: daysAfter(2) });
  });

  it('tells lists of what nothing more is heard of: an SMS, and what was dropped', async () => {
    const relistedBy = async (message: Message, given: Parameters<typeof buildWorld>[0] = {}) => {
      const world = buildWorld({ message, ...given });
      await world.deliver();
      return world.relisted.length;
    };
    const sms = buildMessage({ medium: 'sms' });
    expect(await relistedBy(sms, { file: fileFor(sms.kind, { messages: [sms] }) })).toBe(1);
    expect(await relistedBy(buildMessage())).toBe(0);
    const file = fileFor('candidate-request');
    expect(await relistedBy(buildMessage(), { file: { ...file, check: { ...file.check, status: 'cancelled' } } })).toBe(
      1,
    );
  });

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
    const results = [{ outcome: 'rejected', reason: 'mail_address_not_accepted' }] as const;
    const plain = fileFor('candidate-request', { messages: [buildMessage()] });
    const candidate = { ...plain.check.candidate, phone: null };
    const fault = buildWorld({ results, file: { ...plain, check: { ...plain.check, candidate } } });
    await fault.deliver();
    expect(fault.decisions).toMatchObject([{ outcome: 'change', change: { check: { status: 'failed' } } }]);
    const reachable = buildWorld({ results });
    await reachable.deliver();
    expect(reachable.decisions).toMatchObject([{ change: { messages: [{ medium: 'sms', instead: 'email' }] } }]);
    const ours = buildWorld({ results: [{ outcome: 'rejected', reason: 'mail_configuration_missing' }] });
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
      checks: {
        load: () => Promise.resolve(null),
        refresh: () => Promise.resolve(),
        tell: () => Promise.reject(new Error('unused')),
        change: () => Promise.resolve({ outcome: 'not_found' }),
      },
      organisations: { load: () => Promise.resolve(null) },
      dayAllowance: { take: () => Promise.resolve(true), giveBack: () => Promise.resolve() },
      pauses: { find: () => Promise.resolve(null) },
      notices: { find: () => Promise.resolve(null), takeMorning: () => Promise.resolve(true) },
      openDigest: () => Promise.reject(new Error('unused')),
      sessions: { findMailed: () => Promise.resolve(null) },
      proofs: { findSent: () => Promise.resolve(null) },
      readerProofs: { findSent: () => Promise.resolve(null) },
      courier: {
        prepare: () => Promise.reject(new Error('unused')),
        prepareSignIn: () => Promise.reject(new Error('unused')),
        prepareOwnData: () => Promise.reject(new Error('unused')),
        prepareReportCode: () => Promise.reject(new Error('unused')),
        prepareDigest: () => Promise.reject(new Error('unused')),
      },
      maxSendRate: 1,
      slots: { take: (_, from) => Promise.resolve(from) },
      milliseconds: () => 0,
      wait: () => Promise.resolve(),
      clock: () => startTime,
      newClaim: () => 'claim',
    });
    await expect(send({ dynamodb: { NewImage: { kind: { S: 'check' } } } })).rejects.toThrow();
  });
});

describe('sending that is paused', () => {
  const pause = { organisationId: null, since: startTime };

  it('leaves a message as it is, neither claimed nor counted as tried', async () => {
    const world = buildWorld({ pause });
    await world.deliver();
    expect(world.handedOver()).toBe(0);
    expect(world.after()).toMatchObject({ state: 'waiting', claim: null, attempts: 0 });
  });

  it('does not age what waits: after days of a pause it is tried as often as any other', async () => {
    const aged = { createdAt: daysAfter(-9), pausedAt: daysAfter(-1) };
    const unavailable = [{ outcome: 'unavailable' } as const];
    const world = buildWorld({ message: buildMessage(aged), results: unavailable });
    await world.deliver();
    expect(world.after().state).toBe('waiting');
    const lost = buildWorld({ message: buildMessage({ createdAt: daysAfter(-9) }), results: unavailable });
    await lost.deliver();
    expect(lost.after().state).toBe('dead');
  });
});

describe('a notice to the recruiter', () => {
  it.each(['completed', 'failed', 'expired', 'declined'] as const)(
    'that a check has %s can be turned off',
    async (ending) => {
      const message = buildMessage({ kind: `recruiter-${ending}` });
      const on = buildWorld({ message, chosen: 'at_once' });
      await on.deliver();
      expect(on.after().state).toBe('sent');
      const off = buildWorld({ message, organisation: buildOrganisation({ recruiterNotices: false }) });
      await off.deliver();
      expect(off.after()).toMatchObject({ state: 'obsolete', reason: 'notices_off' });
      const chosen = buildWorld({ message, chosen: 'none' });
      await chosen.deliver();
      expect(chosen.after()).toMatchObject({ state: 'obsolete', reason: 'notices_off' });
    },
  );

  // 2026-11-23 is a Monday, in a zone an hour ahead.
  it.each([
    ['of an evening', '2026-11-23T17:00:00.000Z', '2026-11-24T06:30:00.000Z'],
    ['of a night', '2026-11-24T03:00:00.000Z', '2026-11-24T06:30:00.000Z'],
    ['of a Friday', '2026-11-27T12:00:00.000Z', '2026-11-30T06:30:00.000Z'],
  ])('%s waits for half past seven of the next working day', async (_, createdAt, dueAt) => {
    const world = buildWorld({ message: buildMessage({ kind: 'recruiter-expired', createdAt }), now: createdAt });
    await world.deliver();
    expect(world.after()).toMatchObject({ state: 'waiting', dueAt });
    expect(world.handedOver()).toBe(0);
  });

  const waited = buildMessage({ kind: 'recruiter-expired', createdAt: '2026-11-23T17:00:00.000Z' });
  const morning = '2026-11-24T06:30:20.000Z';

  it('is the mail of the morning, where none has gone', async () => {
    const world = buildWorld({ message: waited, now: morning });
    await world.deliver();
    expect(world.after().state).toBe('sent');
    expect(world.mornings).toEqual([expect.stringMatching(/ 2026-11-24 chk_.+ msg_/)]);
    expect(world.digests).toMatchObject([{ needs: [{ need: { kind: 'expired' } }], ended: [], way: 0 }]);
    expect(world.promised).toEqual([]);
  });

  it('is made of all that needs the recruiter, from the queue where there is one', async () => {
    const old = fileFor('recruiter-expired');
    const other = { ...old, check: { ...old.check, id: 'chk_01OLD' } };
    const asked: string[] = [];
    const queue: World['queue'] = {
      isKept: () => Promise.resolve(true),
      read: (owner, { section, cursor }) => {
        asked.push(`${owner.email} ${section} ${cursor}`);
        if (section !== 'needs') return Promise.resolve({ files: [], cursor: null });
        return Promise.resolve(cursor === null ? { files: [old], cursor: 'on' } : { files: [other], cursor: null });
      },
    };
    const world = buildWorld({ message: waited, now: morning, queue });
    await world.deliver();
    expect(world.digests).toMatchObject([{ needs: [{}, {}], ended: [], way: 0 }]);
    const { email } = old.check.recruiter;
    expect(asked.toSorted()).toEqual(
      ['complete null', 'ended null', 'needs null', 'needs on', 'way null'].map((each) => `${email} ${each}`),
    );
  });

  it('leaves out what is closed to the recruiter while it is held, which an administrator is told at once', async () => {
    const old = fileFor('recruiter-expired');
    const hold = { reason: 'claim', until: '2027-03-01T00:00:00.000Z', note: null, setAt: startTime } as const;
    const held = { ...old, check: { ...old.check, id: 'chk_01HELD', hold } };
    const queue: World['queue'] = {
      isKept: () => Promise.resolve(true),
      read: (_, { section }) => Promise.resolve({ files: section === 'needs' ? [old, held] : [], cursor: null }),
    };
    const others = buildWorld({ message: waited, now: morning, queue });
    await others.deliver();
    expect(others.digests).toMatchObject([{ needs: [{ file: { check: { id: old.check.id } } }], ended: [], way: 0 }]);
    const own = buildWorld({ message: waited, now: morning, file: { ...held, messages: [waited] } });
    await own.deliver();
    expect([own.digests, own.handedOver(), own.after().state]).toEqual([[], 1, 'sent']);
  });

  it('is in the mail of the morning, where that has gone', async () => {
    const world = buildWorld({ message: waited, now: morning, morningIsTaken: true });
    await world.deliver();
    expect(world.after()).toMatchObject({ state: 'obsolete', reason: 'in_digest' });
    expect(world.handedOver()).toBe(0);
  });

  it('that all have answered goes at once all the same', async () => {
    const world = buildWorld({ message: buildMessage({ kind: 'recruiter-completed' }) });
    await world.deliver();
    expect(world.after().state).toBe('sent');
    expect(world.mornings).toEqual([]);
  });
});

describe('to someone who has complained', () => {
  const prepared = { outcome: 'rejected', reason: 'complained' } as const;

  it.each([
    [buildMessage({ kind: 'referee-request' }), 'dead'],
    [reminder(), 'obsolete'],
    [buildMessage({ kind: 'recruiter-completed' }), 'obsolete'],
  ])('no message goes', async (message, state) => {
    const world = buildWorld({ message, prepared });
    await world.deliver();
    expect(world.after()).toMatchObject({ state, reason: 'complained' });
  });
});
