import type { LinkKeys } from '../access/link-secrets.ts';
import { createProofStore } from '../access/proof-store.ts';
import { createAuditActors } from '../audit/audit-actors.ts';
import { createAuditTrail } from '../audit/audit-trail.ts';
import type { Table } from '../table.ts';
import { createSubjectStores } from './subject-stores.ts';

/** What the pages of somebody's own data read and write, beyond the check of their link. */
export const createOwnDataStores = (table: Table, linkKeys: LinkKeys) => ({
  ...createSubjectStores(table, linkKeys),
  proofs: createProofStore({ table, linkKeys }),
  audit: createAuditTrail(table),
  auditActors: createAuditActors(table, linkKeys),
});
