import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Engine } from './dynamodb/engine.ts';
import { scanItems } from './dynamodb/scan-items.ts';
import type { TableDefinition } from './dynamodb/table-definition.ts';
import { json } from './json.ts';

// The demo organisation as the table held it when it was new, so that a reset brings it back with the key that was printed.

const remembered = z.array(z.object({ table: z.string(), item: z.record(z.string(), json) }));

/** What functions note of themselves by the clock of the moment, which a reset puts back. */
const notes = new Set(['run_lease', 'sender_health']);
const noted = z.object({ kind: z.object({ S: z.string() }) });
const isNote = (item: unknown): boolean => notes.has(noted.safeParse(item).data?.kind.S ?? '');

const fileIn = (dataFolder: string): string => join(dataFolder, 'demo-items.json');

/** To be called when the tables hold the demo organisation and nothing else. */
export async function rememberDemoItems(
  engine: Pick<Engine, 'ask'>,
  tables: readonly Pick<TableDefinition, 'name'>[],
  dataFolder: string,
): Promise<void> {
  const items = [];
  for (const { name } of tables) {
    const found = await scanItems(engine, name);
    items.push(...found.filter((item) => !isNote(item)).map((item) => ({ table: name, item })));
  }
  writeFileSync(fileIn(dataFolder), JSON.stringify(items), { mode: 0o600 });
}

/** False when there is nothing to bring back. */
export async function restoreDemoItems(engine: Pick<Engine, 'ask'>, dataFolder: string): Promise<boolean> {
  const file = fileIn(dataFolder);
  if (!existsSync(file)) return false;
  for (const { table, item } of remembered.parse(JSON.parse(readFileSync(file, 'utf8')))) {
    await engine.ask('DynamoDB_20120810.PutItem', { TableName: table, Item: item }, json);
  }
  return true;
}
