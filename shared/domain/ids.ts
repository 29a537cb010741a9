export const idPrefixes = [
  'chk',
  'ref',
  'tpl',
  'pre',
  'rpt',
  'lnk',
  'whk',
  'evt',
  'org',
  'key',
  'sgn',
  'con',
  'aud',
  'ers',
  'inb',
  'prj',
  'blk',
  'not',
  'rdr',
] as const;

export type IdPrefix = (typeof idPrefixes)[number];

/** Draws a new id, sortable by time, as `chk_01J…`. */
export type NewId = (prefix: IdPrefix) => string;

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const encode = (value: bigint, length: number): string => {
  let rest = value;
  let text = '';
  for (let i = 0; i < length; i += 1) {
    text = `${alphabet.charAt(Number(rest & 31n))}${text}`;
    rest >>= 5n;
  }
  return text;
};

/**
 * A ULID behind a prefix: 48 bits of milliseconds, then 80 bits of the given entropy (its first ten bytes), so that the
 * same time and entropy make the same id again.
 */
export function sortableId(prefix: IdPrefix, atMilliseconds: number, entropy: Uint8Array): string {
  const random = entropy.slice(0, 10).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return `${prefix}_${encode(BigInt(atMilliseconds), 10)}${encode(random, 16)}`;
}

const shape = /^([a-z]{3})_[0-9A-HJKMNP-TV-Z]{26}$/;

export const hasIdShape = (prefix: IdPrefix, value: string): boolean => shape.exec(value)?.[1] === prefix;

/** The 128 bits of an id. */
export const idParts = (id: string): bigint =>
  Array.from(id.slice(id.indexOf('_') + 1)).reduce((sum, letter) => (sum << 5n) | BigInt(alphabet.indexOf(letter)), 0n);

/** An id of 128 bits. */
export const sortableIdOf = (prefix: IdPrefix, bits: bigint): string => `${prefix}_${encode(bits, 26)}`;
