import { expect, test } from 'vitest';
import { webhookEventTypes } from '#events/webhook-event-v1.ts';
import { eventTypes, mayBeTold } from '#shared/domain/check/event.ts';
import { erasedEventType } from '#shared/domain/push/told-event.ts';

test('The contract of webhooks and the table of who is told name the same types', () => {
  const webhookTypes = eventTypes.filter((type) => mayBeTold('webhook', type));
  expect([...webhookTypes, erasedEventType].toSorted()).toEqual(webhookEventTypes.toSorted());
});
