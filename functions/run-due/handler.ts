import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import { readTableEnvironment } from '#shared/config/environment.ts';
import { duePartitionCount } from '#shared/config/resource-names.ts';
import { createCheckStore } from '#shared/data/check-store.ts';
import { createDueStore } from '#shared/data/due-store.ts';
import { newId } from '#shared/data/new-id.ts';
import { noLinkKeys } from '#shared/data/no-link-keys.ts';
import { createTable } from '#shared/data/table.ts';
import { scheduleHandler } from '#shared/lambda/schedule-handler.ts';
import { createRunDue } from './run-due.ts';

const table = createTable(createDynamoDbClient(), readTableEnvironment().tableName);
const stores = { due: createDueStore(table), checks: createCheckStore(table, noLinkKeys) };
const world = { partitions: duePartitionCount, now: () => new Date().toISOString(), newId };

export const handler = scheduleHandler({ service: 'run-due' }, createRunDue({ ...stores, ...world }));
