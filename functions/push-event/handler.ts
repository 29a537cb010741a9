import { setTimeout as wait } from 'node:timers/promises';
import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import { readAllowedHosts, readTableEnvironment } from '#shared/config/environment.ts';
import { createCheckStore } from '#shared/data/check-store.ts';
import { createDeliveryLanes } from '#shared/data/delivery-lanes.ts';
import { createEndpointStore } from '#shared/data/endpoint-store.ts';
import { noLinkKeys } from '#shared/data/no-link-keys.ts';
import { createTable } from '#shared/data/table.ts';
import { createToldEvents } from '#shared/data/told-events.ts';
import { streamHandler } from '#shared/lambda/stream-handler.ts';
import { createBeginAttempt } from '#shared/push/begin-attempt.ts';
import { createPushEvent } from './push-event.ts';

const table = createTable(createDynamoDbClient(), readTableEnvironment().tableName);
const lane = {
  events: createToldEvents(table),
  lanes: createDeliveryLanes(table),
  endpoints: createEndpointStore(table),
};
const outside = { adapters: {}, beginAttempt: createBeginAttempt({ allowedHosts: readAllowedHosts() }) };
const milliseconds = (): number => performance.now();
const world = { now: () => new Date().toISOString(), random: Math.random, milliseconds, wait };
const push = createPushEvent({ ...lane, ...outside, ...world, checks: createCheckStore(table, noLinkKeys) });

export const handler = streamHandler({ service: 'push-event' }, push);
