import { byOneOf, entryOfCheck } from '#shared/domain/audit/audit-entry.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import { createAuditNotes } from '../audit/audit-notes.ts';
import { keys } from '../keys.ts';
import type { Table } from '../table.ts';

/** Counts every fetch; the audit trail has one an hour for each link. */
export function createRecordFetch(table: Table): CheckStore['recordFetch'] {
  const { noteReading } = createAuditNotes(table);
  return async (check, reportLinkId, now, readerId = reportLinkId) => {
    const counting = table.update(
      keys.reportLink(check.id, reportLinkId),
      {
        text: 'SET #last = :now ADD #fetches :one',
        names: { '#last': 'lastFetchedAt', '#fetches': 'fetches' },
        values: { ':now': now, ':one': 1 },
      },
      { text: 'attribute_exists(pk)' },
    );
    const noting = noteReading(entryOfCheck(check, 'report.fetched', byOneOf('reader', readerId), now));
    await Promise.all([counting, noting]);
  };
}
