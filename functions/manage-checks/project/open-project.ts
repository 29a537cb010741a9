import { maySeeCheck, seesEveryCheck } from '#shared/domain/access/may-see-check.ts';
import type { Project } from '#shared/domain/check/check.ts';
import { readsAmongOthers, readsPerPage, usualPageSize } from '#shared/domain/limits.ts';
import type { CheckPage } from '#shared/domain/ports/check-store.ts';
import type { Ports } from '../ports.ts';
import { ownerOf, type Visit } from '../visit.ts';
import { externalIdOf } from './project-id.ts';

/** A project as this visit may see it: by a page of the checks in it that it may see. */
export type OpenProject = Readonly<{ project: Project & Readonly<{ externalId: string }>; page: CheckPage }>;

/** Null: there is none, or none of its checks is shown to this person. */
export async function openProject(
  { checks }: Pick<Ports, 'checks'>,
  visit: Visit,
  pathId: string,
  cursor: string | null = null,
): Promise<OpenProject | null> {
  const externalId = externalIdOf(pathId);
  const filter = { status: null, projectExternalId: externalId, candidateExternalId: null };
  const page = await checks.list(ownerOf(visit), filter, {
    limit: usualPageSize,
    cursor,
    picking: {
      isWanted: (file) => maySeeCheck(file, visit),
      mostReads: seesEveryCheck(visit) ? readsPerPage : readsAmongOthers,
    },
  });
  if (page === 'cursor_invalid') return cursor === null ? null : openProject({ checks }, visit, pathId);
  const [newest] = page.files;
  return newest === undefined ? null : { project: { ...newest.check.project, externalId }, page };
}
