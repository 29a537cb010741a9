import type { OrganisationStore } from '#shared/domain/ports/organisation-store.ts';

import { auditWrite } from '../audit/audit-writes.ts';
import { apiKeyFromItem, apiKeyToItem } from '../items/api-key-item.ts';
import { candidateIdsKept } from '../items/candidate-id-item.ts';
import {
  organisationFromItem,
  organisationToItem,
  projectSettingsFromItem,
  projectSettingsToItem,
} from '../items/organisation-item.ts';
import { hashOf, keys } from '../keys.ts';
import { queueKept } from '../queue/queue-kept.ts';
import type { Table } from '../table.ts';
import { withLogoApart } from './logo-apart.ts';
import { noteKeyUse } from './note-key-use.ts';
import { saveOrganisation } from './save-organisation.ts';

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

  async findKey(key, now) {
    const item = await table.get(keys.apiKey(hashOf(key)));
    const found = item === null ? null : apiKeyFromItem(item);
    if (found === null || found.revokedAt !== null) return null;
    await noteKeyUse(table, keys.apiKey(hashOf(key)), found, now);
    const { id, organisationId, live, name } = found;
    return { id, organisationId, live, name };
  },

  async create(organisation, entry) {
    const { organisation: made, beside } = withLogoApart(organisation);
    const put = { put: organisationToItem(made), condition: { text: 'attribute_not_exists(pk)' } };
    const kept = [{ put: candidateIdsKept(made.id) }, { put: queueKept(made.id) }];
    const written = await table.transact([
      put,
      ...kept,
      ...beside.filter((write) => 'put' in write),
      ...auditWrite(entry),
    ]);
    return written === 'written' ? 'created' : 'exists';
  },

  save: (organisation, entry) => saveOrganisation(table, organisation, entry),

  async createKey(key, owner, createdAt, entry) {
    await table.transact([{ put: apiKeyToItem(key, owner, createdAt) }, ...auditWrite(entry)]);
  },
});
