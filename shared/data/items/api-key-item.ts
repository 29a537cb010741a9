import * as z from 'zod/mini';
import { indexKeys } from '#shared/config/resource-names.ts';
import type { ListedKey } from '#shared/domain/ports/api-key-list.ts';
import type { ApiKey } from '#shared/domain/ports/organisation-store.ts';

import { hashOf, indexPartitions, keys } from '../keys.ts';
import type { Item, KeptItem } from '../table.ts';
import { storedShape } from './stored-shape.ts';

const absentAsNull = z._default(z.nullable(z.string()), null);

const stored = storedShape<ListedKey>()(() =>
  z.object({
    id: z.string(),
    organisationId: z.string(),
    live: z.boolean(),
    name: z.string(),
    createdAt: z.string(),
    lastUsedOn: absentAsNull,
    revokedAt: absentAsNull,
  }),
);

/** By which the keys of an organisation are found. */
export const placeOfKey = ({
  organisationId,
  createdAt,
  id,
}: Pick<ListedKey, 'organisationId' | 'createdAt' | 'id'>) => ({
  [indexKeys.list.partition]: indexPartitions.keys(organisationId),
  [indexKeys.list.sort]: `${createdAt}#${id}`,
});

export const apiKeyToItem = (secret: string, owner: ApiKey, createdAt: string): KeptItem => ({
  ...keys.apiKey(hashOf(secret)),
  kind: 'api_key',
  ...owner,
  createdAt,
  ...placeOfKey({ ...owner, createdAt }),
});

/** Null for what opens a connection of an ATS: it stands under the same kind of key, and is no key of the API. */
export const apiKeyFromItem = (item: Item): ListedKey | null =>
  item['kind'] === 'api_key' ? stored.parse(item) : null;
