import { describe, expect, it } from 'vitest';
import type { MailFate } from '#shared/domain/message.ts';
import { createFakeOutbox } from '#tests/support/fakes/fake-outbox.ts';
import { buildMessage } from '#tests/support/message-builders.ts';
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

async function fateAfter(notice: unknown): Promise<MailFate | null> {
  const outbox = createFakeOutbox(message);
  await createRecordDelivery({ outbox })(notice);
  return outbox.get(message.id).fate;
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
    expect(await fateAfter(notice)).toBe(fate);
  });

  it.each([
    ['an event that says nothing of the fate', eventOf('Send', { send: {} })],
    ['an event of a kind that nobody knows', eventOf('Teleport')],
    ['a mail that is not ours', { ...eventOf('Delivery'), mail: { messageId: '0110019a-0000', tags: {} } }],
    ['something else', 'Successfully validated SNS topic for Amazon SES event publishing.'],
  ])('drops %s', async (_, notice) => {
    expect(await fateAfter(notice)).toBeNull();
  });
});
