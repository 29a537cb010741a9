import type { TrailReader } from '#shared/domain/ports/audit-trail.ts';
import type { LinkKeys } from '../access/link-secrets.ts';
import type { Table } from '../table.ts';
import { createAuditActors } from './audit-actors.ts';
import { createAuditTrail } from './audit-trail.ts';

/** For those who read the trail now and then: it is loaded when they do. */
export const createTrailReader = (table: Table, linkKeys: LinkKeys): TrailReader => ({
  list: createAuditTrail(table).list,
  find: createAuditActors(table, linkKeys).find,
});
