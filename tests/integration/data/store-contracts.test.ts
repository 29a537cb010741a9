import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAuditTrail } from '#shared/data/audit/audit-trail.ts';
import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { createConnectionStore } from '#shared/data/connections/connection-store.ts';
import { createPartnerAppStore } from '#shared/data/connections/partner-app-store.ts';
import { createIdempotencyStore } from '#shared/data/idempotency-store.ts';
import { candidateIdsKept } from '#shared/data/items/candidate-id-item.ts';
import { newId } from '#shared/data/new-id.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import { createRunLease } from '#shared/data/outbox/run-lease.ts';
import { createSendingPauses } from '#shared/data/outbox/sending-pauses.ts';
import { createDeliveryLanes } from '#shared/data/push/delivery-lanes.ts';
import { createEndpointStore } from '#shared/data/push/endpoint-store.ts';
import { createToldEvents } from '#shared/data/push/told-events.ts';
import { createReportStore } from '#shared/data/reports/report-store.ts';
import { createErasureStore } from '#shared/data/subjects/erasure-store.ts';
import { createSubjectFinder } from '#shared/data/subjects/subject-finder.ts';
import { startChange } from '#shared/domain/decisions/change.ts';
import { requestCheck } from '#shared/domain/decisions/request-check.ts';
import { toldEvent } from '#shared/domain/push/told-event.ts';
import { buildRequest, contextAt, startTime } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { describeAuditTrail } from '#tests/support/contracts/audit-trail-contract.ts';
import { describeCheckList } from '#tests/support/contracts/check-store/check-list-contract.ts';
import { describeCheckStore } from '#tests/support/contracts/check-store-contract.ts';
import { describeConnectionStore } from '#tests/support/contracts/connection-store-contract.ts';
import { describeErasureStore } from '#tests/support/contracts/erasure-store-contract.ts';
import { describeIdempotencyStore } from '#tests/support/contracts/idempotency-store-contract.ts';
import { describeLease } from '#tests/support/contracts/lease-contract.ts';
import { describeOrganisationStore } from '#tests/support/contracts/organisation-store-contract.ts';
import { describePartnerAppStore } from '#tests/support/contracts/partner-app-store-contract.ts';
import { describePushStores } from '#tests/support/contracts/push-stores-contract.ts';
import { describeReportStore } from '#tests/support/contracts/report-store-contract.ts';
import { describeSendingPauses } from '#tests/support/contracts/sending-pauses-contract.ts';
import { describeSubjectFinder } from '#tests/support/contracts/subject-finder-contract.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const linkKeys = { current: '1', keys: { '1': 'a key for tests' } };

describeAuditTrail('on the table', () => createAuditTrail(real.table));
describeCheckStore('on the table', () => createCheckStore(real.table, linkKeys));

/** As that of every organisation that was made since checks stand under their candidate's id, or was carried over. */
describeCheckList('on the table, by ids of candidates', () => {
  const checks = createCheckStore(real.table, linkKeys);
  return {
    ...checks,
    create: async (change, ...others) => {
      await real.table.put(candidateIdsKept(change.check.organisationId));
      return checks.create(change, ...others);
    },
  };
});

describeConnectionStore('on the table', () => createConnectionStore(real.table));
test('What opens a connection is no key of the API', async () => {
  const secret = newId('key');
  const [organisationId, connectionId] = [newId('org'), newId('con')];
  const credential = { secret, organisationId, connectionId, details: {}, expiresAt: null } as const;
  await createConnectionStore(real.table).addCredential({ ...credential, purpose: 'talentech_fixed' });
  expect(await createOrganisationStore(real.table).findKey(secret, startTime)).toBeNull();
});

describeErasureStore('on the table', () => createErasureStore(real.table));
describeSubjectFinder('on the table', () => ({
  finder: createSubjectFinder(real.table, linkKeys),
  keep: async ({ check, referees }) => {
    const checks = createCheckStore(real.table, linkKeys);
    const { id, organisationId, live } = check;
    await checks.create(requestCheck(buildRequest({ id, organisationId, live }), contextAt()));
    await checks.change(id, (file) => ({
      outcome: 'change',
      change: { ...startChange({ ...file.check, status: check.status }, startTime), referees },
    }));
  },
}));
describeSendingPauses('on the table', () => createSendingPauses(real.table));
describeLease('on the table', () => createRunLease(real.table, 'delete-data'));
describePartnerAppStore('on the table', () => createPartnerAppStore(real.table));
describeIdempotencyStore('on the table', () => createIdempotencyStore(real.table));
describeOrganisationStore('on the table', () => createOrganisationStore(real.table));

describePushStores('on the table', async () => {
  const { table } = real;
  const change = requestCheck(buildRequest({ id: newId('chk') }), contextAt());
  await createCheckStore(table, linkKeys).create(change);
  return {
    events: createToldEvents(table),
    lanes: createDeliveryLanes(table),
    endpoints: createEndpointStore(table),
    happened: change.events.map((event) => toldEvent(change.check, [], event)),
  };
});

/** Keeps objects as S3 does, by their addresses; until it is stopped. */
async function startObjects() {
  const objects = new Set<string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://127.0.0.1');
    request.resume().on('end', () => {
      if (request.method === 'PUT') objects.add(pathname);
      response.writeHead(objects.has(pathname) ? 200 : 404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const stop = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { port: typeof address === 'object' && address !== null ? address.port : 0, stop };
}

const stops: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const stop of stops) await stop();
});

describeReportStore('in S3', async () => {
  const { port, stop } = await startObjects();
  stops.push(stop);
  const store = createReportStore({
    bucketName: 'kept',
    endpoint: new URL(`http://127.0.0.1:${port}`),
    region: 'eu-north-1',
    credentials: () => Promise.resolve({ accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'example' }),
    tryMilliseconds: 3_000,
  });
  return { store, breakDown: stop };
});
