import { maySeeCheck, seesEveryCheck } from '#shared/domain/access/may-see-check.ts';
import type { Project } from '#shared/domain/check/check.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { maxPageSize, usualPageSize } from '#shared/domain/limits.ts';
import { sections } from '#shared/domain/queue/queue-place.ts';
import { collectFiles } from '../overview/collect-files.ts';
import type { Ports } from '../ports.ts';
import type { Visit } from '../visit.ts';

/** A project by its latest check that this visit may see. */
export type EarlierProject = Project & Readonly<{ externalId: string; startedAt: string }>;

type Found = Pick<Ports, 'checks' | 'queue'>;

/** The first of each part of the queue; where it is not kept yet, the newest checks. */
async function filesOf({ checks, queue }: Found, visit: Visit): Promise<readonly CheckFile[]> {
  const { organisation, session, now } = visit;
  if (!(await queue.isKept(organisation.id))) {
    const wanted = { section: null, projectExternalId: null, cursor: null, withoutNeeds: false, most: maxPageSize };
    const page = await collectFiles(checks, visit, wanted);
    return page === 'cursor_invalid' ? [] : page.files;
  }
  const owner = {
    organisationId: organisation.id,
    live: session.live,
    email: seesEveryCheck(visit) ? null : session.email,
  };
  const isWanted = (file: CheckFile): boolean => maySeeCheck(file, visit);
  const asked = { now, isWanted, limit: usualPageSize, mostReads: maxPageSize, cursor: null };
  const parts = await Promise.all(sections.map((section) => queue.read(owner, { ...asked, section })));
  return parts.flatMap(({ files }) => files);
}

/** Projects of checks that this visit may see, the latest first. */
export async function earlierProjects(ports: Found, visit: Visit): Promise<readonly EarlierProject[]> {
  const projects = new Map<string, EarlierProject>();
  for (const { check } of await filesOf(ports, visit)) {
    const { externalId } = check.project;
    if (externalId === null || (projects.get(externalId)?.startedAt ?? '') >= check.createdAt) continue;
    projects.set(externalId, { ...check.project, externalId, startedAt: check.createdAt });
  }
  return [...projects.values()].toSorted((one, other) => other.startedAt.localeCompare(one.startedAt));
}
