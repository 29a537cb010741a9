import { createConnectionStore } from './connection-store.ts';
import { createDeliveryLanes } from './delivery-lanes.ts';
import { createEndpointStore } from './endpoint-store.ts';
import { createIdempotencyStore } from './idempotency-store.ts';
import { type LinkKeys, linkDigest } from './link-secrets.ts';
import { createOrganisationStore } from './organisation-store.ts';
import { createPresetStore } from './preset-store.ts';
import { createSealedSecrets } from './sealed-secrets.ts';
import type { Table } from './table.ts';
import { createTemplateStore } from './template-store.ts';
import { createWebhookStore } from './webhook-store.ts';

/** What an organisation has settled, and whom it has told of. */
export const createSettingsStores = (table: Table, linkKeys: LinkKeys) => ({
  organisations: createOrganisationStore(table),
  templates: createTemplateStore(table),
  presets: createPresetStore(table),
  idempotency: createIdempotencyStore(table),
  connections: createConnectionStore(table),
  connectionSecrets: {
    seal: createSealedSecrets(linkKeys).seal,
    derive: (of: string) => linkDigest(linkKeys, `v1|connection|${of}`),
  },
  webhooks: createWebhookStore(table),
  lanes: createDeliveryLanes(table),
  endpoints: createEndpointStore(table),
});
