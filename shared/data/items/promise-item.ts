import * as z from 'zod/mini';

import type { Told } from '#shared/domain/retention/told.ts';

import { keys } from '../keys.ts';
import type { Item, KeptItem } from '../table.ts';
import { storedShape } from './stored-shape.ts';

const stored = storedShape<Told>()(() => z.object({ person: z.string(), months: z.number(), at: z.string() }));

export const promiseToItem = (checkId: string, told: Told): KeptItem => ({
  ...keys.promise(checkId, told.person),
  kind: 'promise',
  ...told,
});

export const promiseFromItem = (item: Item): Told => stored.parse(item);
