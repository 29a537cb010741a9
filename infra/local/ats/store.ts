import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type * as z from 'zod/mini';

/** What the ATS remembers. Each write is in the file when the call returns, so a killed process loses nothing. */
export type Store = {
  read: <T>(key: string, schema: z.ZodMiniType<T>) => T | null;
  /** In the order in which they were first written. */
  list: <T>(prefix: string, schema: z.ZodMiniType<T>) => T[];
  write: (key: string, value: unknown) => void;
  append: (kind: string, value: unknown) => void;
  /** Oldest first. */
  entries: <T>(kind: string, schema: z.ZodMiniType<T>) => T[];
  clear: () => void;
  close: () => void;
};

const parsed = <T>(value: unknown, schema: z.ZodMiniType<T>): T[] =>
  typeof value === 'string' ? [schema.parse(JSON.parse(value))] : [];

export const openStore = (folder: string): Store => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(join(folder, 'ats.db'));
  database.exec(`
    pragma journal_mode = wal;
    pragma synchronous = off;
    create table if not exists remembered (id integer primary key, key text unique not null, value text not null);
    create table if not exists entries (id integer primary key, kind text not null, value text not null);
    create index if not exists entries_by_kind on entries (kind, id);
  `);
  const select = database.prepare('select value from remembered where key = ?');
  const selectAll = database.prepare('select value from remembered where substr(key, 1, ?) = ? order by id');
  const upsert = database.prepare(
    'insert into remembered (key, value) values (?, ?) on conflict (key) do update set value = excluded.value',
  );
  const insert = database.prepare('insert into entries (kind, value) values (?, ?)');
  const selectEntries = database.prepare('select value from entries where kind = ? order by id');
  return {
    read: (key, schema) => parsed(select.get(key)?.['value'], schema)[0] ?? null,
    list: (prefix, schema) => selectAll.all(prefix.length, prefix).flatMap((row) => parsed(row['value'], schema)),
    write: (key, value) => {
      upsert.run(key, JSON.stringify(value));
    },
    append: (kind, value) => {
      insert.run(kind, JSON.stringify(value));
    },
    entries: (kind, schema) => selectEntries.all(kind).flatMap((row) => parsed(row['value'], schema)),
    clear: () => database.exec('delete from remembered; delete from entries'),
    close: () => database.close(),
  };
};
