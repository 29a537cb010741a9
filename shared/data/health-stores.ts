import { createOrganisationStore } from './organisation/organisation-store.ts';
import { createSenderHealthStore } from './outbox/sender-health-store.ts';
import { createSendingPauses } from './outbox/sending-pauses.ts';
import type { Table } from './table.ts';

/** What is looked into when a key's holder asks how we are. */
export const createHealthStores = (table: Table) => ({
  organisations: createOrganisationStore(table),
  senderHealth: createSenderHealthStore(table),
  pauses: createSendingPauses(table),
});
