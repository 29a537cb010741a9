import { createExternalKeys } from '../connections/external-keys.ts';
import { newId } from '../new-id.ts';
import { createTemplateStore } from '../organisation/template-store.ts';
import type { Table } from '../table.ts';
import { createInboundStore } from './inbound-store.ts';

/** What taking in what an ATS has sent reads and writes, besides what telling ATSs does. */
export const createIntakeStores = (table: Table) => ({
  inbound: createInboundStore(table),
  externalKeys: createExternalKeys(table),
  templates: createTemplateStore(table),
  newId,
});
