import { createHash } from 'node:crypto';
import * as z from 'zod/mini';

const shape = z.tuple([z.string(), z.string()]);

const hashOf = (scope: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(scope)).digest('base64url').slice(0, 16);

/** Where a list goes on. `scope` is whose list it is, and what was filtered by: the cursor is good for that alone. */
export const makeCursor = (scope: readonly unknown[], position: string): string =>
  Buffer.from(JSON.stringify([hashOf(scope), position])).toString('base64url');

/** The position of a cursor that was given out for this very list; null of any other. */
export function readCursor(scope: readonly unknown[], cursor: string): string | null {
  try {
    const [hash, position] = shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return hash === hashOf(scope) ? position : null;
  } catch {
    return null;
  }
}
