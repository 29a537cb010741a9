import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { maxPageSize, readsAmongOthers, usualPageSize } from '#shared/domain/limits.ts';
import { type Section, sections } from '#shared/domain/queue/queue-place.ts';
import type { Ports } from '../ports.ts';
import type { Visit } from '../visit.ts';
import { isMatch, isNarrow, type ListFilter, ownerOfQueue, sectionsOf } from './list-filter.ts';

/** Rows of a part on the first page, where all parts stand; alone it has a page. */
const rowsOfPart: Readonly<Record<Section, number>> = { needs: 12, way: 8, complete: 5, ended: 3 };

/** `cursor` null: that was all of the part. */
export type PartRead = Readonly<{ section: Section; files: readonly CheckFile[]; cursor: string | null }>;

/** The parts of the queue that a page shows, at the same time. */
export function collectQueue(
  { queue }: Pick<Ports, 'queue'>,
  visit: Visit,
  filter: ListFilter,
  cursor: string | null,
): Promise<readonly PartRead[]> {
  const owner = ownerOfQueue(visit, filter);
  const isWanted = isMatch(visit, filter);
  return Promise.all(
    sectionsOf(filter).map(async (section) => {
      const limit = filter.section === null ? rowsOfPart[section] : usualPageSize;
      const mostReads = isNarrow(filter) ? readsAmongOthers : maxPageSize;
      const asked = {
        section,
        now: visit.now,
        isWanted,
        limit,
        mostReads,
        cursor: filter.section === null ? null : cursor,
        isReversed: filter.order === 'far',
        isNarrow: isNarrow(filter),
        takesFew: isNarrow(filter),
      };
      return { section, ...(await queue.read(owner, asked)) };
    }),
  );
}

/** Null: it is not known. */
export type PartCounts = Readonly<Record<Section, number | null>>;

/** How many there are in each part: of what was read whole the figure is there; a filter's hits are not counted otherwise. */
export async function countParts(
  { queue }: Pick<Ports, 'queue'>,
  visit: Visit,
  filter: ListFilter,
  reading: Promise<readonly PartRead[]>,
  isFirstPage: boolean,
): Promise<PartCounts> {
  const counting = isNarrow(filter) ? null : queue.count(ownerOfQueue(visit, filter), visit.now);
  const [parts, counts] = await Promise.all([reading, counting]);
  const possible = sectionsOf({ ...filter, section: null });
  const figure = (section: Section): number | null => {
    if (!possible.includes(section)) return 0;
    const part = parts.find((each) => each.section === section);
    const shown = part?.files.length ?? 0;
    if (part !== undefined && part.cursor === null && isFirstPage) return shown;
    return counts === null ? null : Math.max(counts[section], shown);
  };
  return { needs: figure('needs'), way: figure('way'), complete: figure('complete'), ended: figure('ended') };
}

/** Entries that are read at a time, and how often, before somebody who waits for an answer gets one. */
const lotOfWhole = 500;
const mostLots = 10;

/** Where a reading goes on: in which part, and where in it. */
const placeIn = (section: Section, cursor: string | null): string => `${section}.${cursor ?? ''}`;

/** From a place that an address names; from the beginning where it names none. */
function readPlace(wanted: readonly Section[], place: string | null) {
  const [name, cursor = ''] = (place ?? '').split('.');
  const named = sections.find((section) => section === name) ?? sections[0];
  const left = wanted.filter((section) => sections.indexOf(section) >= sections.indexOf(named));
  return { sections: left, cursor: left[0] === name ? cursor || null : null };
}

/**
 * Checks that match, part by part, from a place on, until `isEnough`. `next`: where others are, or may be; null: that
 * was all. A list that is too long to look through at once is not, however few of it match.
 */
export async function collectAll(
  { queue }: Pick<Ports, 'queue'>,
  visit: Visit,
  filter: ListFilter,
  isEnough: (files: readonly CheckFile[]) => boolean,
  place: string | null = null,
): Promise<Readonly<{ files: readonly CheckFile[]; next: string | null }>> {
  const owner = ownerOfQueue(visit, filter);
  const isWanted = isMatch(visit, filter);
  const from = readPlace(sectionsOf(filter), place);
  const files: CheckFile[] = [];
  let cursor = from.cursor;
  let lots = 0;
  for (const section of from.sections) {
    do {
      if (lots >= mostLots || isEnough(files)) return { files, next: placeIn(section, cursor) };
      const asked = {
        section,
        now: visit.now,
        isWanted,
        limit: lotOfWhole,
        mostReads: lotOfWhole,
        lot: lotOfWhole,
        cursor,
        isReversed: filter.order === 'far',
      };
      const page = await queue.read(owner, asked);
      lots += 1;
      files.push(...page.files);
      cursor = page.cursor;
    } while (cursor !== null);
  }
  return { files, next: null };
}
