import type { CallBook } from '#shared/domain/ports/call-book.ts';

import { callSlotFromItem, isTaken } from '../items/call-slot-item.ts';
import { keys, sortKeysBetween } from '../keys.ts';
import { readAll } from '../read-all.ts';
import type { Table } from '../table.ts';

/** Booked times of callers. Every quarter of an hour is an item, so that one transaction can book it. */
export const createCallBook = (table: Table): CallBook => ({
  async taken({ organisationId, live }, handler, from, to) {
    const { pk } = keys.callSlot({ organisationId, live, handler: handler.toLowerCase(), at: from });
    return (await readAll(table, { key: sortKeysBetween(pk, from, to) })).filter(isTaken).map(callSlotFromItem);
  },
});
