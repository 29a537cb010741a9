import * as z from 'zod/mini';
import type { KnownList } from '#shared/domain/ports/known-lists.ts';
import type { Item, KeptItem, Key } from '../table.ts';
import { storedShape } from './stored-shape.ts';

const stored = storedShape<KnownList>()(() => z.object({ seed: z.string(), at: z.string(), count: z.number() }));

export const knownListToItem = (key: Key, list: KnownList, ttl: number): KeptItem => ({
  ...key,
  kind: 'known_list',
  ...list,
  ttl,
});

export const knownListFromItem = (item: Item): KnownList => stored.parse(item);
