import { newId } from '#shared/data/new-id.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { startTime } from '#tests/support/builders/check-builders.ts';
import { buildToldEvent } from '#tests/support/builders/push-builders.ts';
import { describeAuditTrail } from '#tests/support/contracts/audit-trail-contract.ts';
import { describeCheckStore } from '#tests/support/contracts/check-store-contract.ts';
import { describeConnectionStore } from '#tests/support/contracts/connection-store-contract.ts';
import { describeErasureStore } from '#tests/support/contracts/erasure-store-contract.ts';
import { describeIdempotencyStore } from '#tests/support/contracts/idempotency-store-contract.ts';
import { describeOrganisationStore } from '#tests/support/contracts/organisation-store-contract.ts';
import { describePartnerAppStore } from '#tests/support/contracts/partner-app-store-contract.ts';
import { describePushStores } from '#tests/support/contracts/push-stores-contract.ts';
import { describeReportStore } from '#tests/support/contracts/report-store-contract.ts';
import { describeSubjectFinder } from '#tests/support/contracts/subject-finder-contract.ts';
import { fakeAuditTrail } from '#tests/support/fakes/fake-audit-trail.ts';
import { fakeCheckStore } from '#tests/support/fakes/fake-check-store.ts';
import { fakeConnectionStore, fakePartnerAppStore } from '#tests/support/fakes/fake-connection-store.ts';
import { fakeErasureStore } from '#tests/support/fakes/fake-erasure-store.ts';
import { fakeIdempotencyStore } from '#tests/support/fakes/fake-idempotency-store.ts';
import { fakeOrganisationStore } from '#tests/support/fakes/fake-organisation-store.ts';
import { createFakePushWorld } from '#tests/support/fakes/fake-push-world.ts';
import { fakeReportStore } from '#tests/support/fakes/fake-report-store.ts';
import { fakeSubjectFinder } from '#tests/support/fakes/fake-subject-finder.ts';

// Of stores on the table, all that a test opens are the same table; so are those in memory.
const checks = fakeCheckStore();
const connections = fakeConnectionStore();
const keys = fakeIdempotencyStore();
const organisations = fakeOrganisationStore();

describeAuditTrail('in memory', fakeAuditTrail);
describeErasureStore('in memory', fakeErasureStore);
describeSubjectFinder('in memory', () => {
  const found = fakeCheckStore();
  const keep = (file: CheckFile): Promise<void> => Promise.resolve(found.put(file));
  return { finder: fakeSubjectFinder(found.files), keep };
});
describeCheckStore('in memory', () => checks);
describeConnectionStore('in memory', () => connections);
describePartnerAppStore('in memory', () => fakePartnerAppStore());
describeIdempotencyStore('in memory', () => keys);
describeOrganisationStore('in memory', () => organisations);
describePushStores('in memory', () => {
  const world = createFakePushWorld(() => startTime);
  const checkId = newId('chk');
  const happened = [1, 2].map((number) => buildToldEvent({ checkId, number }));
  for (const event of happened) world.happen(event);
  return Promise.resolve({ ...world, happened });
});
describeReportStore('in memory', () => {
  const store = fakeReportStore();
  return Promise.resolve({ store, breakDown: store.breakDown });
});
