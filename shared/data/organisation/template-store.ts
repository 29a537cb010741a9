import type { TemplateStore } from '#shared/domain/ports/template-store.ts';

import { auditWrite } from '../audit/audit-writes.ts';
import { templateHeadFromItem, templateHeadToItem, templateToItem } from '../items/template-item.ts';
import { keys } from '../keys.ts';
import type { Table } from '../table.ts';
import { createTemplateFinder } from './template-finder.ts';

const fresh = { text: 'attribute_not_exists(pk)' } as const;

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
    const names = { '#removed': 'removed' };
    const removed = await table.transact([
      {
        update: keys.templateHead(organisationId, id),
        set: { text: 'SET #removed = :yes', names, values: { ':yes': true } },
        condition: { text: '#removed = :no', names, values: { ':no': false } },
      },
      ...auditWrite(entry),
    ]);
    return removed === 'refused' ? 'not_found' : 'removed';
  },
});
