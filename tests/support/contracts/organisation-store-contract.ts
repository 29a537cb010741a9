import { describe, expect, it } from 'vitest';
import { newId } from '#shared/data/new-id.ts';
import type { OrganisationStore } from '#shared/domain/ports/organisation-store.ts';
import { buildOrganisation, startTime } from '#tests/support/builders/check-builders.ts';

/** What every store of organisations keeps to, the one on the table and the one that tests use in its place. */
export function describeOrganisationStore(place: string, open: () => OrganisationStore): void {
  const given = async () => {
    const store = open();
    const organisation = buildOrganisation({ id: newId('org') });
    expect(await store.create(organisation)).toBe('created');
    return { store, organisation };
  };

  describe(`the store of organisations ${place}`, () => {
    it('makes an organisation once', async () => {
      const { store, organisation } = await given();
      expect(await store.create({ ...organisation, name: 'Another' })).toBe('exists');
      expect(await store.load(organisation.id)).toEqual(organisation);
      expect(await store.load(newId('org'))).toBeNull();
    });

    it('keeps the change of the faster of two, one version on', async () => {
      const { store, organisation } = await given();
      expect(await store.save({ ...organisation, name: 'Nordvik' })).toBe('saved');
      expect(await store.save({ ...organisation, name: 'Too late' })).toBe('edited_meanwhile');
      expect(await store.save(buildOrganisation({ id: newId('org') }))).toBe('edited_meanwhile');
      expect(await store.load(organisation.id)).toEqual({ ...organisation, name: 'Nordvik', version: 2 });
    });

    it('puts the address of a picture in its place when it is kept', async () => {
      const { store, organisation } = await given();
      const picture = 'data:image/png;base64,iVBORw0KGgo=';
      expect(await store.save({ ...organisation, branding: { colours: null, logo: picture } })).toBe('saved');
      const kept = await store.load(organisation.id);
      expect(kept?.branding.logo).toMatch(/^\/assets\/logos\/org_\w+\/[\w-]{22}\.png$/);
      expect(kept === null ? null : await store.save(kept)).toBe('saved');
      expect((await store.load(organisation.id))?.branding).toEqual(kept?.branding);
    });

    it('finds the owner of a key', async () => {
      const { store, organisation } = await given();
      const key = newId('key');
      const owner = { id: newId('key'), organisationId: organisation.id, live: false, name: 'The ATS' };
      expect(await store.findKey(key, startTime)).toBeNull();
      await store.createKey(key, owner, startTime);
      expect(await store.findKey(key, startTime)).toEqual(owner);
    });

    it('keeps the latest settings of a project, of live and test keys apart', async () => {
      const { store, organisation } = await given();
      const owner = { organisationId: organisation.id, live: true };
      expect(await store.loadProjectSettings(owner, '4711')).toBeNull();
      await store.saveProjectSettings(owner, '4711', { daysToAnswer: 7, additionalText: null });
      await store.saveProjectSettings(owner, '4711', { refereesRequested: 3, candidateLanguage: 'fi' });
      await store.saveProjectSettings(owner, '4712', {});
      expect(await store.loadProjectSettings(owner, '4711')).toEqual({ refereesRequested: 3, candidateLanguage: 'fi' });
      expect(await store.loadProjectSettings(owner, '4712')).toEqual({});
      expect(await store.loadProjectSettings({ ...owner, live: false }, '4711')).toBeNull();
    });
  });
}
