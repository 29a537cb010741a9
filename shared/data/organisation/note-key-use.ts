import { indexKeys } from '#shared/config/resource-names.ts';
import type { ListedKey } from '#shared/domain/ports/api-key-list.ts';
import { log } from '#shared/observability/log.ts';

import { placeOfKey } from '../items/api-key-item.ts';
import type { Key, Table } from '../table.ts';

const names = {
  '#lastUsedOn': 'lastUsedOn',
  '#listPk': indexKeys.list.partition,
  '#listSk': indexKeys.list.sort,
};

/** Its day, once a day. Keys that were made before there was a list of them enter it so. */
export async function noteKeyUse(table: Table, key: Key, found: ListedKey, now: string): Promise<void> {
  const today = now.slice(0, '2026-11-23'.length);
  if (found.lastUsedOn === today) return;
  const place = placeOfKey(found);
  try {
    await table.update(
      key,
      {
        text: 'SET #lastUsedOn = :today, #listPk = :listPk, #listSk = :listSk',
        names,
        values: {
          ':today': today,
          ':listPk': place[indexKeys.list.partition],
          ':listSk': place[indexKeys.list.sort],
        },
      },
      { text: 'attribute_exists(pk) AND (attribute_not_exists(#lastUsedOn) OR #lastUsedOn < :today)' },
    );
  } catch (error) {
    // The request is served even if this fails; the next use notes it.
    log('key_use_not_noted', { keyId: found.id, organisationId: found.organisationId, error });
  }
}
