import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createConnectionStore } from '#shared/data/connections/connection-store.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import type { NewCredential } from '#shared/domain/ports/connection-store.ts';
import { minutesAfter, startTime, testId } from '#tests/support/builders/check-builders.ts';
import { buildConnection } from '#tests/support/builders/connection-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const store = () => createConnectionStore(real.table);

const credential = (secret: string, changes: Partial<NewCredential> = {}): NewCredential => ({
  secret,
  purpose: 'talentech_code',
  organisationId: testId('org', 1),
  connectionId: testId('con', 1),
  details: { grant: 'g-1' },
  expiresAt: minutesAfter(5),
  ...changes,
});

describe('A connection', () => {
  test('is kept with its settings, once, and listed with others of its organisation only', async () => {
    const talentech = buildConnection('talentech', { id: testId('con', 11) });
    const refapp = buildConnection('refapp', { id: testId('con', 12) });
    const foreign = buildConnection('greenhouse', { id: testId('con', 13), organisationId: testId('org', 2) });
    for (const each of [talentech, refapp, foreign]) expect(await store().create(each, [])).toBe('created');

    expect(await store().create({ ...talentech, name: 'Another' }, [])).toBe('exists');
    expect(await store().list(talentech.organisationId)).toEqual([talentech, refapp]);
    expect(await store().load(talentech.organisationId, foreign.id)).toBeNull();
    expect(await store().listOfPartnerApp()).toEqual([
      { organisationId: talentech.organisationId, connectionId: talentech.id },
    ]);
  });

  test('is changed by the faster of two, and is gone when it is removed', async () => {
    const connection = buildConnection('talentech', { id: testId('con', 21), organisationId: testId('org', 3) });
    await store().create(connection, []);
    expect(await store().save({ ...connection, active: false })).toBe('saved');
    expect(await store().save({ ...connection, name: 'Too late' })).toBe('edited_meanwhile');
    const saved = await store().load(connection.organisationId, connection.id);
    expect(saved).toEqual({ ...connection, active: false, version: connection.version + 1 });

    await store().remove(connection);
    expect(await store().load(connection.organisationId, connection.id)).toBeNull();
    expect((await store().listOfPartnerApp()).map((each) => each.connectionId)).not.toContain(connection.id);
  });
});

describe('A secret', () => {
  test('opens what it was made for, until it is over', async () => {
    await store().addCredential(credential('one'));
    const { secret, ...opened } = credential('one');
    expect(await store().findCredential(secret, 'talentech_code', startTime)).toEqual(opened);
    expect(await store().findCredential(secret, 'talentech_fixed', startTime)).toBeNull();
    expect(await store().findCredential(secret, 'talentech_code', minutesAfter(5))).toBeNull();
    expect(await store().findCredential('another', 'talentech_code', startTime)).toBeNull();
  });

  test('that is used once goes to one of those who try at the same time', async () => {
    await store().addCredential(credential('once'));
    const takes = await Promise.all(
      Array.from({ length: 4 }, () => store().takeCredential('once', 'talentech_code', startTime)),
    );
    expect(takes.filter((each) => each !== null)).toHaveLength(1);
    expect(await store().takeCredential('once', 'talentech_code', startTime)).toBeNull();
  });

  test('is no key of the API', async () => {
    await store().addCredential(credential('vts_live_0123456789abcdef', { purpose: 'talentech_fixed' }));
    expect(await createOrganisationStore(real.table).findKey('vts_live_0123456789abcdef')).toBeNull();
  });
});
