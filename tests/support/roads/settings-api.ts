import { randomUUID } from 'node:crypto';
import { linkDigest } from '#shared/data/access/link-secrets.ts';
import { createSealedSecrets } from '#shared/data/access/sealed-secrets.ts';
import { createAuditNotes } from '#shared/data/audit/audit-notes.ts';
import { createTrailReader } from '#shared/data/audit/trail-reader.ts';
import { createConnectionStore } from '#shared/data/connections/connection-store.ts';
import { createIdempotencyStore } from '#shared/data/idempotency-store.ts';
import { newId } from '#shared/data/new-id.ts';
import { createLogoStore } from '#shared/data/organisation/logo-store.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import { createPresetStore } from '#shared/data/organisation/preset-store.ts';
import { createTemplateDraftStore } from '#shared/data/organisation/template-draft-store.ts';
import { createTemplateStore } from '#shared/data/organisation/template-store.ts';
import { createDeliveryLanes } from '#shared/data/push/delivery-lanes.ts';
import { createEndpointStore } from '#shared/data/push/endpoint-store.ts';
import { createWebhookStore } from '#shared/data/push/webhook-store.ts';
import { createSubjectStores } from '#shared/data/subjects/subject-stores.ts';
import type { Table } from '#shared/data/table.ts';
import { isCallable } from '#shared/push/push-target.ts';
import { drawWebhookSecret } from '#shared/push/sign-webhook.ts';
import { createThrottle } from '#shared/web/api/throttle.ts';
import { createManageSettings } from '../../../functions/manage-settings/manage-settings.ts';
import { buildOrganisation, startTime } from '../builders/check-builders.ts';
import { buildHttpRequest } from '../http/http-request.ts';

type Sent = Readonly<{
  body?: unknown;
  idempotencyKey?: string;
  query?: Readonly<Record<string, string>>;
  /** Another key of the organisation. */
  secret?: string;
}>;
type Answer = Readonly<{ status: number; body: unknown }>;

const linkKeys = { current: '1', keys: { '1': 'a key for tests' } };
const sealed = createSealedSecrets(linkKeys);

const webhookPorts = (table: Table) => ({
  webhooks: createWebhookStore(table),
  lanes: createDeliveryLanes(table),
  endpoints: createEndpointStore(table),
  webhookSecrets: { ...sealed, draw: drawWebhookSecret },
  isCallable: isCallable([]),
});

const connectionPorts = (table: Table) => ({
  connections: createConnectionStore(table),
  connectionSecrets: { seal: sealed.seal, derive: (subject: string) => linkDigest(linkKeys, subject) },
});

/** An organisation with a key to its settings, on a real table. */
export async function givenSettingsApi(table: Table, live = true) {
  const organisations = createOrganisationStore(table);
  const organisation = buildOrganisation({ id: newId('org') });
  const secret = `vts_${live ? 'live' : 'test'}_${randomUUID().replaceAll('-', '')}`;
  await organisations.create(organisation);
  const key = { id: newId('key'), organisationId: organisation.id, live, name: '' };
  await organisations.createKey(secret, key, startTime);
  const stores = { organisations, templates: createTemplateStore(table), presets: createPresetStore(table) };
  const webhooks = webhookPorts(table);
  const connections = connectionPorts(table);
  const world = { throttle: createThrottle(), clock: () => startTime, newId };
  const process = createManageSettings({
    ...stores,
    ...webhooks,
    ...connections,
    logos: createLogoStore(table, world.clock),
    openDrafts: () => Promise.resolve(createTemplateDraftStore(table)),
    audit: createAuditNotes(table),
    loadTrail: async () => createTrailReader(table, linkKeys),
    people: createSubjectStores(table, linkKeys),
    idempotency: createIdempotencyStore(table),
    ...world,
  });

  const send = async (method: string, path: string, sent: Sent = {}): Promise<Answer> => {
    const response = await process(
      buildHttpRequest({
        method,
        path,
        query: sent.query ?? {},
        headers: {
          authorization: `Bearer ${sent.secret ?? secret}`,
          ...(sent.idempotencyKey === undefined ? {} : { 'idempotency-key': sent.idempotencyKey }),
        },
        body:
          typeof sent.body === 'string' || sent.body === undefined ? (sent.body ?? null) : JSON.stringify(sent.body),
      }),
    );
    const body: unknown = response.body === '' ? null : JSON.parse(response.body);
    return { status: response.status, body };
  };
  return { organisation, send, stored: () => organisations.load(organisation.id), stores, webhooks, connections };
}
