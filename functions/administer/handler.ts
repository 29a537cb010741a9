import { randomBytes } from 'node:crypto';
import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import {
  readAllowedHosts,
  readLinkKeys,
  readRestoredTableName,
  readSiteEnvironment,
  readTableEnvironment,
} from '#shared/config/environment.ts';
import { createSealedSecrets } from '#shared/data/access/sealed-secrets.ts';
import { createSessionStore } from '#shared/data/access/session-store.ts';
import { createAuditTrail } from '#shared/data/audit/audit-trail.ts';
import { createConnectionStore } from '#shared/data/connections/connection-store.ts';
import { createPartnerAppStore, createTeamtailorAppStore } from '#shared/data/connections/partner-app-store.ts';
import { createTokenSigner } from '#shared/data/connections/token-signer.ts';
import { newId } from '#shared/data/new-id.ts';
import { createApiKeyList } from '#shared/data/organisation/api-key-list.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import { createComplaints } from '#shared/data/outbox/complaints.ts';
import { createDeadLetters } from '#shared/data/outbox/dead-letters.ts';
import { createSendingPauses } from '#shared/data/outbox/sending-pauses.ts';
import { createWebhookStore } from '#shared/data/push/webhook-store.ts';
import { createTable } from '#shared/data/table.ts';
import { clock } from '#shared/lambda/clock.ts';
import { invokeHandler } from '#shared/lambda/lane-handler.ts';
import { createAdminister } from './administer.ts';
import type { AdministerPorts } from './administer-ports.ts';

const attemptMilliseconds = 10_000;
const client = createDynamoDbClient();
const table = createTable(client, readTableEnvironment().tableName);
const linkKeys = readLinkKeys();
const site = readSiteEnvironment();
/** Loaded on demand: only these commands read checks. */
const loadPeople = async () =>
  (await import('#shared/data/subjects/people-index.ts')).createPeopleIndex(table, linkKeys);
const loadLinkRevoker = async () =>
  (await import('#shared/data/access/link-revoker.ts')).createLinkRevoker(table, linkKeys);
const restoredName = readRestoredTableName();
const restored = restoredName === null ? null : createTable(client, restoredName);
const loadTableCheck = async (which: 'own' | 'restored') => {
  const asked = which === 'own' ? table : restored;
  if (asked === null) return null;
  return (await import('#shared/data/table-check/table-check.ts')).createTableCheck(asked, linkKeys);
};
const loadUndelivered = async () => (await import('#shared/data/outbox/undelivered.ts')).createUndelivered(table);
/** Loaded on demand: only this command calls another host. */
const readActivations: AdministerPorts['readActivations'] = async (partner) => {
  const [{ createBeginAttempt }, activations] = await Promise.all([
    import('#shared/push/begin-attempt.ts'),
    import('#shared/ats/teamtailor/read-activations.ts'),
  ]);
  const allowedHosts = readAllowedHosts();
  const begin = createBeginAttempt({ allowedHosts });
  return activations.readActivations(partner, { beginAttempt: () => begin(attemptMilliseconds), allowedHosts });
};
const process = createAdminister({
  organisations: createOrganisationStore(table),
  apiKeys: createApiKeyList(table),
  audit: createAuditTrail(table),
  sessions: createSessionStore({ ...site, table, linkKeys, newId }),
  pauses: createSendingPauses(table),
  deadLetters: createDeadLetters(table),
  loadPeople,
  loadUndelivered,
  loadLinkRevoker,
  loadTableCheck,
  complaints: createComplaints(table, linkKeys),
  webhooks: createWebhookStore(table),
  connections: createConnectionStore(table),
  partnerApps: createPartnerAppStore(table),
  teamtailorApps: createTeamtailorAppStore(table),
  tokens: createTokenSigner(linkKeys),
  ...createSealedSecrets(linkKeys),
  readActivations,
  ...site,
  allowedHosts: readAllowedHosts(),
  clock,
  newId,
  newSecret: () => randomBytes(24).toString('base64url'),
});

export const handler = invokeHandler({ service: 'administer' }, process);
