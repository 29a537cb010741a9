import * as z from 'zod/mini';
import { indexKeys, indexNames } from '#shared/config/resource-names.ts';
import type { ApiKeyList, ListedKey } from '#shared/domain/ports/api-key-list.ts';

import { auditWrite } from '../audit/audit-writes.ts';
import { apiKeyFromItem } from '../items/api-key-item.ts';
import { indexPartitions } from '../keys.ts';
import { readAll } from '../read-all.ts';
import type { Key, Table } from '../table.ts';

const entry = z.object({ pk: z.string(), sk: z.string() });

type Place = Readonly<{ place: Key; key: ListedKey }>;

export function createApiKeyList(table: Table): ApiKeyList {
  const find = async (organisationId: string): Promise<readonly Place[]> => {
    const items = await readAll(table, {
      index: indexNames.list,
      key: {
        text: '#listPk = :listPk',
        names: { '#listPk': indexKeys.list.partition },
        values: { ':listPk': indexPartitions.keys(organisationId) },
      },
    });
    const places = items.map((item) => entry.parse(item)).map(({ pk, sk }) => ({ pk, sk }));
    const found = await Promise.all(places.map(async (place) => ({ place, item: await table.get(place) })));
    return found.flatMap(({ place, item }) => {
      const key = item === null ? null : apiKeyFromItem(item);
      return key === null ? [] : [{ place, key }];
    });
  };

  return {
    list: async (organisationId) => (await find(organisationId)).map(({ key }) => key),

    async revoke(organisationId, keyId, now, entry) {
      const found = (await find(organisationId)).find(({ key }) => key.id === keyId);
      if (found === undefined) return 'unknown';
      const revoked = await table.transact([
        {
          update: found.place,
          set: { text: 'SET #revokedAt = :now', names: { '#revokedAt': 'revokedAt' }, values: { ':now': now } },
          condition: { text: 'attribute_not_exists(#revokedAt)' },
        },
        ...auditWrite(entry),
      ]);
      // A repeat finds it revoked.
      return revoked === 'refused' && found.key.revokedAt === null ? 'unknown' : 'revoked';
    },
  };
}
