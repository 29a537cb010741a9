import { randomBytes } from 'node:crypto';

import { type NewId, sortableIdOf } from '#shared/domain/ids.ts';

let last = { at: 0, entropy: 0n };

const draw = (bytes: number): bigint => BigInt(`0x${randomBytes(bytes).toString('hex')}`);

/**
 * Ids that sort by the time at which they were drawn, also those that one process draws in one millisecond: the later of
 * two is a random step above the earlier, in the 80 bits of which the first leaves the topmost free.
 */
export const newId: NewId = (prefix) => {
  const now = Date.now();
  last = { at: now, entropy: now === last.at ? last.entropy + draw(8) + 1n : draw(10) >> 1n };
  return sortableIdOf(prefix, (BigInt(now) << 80n) | last.entropy);
};
