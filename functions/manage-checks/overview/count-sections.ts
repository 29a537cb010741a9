import { maySeeCheck, seesEveryCheck } from '#shared/domain/access/may-see-check.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { type CheckStatus, checkStatuses } from '#shared/domain/check/lifecycle.ts';
import { type Section, sectionOf } from '#shared/domain/queue/queue-place.ts';
import type { Ports } from '../ports.ts';
import { ownerOf, type Visit } from '../visit.ts';

/** The most checks that are counted, or read for a count. */
export const mostCounted = 100;

/** How many checks each part has, at most one more than `mostCounted`; null where it would take too many reads. */
export type SectionCounts = Readonly<Record<Section | 'all', number | null>>;

/** `needs` are those that need the recruiter; null where they were not read. */
type Counted = Readonly<{ counts: SectionCounts; needs: readonly CheckFile[] | null }>;

/** Whether they need the recruiter is to be seen in the whole check only. */
const toBeRead: readonly CheckStatus[] = ['accepted', 'candidate_invited', 'collecting', 'failed'];
const capped = (count: number): number => Math.min(count, mostCounted + 1);

/** Counts those of these statuses that this visit sees, by reading so many of each. */
async function countRead(
  { checks }: Pick<Ports, 'checks'>,
  visit: Visit,
  counts: ReadonlyMap<CheckStatus, number>,
): Promise<Readonly<{ counts: Readonly<Record<Section, number>>; needs: readonly CheckFile[] }>> {
  const filter = { projectExternalId: null, candidateExternalId: null };
  const pages = await Promise.all(
    [...counts]
      .filter(([, limit]) => limit > 0)
      .map(([status, limit]) => checks.list(ownerOf(visit), { ...filter, status }, { limit, cursor: null })),
  );
  const found = pages
    .flatMap((page) => (page === 'cursor_invalid' ? [] : page.files))
    .filter((file) => maySeeCheck(file, visit));
  const inSection = (section: Section) => found.filter((file) => sectionOf(file, visit.now) === section);
  const count = (section: Section): number => inSection(section).length;
  const counted = { needs: count('needs'), way: count('way'), complete: count('complete'), ended: count('ended') };
  return { counts: counted, needs: inSection('needs') };
}

const unknown: SectionCounts = { all: null, needs: null, way: null, complete: null, ended: null };

/**
 * Counts by the index of statuses, and reads those that are under way when they are not too many. The index does not know
 * who may see what: for whoever sees a part, all are read or nothing but what needs them is known.
 */
export async function countSections(ports: Pick<Ports, 'checks' | 'finder'>, visit: Visit): Promise<Counted> {
  const entries = await Promise.all(
    checkStatuses.map(
      async (status) => [status, await ports.finder.count(ownerOf(visit), status, mostCounted + 1)] as const,
    ),
  );
  const counts = new Map(entries);
  const sum = (statuses: readonly CheckStatus[]): number =>
    statuses.reduce((total, status) => total + (counts.get(status) ?? 0), 0);
  const ofStatuses = (statuses: readonly CheckStatus[]) =>
    new Map(statuses.map((status) => [status, counts.get(status) ?? 0]));
  if (sum(checkStatuses) <= mostCounted && !seesEveryCheck(visit)) {
    const read = await countRead(ports, visit, counts);
    const { needs, way, complete, ended } = read.counts;
    return { counts: { ...read.counts, all: needs + way + complete + ended }, needs: read.needs };
  }
  const isTooMany = sum(toBeRead) > mostCounted;
  const read = isTooMany ? null : await countRead(ports, visit, ofStatuses(toBeRead));
  if (!seesEveryCheck(visit)) {
    const { needs = null, way = null } = read?.counts ?? {};
    return { counts: { ...unknown, needs, way }, needs: read?.needs ?? null };
  }
  const done = { all: capped(sum(checkStatuses)), complete: capped(sum(['completed'])) };
  if (read === null) return { counts: { ...unknown, ...done }, needs: null };
  const over = sum(checkStatuses) - sum(['completed']) - sum(toBeRead);
  const { needs, way, ended } = read.counts;
  return { counts: { ...done, needs, way, ended: capped(ended + over) }, needs: read.needs };
}

/** As a tab says it; empty when it is not known. */
export function countText(count: number | null): string {
  if (count === null) return '';
  return count > mostCounted ? `${mostCounted}+` : String(count);
}
