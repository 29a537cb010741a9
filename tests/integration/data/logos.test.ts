import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { organisationToItem } from '#shared/data/items/organisation-item.ts';
import { keys } from '#shared/data/keys.ts';
import { newId } from '#shared/data/new-id.ts';
import { createLogoStore } from '#shared/data/organisation/logo-store.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import { logoFrom } from '#shared/domain/organisation/organisation-rules.ts';
import { buildOrganisation, startTime } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { recordCalls } from '#tests/support/cloud/record-calls.ts';
import { jpegOf, pngOf } from '#tests/support/values/pictures.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const large = logoFrom(pngOf(200 * 1024)) ?? '';
const other = logoFrom(jpegOf()) ?? '';

const withLogo = (logo: string | null, id = newId('org')) =>
  buildOrganisation({ id, branding: { colours: null, logo } });

const given = async (logo: string) => {
  const organisations = createOrganisationStore(real.table);
  const { id } = withLogo(null);
  await organisations.create(withLogo(logo, id));
  const stored = async () => {
    const organisation = await organisations.load(id);
    if (organisation === null) throw new Error('The organisation is gone');
    return organisation;
  };
  const change = async (next: string | null) => {
    const organisation = await stored();
    expect(await organisations.save({ ...organisation, branding: { colours: null, logo: next } })).toBe('saved');
    return (await stored()).branding.logo ?? '';
  };
  let now = startTime;
  const { table, takeCalls } = recordCalls(real.table);
  const logos = createLogoStore(table, () => now);
  const setTime = (time: string) => {
    now = time;
  };
  return { id, organisations, stored, change, logos, takeCalls, setTime };
};

describe('a logo', () => {
  test('stands apart from its organisation, under an address that is another for another picture', async () => {
    const { id, stored, change, logos } = await given(large);
    const address = (await stored()).branding.logo ?? '';
    expect(address).toMatch(new RegExp(`^/assets/logos/${id}/[\\w-]{22}\\.png$`));
    expect(JSON.stringify(await real.table.get(keys.organisation(id))).length).toBeLessThan(4_000);
    const asData = ({ type, base64 }: { type: string; base64: string }) => `data:${type};base64,${base64}`;
    const found = await logos.load(address);
    expect(found?.isNamed).toBe(true);
    expect(found === null ? null : asData(found.picture)).toBe(large);

    const next = await change(other);
    expect(next).toMatch(/\.jpg$/);
    expect(await logos.load(next)).toMatchObject({ isNamed: true, picture: { type: 'image/jpeg' } });
    expect(await change(next)).toBe(next);
    expect(await change(large)).toBe(address);
  });

  test('that is taken away is there no more', async () => {
    const { id, stored, change, logos } = await given(other);
    const address = (await stored()).branding.logo ?? '';
    await change(null);
    expect(await real.table.get(keys.logo(id))).toBeNull();
    expect(await logos.load(address)).toBeNull();
  });

  test('that there never was is not taken away again with each change', async () => {
    const { table, takeCalls } = recordCalls(real.table);
    const organisation = withLogo(null);
    await createOrganisationStore(real.table).create(organisation);
    const organisations = createOrganisationStore(table);
    expect(await organisations.save({ ...organisation, name: 'Nordvik' })).toBe('saved');
    expect(takeCalls()).toEqual(['transact put organisation']);
    expect(await organisations.save(organisation)).toBe('edited_meanwhile');
  });

  test('that was stored inside its organisation is shown from there, and moves with the next write', async () => {
    const { organisations, logos } = await given(other);
    const organisation = withLogo(large);
    await real.table.put(organisationToItem(organisation));
    expect(await organisations.load(organisation.id)).toEqual(organisation);
    expect(await logos.load(large)).toMatchObject({ isNamed: true, picture: { type: 'image/png' } });
    expect(await organisations.save({ ...organisation, name: 'Nordvik' })).toBe('saved');
    const moved = (await organisations.load(organisation.id))?.branding.logo ?? '';
    expect(moved).toMatch(/^\/assets\/logos\//);
    expect(await logos.load(moved)).toMatchObject({ isNamed: true, picture: { type: 'image/png' } });
  });

  test('of one who was slower is not kept', async () => {
    const { id, organisations, stored } = await given(other);
    const seen = await stored();
    expect(await organisations.save({ ...seen, name: 'Nordvik' })).toBe('saved');
    expect(await organisations.save({ ...seen, branding: { colours: null, logo: large } })).toBe('edited_meanwhile');
    expect(await real.table.get(keys.logo(id))).toMatchObject({ type: 'image/jpeg' });
  });

  test('is read once by a process, and no more than once in five seconds for made-up addresses', async () => {
    const { id, stored, change, logos, takeCalls, setTime } = await given(other);
    const address = (await stored()).branding.logo ?? '';
    for (let times = 0; times < 3; times += 1) await logos.loadRecent(address);
    expect(await logos.loadRecent(`/assets/logos/${id}/made-up.png`)).toMatchObject({ isNamed: false });
    expect(takeCalls()).toEqual(['get']);
    const next = await change(large);
    expect(await logos.loadRecent(next)).toMatchObject({ isNamed: false, picture: { type: 'image/jpeg' } });
    expect(await logos.load(next)).toMatchObject({ isNamed: true });
    setTime('2026-11-23T08:00:05.000Z');
    expect(await logos.loadRecent(address)).toMatchObject({ isNamed: false, picture: { type: 'image/png' } });
    expect(takeCalls()).toEqual(['get', 'get']);
    expect(await logos.load('/assets/logos/org_1/x.png')).toBeNull();
    expect(await logos.load('https://example.org/logo.png')).toBeNull();
    expect(takeCalls()).toEqual([]);
  });
});
