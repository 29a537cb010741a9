import { DatabaseSync } from 'node:sqlite';
import type * as z from 'zod';
import { parseJson } from '../json.ts';

/** What the local cloud itself remembers between starts. Each write is on disk when the call returns. */
export type StateStore = {
  database: DatabaseSync;
  read: <T>(key: string, schema: z.ZodType<T>) => T | undefined;
  write: (key: string, value: unknown) => void;
  close: () => void;
};

export const openStateStore = (path: string): StateStore => {
  const database = new DatabaseSync(path);
  database.exec(`
    pragma journal_mode = wal;
    pragma synchronous = off;
    create table if not exists remembered (key text primary key, value text not null);
  `);
  const select = database.prepare('select value from remembered where key = ?');
  const upsert = database.prepare(
    'insert into remembered (key, value) values (?, ?) on conflict (key) do update set value = excluded.value',
  );
  return {
    database,
    read: (key, schema) => {
      const row = select.get(key);
      const value = row?.['value'];
      return typeof value === 'string' ? schema.parse(parseJson(value)) : undefined;
    },
    write: (key, value) => {
      upsert.run(key, JSON.stringify(value));
    },
    close: () => database.close(),
  };
};
