import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { type CheckStatus, checkStatuses } from '#shared/domain/check/lifecycle.ts';
import type { Ports } from '../ports.ts';
import { type Section, sectionOf } from '../state/section-of.ts';

/** More than so many are neither counted nor read for it. */
export const mostCounted = 100;

/** How many checks each part has, at most one more than `mostCounted`; null where it would take too many reads. */
export type SectionCounts = Readonly<Record<Section | 'all', number | null>>;

/** `needs` are those that need the recruiter; null where they were not read. */
type Counted = Readonly<{ counts: SectionCounts; needs: readonly CheckFile[] | null }>;

/** Whether they need the recruiter is to be seen in the whole check only. */
const toBeRead: readonly CheckStatus[] = ['accepted', 'candidate_invited', 'collecting', 'failed'];
const capped = (count: number): number => Math.min(count, mostCounted + 1);

type Owner = Readonly<{ id: string; live: boolean }>;

async function countRead(
  { checks }: Pick<Ports, 'checks'>,
  owner: Owner,
  counts: ReadonlyMap<CheckStatus, number>,
  now: string,
): Promise<Readonly<{ counts: Readonly<Record<Section, number>>; needs: readonly CheckFile[] }>> {
  const filter = { projectExternalId: null, candidateExternalId: null };
  const pages = await Promise.all(
    [...counts]
      .filter(([, limit]) => limit > 0)
      .map(([status, limit]) => checks.list(owner, { ...filter, status }, { limit, cursor: null })),
  );
  const found = pages.flatMap((page) => (page === 'cursor_invalid' ? [] : page.files));
  const inSection = (section: Section) => found.filter((file) => sectionOf(file, now) === section);
  const count = (section: Section): number => inSection(section).length;
  const counted = { needs: count('needs'), way: count('way'), complete: count('complete'), ended: count('ended') };
  return { counts: counted, needs: inSection('needs') };
}

/** Counts by the index of statuses, and reads those that are under way when they are not too many. */
export async function countSections(
  ports: Pick<Ports, 'checks' | 'finder'>,
  owner: Owner,
  now: string,
): Promise<Counted> {
  const entries = await Promise.all(
    checkStatuses.map(async (status) => [status, await ports.finder.count(owner, status, mostCounted + 1)] as const),
  );
  const counts = new Map(entries);
  const sum = (statuses: readonly CheckStatus[]): number =>
    statuses.reduce((total, status) => total + (counts.get(status) ?? 0), 0);
  const done = { all: capped(sum(checkStatuses)), complete: capped(sum(['completed'])) };
  const over = sum(checkStatuses) - sum(['completed']) - sum(toBeRead);
  if (sum(toBeRead) > mostCounted) {
    return { counts: { ...done, needs: null, way: null, ended: null }, needs: null };
  }
  const open = new Map(toBeRead.map((status) => [status, counts.get(status) ?? 0]));
  const read = await countRead(ports, owner, open, now);
  const { way, ended } = read.counts;
  return { counts: { ...done, needs: read.counts.needs, way, ended: capped(ended + over) }, needs: read.needs };
}

/** As a tab says it; empty when it is not known. */
export function countText(count: number | null): string {
  if (count === null) return '';
  return count > mostCounted ? `${mostCounted}+` : String(count);
}
