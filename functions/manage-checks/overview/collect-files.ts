import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { readsPerPage } from '#shared/domain/limits.ts';
import type { CheckFilter, CheckPage, CheckStore } from '#shared/domain/ports/check-store.ts';
import { type Section, sectionOf } from '../state/section-of.ts';

/** Checks that one page may read, however few of them belong to the chosen part. */

export type Wanted = Readonly<{
  section: Section | null;
  projectExternalId: string | null;
  cursor: string | null;
  /** Those that need the recruiter stand on another page. */
  withoutNeeds: boolean;
  most: number;
}>;

const isWanted = (section: Section, wanted: Wanted): boolean =>
  wanted.section === null ? !(wanted.withoutNeeds && section === 'needs') : section === wanted.section;

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
    const limit = wanted.most - found.length;
    const page = await checks.list(owner, filter, { limit, cursor });
    if (page === 'cursor_invalid') return page;
    found.push(...page.files.filter((file) => isWanted(sectionOf(file, now), wanted)));
    reads += limit;
    cursor = page.cursor;
    if (cursor === null || found.length >= wanted.most) break;
  }
  return { files: found, cursor };
}
