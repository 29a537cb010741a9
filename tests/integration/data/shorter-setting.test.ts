import { afterAll, beforeAll, expect, test } from 'vitest';
import { noLinkKeys } from '#shared/data/access/link-secrets.ts';
import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { createDeletionStore } from '#shared/data/deletion/deletion-store.ts';
import { createTombstoneStore } from '#shared/data/deletion/tombstone-store.ts';
import { newId } from '#shared/data/new-id.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import { createErasureStore } from '#shared/data/subjects/erasure-store.ts';
import { createSubjectFinder } from '#shared/data/subjects/subject-finder.ts';
import { addDays, addMonths } from '#shared/domain/time.ts';
import { buildOrganisation, startTime } from '#tests/support/builders/check-builders.ts';
import { endedCheckItems } from '#tests/support/cloud/due-checks.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { fakeReportObjects } from '#tests/support/fakes/fake-report-objects.ts';
import { createDeleteData } from '../../../functions/delete-data/delete-data.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const days = (count: number): readonly number[] => Array.from({ length: count }, (_, day) => day);

test('a setting of 3 months instead of 24 makes old checks go little by little, all within a month', async () => {
  const organisations = createOrganisationStore(real.table);
  const organisation = buildOrganisation({ id: newId('org'), retentionMonths: 24 });
  await organisations.create(organisation);
  // One ended each day for two months.
  const count = 60;
  for (const day of days(count)) {
    for (const item of endedCheckItems(organisation.id, addDays(startTime, day), 24)) await real.table.put(item);
  }
  const run = (now: string): Promise<void> =>
    createDeleteData({
      rest: () => Promise.resolve(),
      deletions: createDeletionStore(real.table),
      checks: createCheckStore(real.table, noLinkKeys),
      organisations,
      reports: fakeReportObjects(),
      erasures: createErasureStore(real.table),
      subjects: createSubjectFinder(real.table, noLinkKeys),
      partitions: 8,
      clock: () => now,
      newId,
    })();
  const gone = async (): Promise<number> => {
    const filter = { from: null, until: null, cause: null };
    const page = await createTombstoneStore(real.table).list({ id: organisation.id, live: true }, filter, {
      limit: 100,
      cursor: null,
    });
    return page === 'cursor_invalid' ? Number.NaN : page.tombstones.length;
  };
  const changed = addMonths(startTime, 7);
  for (let now = startTime; now < changed; now = addDays(now, 1)) await run(now);
  expect(await gone()).toBe(0);

  await organisations.save({ ...organisation, retentionMonths: 3 });
  const each: number[] = [];
  for (const day of days(31)) {
    const before = await gone();
    await run(addDays(changed, day));
    each.push((await gone()) - before);
  }
  expect(each.reduce((sum, number) => sum + number, 0)).toBe(count);
  expect(Math.max(...each)).toBeLessThanOrEqual(count / 10);
});
