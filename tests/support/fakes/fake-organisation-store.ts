import { withLogoApart } from '#shared/data/organisation/logo-apart.ts';
import type { CheckDefaults, Organisation } from '#shared/domain/organisation/organisation.ts';
import type {
  ApiKey,
  OrganisationStore,
  ProjectOwner,
  RecentOrganisations,
} from '#shared/domain/ports/organisation-store.ts';

type FakeOrganisationStore = OrganisationStore &
  RecentOrganisations &
  Readonly<{ organisations: () => readonly Organisation[]; lookups: () => number; forgetKey: (key: string) => void }>;

const projectKey = ({ organisationId, live }: ProjectOwner, project: string) => `${organisationId} ${live} ${project}`;

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
    loadRecent: (id) => Promise.resolve(organisations.get(id) ?? null),
    create: (organisation) => {
      const exists = organisations.has(organisation.id);
      if (!exists) organisations.set(organisation.id, withLogoApart(organisation).organisation);
      return Promise.resolve(exists ? 'exists' : 'created');
    },
    save: (organisation) => {
      if (organisations.get(organisation.id)?.version !== organisation.version)
        return Promise.resolve('edited_meanwhile');
      organisations.set(organisation.id, {
        ...withLogoApart(organisation).organisation,
        version: organisation.version + 1,
      });
      return Promise.resolve('saved');
    },
    findKey: (key) => {
      lookups += 1;
      return Promise.resolve(keys.get(key) ?? null);
    },
    createKey: (key, owner) => {
      keys.set(key, owner);
      return Promise.resolve();
    },
    loadProjectSettings: (owner, project) => Promise.resolve(projects.get(projectKey(owner, project)) ?? null),
    saveProjectSettings: (owner, project, settings) => {
      projects.set(projectKey(owner, project), settings);
      return Promise.resolve();
    },
  };
}
