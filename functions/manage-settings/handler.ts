import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import * as environment from '#shared/config/environment.ts';
import { createConnectionStore } from '#shared/data/connection-store.ts';
import { createDeliveryLanes } from '#shared/data/delivery-lanes.ts';
import { createEndpointStore } from '#shared/data/endpoint-store.ts';
import { createIdempotencyStore } from '#shared/data/idempotency-store.ts';
import { linkDigest } from '#shared/data/link-secrets.ts';
import { newId } from '#shared/data/new-id.ts';
import { createOrganisationStore } from '#shared/data/organisation-store.ts';
import { createPresetStore } from '#shared/data/preset-store.ts';
import { createSealedSecrets } from '#shared/data/sealed-secrets.ts';
import { createTable } from '#shared/data/table.ts';
import { createTemplateStore } from '#shared/data/template-store.ts';
import { createWebhookStore } from '#shared/data/webhook-store.ts';
import { httpHandler } from '#shared/lambda/http-handler.ts';
import { isCallable } from '#shared/push/push-target.ts';
import { drawWebhookSecret } from '#shared/push/sign-webhook.ts';
import { createThrottle } from '#shared/web/api/throttle.ts';
import { createManageSettings } from './manage-settings.ts';

const table = createTable(createDynamoDbClient(), environment.readTableEnvironment().tableName);
const stores = {
  organisations: createOrganisationStore(table),
  templates: createTemplateStore(table),
  presets: createPresetStore(table),
  idempotency: createIdempotencyStore(table),
};
const linkKeys = environment.readLinkKeys();
const sealed = createSealedSecrets(linkKeys);
const connections = {
  connections: createConnectionStore(table),
  connectionSecrets: { seal: sealed.seal, derive: (of: string) => linkDigest(linkKeys, `v1|connection|${of}`) },
};
const webhooks = {
  webhooks: createWebhookStore(table),
  lanes: createDeliveryLanes(table),
  endpoints: createEndpointStore(table),
  webhookSecrets: { ...sealed, draw: drawWebhookSecret },
  isCallable: isCallable(environment.readAllowedHosts()),
};
const world = { clock: () => new Date().toISOString(), newId, throttle: createThrottle() };
const process = createManageSettings({ ...stores, ...webhooks, ...connections, ...world });

export const handler = httpHandler({ kind: 'api', service: 'manage-settings' }, process);
