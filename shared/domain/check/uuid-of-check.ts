import { idParts, sortableIdOf } from '../ids.ts';

/** A check by a UUID, for those who take no other id: the same 128 bits, and back. */
export function uuidOfCheck(checkId: string): string {
  const hex = idParts(checkId).toString(16).padStart(32, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The check of a UUID; null of what is none. */
export function checkOfUuid(uuid: string): string | null {
  const hex = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.exec(uuid.trim())?.[0].replaceAll('-', '');
  return hex === undefined ? null : sortableIdOf('chk', BigInt(`0x${hex}`));
}
