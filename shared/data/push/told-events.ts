import type { ToldEvents } from '#shared/domain/ports/told-events.ts';

import { toldEventFromItem } from '../items/event-item.ts';
import { keys, sortKeysBetween } from '../keys.ts';
import { readAll } from '../read-all.ts';
import type { Table } from '../table.ts';

export const createToldEvents = (table: Table): ToldEvents => ({
  async load(checkId, number) {
    const item = await table.get(keys.event(checkId, number));
    return item === null ? null : toldEventFromItem(item);
  },

  async untold(checkId, upTo) {
    const [first, last] = [keys.event(checkId, 0), keys.event(checkId, upTo)];
    const filter = { text: '#state = :ready', names: { '#state': 'state' }, values: { ':ready': 'ready' } };
    const items = await readAll(table, { key: sortKeysBetween(first.pk, first.sk, last.sk), filter });
    return items.map(toldEventFromItem);
  },

  async markTold({ checkId, number }) {
    await table.update(
      keys.event(checkId, number),
      {
        text: 'SET #state = :told REMOVE #duePk, #dueAt',
        names: { '#state': 'state', '#duePk': 'duePk', '#dueAt': 'dueAt' },
        values: { ':told': 'told' },
      },
      { text: '#state = :ready', values: { ':ready': 'ready' } },
    );
  },
});
