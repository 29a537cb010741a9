import { describe, expect, it } from 'vitest';
import type { Decision } from '#shared/domain/decisions/decision.ts';
import type { Message } from '#shared/domain/messages/message.ts';
import { addHours } from '#shared/domain/time.ts';
import { buildOrganisation, countingIds, startTime } from '#tests/support/builders/check-builders.ts';
import { buildMessage, fileFor } from '#tests/support/builders/message-builders.ts';
import { createFakeOutbox } from '#tests/support/fakes/fake-outbox.ts';
import { createRecordDelivery } from '../../../../functions/record-delivery/record-delivery.ts';

const message = buildMessage({ state: 'sent' });

const eventOf = (eventType: string, details: object = {}) => ({
  eventType,
  mail: {
    timestamp: '2026-11-23T08:00:01.000Z',
    messageId: '0110019a-0000',
    destination: ['kim.lund@example.org'],
    tags: { check: [message.checkId], message: [message.id], 'ses:configuration-set': ['vitsord'] },
  },
  ...details,
});

const bounce = (bounceType: string, bounceSubType: string | null = 'General') =>
  eventOf('Bounce', { bounce: { bounceType, bounceSubType, bouncedRecipients: [] } });

async function takeIn(notice: unknown, file = fileFor('candidate-request'), changes: Partial<Message> = {}) {
  const outbox = createFakeOutbox({ ...message, ...changes });
  const decisions: Decision[] = [];
  const refreshed: string[] = [];
  const complaints: string[] = [];
  await createRecordDelivery({
    outbox,
    organisations: { load: () => Promise.resolve(buildOrganisation()) },
    checks: {
      change(_, decide) {
        const current = { ...file, messages: [outbox.get(message.id)] };
        decisions.push(decide(current));
        return Promise.resolve({ outcome: 'unchanged', file: current });
      },
      refresh(checkId, lists = 'all') {
        refreshed.push(`${checkId} ${lists}`);
        return Promise.resolve();
      },
    },
    complaints: {
      note: (organisationId, address) => {
        complaints.push(`${organisationId} ${address}`);
        return Promise.resolve();
      },
    },
    clock: () => startTime,
    newId: countingIds(),
  })(notice);
  return { fate: outbox.get(message.id).fate, decisions, complaints, refreshed };
}

describe('record-delivery', () => {
  it.each([
    ['a delivery', eventOf('Delivery', { delivery: {} }), 'delivered'],
    ['a delay', eventOf('DeliveryDelay', { deliveryDelay: {} }), 'delayed'],
    ['a permanent bounce', bounce('Permanent'), 'bounced'],
    ['a transient bounce', bounce('Transient', 'MailboxFull'), 'delayed'],
    ['an undetermined bounce', bounce('Undetermined', 'Undetermined'), 'delayed'],
    ['an address on the account’s list', bounce('Permanent', 'OnAccountSuppressionList'), 'suppressed'],
    ['an address on the list of SES', bounce('Permanent', 'Suppressed'), 'suppressed'],
    ['a complaint', eventOf('Complaint', { complaint: { complaintSubType: null } }), 'complained'],
    ['a rejection', eventOf('Reject', { reject: { reason: 'Bad content' } }), 'refused'],
    ['a rendering failure', eventOf('Rendering Failure'), 'refused'],
  ] as const)('notes %s', async (_, notice, fate) => {
    expect((await takeIn(notice)).fate).toBe(fate);
  });

  it.each([
    ['an event that says nothing of the fate', eventOf('Send', { send: {} })],
    ['an event of a kind that nobody knows', eventOf('Teleport')],
    ['a mail that is not ours', { ...eventOf('Delivery'), mail: { messageId: '0110019a-0000', tags: {} } }],
    ['something else', 'Successfully validated SNS topic for Amazon SES event publishing.'],
  ])('drops %s', async (_, notice) => {
    expect(await takeIn(notice)).toEqual({ fate: null, decisions: [], complaints: [], refreshed: [] });
  });

  it('lets the check fail when the only address of the candidate bounced', async () => {
    const plain = fileFor('candidate-request');
    const candidate = { ...plain.check.candidate, phone: null };
    const { decisions } = await takeIn(bounce('Permanent'), { ...plain, check: { ...plain.check, candidate } });
    expect(decisions).toMatchObject([{ outcome: 'change', change: { check: { status: 'failed' } } }]);
  });

  it('asks by SMS at once where the mail bounced, and after twelve hours where it is delayed', async () => {
    const plain = fileFor('candidate-request');
    const candidate = { ...plain.check.candidate, phone: '+46701740633' };
    const file = { ...plain, check: { ...plain.check, candidate } };
    const smsOf = ([decision]: readonly Decision[]) => (decision?.outcome === 'change' ? decision.change.messages : []);
    expect(smsOf((await takeIn(bounce('Permanent'), file)).decisions)).toMatchObject([{ medium: 'sms', dueAt: null }]);
    const delayed = await takeIn(eventOf('DeliveryDelay'), file, { sentAt: startTime });
    expect(smsOf(delayed.decisions)).toMatchObject([{ medium: 'sms', dueAt: addHours(startTime, 12) }]);
  });

  it('tells lists of a mail that arrived or was complained of, and all of them of one that did not arrive', async () => {
    const { checkId } = message;
    expect((await takeIn(eventOf('Delivery'))).refreshed).toEqual([`${checkId} api`]);
    const complaint = eventOf('Complaint', { complaint: { complaintSubType: null } });
    expect((await takeIn(complaint)).refreshed).toEqual([`${checkId} api`]);
    expect((await takeIn(bounce('Permanent'))).refreshed).toEqual([`${checkId} all`]);
  });

  it('changes nothing of the check for a mail that arrived or may still arrive', async () => {
    expect((await takeIn(eventOf('Delivery'))).decisions).toEqual([]);
    expect((await takeIn(bounce('Transient'))).decisions).toEqual([{ outcome: 'unchanged' }]);
  });

  it('keeps that an address complained, for its organisation', async () => {
    const { complaints } = await takeIn(eventOf('Complaint', { complaint: {} }));
    expect(complaints).toEqual([`${message.organisationId} kim.lund@example.org`]);
    const unknown = {
      ...eventOf('Complaint'),
      mail: { ...eventOf('Complaint').mail, tags: { check: ['x'], message: ['y'] } },
    };
    expect((await takeIn(unknown)).complaints).toEqual([]);
    expect((await takeIn(bounce('Permanent'))).complaints).toEqual([]);
  });

  it('asks SNS for the notice again when others were writing to the check', async () => {
    const record = createRecordDelivery({
      outbox: createFakeOutbox(message),
      organisations: { load: () => Promise.resolve(buildOrganisation()) },
      checks: { change: () => Promise.resolve({ outcome: 'conflict' }), refresh: () => Promise.resolve() },
      complaints: { note: () => Promise.resolve() },
      clock: () => startTime,
      newId: countingIds(),
    });
    await expect(record(bounce('Permanent'))).rejects.toThrow();
  });
});

describe('what is told of an SMS', () => {
  const sms = { medium: 'sms', providerId: 'sms-1' } as const;
  const told = (eventType: string, messageId = 'sms-1') => ({
    source: 'aws.sms-voice',
    detail: { eventType, messageId, context: { check: message.checkId, message: message.id } },
  });

  it.each([
    ['TEXT_DELIVERED', 'delivered', 0],
    ['TEXT_UNREACHABLE', 'failed', 1],
    ['TEXT_CARRIER_UNREACHABLE', 'failed', 1],
    ['TEXT_BLOCKED', 'failed', 1],
    ['TEXT_INVALID', 'failed', 1],
    ['TEXT_TTL_EXPIRED', 'failed', 1],
    ['TEXT_SUCCESSFUL', null, 0],
    ['TEXT_QUEUED', null, 0],
    ['TEXT_PENDING', null, 0],
    ['TEXT_UNKNOWN', null, 0],
  ])('%s is %s', async (eventType, fate, decided) => {
    const result = await takeIn(told(eventType), fileFor('candidate-request'), sms);
    expect(result.fate).toBe(fate);
    expect(result.decisions).toHaveLength(decided);
    expect(result.complaints).toEqual([]);
  });

  it('starts nothing when it is about another sending of it', async () => {
    expect((await takeIn(told('TEXT_UNREACHABLE', 'sms-0'), undefined, sms)).fate).toBeNull();
  });

  it('is known by the id of the message where the sender has not been written down yet', async () => {
    expect((await takeIn(told('TEXT_DELIVERED'), undefined, { ...sms, providerId: null })).fate).toBe('delivered');
  });

  it('leads to a mail instead, once', async () => {
    const { decisions } = await takeIn(told('TEXT_UNREACHABLE'), fileFor('candidate-request'), sms);
    expect(decisions).toMatchObject([
      { outcome: 'change', change: { messages: [{ medium: 'email', instead: 'sms' }] } },
    ]);
  });
});
