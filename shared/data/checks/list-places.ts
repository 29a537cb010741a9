import * as z from 'zod/mini';
import { indexKeys } from '#shared/config/resource-names.ts';
import { hashOf } from '../keys.ts';
import type { Item } from '../table.ts';

/** What a cursor was given out for. */
export const scopeOf = (...asked: readonly unknown[]): string => hashOf(JSON.stringify(asked)).slice(0, 16);

export const encodeCursor = (scope: string, createdSk: string): string =>
  Buffer.from(JSON.stringify([scope, createdSk])).toString('base64url');

/** A cursor can be made up; the table refuses a place that is none with an error. */
const cursorShape = z.tuple([z.string(), z.string().check(z.regex(/^[\d:.TZ-]{20,24}#chk_\w{26}$/))]);

/** The place that a cursor names, when it was given out for this very filter. */
export function decodeCursor(scope: string, cursor: string): string | null {
  try {
    const [cursorScope, createdSk] = cursorShape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return cursorScope === scope ? createdSk : null;
  } catch {
    return null;
  }
}

export const checkIdIn = (createdSk: string): string => createdSk.slice(createdSk.indexOf('#') + 1);

export const indexPosition = (index: 'list' | 'status' | 'project', partition: string, createdSk: string): Item => ({
  pk: `CHK#${checkIdIn(createdSk)}`,
  sk: '#',
  [indexKeys[index].partition]: partition,
  createdSk,
});
