import type { CheckDefaults, Organisation } from '#shared/domain/organisation.ts';
import type { ApiKey, OrganisationStore } from '#shared/domain/ports/organisation-store.ts';

type FakeOrganisationStore = Pick<
  OrganisationStore,
  'load' | 'create' | 'findKey' | 'createKey' | 'loadProjectSettings' | 'saveProjectSettings'
> &
  Readonly<{ organisations: () => readonly Organisation[]; lookups: () => number; forgetKey: (key: string) => void }>;

/** Organisations in memory, these to begin with. */
export function fakeOrganisationStore(...first: readonly Organisation[]): FakeOrganisationStore {
  const organisations = new Map(first.map((each) => [each.id, each]));
  const keys = new Map<string, ApiKey>();
  const projects = new Map<string, Partial<CheckDefaults>>();
  let lookups = 0;
  return {
    organisations: () => [...organisations.values()],
    lookups: () => lookups,
    forgetKey: (key) => {
      keys.delete(key);
    },
    load: (id) => Promise.resolve(organisations.get(id) ?? null),
    create: (organisation) => {
      const exists = organisations.has(organisation.id);
      if (!exists) organisations.set(organisation.id, organisation);
      return Promise.resolve(exists ? 'exists' : 'created');
    },
    findKey: (key) => {
      lookups += 1;
      return Promise.resolve(keys.get(key) ?? null);
    },
    createKey: (key, owner) => {
      keys.set(key, owner);
      return Promise.resolve();
    },
    loadProjectSettings: (id, project) => Promise.resolve(projects.get(`${id} ${project}`) ?? null),
    saveProjectSettings: (id, project, settings) => {
      projects.set(`${id} ${project}`, settings);
      return Promise.resolve();
    },
  };
}
