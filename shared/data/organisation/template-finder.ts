import { hasIdShape } from '#shared/domain/ids.ts';
import type { FindTemplate } from '#shared/domain/ports/template-store.ts';
import { findTemplate } from '#shared/domain/templates/find-template.ts';
import { isBuiltIn } from '#shared/domain/templates/question-template.ts';

import { keys } from '../keys.ts';
import type { Table } from '../table.ts';

/** Few organisations have templates of their own, so what reads them is loaded with the first. */
const loadItems = () => import('../items/template-item.ts');

async function newestVersion(table: Table, organisationId: string, id: string): Promise<number | null> {
  const [{ templateHeadFromItem }, head] = await Promise.all([
    loadItems(),
    table.get(keys.templateHead(organisationId, id)),
  ]);
  return head === null ? null : (templateHeadFromItem(head)?.version ?? null);
}

/** Finds templates, for whoever does not change them. Built-in ones are found without a read. */
export const createTemplateFinder =
  (table: Table): FindTemplate =>
  async (organisationId, id, version) => {
    if (isBuiltIn(id)) return findTemplate(id, version);
    if (!hasIdShape('tpl', id)) return null;
    const wanted = version ?? (await newestVersion(table, organisationId, id));
    if (wanted === null) return null;
    const [{ templateFromItem }, item] = await Promise.all([
      loadItems(),
      table.get(keys.template(organisationId, id, wanted)),
    ]);
    return item === null ? null : templateFromItem(item);
  };
