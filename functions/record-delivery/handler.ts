import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import { readLinkKeys, readTableEnvironment } from '#shared/config/environment.ts';
import { noLinkKeys } from '#shared/data/access/link-secrets.ts';
import { createCheckFiles } from '#shared/data/checks/check-files.ts';
import { newId } from '#shared/data/new-id.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import { createComplaints } from '#shared/data/outbox/complaints.ts';
import { createOutbox } from '#shared/data/outbox/outbox.ts';
import { createTable } from '#shared/data/table.ts';
import { clock } from '#shared/lambda/clock.ts';
import { snsHandler } from '#shared/lambda/sns-handler.ts';
import { createRecordDelivery } from './record-delivery.ts';

const table = createTable(createDynamoDbClient(), readTableEnvironment().tableName);
const stores = {
  organisations: createOrganisationStore(table),
  outbox: createOutbox(table),
  checks: createCheckFiles(table, noLinkKeys),
  complaints: createComplaints(table, readLinkKeys()),
};

export const handler = snsHandler({ service: 'record-delivery' }, createRecordDelivery({ ...stores, clock, newId }));
