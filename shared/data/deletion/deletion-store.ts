import { indexKeys, indexNames } from '#shared/config/resource-names.ts';
import { entryOfCheck, theSystem } from '#shared/domain/audit/audit-entry.ts';
import type { Check } from '#shared/domain/check/check.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { externalNameOf } from '#shared/domain/check/check-source.ts';
import type { DeletionStore } from '#shared/domain/ports/deletion-store.ts';
import { endFromEvents, isEndKnown } from '#shared/domain/retention/check-end.ts';
import { tombstoneEndsAt } from '#shared/domain/retention/tombstone.ts';
import { noLinkKeys } from '../access/link-secrets.ts';
import { auditWrite } from '../audit/audit-writes.ts';
import { ifUnchanged } from '../checks/check-conditions.ts';
import { fileFromItems } from '../checks/check-files.ts';
import { checkDue, checkFromItem } from '../items/check-item.ts';
import { eventFromItem } from '../items/event-item.ts';
import { deletionFromItem, tombstoneFromItem, tombstoneToItem } from '../items/tombstone-item.ts';
import { checkPk, deletionDue, epochSeconds, fileRange, keys, sortKeysBetween } from '../keys.ts';
import { createQueueCounts } from '../queue/queue-counts.ts';
import { readAll } from '../read-all.ts';
import type { Remover } from '../remover.ts';
import type { Expression, Item, Table } from '../table.ts';
import { createDueDeletions } from './due-deletions.ts';
import { removeBelongings, removeFromLists, removeParts, removePerson } from './remove-items.ts';
import { createStaleReports } from './stale-reports.ts';

const dueNames = { '#duePk': indexKeys.due.partition, '#dueAt': indexKeys.due.sort };
const listed = [indexNames.list, indexNames.status, indexNames.project, indexNames.name].map(
  (name) => indexKeys[name].partition,
);

/** What deletion reads and writes, in the table. */
export function createDeletionStore(table: Table & Remover): DeletionStore {
  const under = (checkId: string, from: string, to: string): Promise<readonly Item[]> =>
    readAll(table, { key: sortKeysBetween(checkPk(checkId), from, to) });

  /** For a check that ended before its end was stored with it, the timeline has the end. */
  const withKnownEnd = async (check: Check): Promise<Check> =>
    isEndKnown(check) ? check : endFromEvents(check, (await under(check.id, 'EVT#', 'EVT#~')).map(eventFromItem));

  const fileOf = async (item: Item): Promise<CheckFile> => {
    const { id } = checkFromItem(item);
    const file = await fileFromItems(item, await under(id, fileRange.from, fileRange.to));
    return { ...file, check: await withKnownEnd(file.check) };
  };

  return {
    ...createDueDeletions(table),
    ...createStaleReports(table),

    async find(checkId) {
      const item = await table.get(keys.check(checkId));
      if (item === null) return null;
      if (item['kind'] === 'tombstone') return { state: 'gone', tombstone: tombstoneFromItem(item) };
      const deletion = deletionFromItem(item);
      if (deletion !== null) return { state: 'going', check: checkFromItem(item), deletion };
      return { state: 'kept', file: await fileOf(item) };
    },

    async lookAgain(file, until) {
      const { duePk, dueAt } = checkDue(file, until);
      const set: Expression =
        duePk === undefined
          ? { text: 'REMOVE #duePk, #dueAt', names: dueNames }
          : {
              text: 'SET #duePk = :duePk, #dueAt = :dueAt',
              names: dueNames,
              values: { ':duePk': duePk, ':dueAt': dueAt },
            };
      await table.update(keys.check(file.check.id), set, ifUnchanged(file.check));
    },

    async count(checkId) {
      const key = sortKeysBetween(checkPk(checkId), 'A', '~');
      const kinds = (await readAll(table, { key, only: ['kind'] })).map((item) => item['kind']);
      const of = (kind: string): number => kinds.filter((each) => each === kind).length;
      return {
        referees: of('referee'),
        answers: of('answers'),
        messages: of('message'),
        events: of('event'),
        deliveries: of('delivery'),
        links: of('report_link'),
      };
    },

    async begin({ check }, deletion) {
      const { duePk, dueAt } = deletionDue(check.id, deletion.startedAt);
      const begun = await table.update(
        keys.check(check.id),
        {
          text: `SET #deleting = :deleting, #duePk = :duePk, #dueAt = :dueAt REMOVE ${listed.map((name) => `#${name}`).join(', ')} ADD #version :one`,
          names: {
            ...dueNames,
            '#deleting': 'deleting',
            ...Object.fromEntries(listed.map((name) => [`#${name}`, name])),
          },
          values: { ':deleting': deletion, ':duePk': duePk, ':dueAt': dueAt, ':one': 1 },
        },
        ifUnchanged(check),
      );
      if (begun === null) return false;
      // From here on nobody finds it, in lists either.
      await removeFromLists(table, check.id);
      return true;
    },

    async empty(checkId, toldUntil) {
      await removeFromLists(table, checkId);
      await createQueueCounts(table, noLinkKeys).note(checkId);
      await removeBelongings(table, checkId, toldUntil);
      await removeParts(table, checkId);
    },

    emptyPerson: (checkId, person, toldUntil) => removePerson(table, checkId, person, toldUntil),

    async finish(check, tombstone) {
      if (check.source !== undefined) {
        const key = keys.external(check.organisationId, check.source.kind, externalNameOf(check.source));
        await table.update(
          key,
          {
            text: 'SET #ttl = :ttl',
            names: { '#ttl': 'ttl' },
            values: { ':ttl': epochSeconds(tombstoneEndsAt(tombstone)) },
          },
          { text: 'attribute_exists(pk)' },
        );
      }
      const condition = { text: 'attribute_exists(#deleting)', names: { '#deleting': 'deleting' } };
      const { cause, deletedAt } = tombstone;
      const entry = entryOfCheck(check, 'check.deleted', theSystem, deletedAt, cause);
      await table.transact([{ put: tombstoneToItem(tombstone), condition }, ...auditWrite(entry)]);
    },

    async lookedAtLast(checkId) {
      await table.update(
        keys.check(checkId),
        { text: 'REMOVE #duePk, #dueAt', names: dueNames },
        { text: '#kind = :tombstone', names: { '#kind': 'kind' }, values: { ':tombstone': 'tombstone' } },
      );
    },
  };
}
