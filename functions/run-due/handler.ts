import { randomUUID } from 'node:crypto';
import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import { awsPlace } from '#shared/aws/service-endpoint.ts';
import { readLinkKeys, readSenderDomains, readTableEnvironment } from '#shared/config/environment.ts';
import { duePartitionCount } from '#shared/config/resource-names.ts';
import { noLinkKeys } from '#shared/data/access/link-secrets.ts';
import { isBulkDue } from '#shared/data/bulk/due-bulk-jobs.ts';
import { createCheckFiles } from '#shared/data/checks/check-files.ts';
import { newId } from '#shared/data/new-id.ts';
import { createDueStore } from '#shared/data/outbox/due-store.ts';
import { createPausedStore } from '#shared/data/outbox/paused-store.ts';
import { createRunLease } from '#shared/data/outbox/run-lease.ts';
import { createSenderDomains } from '#shared/data/outbox/sender-domains.ts';
import { createSenderHealthStore } from '#shared/data/outbox/sender-health-store.ts';
import { createSendingPauses } from '#shared/data/outbox/sending-pauses.ts';
import { createQueueCounts } from '#shared/data/queue/queue-counts.ts';
import { createRecounts } from '#shared/data/queue/recount-store.ts';
import { createTable } from '#shared/data/table.ts';
import { clock } from '#shared/lambda/clock.ts';
import { scheduleHandler } from '#shared/lambda/lane-handler.ts';
import { createRunAlone } from '#shared/lambda/run-alone.ts';
import { createLookAtSenders } from './look-at-senders.ts';
import { createRecountQueues } from './recount-queues.ts';
import { createRunDue } from './run-due.ts';
import { createTakeUpPaused } from './take-up-paused.ts';

const table = createTable(createDynamoDbClient(), readTableEnvironment().tableName);
const stores = { due: createDueStore(table), checks: createCheckFiles(table, noLinkKeys) };

const runDue = createRunDue({ ...stores, partitions: duePartitionCount, clock, newId });
const lookAtSenders = createLookAtSenders({
  senders: createSenderDomains(awsPlace('SES', 'ses')),
  senderHealth: createSenderHealthStore(table),
  domains: readSenderDomains(),
  clock,
});

const recountQueues = createRecountQueues({
  recounts: createRecounts(table, createQueueCounts(table, noLinkKeys)),
  clock,
});

const takeUpPaused = createTakeUpPaused({
  paused: createPausedStore(table),
  pauses: createSendingPauses(table),
  clock,
});

const linkKeys = readLinkKeys();
/** Few minutes have any: what it needs is loaded in those. */
const goOnWithBulk = async (): Promise<void> => {
  if (!(await isBulkDue(table, clock()))) return;
  const [{ createBulkJobs }, { createOrganisationStore }, { createGoOnWithBulk }] = await Promise.all([
    import('#shared/data/bulk/bulk-jobs.ts'),
    import('#shared/data/organisation/organisation-store.ts'),
    import('./go-on-with-bulk.ts'),
  ]);
  const bulkJobs = createBulkJobs(table);
  const checks = createCheckFiles(table, linkKeys);
  await createGoOnWithBulk({ bulkJobs, checks, organisations: createOrganisationStore(table), clock, newId })();
};

const runAlone = createRunAlone({ lease: createRunLease(table, 'run-due'), newHolder: randomUUID, clock });

export const handler = scheduleHandler({ service: 'run-due' }, () =>
  runAlone(async () => {
    await runDue();
    await takeUpPaused();
    await goOnWithBulk();
    await lookAtSenders();
    await recountQueues();
  }),
);
