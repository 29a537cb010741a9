import type { KnownLists } from '#shared/domain/ports/known-lists.ts';
import type { ProjectOwner } from '#shared/domain/ports/organisation-store.ts';
import { addDays } from '#shared/domain/time.ts';
import { type LinkKeys, linkDigest } from '../access/link-secrets.ts';
import { knownListFromItem, knownListToItem } from '../items/known-list-item.ts';
import { epochSeconds, keys } from '../keys.ts';
import type { Table } from '../table.ts';

const keptDays = 90;

export function createKnownLists(table: Pick<Table, 'get' | 'put'>, linkKeys: LinkKeys): KnownLists {
  const hashOfList = ({ organisationId, live }: ProjectOwner, entries: readonly string[]): string =>
    linkDigest(linkKeys, ['v1', 'list', organisationId, live ? 'live' : 'test', ...entries.toSorted()].join('\n'));
  return {
    async find(owner, entries) {
      const item = await table.get(keys.knownList(owner.organisationId, hashOfList(owner, entries)));
      return item === null ? null : knownListFromItem(item);
    },
    async note(owner, entries, list) {
      const key = keys.knownList(owner.organisationId, hashOfList(owner, entries));
      await table.put(knownListToItem(key, list, epochSeconds(addDays(list.at, keptDays))));
    },
  };
}
