import { describe, expect, it } from 'vitest';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Decision } from '#shared/domain/decisions/decision.ts';
import { type Message, messageId } from '#shared/domain/messages/message.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { PreparedMessage, SendResult } from '#shared/domain/ports/courier.ts';
import type { SendingPause } from '#shared/domain/ports/sending-pauses.ts';
import type { Told } from '#shared/domain/retention/told.ts';
import {
  buildCheck,
  buildOrganisation,
  countingIds,
  daysAfter,
  minutesAfter,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { buildMessage, fileFor } from '#tests/support/builders/message-builders.ts';
import { createFakeOutbox } from '#tests/support/fakes/fake-outbox.ts';
import { createSendMessage } from '../../../../functions/send-message/send-message.ts';

type World = Readonly<{
  message?: Message;
  file?: CheckFile | null;
  now?: string;
  /** What the carrier answers, in turn; the last one again and again. */
  results?: readonly SendResult[];
  prepared?: PreparedMessage;
  organisation?: Organisation;
  pause?: SendingPause;
  /** What the day still has of SMS, and of mails with a request. */
  dayLeft?: number;
}>;

const sent: SendResult = { outcome: 'sent', providerId: 'ses-1' };

function buildWorld(given: World = {}) {
  const { message = buildMessage(), file, now = startTime, results = [sent], prepared } = given;
  const { organisation = buildOrganisation(), dayLeft = 1 } = given;
  const outbox = createFakeOutbox(message);
  let handedOver = 0;
  let claims = 0;
  const waits: number[] = [];
  const stored = file === undefined ? fileFor(message.kind, { messages: [message] }) : file;
  const told: Told[] = [];
  const promised: (readonly Told[])[] = [];
  const decisions: Decision[] = [];
  const send = createSendMessage({
    outbox,
    newId: countingIds(),
    checks: {
      load: () => Promise.resolve(stored === null ? null : { ...stored, told: [...stored.told, ...told] }),
      tell(_, promise) {
        told.push(promise);
        return Promise.resolve();
      },
      change(_, decide) {
        if (stored === null) return Promise.resolve({ outcome: 'not_found' });
        const others = stored.messages.filter(({ id }) => id !== message.id);
        const current = { ...stored, messages: [...others, outbox.get(message.id)] };
        decisions.push(decide(current));
        return Promise.resolve({ outcome: 'unchanged', file: current });
      },
    },
    organisations: { load: () => Promise.resolve(organisation) },
    dayAllowance: { take: () => Promise.resolve(dayLeft > 0) },
    pauses: { find: () => Promise.resolve(given.pause ?? null) },
    sessions: { findMailed: () => Promise.resolve(null) },
    courier: {
      prepareSignIn: () => Promise.reject(new Error('unused')),
      prepare: (_, shown) => {
        promised.push(shown.told);
        return Promise.resolve(
          prepared ?? {
            outcome: 'prepared',
            send: () => {
              const result = results[Math.min(handedOver, results.length - 1)] ?? sent;
              handedOver += 1;
              return Promise.resolve(result);
            },
          },
        );
      },
    },
    maxSendRate: 100,
    milliseconds: () => Date.parse(now),
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    clock: () => now,
    newClaim: () => {
      claims += 1;
      return `claim-${claims}`;
    },
  });
  const record = {
    eventName: 'INSERT',
    dynamodb: {
      NewImage: {
        kind: { S: 'message' },
        id: { S: message.id },
        checkId: { S: message.checkId },
        organisationId: { S: message.organisationId },
      },
    },
  };
  return {
    deliver: () => send(record),
    after: () => outbox.get(message.id),
    handedOver: () => handedOver,
    waits,
    decisions,
    outbox,
    /** The promises that stood when each text was made. */
    promised,
  };
}

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
      checks: {
        load: () => Promise.resolve(null),
        tell: () => Promise.reject(new Error('unused')),
        change: () => Promise.resolve({ outcome: 'not_found' }),
      },
      organisations: { load: () => Promise.resolve(null) },
      dayAllowance: { take: () => Promise.resolve(true) },
      pauses: { find: () => Promise.resolve(null) },
      sessions: { findMailed: () => Promise.resolve(null) },
      courier: {
        prepare: () => Promise.reject(new Error('unused')),
        prepareSignIn: () => Promise.reject(new Error('unused')),
      },
      maxSendRate: 1,
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

  it('does not age what waits: days later it is tried as often as any other', async () => {
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

const plan = { at: startTime, by: 'rule' } as const;
const reminder = (changes: Partial<Message> = {}): Message =>
  buildMessage({ kind: 'referee-reminder', plan, ...changes });
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

describe('a notice to the recruiter', () => {
  it.each(['completed', 'failed', 'expired', 'declined'] as const)(
    'that a check has %s can be turned off',
    async (ending) => {
      const message = buildMessage({ kind: `recruiter-${ending}` });
      const on = buildWorld({ message });
      await on.deliver();
      expect(on.after().state).toBe('sent');
      const off = buildWorld({ message, organisation: buildOrganisation({ recruiterNotices: false }) });
      await off.deliver();
      expect(off.after()).toMatchObject({ state: 'obsolete', reason: 'notices_off' });
    },
  );
});

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
