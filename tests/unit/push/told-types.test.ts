import { expect, test } from 'vitest';
import { webhookEventTypes } from '#events/webhook-event-v1.ts';
import { eventTypes, mayBeTold } from '#shared/domain/check/event.ts';
import { erasedEventType } from '#shared/domain/push/told-event.ts';

/** In the contract already, so that receivers can subscribe to it; nothing that happens today is told by it. */
const announced = ['integrity_signal.raised'];

test('The contract of webhooks and the table of who is told name the same types', () => {
  const webhookTypes = eventTypes.filter((type) => mayBeTold('webhook', type));
  expect([...webhookTypes, erasedEventType, ...announced].toSorted()).toEqual(webhookEventTypes.toSorted());
});
