import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Engine, startEngine } from '#infra/local/dynamodb/engine.ts';

let folder: string;
let engine: Engine;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vitsord-engine-'));
  engine = await startEngine(join(folder, 'table.db'), undefined);
});
afterAll(async () => {
  await engine.stop();
  rmSync(folder, { recursive: true, force: true });
});

it.each([
  'select coalesce(max(cast(sequence_number as integer)), 0) + 1 from _stream_records where table_name = ?1',
  `select event_name, new_image from _stream_records where table_name = ?1 and shard_id = ?2
    and cast(sequence_number as integer) > ?3 order by cast(sequence_number as integer) asc limit ?4`,
  'select min(sequence_number), max(sequence_number) from _stream_records where table_name = ?1 and shard_id = ?2',
])('the engine reads no more of a long stream than it needs: %s', (statement) => {
  const database = new DatabaseSync(join(folder, 'table.db'), { readOnly: true });
  const plan = database.prepare(`explain query plan ${statement}`).all();
  database.close();
  expect(plan.map(({ detail }) => detail)).toEqual([
    expect.stringMatching(/^SEARCH _stream_records USING (COVERING )?INDEX vitsord_stream_/),
  ]);
});
