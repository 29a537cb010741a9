import { randomBytes } from 'node:crypto';
import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import { readTableEnvironment } from '#shared/config/environment.ts';
import { createDeadLetters } from '#shared/data/dead-letters.ts';
import { newId } from '#shared/data/new-id.ts';
import { createOrganisationStore } from '#shared/data/organisation-store.ts';
import { createTable } from '#shared/data/table.ts';
import { invokeHandler } from '#shared/lambda/invoke-handler.ts';
import { createAdminister } from './administer.ts';

const table = createTable(createDynamoDbClient(), readTableEnvironment().tableName);
const process = createAdminister({
  organisations: createOrganisationStore(table),
  deadLetters: createDeadLetters(table),
  clock: () => new Date().toISOString(),
  newId,
  newSecret: () => randomBytes(24).toString('base64url'),
});

export const handler = invokeHandler({ service: 'administer' }, process);
