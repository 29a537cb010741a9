import { startByItself } from '#shared/domain/decisions/change.ts';
import { changeTo } from '#shared/domain/decisions/decision.ts';
import type { PeopleIndex } from '#shared/domain/ports/people-index.ts';
import { type LinkKeys, noLinkKeys } from '../access/link-secrets.ts';
import { lifeOf } from '../checks/check-conditions.ts';
import { createCheckStore } from '../checks/check-store.ts';
import { createEveryCheck } from '../checks/every-check.ts';
import { candidateIdItems, candidateIdsKept } from '../items/candidate-id-item.ts';
import { createQueueCounts } from '../queue/queue-counts.ts';
import { queueKept } from '../queue/queue-kept.ts';
import type { Table } from '../table.ts';
import { personKeyItems } from './person-keys.ts';

export function createPeopleIndex(table: Table, linkKeys: LinkKeys): PeopleIndex {
  if (linkKeys === noLinkKeys) throw new Error('People are found by keyed hashes');
  const checks = createCheckStore(table, linkKeys);
  const everyCheck = createEveryCheck(checks);
  const counts = createQueueCounts(table, linkKeys);
  return {
    async write(organisationId, after) {
      const page = await everyCheck(organisationId, after);
      if (page === 'after_invalid') return page;
      for (const file of page.files) {
        const life = lifeOf(file.check);
        const items = [...personKeyItems(file, linkKeys), ...candidateIdItems(file.check)];
        await Promise.all(items.map((item) => table.put({ ...item, ...life })));
        // A change of nothing writes what lists and search need, unless somebody is at the check: then their change has.
        await checks.change(file, (current) => changeTo(startByItself(current.check, current.check.updatedAt)));
        await counts.note(file.check.id);
      }
      if (page.after === null) {
        await Promise.all([table.put(candidateIdsKept(organisationId)), table.put(queueKept(organisationId))]);
      }
      return { count: page.files.length, after: page.after };
    },
  };
}
