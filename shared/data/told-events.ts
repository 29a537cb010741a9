import type { ToldEvents } from '#shared/domain/ports/told-events.ts';
import type { ToldEvent } from '#shared/domain/push/told-event.ts';

import { toldEventFromItem } from './items/event-item.ts';
import { keys } from './keys.ts';
import type { Item, Table } from './table.ts';

export const createToldEvents = (table: Table): ToldEvents => ({
  async load(checkId, number) {
    const item = await table.get(keys.event(checkId, number));
    return item === null ? null : toldEventFromItem(item);
  },

  async untold(checkId, upTo) {
    const [first, last] = [keys.event(checkId, 0), keys.event(checkId, upTo)];
    const found: ToldEvent[] = [];
    let after: Item | null = null;
    do {
      const page = await table.query({
        key: {
          text: '#pk = :pk AND #sk BETWEEN :first AND :last',
          names: { '#pk': 'pk', '#sk': 'sk' },
          values: { ':pk': first.pk, ':first': first.sk, ':last': last.sk },
        },
        filter: { text: '#state = :ready', names: { '#state': 'state' }, values: { ':ready': 'ready' } },
        after,
      });
      found.push(...page.items.map(toldEventFromItem));
      after = page.lastKey;
    } while (after !== null);
    return found;
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
