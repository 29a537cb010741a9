import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashOf, keys } from '#shared/data/keys.ts';
import { newId } from '#shared/data/new-id.ts';
import { createApiKeyList } from '#shared/data/organisation/api-key-list.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import type { Table } from '#shared/data/table.ts';
import { daysAfter, minutesAfter, startTime } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const day = (time: string): string => time.slice(0, 10);

async function given() {
  let writes = 0;
  const update: Table['update'] = (...change) => {
    writes += 1;
    return real.table.update(...change);
  };
  const store = createOrganisationStore({ ...real.table, update });
  const owner = { id: newId('key'), organisationId: newId('org'), live: true, name: 'The ATS' };
  const secret = `vts_live_${newId('key')}`;
  await store.createKey(secret, owner, startTime);
  return { store, owner, secret, list: createApiKeyList(real.table), writes: () => writes };
}

test('A key is listed with the day of its last use, which is written once a day', async () => {
  const { store, owner, secret, list, writes } = await given();
  const listed = { ...owner, createdAt: startTime, lastUsedOn: null, revokedAt: null };
  expect(await list.list(owner.organisationId)).toEqual([listed]);
  expect(await store.findKey(secret, minutesAfter(5))).toEqual(owner);
  expect(await list.list(owner.organisationId)).toEqual([{ ...listed, lastUsedOn: day(startTime) }]);
  await store.findKey(secret, minutesAfter(6));
  expect(writes()).toBe(1);
  await store.findKey(secret, daysAfter(2));
  // A process whose clock is behind.
  await store.findKey(secret, daysAfter(1));
  expect(await list.list(owner.organisationId)).toEqual([{ ...listed, lastUsedOn: day(daysAfter(2)) }]);
});

test('A key that was made before keys were listed is listed from its next use', async () => {
  const { store, owner, list } = await given();
  const old = { ...owner, id: newId('key') };
  const secret = `vts_live_${newId('key')}`;
  await real.table.put({ ...keys.apiKey(hashOf(secret)), kind: 'api_key', ...old, createdAt: minutesAfter(-5) });
  expect(await list.list(owner.organisationId)).toHaveLength(1);
  expect(await store.findKey(secret, startTime)).toEqual(old);
  expect((await list.list(owner.organisationId)).map(({ id }) => id)).toEqual([old.id, owner.id]);
});

test('A revoked key opens nothing, stays in the list, and is revoked by its own organisation alone', async () => {
  const { store, owner, secret, list } = await given();
  expect(await list.revoke(newId('org'), owner.id, startTime)).toBe('unknown');
  expect(await list.revoke(owner.organisationId, newId('key'), startTime)).toBe('unknown');
  expect(await store.findKey(secret, startTime)).toEqual(owner);
  expect(await list.revoke(owner.organisationId, owner.id, minutesAfter(1))).toBe('revoked');
  expect(await list.revoke(owner.organisationId, owner.id, minutesAfter(9))).toBe('revoked');
  expect(await store.findKey(secret, minutesAfter(2))).toBeNull();
  expect(await list.list(owner.organisationId)).toMatchObject([{ id: owner.id, revokedAt: minutesAfter(1) }]);
});
