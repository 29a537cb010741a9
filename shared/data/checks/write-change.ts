import { retryOnConflict } from '#shared/domain/retry-on-conflict.ts';

import type { Table, Write, WriteResult } from '../table.ts';

/**
 * What a change writes. `ahead` may be written before it, since it does no harm if the change then fails: links that nobody
 * has yet, and deletions that a repeat would make too. `behind` may be written after it: nobody misses it for a while.
 */
export type ChangeWrites = Readonly<{
  together: readonly Write[];
  ahead: readonly Write[];
  behind: readonly Write[];
}>;

/** DynamoDB's limit for one transaction. */
const mostWrites = 100;

const inLots = (writes: readonly Write[]): readonly (readonly Write[])[] =>
  Array.from({ length: Math.ceil(writes.length / mostWrites) }, (_, lot) =>
    writes.slice(lot * mostWrites, (lot + 1) * mostWrites),
  );

/**
 * Writes a change in one transaction. Where it is too large for one, as when a check with ten long calls is cancelled,
 * what may go ahead goes ahead, and what may follow follows, as much as has no room in it.
 */
export async function writeChange(
  table: Pick<Table, 'transact'>,
  { together, ahead, behind }: ChangeWrites,
): Promise<WriteResult> {
  const room = mostWrites - together.length;
  const early = ahead.slice(0, Math.max(0, ahead.length - room));
  const withIt = ahead.slice(early.length);
  const late = behind.slice(Math.max(0, room - withIt.length));
  for (const lot of inLots(early)) if ((await table.transact(lot)) !== 'written') return 'refused';
  const result = await table.transact([...together, ...withIt, ...behind.slice(0, behind.length - late.length)]);
  if (result !== 'written') return result;
  for (const lot of inLots(late)) {
    await retryOnConflict(async () => ((await table.transact(lot)) === 'written' ? 'done' : 'conflict'));
  }
  return 'written';
}
