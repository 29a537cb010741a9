import { randomBytes } from 'node:crypto';
import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import { awsPlace } from '#shared/aws/service-endpoint.ts';
import * as environment from '#shared/config/environment.ts';
import { createLinkMaker } from '#shared/data/access/link-secrets.ts';
import { createSealedSecrets } from '#shared/data/access/sealed-secrets.ts';
import { createSessionStore } from '#shared/data/access/session-store.ts';
import { createCheckFiles } from '#shared/data/checks/check-files.ts';
import { createConnectionStore } from '#shared/data/connections/connection-store.ts';
import { createExternalKeys } from '#shared/data/connections/external-keys.ts';
import { createFieldKeys } from '#shared/data/connections/field-keys.ts';
import { createPartnerAppStore, createTeamtailorAppStore } from '#shared/data/connections/partner-app-store.ts';
import { createTokenSigner } from '#shared/data/connections/token-signer.ts';
import { createInboundStore } from '#shared/data/inbound/inbound-store.ts';
import { newId } from '#shared/data/new-id.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import { createPresetStore } from '#shared/data/organisation/preset-store.ts';
import { createRecentOrganisations } from '#shared/data/organisation/recent-organisations.ts';
import { createTemplateStore } from '#shared/data/organisation/template-store.ts';
import { createSenderHealthStore } from '#shared/data/outbox/sender-health-store.ts';
import { createSendingPauses } from '#shared/data/outbox/sending-pauses.ts';
import { createDeliveryBacklog } from '#shared/data/push/delivery-backlog.ts';
import { createTable } from '#shared/data/table.ts';
import { clock } from '#shared/lambda/clock.ts';
import { httpHandler } from '#shared/lambda/http-handler.ts';
import { createThrottle } from '#shared/web/api/throttle.ts';
import { createConnectAts } from './connect-ats.ts';
import { failureInContract, isPage } from './failure-in-contract.ts';

const { baseUrl } = environment.readSiteEnvironment();
const linkKeys = environment.readLinkKeys();
const table = createTable(createDynamoDbClient(), environment.readTableEnvironment().tableName);
const checks = { checks: createCheckFiles(table, linkKeys), externalKeys: createExternalKeys(table) };
const { loadRecent } = createRecentOrganisations(table, clock);
const organisations = { ...createOrganisationStore(table), loadRecent };
const owners = { organisations, templates: createTemplateStore(table) };
const connections = {
  connections: createConnectionStore(table),
  partnerApps: createPartnerAppStore(table),
  teamtailorApps: createTeamtailorAppStore(table),
};
const taken = { inbound: createInboundStore(table), openSecret: createSealedSecrets(linkKeys).open };
const settled = { presets: createPresetStore(table) };
const visitors = { sessions: createSessionStore({ table, linkKeys, baseUrl, newId }) };
const secrets = { tokens: createTokenSigner(linkKeys), newSecret: () => randomBytes(32).toString('base64url') };
const fieldKeys = createFieldKeys(awsPlace('KMS', 'kms'), environment.readFieldKeys());
const sending = { senderHealth: createSenderHealthStore(table), pauses: createSendingPauses(table) };
const told = { backlog: createDeliveryBacklog(table) };
const links = { baseUrl, linkMaker: createLinkMaker(linkKeys, baseUrl) };
const allowedHosts = environment.readAllowedHosts();
const ports = {
  ...checks,
  ...owners,
  ...connections,
  ...settled,
  ...taken,
  ...visitors,
  ...secrets,
  fieldKeys,
  ...sending,
  ...told,
  ...links,
  allowedHosts,
  clock,
  newId,
  throttle: createThrottle(),
};

const kind = (path: string) => (isPage(path) ? 'page' : 'api');

export const handler = httpHandler(
  { kind, service: 'connect-ats', failure: failureInContract },
  createConnectAts(ports),
);
