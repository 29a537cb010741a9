import type { PresetStore } from '#shared/domain/ports/preset-store.ts';

import { auditWrite } from '../audit/audit-writes.ts';
import { presetFromItem, presetToItem, removedToItem } from '../items/preset-item.ts';
import { keys, sortKeyRange } from '../keys.ts';
import { readAll } from '../read-all.ts';
import type { Expression, Table } from '../table.ts';

/** One that exists from the start has no item until it is changed. */
const unchangedSince = (version: number): Expression => ({
  text: 'attribute_not_exists(pk) OR (#version = :before AND #removed = :no)',
  names: { '#version': 'version', '#removed': 'removed' },
  values: { ':before': version, ':no': false },
});

export const createPresetStore = (table: Table): PresetStore => ({
  async list(organisationId) {
    const { pk, sk } = keys.preset(organisationId, '');
    return (await readAll(table, { key: sortKeyRange(pk, sk) })).map(presetFromItem);
  },

  async find(organisationId, id) {
    const item = await table.get(keys.preset(organisationId, id));
    return item === null ? null : presetFromItem(item);
  },

  async create(organisationId, preset, entry) {
    const put = presetToItem(organisationId, { ...preset, removed: false });
    const condition = { text: 'attribute_not_exists(pk)' };
    return (await table.transact([{ put, condition }, ...auditWrite(entry)])) === 'written' ? 'created' : 'exists';
  },

  async save(organisationId, preset, entry) {
    const put = presetToItem(organisationId, { ...preset, version: preset.version + 1, removed: false });
    const condition = unchangedSince(preset.version);
    const written = await table.transact([{ put, condition }, ...auditWrite(entry)]);
    return written === 'written' ? 'saved' : 'changed_meanwhile';
  },

  async remove(organisationId, preset, now, entry) {
    const put = removedToItem(organisationId, { ...preset, version: preset.version + 1, removed: true }, now);
    const condition = unchangedSince(preset.version);
    const written = await table.transact([{ put, condition }, ...auditWrite(entry)]);
    return written === 'written' ? 'removed' : 'changed_meanwhile';
  },
});
