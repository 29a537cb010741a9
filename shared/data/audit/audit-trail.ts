import * as z from 'zod/mini';
import { indexKeys, indexNames } from '#shared/config/resource-names.ts';
import { kindOfAct } from '#shared/domain/audit/audit-acts.ts';
import { readsPerPage } from '#shared/domain/limits.ts';
import type { AuditFilter, AuditOwner, AuditTrail, KeptAuditEntry } from '#shared/domain/ports/audit-trail.ts';

import { firstIdAt } from '../items/audit-item.ts';
import { auditFromItem } from '../items/kept-audit-item.ts';
import { indexPartitions, keys } from '../keys.ts';
import type { Item, Table } from '../table.ts';
import { createAuditNotes } from './audit-notes.ts';

const place = z.object({ pk: z.string(), sk: z.string() });

/** The narrowest partition for this query. */
function narrowest(owner: AuditOwner, { checkId, actor }: AuditFilter) {
  if (checkId !== null) return { index: 'list', partition: indexPartitions.auditOfCheck(checkId) } as const;
  if (actor !== null) return { index: 'status', partition: indexPartitions.auditOfActor(owner, actor) } as const;
  return { index: null, partition: keys.audit(owner, '').pk } as const;
}

const isWanted =
  ({ organisationId, live }: AuditOwner, { actor, kind }: AuditFilter) =>
  (entry: KeptAuditEntry): boolean =>
    entry.organisationId === organisationId &&
    entry.live === live &&
    (actor === null || entry.actor.id === actor) &&
    (kind === null || kindOfAct(entry.act) === kind);

/** Past every id. */
const afterAll = 'aud_~';

export function createAuditTrail(table: Table): AuditTrail {
  /** So many entries of a partition between two ids, both included, newest first. */
  async function read({ index, partition }: ReturnType<typeof narrowest>, from: string, to: string, limit: number) {
    const page = await table.query({
      ...(index !== null && { index: indexNames[index] }),
      key: {
        text: '#pk = :pk AND #sk BETWEEN :from AND :to',
        names:
          index === null
            ? { '#pk': 'pk', '#sk': 'sk' }
            : { '#pk': indexKeys[index].partition, '#sk': indexKeys[index].sort },
        values: { ':pk': partition, ':from': from, ':to': to },
      },
      limit,
      newestFirst: true,
    });
    const items =
      index === null ? page.items : await Promise.all(page.items.map((item) => table.get(place.parse(item))));
    const there = items.filter((item): item is Item => item !== null).map(auditFromItem);
    return { entries: there, isAll: page.lastKey === null };
  }

  return {
    ...createAuditNotes(table),

    async list(owner, filter, { limit, after }) {
      const from = filter.from === null ? 'aud_' : firstIdAt(filter.from);
      const to = filter.to === null ? afterAll : firstIdAt(filter.to);
      const wanted = isWanted(owner, filter);
      const found: KeptAuditEntry[] = [];
      const before = after !== null && after < to ? after : to;
      if (from > before) return { entries: [], after: null };
      // One more than is asked for: the first may be the one to go on after.
      const isSifted = filter.kind !== null || (filter.checkId !== null && filter.actor !== null);
      const most = isSifted ? Math.max(readsPerPage, limit + 1) : limit + 1;
      const { entries, isAll } = await read(narrowest(owner, filter), from, before, most);
      for (const entry of entries.filter(({ id }) => id !== after && id !== to)) {
        if (found.length === limit) return { entries: found, after: found.at(-1)?.id ?? null };
        if (wanted(entry)) found.push(entry);
      }
      return { entries: found, after: isAll ? null : (entries.at(-1)?.id ?? null) };
    },
  };
}
