import { maySeeCheck, seesEveryCheck } from '#shared/domain/access/may-see-check.ts';
import { readsAmongOthers, readsPerPage } from '#shared/domain/limits.ts';
import type { CheckPage, CheckStore } from '#shared/domain/ports/check-store.ts';
import { type Section, sectionOf } from '#shared/domain/queue/queue-place.ts';
import { ownerOf, type Visit } from '../visit.ts';

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

/** One page of the checks that this visit sees, newest first. It may come back short, with a cursor: older ones follow. */
export function collectFiles(
  checks: Pick<CheckStore, 'list'>,
  visit: Visit,
  wanted: Wanted,
): Promise<CheckPage | 'cursor_invalid'> {
  const status = wanted.section === 'complete' ? 'completed' : null;
  const filter = { status, projectExternalId: wanted.projectExternalId, candidateExternalId: null } as const;
  return checks.list(ownerOf(visit), filter, {
    limit: wanted.most,
    cursor: wanted.cursor,
    picking: {
      isWanted: (file) => maySeeCheck(file, visit) && isWanted(sectionOf(file, visit.now), wanted),
      mostReads: seesEveryCheck(visit) ? readsPerPage : readsAmongOthers,
    },
  });
}
