import type { CheckFile } from '#shared/domain/check-file.ts';
import type { CheckFilter, CheckPage, CheckStore } from '#shared/domain/ports/check-store.ts';
import { type Section, sectionOf } from '../state/section-of.ts';

export const rowsPerPage = 25;
/** Checks that one page may read, however few of them belong to the chosen part. */
const readsPerPage = 100;

export type Wanted = Readonly<{ section: Section | null; projectExternalId: string | null; cursor: string | null }>;

/** One page of checks, newest first. It may come back short, with a cursor: older ones follow. */
export async function collectFiles(
  checks: Pick<CheckStore, 'list'>,
  owner: Readonly<{ id: string; live: boolean }>,
  wanted: Wanted,
  now: string,
): Promise<CheckPage | 'cursor_invalid'> {
  const status = wanted.section === 'complete' ? 'completed' : null;
  const filter: CheckFilter = { status, projectExternalId: wanted.projectExternalId, candidateExternalId: null };
  const found: CheckFile[] = [];
  let { cursor } = wanted;
  for (let reads = 0; reads < readsPerPage; ) {
    const limit = rowsPerPage - found.length;
    const page = await checks.list(owner, filter, { limit, cursor });
    if (page === 'cursor_invalid') return page;
    found.push(...page.files.filter((file) => wanted.section === null || sectionOf(file, now) === wanted.section));
    reads += limit;
    cursor = page.cursor;
    if (cursor === null || found.length >= rowsPerPage) break;
  }
  return { files: found, cursor };
}
