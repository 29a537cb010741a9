import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type AtsPorts, createAtsAdapters } from '#shared/ats/registry.ts';
import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import * as environment from '#shared/config/environment.ts';
import { createLinkMaker } from '#shared/data/access/link-secrets.ts';
import { createSealedSecrets } from '#shared/data/access/sealed-secrets.ts';
import { createPushStores } from '#shared/data/push/push-stores.ts';
import { createQueueCounts } from '#shared/data/queue/queue-counts.ts';
import { createTable } from '#shared/data/table.ts';
import { clock } from '#shared/lambda/clock.ts';
import { streamHandler } from '#shared/lambda/stream-handler.ts';
import { createBeginAttempt } from '#shared/push/begin-attempt.ts';
import { createWebhookAdapter } from '#shared/push/webhook-adapter.ts';
import { createPushEvent } from './push-event.ts';

const table = createTable(createDynamoDbClient(), environment.readTableEnvironment().tableName);
const keys = environment.readLinkKeys();
const { baseUrl } = environment.readSiteEnvironment();
const address = { baseUrl, links: createLinkMaker(keys, baseUrl), open: createSealedSecrets(keys).open };
const stores = createPushStores(table, keys);
const allowedHosts = environment.readAllowedHosts();
/** Of connections only whoever tells an ATS reads. */
const loadConnectionStores = async () =>
  (await import('#shared/data/connections/connection-stores.ts')).createConnectionStores(table);
const connectionStores: Pick<AtsPorts, 'connections' | 'organisations' | 'partnerApps' | 'teamtailorApps'> = {
  connections: { load: async (organisation, id) => (await loadConnectionStores()).connections.load(organisation, id) },
  organisations: { load: async (id) => (await loadConnectionStores()).organisations.load(id) },
  partnerApps: { load: async () => (await loadConnectionStores()).partnerApps.load() },
  teamtailorApps: { load: async () => (await loadConnectionStores()).teamtailorApps.load() },
};
const atsAdapters = createAtsAdapters({ ...address, ...connectionStores, allowedHosts });
const adapters = { ...atsAdapters, webhook: createWebhookAdapter({ ...address, ...stores }) };
const beginAttempt = createBeginAttempt({ allowedHosts });
const time = { clock, milliseconds: (): number => performance.now(), wait };
const chance = { random: Math.random, newVisit: randomUUID };
/** The code that makes checks is loaded when an inbound event is processed. */
const takeInbound = async (id: string): Promise<void> => {
  const [{ telling }, { createIntakeStores }, { createTakeInbound }, connected] = await Promise.all([
    import('#shared/ats/tell-all.ts'),
    import('#shared/data/inbound/intake-stores.ts'),
    import('./take-inbound.ts'),
    loadConnectionStores(),
  ]);
  const ports = { ...address, ...stores, ...connected, ...createIntakeStores(table), allowedHosts, clock };
  return createTakeInbound({ ...ports, takeUp: telling.createTakeUp(ports), beginAttempt, ...chance })(id);
};
const push = createPushEvent({
  ...stores,
  counts: createQueueCounts(table, keys),
  ...time,
  ...chance,
  adapters,
  beginAttempt,
  takeInbound,
});
export const handler = streamHandler({ service: 'push-event' }, push);
