import type { CallBook } from '#shared/domain/ports/call-book.ts';

import { callSlotFromItem } from './items/call-slot-item.ts';
import { keys } from './keys.ts';
import type { Item, Table } from './table.ts';

/** Who has taken whose time, in the table. Every quarter of an hour is an item, so that one transaction takes it. */
export const createCallBook = (table: Table): CallBook => ({
  async taken({ organisationId, live }, handler, from, to) {
    const { pk } = keys.callSlot({ organisationId, live, handler: handler.toLowerCase(), at: from });
    const items: Item[] = [];
    let after: Item | null = null;
    do {
      const page = await table.query({
        key: {
          text: '#pk = :pk AND #sk BETWEEN :from AND :to',
          names: { '#pk': 'pk', '#sk': 'sk' },
          values: { ':pk': pk, ':from': from, ':to': to },
        },
        after,
      });
      items.push(...page.items);
      after = page.lastKey;
    } while (after !== null);
    return items.map(callSlotFromItem);
  },
});
