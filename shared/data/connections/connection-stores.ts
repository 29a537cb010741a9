import { createOrganisationStore } from '../organisation/organisation-store.ts';
import type { Table } from '../table.ts';
import { createConnectionStore } from './connection-store.ts';
import { createPartnerAppStore, createTeamtailorAppStore } from './partner-app-store.ts';

/** Whose connections there are, and by what they are known. */
export const createConnectionStores = (table: Table) => ({
  connections: createConnectionStore(table),
  organisations: createOrganisationStore(table),
  partnerApps: createPartnerAppStore(table),
  teamtailorApps: createTeamtailorAppStore(table),
});
