import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { createAtsAdapters } from '#shared/ats/registry.ts';
import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import * as environment from '#shared/config/environment.ts';
import { createLinkMaker } from '#shared/data/access/link-secrets.ts';
import { createSealedSecrets } from '#shared/data/access/sealed-secrets.ts';
import { createConnectionStores } from '#shared/data/connections/connection-stores.ts';
import { createInboundStore } from '#shared/data/inbound/inbound-store.ts';
import { newId } from '#shared/data/new-id.ts';
import { createPushStores } from '#shared/data/push/push-stores.ts';
import { createTable } from '#shared/data/table.ts';
import type { ConnectionKind } from '#shared/domain/check/check-source.ts';
import { clock } from '#shared/lambda/clock.ts';
import { streamHandler } from '#shared/lambda/stream-handler.ts';
import { createBeginAttempt } from '#shared/push/begin-attempt.ts';
import { createWebhookAdapter } from '#shared/push/webhook-adapter.ts';
import { createPushEvent } from './push-event.ts';
import { createTakeInbound } from './take-inbound.ts';

const table = createTable(createDynamoDbClient(), environment.readTableEnvironment().tableName);
const keys = environment.readLinkKeys();
const { baseUrl } = environment.readSiteEnvironment();
const address = { baseUrl, links: createLinkMaker(keys, baseUrl), open: createSealedSecrets(keys).open };
const stores = createPushStores(table, keys);
const allowedHosts = environment.readAllowedHosts();
const connectionStores = createConnectionStores(table);
const atsAdapters = createAtsAdapters({ ...address, ...connectionStores, allowedHosts });
const adapters = { ...atsAdapters, webhook: createWebhookAdapter({ ...address, ...stores }) };
const beginAttempt = createBeginAttempt({ allowedHosts });
const time = { clock, milliseconds: (): number => performance.now(), wait };
const chance = { random: Math.random, newVisit: randomUUID };
/** What makes checks is loaded when something is taken up. */
const loadTakeUp = async (kind: ConnectionKind) => {
  if (kind !== 'teamtailor') return null;
  const [{ createTakeUp }, { createExternalKeys }, { createTemplateStore }] = await Promise.all([
    import('#shared/ats/teamtailor/take-up.ts'),
    import('#shared/data/connections/external-keys.ts'),
    import('#shared/data/organisation/template-store.ts'),
  ]);
  const made = {
    checks: stores.checks,
    externalKeys: createExternalKeys(table),
    templates: createTemplateStore(table),
  };
  return createTakeUp({ ...address, ...connectionStores, ...made, allowedHosts, clock, newId });
};
const inbound = createInboundStore(table);
const { connections } = connectionStores;
const takeInbound = createTakeInbound({ inbound, connections, loadTakeUp, beginAttempt, clock, ...chance });
const push = createPushEvent({ ...stores, ...time, ...chance, adapters, beginAttempt, takeInbound });
export const handler = streamHandler({ service: 'push-event' }, push);
