import { createAuditTrail } from './audit/audit-trail.ts';
import { createConnectionStore } from './connections/connection-store.ts';
import { createTeamtailorAppStore } from './connections/partner-app-store.ts';
import { createTombstoneStore } from './deletion/tombstone-store.ts';
import { createPresetStore } from './organisation/preset-store.ts';
import { createTemplateDraftStore } from './organisation/template-draft-store.ts';
import type { Table } from './table.ts';

/** What pages that few come for read and write, most of them administrators', in one piece. */
export const createAdministratorStores = (table: Table) => ({
  connections: createConnectionStore(table),
  teamtailorApps: createTeamtailorAppStore(table),
  presets: createPresetStore(table),
  drafts: createTemplateDraftStore(table),
  trail: createAuditTrail(table),
  tombstones: createTombstoneStore(table),
});
