import { type LinkKeys, linkDigest } from '../access/link-secrets.ts';
import { createSealedSecrets } from '../access/sealed-secrets.ts';
import { createAuditNotes } from '../audit/audit-notes.ts';
import { createConnectionStore } from '../connections/connection-store.ts';
import { createIdempotencyStore } from '../idempotency-store.ts';
import { createDeliveryLanes } from '../push/delivery-lanes.ts';
import { createEndpointStore } from '../push/endpoint-store.ts';
import { createWebhookStore } from '../push/webhook-store.ts';
import type { Table } from '../table.ts';
import { createLogoStore } from './logo-store.ts';
import { createOrganisationStore } from './organisation-store.ts';
import { createPresetStore } from './preset-store.ts';
import { createTemplateStore } from './template-store.ts';

/** What an organisation has settled, and whom it has told of. */
export const createSettingsStores = (table: Table, linkKeys: LinkKeys, clock: () => string) => ({
  organisations: createOrganisationStore(table),
  logos: createLogoStore(table, clock),
  templates: createTemplateStore(table),
  openDrafts: async () => (await import('./template-draft-store.ts')).createTemplateDraftStore(table),
  presets: createPresetStore(table),
  audit: createAuditNotes(table),
  loadTrail: async () => (await import('../audit/trail-reader.ts')).createTrailReader(table, linkKeys),
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
