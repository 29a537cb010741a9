import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#infra/kit/project-paths.ts';
import type { Found } from './search-stores.ts';

/** How often words were found, by store. */
export type Hits = Readonly<Record<keyof Found, number>>;

export const nothing: Hits = { table: 0, indexes: 0, objects: 0, logs: 0, calls: 0, versions: 0 };

export const hitsOf = ({ table, indexes, objects, logs, calls, versions }: Found): Hits => ({
  table: table.length,
  indexes: indexes.length,
  objects: objects.length,
  logs: logs.length,
  calls: calls.length,
  versions,
});

const stores = ['table', 'indexes', 'objects', 'versions', 'logs', 'calls'] as const satisfies readonly (keyof Hits)[];
const place = join(projectRoot, 'docs/privacy.md');

const isRowOf = (cause: string) => (line: string) => line.startsWith(`| ${cause} |`);

/**
 * With `NEEDLES=accept` (npm run needles:accept) the row of this cause in docs/privacy.md says how often a person was found
 * before and after.
 */
export function noteHits(cause: string, before: Hits, after: Hits): void {
  if (process.env['NEEDLES'] !== 'accept') return;
  const row = `| ${[cause, ...stores.map((store) => `${before[store]} → ${after[store]}`)].join(' | ')} |`;
  const lines = readFileSync(place, 'utf8').split('\n');
  if (!lines.some(isRowOf(cause))) throw new Error(`${place} has no row for: ${cause}`);
  writeFileSync(place, lines.map((line) => (isRowOf(cause)(line) ? row : line)).join('\n'));
}
