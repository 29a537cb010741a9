import { randomUUID } from 'node:crypto';
import { setTimeout as rest } from 'node:timers/promises';
import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import { environmentCredentials as credentials } from '#shared/aws/environment-credentials.ts';
import { s3Place } from '#shared/aws/service-endpoint.ts';
import { readBucketEnvironment, readLinkKeys, readTableEnvironment } from '#shared/config/environment.ts';
import { duePartitionCount } from '#shared/config/resource-names.ts';
import { createCheckFiles } from '#shared/data/checks/check-files.ts';
import { createDeletionStore } from '#shared/data/deletion/deletion-store.ts';
import { newId } from '#shared/data/new-id.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import { createRunLease } from '#shared/data/outbox/run-lease.ts';
import { createRemover } from '#shared/data/remover.ts';
import { createReportObjects } from '#shared/data/reports/report-objects.ts';
import { createErasureStore } from '#shared/data/subjects/erasure-store.ts';
import { createSubjectFinder } from '#shared/data/subjects/subject-finder.ts';
import { createTable } from '#shared/data/table.ts';
import { clock } from '#shared/lambda/clock.ts';
import { scheduleHandler } from '#shared/lambda/lane-handler.ts';
import { createRunAlone } from '#shared/lambda/run-alone.ts';
import { createDeleteData } from './delete-data.ts';

const { tableName } = readTableEnvironment();
const client = createDynamoDbClient();
const table = { ...createTable(client, tableName), ...createRemover(client, tableName) };
const linkKeys = readLinkKeys();
const stores = {
  deletions: createDeletionStore(table),
  checks: createCheckFiles(table, linkKeys),
  organisations: createOrganisationStore(table),
  erasures: createErasureStore(table),
  subjects: createSubjectFinder(table, linkKeys),
  reports: createReportObjects({ ...readBucketEnvironment(), ...s3Place(), credentials }),
};
const deleteData = createDeleteData({ ...stores, partitions: duePartitionCount, clock, rest, newId });
const runAlone = createRunAlone({ lease: createRunLease(table, 'delete-data'), newHolder: randomUUID, clock });

export const handler = scheduleHandler({ service: 'delete-data' }, () => runAlone(deleteData));
