import type { Project } from '#shared/domain/check/check.ts';
import { maxPageSize } from '#shared/domain/limits.ts';
import { collectFiles } from '../overview/collect-files.ts';
import type { Ports } from '../ports.ts';
import type { Visit } from '../visit.ts';

/** A project by its latest check that this visit may see. */
export type EarlierProject = Project & Readonly<{ externalId: string; startedAt: string }>;

/** Projects of the newest checks that this visit may see, the latest first. */
export async function earlierProjects(
  { checks }: Pick<Ports, 'checks'>,
  visit: Visit,
): Promise<readonly EarlierProject[]> {
  const wanted = { section: null, projectExternalId: null, cursor: null, withoutNeeds: false, most: maxPageSize };
  const page = await collectFiles(checks, visit, wanted);
  const projects = new Map<string, EarlierProject>();
  for (const { check } of page === 'cursor_invalid' ? [] : page.files) {
    const { externalId } = check.project;
    if (externalId === null || projects.has(externalId)) continue;
    projects.set(externalId, { ...check.project, externalId, startedAt: check.createdAt });
  }
  return [...projects.values()];
}
