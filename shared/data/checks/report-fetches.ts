import { byOneOf, entryOfCheck } from '#shared/domain/audit/audit-entry.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import { createAuditNotes } from '../audit/audit-notes.ts';
import { keys } from '../keys.ts';
import type { Table } from '../table.ts';

/** Counts every fetch; the audit trail has one an hour for each link. */
export function createRecordFetch(table: Table): CheckStore['recordFetch'] {
  const { noteReading } = createAuditNotes(table);
  return async (check, link, now) => {
    const counting = table.update(
      keys.reportLink(check.id, link.id),
      {
        text: 'SET #last = :now ADD #fetches :one',
        names: { '#last': 'lastFetchedAt', '#fetches': 'fetches' },
        values: { ':now': now, ':one': 1 },
      },
      { text: 'attribute_exists(pk)' },
    );
    const entry = entryOfCheck(check, 'report.fetched', byOneOf('reader', link.id), now);
    await Promise.all([counting, noteReading(entry, { last: link.lastFetchedAt ?? null })]);
  };
}
