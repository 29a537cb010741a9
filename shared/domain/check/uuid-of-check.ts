import { idParts, sortableIdOf } from '../ids.ts';

const lowBits = 62n;
const middleBits = 12n;
const lowMask = (1n << lowBits) - 1n;
const middleMask = (1n << middleBits) - 1n;
const version = 8n;
const variant = 2n;

/**
 * A check by a UUID (of version 8), for those who take no other id, and back. A UUID has 122 bits of its own: all of an
 * id's that are ever set before the year 2109.
 */
export function uuidOfCheck(checkId: string): string {
  const bits = idParts(checkId);
  const high = ((bits >> (lowBits + middleBits)) << 16n) | (version << middleBits) | ((bits >> lowBits) & middleMask);
  const hex = ((high << 64n) | (variant << lowBits) | (bits & lowMask)).toString(16).padStart(32, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** The check of a UUID; null of what is none of ours. */
export function checkOfUuid(uuid: string): string | null {
  const hex = shape.exec(uuid.trim())?.[0].replaceAll('-', '');
  if (hex === undefined) return null;
  const whole = BigInt(`0x${hex}`);
  const high = whole >> 64n;
  const bits = ((((high >> 16n) << middleBits) | (high & middleMask)) << lowBits) | (whole & lowMask);
  return sortableIdOf('chk', bits);
}
