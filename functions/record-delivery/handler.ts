import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import { readLinkKeys, readTableEnvironment } from '#shared/config/environment.ts';
import { createCheckStore } from '#shared/data/check-store.ts';
import { createComplaints } from '#shared/data/complaints.ts';
import { newId } from '#shared/data/new-id.ts';
import { noLinkKeys } from '#shared/data/no-link-keys.ts';
import { createOutbox } from '#shared/data/outbox.ts';
import { createTable } from '#shared/data/table.ts';
import { snsHandler } from '#shared/lambda/sns-handler.ts';
import { createRecordDelivery } from './record-delivery.ts';

const table = createTable(createDynamoDbClient(), readTableEnvironment().tableName);
const stores = {
  outbox: createOutbox(table),
  checks: createCheckStore(table, noLinkKeys),
  complaints: createComplaints(table, readLinkKeys()),
};
const world = { now: () => new Date().toISOString(), newId };

export const handler = snsHandler({ service: 'record-delivery' }, createRecordDelivery({ ...stores, ...world }));
