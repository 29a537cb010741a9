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

// As the engine words them: an index of an expression is taken for the very same expression alone.
it.each([
  'SELECT COALESCE(MAX(CAST(sequence_number AS INTEGER)), 0) + 1 FROM _stream_records WHERE table_name = ?1',
  `SELECT event_name, keys_json, new_image, old_image, sequence_number, created_at, user_identity FROM _stream_records
    WHERE table_name = ?1 AND shard_id = ?2 AND CAST(sequence_number AS INTEGER) > ?3
    ORDER BY CAST(sequence_number AS INTEGER) ASC LIMIT ?4`,
  'SELECT MIN(sequence_number), MAX(sequence_number) FROM _stream_records WHERE table_name = ?1 AND shard_id = ?2',
])('the engine reads no more of a long stream than it needs: %s', (statement) => {
  const database = new DatabaseSync(join(folder, 'table.db'), { readOnly: true });
  const plan = database.prepare(`explain query plan ${statement}`).all();
  database.close();
  expect(plan.map(({ detail }) => detail)).toEqual([
    expect.stringMatching(/^SEARCH _stream_records USING (COVERING )?INDEX vitsord_stream_/),
  ]);
});
