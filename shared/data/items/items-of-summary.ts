import { inflateRawSync } from 'node:zlib';
import * as z from 'zod/mini';
import type { Item } from '../table.ts';

const stored = z.object({ packed: z.instanceof(Uint8Array) });
const content = z.object({
  check: z.record(z.string(), z.unknown()),
  items: z.array(z.record(z.string(), z.unknown())),
});

/** The items of which a summary was made. */
export function itemsOfSummary(item: Item): Readonly<{ check: Item; items: readonly Item[] }> {
  return content.parse(JSON.parse(inflateRawSync(stored.parse(item).packed).toString('utf8')));
}
