import { describe, expect, test } from 'vitest';
import type { Channel, Medium } from '#shared/domain/check/channel.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { applyTo } from '#shared/domain/decisions/change.ts';
import type { Decision } from '#shared/domain/decisions/decision.ts';
import { noteDelayed, type OtherWays } from '#shared/domain/decisions/fall-back.ts';
import { noteUndeliverable } from '#shared/domain/decisions/note-undeliverable.ts';
import type { Message, MessageKind } from '#shared/domain/messages/message.ts';
import { loadOtherWays } from '#shared/domain/organisation/load-other-ways.ts';
import { lostReason } from '#shared/domain/reminders/lost-reason.ts';
import { addHours } from '#shared/domain/time.ts';
import {
  buildCheck,
  buildFile,
  buildOrganisation,
  buildReferee,
  contextAt,
  minutesAfter,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { buildMessage } from '#tests/support/builders/message-builders.ts';
import { changeOf } from '#tests/support/fakes/decided.ts';

const bo = testId('ref', 1);
const email = 'bo.ahl@example.org';
const mobile = '+46701740633';
const landline = '+4686740633';
const italian = '+393331234567';

type Known = Readonly<{ email: string | null; phone: string | null }>;
const known = {
  'mail only': { email, phone: null },
  'mail and mobile': { email, phone: mobile },
  'mail and landline': { email, phone: landline },
  'mail and a number that no SMS goes to': { email, phone: italian },
  'mobile only': { email: null, phone: mobile },
} as const satisfies Readonly<Record<string, Known>>;
type KnownName = keyof typeof known;

const who = ['candidate', 'referee'] as const;
type Who = (typeof who)[number];

const organisation = buildOrganisation();
const on = await loadOtherWays(organisation);
const off = await loadOtherWays({ ...organisation, fallbackChannel: false });
const recipientOf = (person: Who): string => (person === 'candidate' ? 'candidate' : bo);

/** The message that was sent, and what became of it. */
const fates = {
  'mail that bounced': { medium: 'email', fate: 'bounced' },
  'mail that is suppressed': { medium: 'email', fate: 'suppressed' },
  'mail that is delayed': { medium: 'email', fate: 'delayed' },
  'mail that cannot be sent to its address': { medium: 'email', state: 'dead', reason: 'mail_address_not_ascii' },
  'mail that was complained of': { medium: 'email', fate: 'complained' },
  'mail to who complained before': { medium: 'email', state: 'dead', reason: 'complained' },
  'mail that arrived': { medium: 'email', fate: 'delivered' },
  'mail that nothing is known of': { medium: 'email' },
  'SMS that they opted out of': { medium: 'sms', state: 'dead', reason: 'sms_opted_out' },
  'SMS that is refused': { medium: 'sms', state: 'dead', reason: 'sms_not_accepted' },
  'SMS that failed': { medium: 'sms', fate: 'bounced' },
  'SMS that nothing is known of': { medium: 'sms' },
  'SMS that could not go for our own fault': { medium: 'sms', state: 'dead', reason: 'sms_daily_cap' },
} as const satisfies Readonly<Record<string, Partial<Message>>>;
type FateName = keyof typeof fates;

/** By what the same goes instead; all that is not here starts nothing. */
const goes: Readonly<Partial<Record<FateName, Partial<Record<KnownName, Medium>>>>> = {
  'mail that bounced': { 'mail and mobile': 'sms', 'mobile only': 'sms' },
  'mail that is suppressed': { 'mail and mobile': 'sms', 'mobile only': 'sms' },
  'mail that is delayed': { 'mail and mobile': 'sms', 'mobile only': 'sms' },
  'mail that cannot be sent to its address': { 'mail and mobile': 'sms', 'mobile only': 'sms' },
  'SMS that they opted out of': {
    'mail only': 'email',
    'mail and mobile': 'email',
    'mail and landline': 'email',
    'mail and a number that no SMS goes to': 'email',
  },
  'SMS that is refused': {
    'mail only': 'email',
    'mail and mobile': 'email',
    'mail and landline': 'email',
    'mail and a number that no SMS goes to': 'email',
  },
  'SMS that failed': {
    'mail only': 'email',
    'mail and mobile': 'email',
    'mail and landline': 'email',
    'mail and a number that no SMS goes to': 'email',
  },
};

type Given = Readonly<{ person: Who; contact: Known; channel?: Channel; live?: boolean }>;

function fileOf({ person, contact, channel = 'email', live = true }: Given, messages: readonly Message[]): CheckFile {
  const plain = buildCheck({ live, status: 'collecting' });
  const settings = { ...plain.settings, candidateChannel: channel, refereeChannel: channel };
  const candidate = person === 'candidate' ? { ...plain.candidate, ...contact } : plain.candidate;
  const referee = buildReferee({ id: bo, status: 'invited', channel: 'email', invitedAt: startTime, ...contact });
  return buildFile({ check: { ...plain, settings, candidate, eventCount: 4 }, referees: [referee], messages });
}

const sentTo = (person: Who, changes: Partial<Message>): Message => {
  const { medium = 'email' } = changes;
  const kind: MessageKind = person === 'candidate' ? 'candidate-request' : 'referee-request';
  const recipient = recipientOf(person);
  const id = `msg_000002_${recipient}_${medium}`;
  return buildMessage({ id, kind, recipient, state: 'sent', sentAt: startTime, ...changes });
};

const note = (file: CheckFile, message: Message, ways: OtherWays, now = minutesAfter(5)): Decision =>
  message.fate === 'delayed'
    ? noteDelayed(file, message.id, ways, contextAt(now))
    : noteUndeliverable(file, message.recipient, contextAt(now), ways);

const insteadOf = (decision: Decision): readonly (readonly [Medium, string])[] =>
  decision.outcome === 'change'
    ? decision.change.messages.flatMap(({ instead, medium, kind }) => (instead === undefined ? [] : [[medium, kind]]))
    : [];

const namesOf = <Table extends object>(table: Table): readonly Extract<keyof Table, string>[] => {
  const names: Extract<keyof Table, string>[] = [];
  for (const name in table) names.push(name);
  return names;
};

const cells = who.flatMap((person) =>
  namesOf(fates).flatMap((fate) => namesOf(known).map((contact) => ({ person, fate, contact }))),
);

describe.each(cells)('$person, $fate, $contact', ({ person, fate, contact }) => {
  const message = sentTo(person, fates[fate]);
  const given = { person, contact: known[contact] };
  const expected = goes[fate]?.[contact];

  test('goes by the other way where there is one, once', () => {
    const file = fileOf(given, [message]);
    const decision = note(file, message, on);
    expect(insteadOf(decision)).toEqual(expected === undefined ? [] : [[expected, message.kind]]);
    if (decision.outcome !== 'change') return;
    const after = applyTo(file, decision.change);
    expect(insteadOf(note(after, message, on))).toEqual([]);
  });

  test.each([
    ['where the organisation does not want it', {}, off],
    ['where nothing is sent by itself', { channel: 'disabled' }, on],
    ['in the check of a test key', { live: false }, on],
  ] as const)('goes by no other way %s', (_, changes, ways) => {
    expect(insteadOf(note(fileOf({ ...given, ...changes }, [message]), message, ways))).toEqual([]);
  });
});

describe('what went instead', () => {
  const bounced = sentTo('referee', { fate: 'bounced' });
  const given = { person: 'referee', contact: known['mail and mobile'] } as const;
  const toKim = sentTo('candidate', { id: 'msg_000001_candidate_email' });
  const file = fileOf(given, [toKim, bounced]);
  const after = applyTo(file, changeOf(note(file, bounced, on)));
  const sms = after.messages.find(({ medium }) => medium === 'sms') ?? bounced;
  const withSms = (changes: Partial<Message>): CheckFile => ({
    ...after,
    messages: after.messages.map((each) => (each.id === sms.id ? { ...each, ...changes } : each)),
  });
  const lost = (message: Message, then: CheckFile, changes = {}) =>
    lostReason(message, { file: then, organisation: { ...organisation, ...changes }, now: minutesAfter(10) });

  test('keeps the referee invited, and is told in the timeline', () => {
    const change = changeOf(note(file, bounced, on));
    expect(change.referees).toEqual([]);
    expect(change.events).toMatchObject([{ type: 'referee.asked_otherwise', actor: 'system', refereeId: bo }]);
    expect(change.check.addressesAsked).toBe((file.check.addressesAsked ?? 0) + 1);
  });

  test('is tried no third way: then they are out of reach, and the candidate is asked to mend', () => {
    const dead = withSms({ state: 'dead', reason: 'sms_not_accepted' });
    const change = changeOf(note(dead, { ...sms, state: 'dead' }, on));
    expect(change.referees).toMatchObject([{ id: bo, status: 'unreachable' }]);
    expect(change.messages.map(({ kind }) => kind)).toEqual(['candidate-bounce']);
  });

  test('is not beside what has gone by both from the start', () => {
    const both = sentTo('referee', { medium: 'sms' });
    expect(note(fileOf(given, [bounced, both]), bounced, on).outcome).toBe('unchanged');
  });

  test('comes anew for a corrected address, whose link is new too', () => {
    const corrected = { ...bounced, id: `msg_000009_${bo}_email` };
    const then = {
      ...after,
      messages: [...after.messages.map((each) => ({ ...each, state: 'sent' as const })), corrected],
    };
    expect(insteadOf(note(then, corrected, on))).toEqual([['sms', 'referee-request']]);
  });

  test('has no number left that may be asked at the wish of the candidate', () => {
    const check = { ...file.check, addressesAllowed: 2, addressesAsked: 2 };
    expect(insteadOf(note({ ...file, check }, bounced, on))).toEqual([]);
  });

  test.each<readonly [string, Partial<Message>, string | null]>([
    ['is wanted while the mail has not arrived', {}, null],
    ['is dropped when the mail arrives after all', { fate: 'delivered' }, 'arrived'],
    ['is dropped when they complain', { fate: 'complained' }, 'complained'],
  ])('%s', (_, changes, reason) => {
    const mail = { ...bounced, ...changes };
    const then = { ...after, messages: after.messages.map((each) => (each.id === mail.id ? mail : each)) };
    expect(lost(sms, then)).toBe(reason);
  });

  test('is dropped when the organisation no longer wants it', () => {
    expect(lost(sms, after, { fallbackChannel: false })).toBe('fallback_off');
  });

  test('leaves no reminder to the address that is lost', () => {
    const reminder = buildMessage({
      ...bounced,
      id: `${bounced.id}_r1`,
      kind: 'referee-reminder',
      state: 'claimed',
      fate: null,
      plan: { at: startTime, by: 'rule' },
    });
    expect(lost(reminder, { ...after, messages: [...after.messages, reminder] })).toBe('address_lost');
  });
});

describe('a mail that is delayed', () => {
  const delayed = sentTo('referee', { fate: 'delayed' });
  const file = fileOf({ person: 'referee', contact: known['mail and mobile'] }, [delayed]);

  test('is followed by an SMS after twelve hours, and at once when they are over', () => {
    const at = addHours(startTime, 12);
    expect(changeOf(note(file, delayed, on)).messages).toMatchObject([{ medium: 'sms', dueAt: at, plan: { at } }]);
    const late = changeOf(note(file, delayed, on, addHours(startTime, 13))).messages;
    expect(late).toMatchObject([{ medium: 'sms', dueAt: null }]);
    expect(late[0]).not.toHaveProperty('plan');
  });

  test('that bounces meanwhile has its SMS at once, instead of the one that waited', () => {
    const waiting = applyTo(file, changeOf(note(file, delayed, on)));
    const bounced = { ...delayed, fate: 'bounced' } as const;
    const then = { ...waiting, messages: waiting.messages.map((each) => (each.id === delayed.id ? bounced : each)) };
    const after = applyTo(then, changeOf(note(then, bounced, on)));
    const sms = after.messages.filter(({ medium }) => medium === 'sms');
    expect(sms.map(({ state }) => state).toSorted()).toEqual(['obsolete', 'ready']);
  });

  test('that is not the latest says nothing', () => {
    const later = { ...delayed, id: `msg_000008_${bo}_email`, fate: null };
    expect(note({ ...file, messages: [delayed, later] }, delayed, on).outcome).toBe('unchanged');
  });
});
