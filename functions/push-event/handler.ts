import { setTimeout as wait } from 'node:timers/promises';
import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import * as environment from '#shared/config/environment.ts';
import { createCheckStore } from '#shared/data/check-store.ts';
import { createConnectionStore } from '#shared/data/connection-store.ts';
import { createDeliveryLanes } from '#shared/data/delivery-lanes.ts';
import { createEndpointStore } from '#shared/data/endpoint-store.ts';
import { createLinkMaker } from '#shared/data/link-secrets.ts';
import { createSealedSecrets } from '#shared/data/sealed-secrets.ts';
import { createTable } from '#shared/data/table.ts';
import { createToldEvents } from '#shared/data/told-events.ts';
import { createWebhookStore } from '#shared/data/webhook-store.ts';
import { streamHandler } from '#shared/lambda/stream-handler.ts';
import { createBeginAttempt } from '#shared/push/begin-attempt.ts';
import { createGreenhouseAdapter } from '#shared/push/greenhouse-adapter.ts';
import { createWebhookAdapter } from '#shared/push/webhook-adapter.ts';
import { createPushEvent } from './push-event.ts';

const table = createTable(createDynamoDbClient(), environment.readTableEnvironment().tableName);
const keys = environment.readLinkKeys();
const { baseUrl } = environment.readSiteEnvironment();
const address = { baseUrl, links: createLinkMaker(keys, baseUrl), open: createSealedSecrets(keys).open };
const connections = createConnectionStore(table);
const adapters = {
  webhook: createWebhookAdapter({ ...address, webhooks: createWebhookStore(table) }),
  greenhouse: createGreenhouseAdapter({ ...address, connections }),
};
const outside = { adapters, beginAttempt: createBeginAttempt({ allowedHosts: environment.readAllowedHosts() }) };
const stores = {
  events: createToldEvents(table),
  lanes: createDeliveryLanes(table),
  checks: createCheckStore(table, keys),
};
const clock = { now: () => new Date().toISOString(), milliseconds: (): number => performance.now(), wait };
const push = createPushEvent({
  ...outside,
  ...stores,
  ...clock,
  endpoints: createEndpointStore(table),
  random: Math.random,
});
export const handler = streamHandler({ service: 'push-event' }, push);
