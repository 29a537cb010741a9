import type { Table, Write } from '#shared/data/table.ts';

const namesIn = (write: Write): string => {
  if ('put' in write) return `put ${write.put.kind}`;
  return 'remove' in write ? 'remove' : `update ${write.update.sk}`;
};

/** A table that tells what is asked of it, call by call: what is read, and the kinds of what is written. */
export function recordCalls(table: Table) {
  const calls: string[] = [];
  const recorded: Table = {
    get: (key, reading) => {
      calls.push('get');
      return table.get(key, reading);
    },
    query: (request) => {
      calls.push('query');
      return table.query(request);
    },
    count: (request) => {
      calls.push('count');
      return table.count(request);
    },
    put: (item, condition) => {
      calls.push(`put ${item.kind}`);
      return table.put(item, condition);
    },
    update: (key, set, condition) => {
      calls.push(`update ${key.sk}`);
      return table.update(key, set, condition);
    },
    transact: (writes) => {
      calls.push(`transact ${writes.map(namesIn).join(', ')}`);
      return table.transact(writes);
    },
  };
  return { table: recorded, takeCalls: (): readonly string[] => calls.splice(0) };
}
