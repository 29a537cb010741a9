import { type Delivery, newDelivery } from '#shared/domain/push/delivery.ts';
import type { ToldEvent } from '#shared/domain/push/told-event.ts';
import { startTime, testId } from './check-builders.ts';

export const buildToldEvent = (changes: Partial<ToldEvent> = {}): ToldEvent => ({
  checkId: testId('chk', 1),
  organisationId: testId('org', 1),
  live: true,
  number: 1,
  type: 'reference_check.created',
  at: startTime,
  note: null,
  source: null,
  snapshot: {
    status: 'candidate_invited',
    counts: { requested: 2, added: 0, answered: 0, declined: 0, withdrawn: 0, remainingToSubmit: 2, expected: 2 },
    invited: 0,
    callsBooked: 0,
    referee: null,
  },
  ...changes,
});

export const buildDelivery = (changes: Partial<Delivery> = {}): Delivery => ({
  ...newDelivery(buildToldEvent(), { endpointId: 'whk_1', endpointKind: 'webhook' }, startTime),
  ...changes,
});
