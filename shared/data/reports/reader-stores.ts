import type { LinkKeys } from '../access/link-secrets.ts';
import { createReaderProofs } from '../access/reader-proofs.ts';
import { createReaderNotes } from '../checks/report-readers.ts';
import type { Table } from '../table.ts';

/** What report links that ask for a code need. */
export const createReaderStores = (table: Table, linkKeys: LinkKeys) => ({
  proofs: createReaderProofs({ table, linkKeys }),
  notes: createReaderNotes(table, linkKeys),
});
