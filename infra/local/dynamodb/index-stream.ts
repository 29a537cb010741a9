import { DatabaseSync } from 'node:sqlite';

/** What the engine asks its records for: the last number before each write, and what came after one. */
const indexes = `
  create index if not exists vitsord_stream_order on _stream_records (table_name, cast(sequence_number as integer));
  create index if not exists vitsord_stream_ends on _stream_records (table_name, shard_id, sequence_number);
`;

/**
 * The engine has no index on the records of streams and reads all of them for each item that is written: with 6 000 of
 * them a transaction of five items takes 40 ms instead of 4.
 */
export function indexStream(databaseFile: string): void {
  const database = new DatabaseSync(databaseFile, { timeout: 5_000 });
  try {
    database.exec(indexes);
  } finally {
    database.close();
  }
}
