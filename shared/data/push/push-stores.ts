import type { LinkKeys } from '../access/link-secrets.ts';
import { createCheckFiles } from '../checks/check-files.ts';
import type { Table } from '../table.ts';
import { createDeliveryLanes } from './delivery-lanes.ts';
import { createEndpointStore } from './endpoint-store.ts';
import { createToldEvents } from './told-events.ts';
import { createWebhookStore } from './webhook-store.ts';

/** Stores of push-event. */
export const createPushStores = (table: Table, linkKeys: LinkKeys) => ({
  events: createToldEvents(table),
  lanes: createDeliveryLanes(table),
  endpoints: createEndpointStore(table),
  webhooks: createWebhookStore(table),
  checks: createCheckFiles(table, linkKeys),
});
