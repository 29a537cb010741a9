import type { TemplateStore } from '#shared/domain/ports/template-store.ts';

import { auditWrite } from '../audit/audit-writes.ts';
import {
  removedHeadFromItem,
  templateHeadFromItem,
  templateHeadToItem,
  templateToItem,
} from '../items/template-item.ts';
import { keys } from '../keys.ts';
import type { Table, Write } from '../table.ts';
import { createTemplateFinder } from './template-finder.ts';

const fresh = { text: 'attribute_not_exists(pk)' } as const;

const setRemoved = (organisationId: string, id: string, removed: boolean): Write => {
  const names = { '#removed': 'removed' };
  return {
    update: keys.templateHead(organisationId, id),
    set: { text: 'SET #removed = :after', names, values: { ':after': removed } },
    condition: { text: '#removed = :before', names, values: { ':before': !removed } },
  };
};

export const createTemplateStore = (table: Table): TemplateStore => ({
  find: createTemplateFinder(table),

  async list(organisationId, { limit, after }) {
    const { pk, sk } = keys.templateHead(organisationId, '');
    const page = await table.query({
      key: {
        text: '#pk = :pk AND begins_with(#sk, :sk)',
        names: { '#pk': 'pk', '#sk': 'sk' },
        values: { ':pk': pk, ':sk': sk },
      },
      limit,
      after: after === null ? null : keys.templateHead(organisationId, after),
      newestFirst: true,
    });
    const last = page.items.at(-1)?.['id'];
    return {
      templates: page.items.map(templateHeadFromItem).filter((each) => each !== null),
      after: page.lastKey !== null && typeof last === 'string' ? last : null,
    };
  },

  async create(organisationId, template, entry) {
    const written = await table.transact([
      { put: templateToItem(organisationId, template), condition: fresh },
      { put: templateHeadToItem(organisationId, template), condition: fresh },
      ...auditWrite(entry),
    ]);
    return written === 'written' ? 'created' : 'exists';
  },

  async saveVersion(organisationId, template, entry) {
    const written = await table.transact([
      { put: templateToItem(organisationId, template), condition: fresh },
      {
        put: templateHeadToItem(organisationId, template),
        condition: {
          text: '#version = :before AND #removed = :no',
          names: { '#version': 'version', '#removed': 'removed' },
          values: { ':before': template.version - 1, ':no': false },
        },
      },
      ...auditWrite(entry),
    ]);
    return written === 'written' ? 'saved' : 'changed_meanwhile';
  },

  async remove(organisationId, id, entry) {
    const removed = await table.transact([setRemoved(organisationId, id, true), ...auditWrite(entry)]);
    return removed === 'refused' ? 'not_found' : 'removed';
  },

  async restore(organisationId, id, entry) {
    const restored = await table.transact([setRemoved(organisationId, id, false), ...auditWrite(entry)]);
    return restored === 'refused' ? 'not_found' : 'restored';
  },

  async findRemoved(organisationId, id) {
    const head = await table.get(keys.templateHead(organisationId, id));
    return head === null ? null : removedHeadFromItem(head);
  },
});
