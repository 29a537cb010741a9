import type { Table, Write } from '#shared/data/table.ts';
import { itemBytes } from '../values/item-bytes.ts';

const bytesOf = (write: Write): number => {
  if ('put' in write) return itemBytes(write.put);
  return 'remove' in write ? itemBytes(write.remove) : itemBytes(write.set.values ?? {});
};

/** A table that remembers the largest of what was written: an item, and a transaction. */
export function measureWrites(table: Table) {
  const largest = { item: 0, writes: 0, bytes: 0 };
  const note = (writes: readonly Write[]): void => {
    const sizes = writes.map(bytesOf);
    largest.item = Math.max(largest.item, ...sizes);
    largest.writes = Math.max(largest.writes, sizes.length);
    largest.bytes = Math.max(
      largest.bytes,
      sizes.reduce((sum, each) => sum + each, 0),
    );
  };
  const measured: Table = {
    ...table,
    put: (item, condition) => {
      note([{ put: item }]);
      return table.put(item, condition);
    },
    transact: (writes) => {
      note(writes);
      return table.transact(writes);
    },
  };
  return { table: measured, largest: (): Readonly<typeof largest> => largest };
}
