import * as z from 'zod/mini';

import type { ExternalKey, ExternalKeys } from '#shared/domain/ports/external-keys.ts';

import { storedShape } from '../items/stored-shape.ts';
import { keys } from '../keys.ts';
import type { Table } from '../table.ts';

const stored = storedShape<ExternalKey>()(() => z.object({ checkId: z.string(), startedAt: z.string() }));

export function createExternalKeys(table: Table): ExternalKeys {
  const find: ExternalKeys['find'] = async (organisationId, source, key): Promise<ExternalKey | null> => {
    const item = await table.get(keys.external(organisationId, source, key));
    return item === null ? null : stored.parse(item);
  };
  return {
    find,
    async claim(organisationId, source, key, wanted) {
      const written = await table.put(
        { ...keys.external(organisationId, source, key), kind: 'external_key', ...wanted },
        { text: 'attribute_not_exists(pk)' },
      );
      if (written === 'written') return { ...wanted, isNew: true };
      const earlier = await find(organisationId, source, key);
      if (earlier === null) throw new Error('An external key went away while it was read');
      return { ...earlier, isNew: false };
    },
  };
}
