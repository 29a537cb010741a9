import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { LinkKeys } from '../access/link-secrets.ts';
import type { Table } from '../table.ts';
import { createCheckFiles } from './check-files.ts';
import { createCheckList } from './check-list.ts';

/** All that there is to do with checks; most functions need no list of them, and take `createCheckFiles`. */
export function createCheckStore(table: Table, linkKeys: LinkKeys): CheckStore {
  const files = createCheckFiles(table, linkKeys);
  return {
    ...files,
    list: createCheckList(table, linkKeys, files.load),
    recordOpening: async (...opening) =>
      (await import('./report-openings.ts')).createRecordOpening(table, files.load)(...opening),
    recordFetch: async (...fetched) => (await import('./report-fetches.ts')).createRecordFetch(table)(...fetched),
  };
}
