import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import { readTableEnvironment } from '#shared/config/environment.ts';
import { createIdempotencyStore } from '#shared/data/idempotency-store.ts';
import { newId } from '#shared/data/new-id.ts';
import { createOrganisationStore } from '#shared/data/organisation-store.ts';
import { createPresetStore } from '#shared/data/preset-store.ts';
import { createTable } from '#shared/data/table.ts';
import { createTemplateStore } from '#shared/data/template-store.ts';
import { httpHandler } from '#shared/lambda/http-handler.ts';
import { createThrottle } from '#shared/web/api/throttle.ts';
import { createManageSettings } from './manage-settings.ts';

const table = createTable(createDynamoDbClient(), readTableEnvironment().tableName);
const stores = {
  organisations: createOrganisationStore(table),
  templates: createTemplateStore(table),
  presets: createPresetStore(table),
  idempotency: createIdempotencyStore(table),
};
const world = { clock: () => new Date().toISOString(), newId, throttle: createThrottle() };
const process = createManageSettings({ ...stores, ...world });

export const handler = httpHandler({ kind: 'api', service: 'manage-settings' }, process);
