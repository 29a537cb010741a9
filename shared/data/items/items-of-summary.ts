import * as z from 'zod/mini';
import type { Item } from '../table.ts';
import { type PackedContent, unpack } from './pack.ts';

const stored = z.object({ packed: z.instanceof(Uint8Array) });

/** The items of which a summary was made. */
export const itemsOfSummary = (item: Item): PackedContent => unpack(stored.parse(item).packed);
