import type { LinkKeys } from '../access/link-secrets.ts';
import { createCheckFiles } from '../checks/check-files.ts';
import { createCheckNotes } from '../checks/check-notes.ts';
import { createTemplateFinder } from '../organisation/template-finder.ts';
import type { Table } from '../table.ts';
import { createErasureStore } from './erasure-store.ts';
import { createSubjectFinder } from './subject-finder.ts';

/** What finds people, hands out what is kept of them, and takes their wish to be erased. */
export const createSubjectStores = (table: Table, linkKeys: LinkKeys) => ({
  subjects: createSubjectFinder(table, linkKeys),
  checks: createCheckFiles(table, linkKeys),
  findTemplate: createTemplateFinder(table),
  notes: createCheckNotes(table),
  erasures: createErasureStore(table),
});
