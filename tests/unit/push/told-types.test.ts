import { expect, test } from 'vitest';
import { webhookEventTypes } from '#events/webhook-event-v1.ts';
import { eventTypes, mayBeTold } from '#shared/domain/check/event.ts';

/** In the contract already, so that receivers can subscribe to them; nothing that happens today is told by them. */
const announced = ['integrity_signal.raised', 'subject.erased'];

test('The contract of webhooks and the table of who is told name the same types', () => {
  const webhookTypes = eventTypes.filter((type) => mayBeTold('webhook', type));
  expect([...webhookTypes, ...announced].toSorted()).toEqual(webhookEventTypes.toSorted());
});
