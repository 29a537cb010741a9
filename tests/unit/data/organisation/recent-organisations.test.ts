import { expect, test } from 'vitest';
import { organisationFromItem, organisationToItem } from '#shared/data/items/organisation-item.ts';
import { createRecentOrganisations } from '#shared/data/organisation/recent-organisations.ts';
import type { Write } from '#shared/data/table.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { buildOrganisation, minutesAfter, startTime, testId } from '#tests/support/builders/check-builders.ts';

function givenTable() {
  let organisation: Organisation | null = buildOrganisation({ name: 'Exempelkommun' });
  let now = startTime;
  const reads: string[] = [];
  const table = {
    get: (_: unknown, { newest = true }: Readonly<{ newest?: boolean }> = {}) => {
      reads.push(newest ? 'newest' : 'recent');
      return Promise.resolve(organisation === null ? null : organisationToItem(organisation));
    },
  };
  const written = {
    ...table,
    transact: (writes: readonly Write[]) => {
      const [first] = writes;
      if (first !== undefined && 'put' in first) organisation = organisationFromItem(first.put);
      return Promise.resolve('written' as const);
    },
  };
  const change = (next: Organisation | null) => {
    organisation = next;
  };
  const setTime = (time: string) => {
    now = time;
  };
  return { ...createRecentOrganisations(written, () => now), change, setTime, takeReads: () => reads.splice(0) };
}

const id = testId('org', 1);

test('an organisation is read once a minute for pages', async () => {
  const { loadRecent, change, setTime, takeReads } = givenTable();
  expect(await loadRecent(id)).toMatchObject({ name: 'Exempelkommun' });
  change(buildOrganisation({ name: 'Nordvik' }));
  setTime(minutesAfter(0.99));
  expect(await loadRecent(id)).toMatchObject({ name: 'Exempelkommun' });
  expect(takeReads()).toEqual(['recent']);
  setTime(minutesAfter(1));
  expect(await loadRecent(id)).toMatchObject({ name: 'Nordvik' });
  expect(takeReads()).toEqual(['recent']);
});

test('whoever asks for the newest gets it, and pages of this process from then on', async () => {
  const { load, loadRecent, change, takeReads } = givenTable();
  await loadRecent(id);
  change(buildOrganisation({ name: 'Nordvik' }));
  expect(await load(id)).toMatchObject({ name: 'Nordvik' });
  expect(await loadRecent(id)).toMatchObject({ name: 'Nordvik' });
  expect(takeReads()).toEqual(['recent', 'newest']);
});

test('what is saved here is seen here at once', async () => {
  const { loadRecent, save, takeReads } = givenTable();
  await loadRecent(id);
  expect(await save(buildOrganisation({ name: 'Nordvik' }))).toBe('saved');
  expect(await loadRecent(id)).toMatchObject({ name: 'Nordvik', version: 2 });
  expect(takeReads()).toEqual(['recent', 'newest']);
});

test('one that is not there is not remembered', async () => {
  const { loadRecent, change, takeReads } = givenTable();
  change(null);
  expect(await loadRecent(id)).toBeNull();
  change(buildOrganisation());
  expect(await loadRecent(id)).not.toBeNull();
  expect(takeReads()).toHaveLength(2);
});
