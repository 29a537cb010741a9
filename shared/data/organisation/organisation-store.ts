import * as z from 'zod/mini';

import type { ApiKey, OrganisationStore } from '#shared/domain/ports/organisation-store.ts';

import {
  organisationFromItem,
  organisationToItem,
  projectSettingsFromItem,
  projectSettingsToItem,
} from '../items/organisation-item.ts';
import { storedShape } from '../items/stored-shape.ts';
import { hashOf, keys } from '../keys.ts';
import type { Item, Table } from '../table.ts';
import { withLogoApart } from './logo-apart.ts';
import { saveOrganisation } from './save-organisation.ts';

const storedKey = storedShape<ApiKey>()(
  z.object({ id: z.string(), organisationId: z.string(), live: z.boolean(), name: z.string() }),
);

/** What opens a connection of an ATS stands under the same kind of key, and is no key of the API. */
const apiKeyFromItem = (item: Item): ApiKey | null => (item['kind'] === 'api_key' ? storedKey.parse(item) : null);

export const createOrganisationStore = (table: Table): OrganisationStore => ({
  async load(organisationId) {
    const item = await table.get(keys.organisation(organisationId));
    return item === null ? null : organisationFromItem(item);
  },

  async loadProjectSettings(owner, projectExternalId) {
    const item = await table.get(keys.project(owner, projectExternalId));
    return item === null ? null : projectSettingsFromItem(item);
  },

  async saveProjectSettings(owner, projectExternalId, settings) {
    await table.put(projectSettingsToItem(owner, projectExternalId, settings));
  },

  async findKey(key) {
    const item = await table.get(keys.apiKey(hashOf(key)));
    return item === null ? null : apiKeyFromItem(item);
  },

  async create(organisation) {
    const { organisation: made, beside } = withLogoApart(organisation);
    const put = { put: organisationToItem(made), condition: { text: 'attribute_not_exists(pk)' } };
    const written = await table.transact([put, ...beside.filter((write) => 'put' in write)]);
    return written === 'written' ? 'created' : 'exists';
  },

  save: (organisation) => saveOrganisation(table, organisation),

  async createKey(key, owner, createdAt) {
    await table.put({ ...keys.apiKey(hashOf(key)), kind: 'api_key', ...owner, createdAt });
  },
});
