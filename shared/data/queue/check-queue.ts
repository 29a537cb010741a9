import * as z from 'zod/mini';
import { indexKeys, indexNames } from '#shared/config/resource-names.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { CheckQueue, QueueOwner } from '#shared/domain/ports/check-queue.ts';
import { isLatestFirst, placeInQueue, type Section, sectionOf } from '#shared/domain/queue/queue-place.ts';
import type { LinkKeys } from '../access/link-secrets.ts';
import { fileOfSummary } from '../checks/file-of-summary.ts';
import { hashOf, indexPartitions, keys } from '../keys.ts';
import type { Expression, Item, Table } from '../table.ts';
import { createQueueCounts } from './queue-counts.ts';
import { viewersOfQueue } from './viewer-hashes.ts';

const entry = z.object({ pk: z.string(), sk: z.string(), queueSk: z.string() });

/** A partition of the index that is read for a part; `until`: only what stands before this time. */
type Source = Readonly<{ partition: string; until: string | null }>;

/** Where each source goes on; null: it is at its end. */
type Position = Item | null | 'start';

const cursorShape = z.tuple([z.string(), z.array(z.nullable(z.record(z.string(), z.string())))]);

function decode(scope: string, cursor: string | null, sources: number): readonly Position[] {
  const fresh = Array.from({ length: sources }, () => 'start' as const);
  if (cursor === null) return fresh;
  try {
    const [of, positions] = cursorShape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    if (of !== scope || positions.length !== sources) return fresh;
    return positions.map((each) => (each !== null && Object.keys(each).length === 0 ? 'start' : each));
  } catch {
    return fresh;
  }
}

const encode = (scope: string, positions: readonly Position[]): string | null =>
  positions.every((position) => position === null)
    ? null
    : Buffer.from(JSON.stringify([scope, positions.map((each) => (each === 'start' ? {} : each))])).toString(
        'base64url',
      );

/** Checks that need the recruiter because time has passed are looked at one by one, up to this number. */
const mostTurned = 200;

/** How much to read: a little more than a page, since some entries are skipped; more each time that most were. */
const lotSize = 30;
const firstOfNarrow = (limit: number): number => 2 * limit + 10;
const lotOfNarrow = 150;

/** `key`: its place in the index. */
type Found = Readonly<{ file: CheckFile; key: string; place: Item; source: number }>;

const inOrder =
  (latestFirst: boolean) =>
  (one: string, other: string): number =>
    one === other ? 0 : one < other === latestFirst ? 1 : -1;

/** The queues of people, from the index of summaries. */
export function createCheckQueue(
  table: Pick<Table, 'query' | 'get' | 'count' | 'transact'>,
  linkKeys: LinkKeys,
): CheckQueue {
  /** Checks under way that have come to need the recruiter are at the beginning of their section. */
  const sourcesOf = (owner: QueueOwner, section: Section, now: string): readonly Source[] =>
    viewersOfQueue(linkKeys, owner).flatMap((viewer): readonly Source[] => {
      const of = (part: Section): string => indexPartitions.queue(owner.organisationId, owner.live, viewer, part);
      const own = { partition: of(section), until: null };
      return section === 'needs' ? [own, { partition: of('way'), until: now }] : [own];
    });

  const keyOf = ({ partition, until }: Source): Expression => {
    if (until === null)
      return { text: '#pk = :pk', names: { '#pk': indexKeys.queue.partition }, values: { ':pk': partition } };
    return {
      text: '#pk = :pk AND #sk <= :until',
      names: { '#pk': indexKeys.queue.partition, '#sk': indexKeys.queue.sort },
      values: { ':pk': partition, ':until': `${until}~` },
    };
  };

  const counted = createQueueCounts(table, linkKeys);

  const readLot = (source: Source, after: Item | null, limit: number, latestFirst: boolean) =>
    table.query({ index: indexNames.queue, key: keyOf(source), limit, after, newestFirst: latestFirst });

  const placeOf = (item: Item, partition: string): Item => {
    const { pk, sk, queueSk } = entry.parse(item);
    return { pk, sk, [indexKeys.queue.partition]: partition, [indexKeys.queue.sort]: queueSk };
  };

  const filesOf = async (items: readonly Item[], source: number, { partition }: Source) =>
    Promise.all(
      items.map(async (item): Promise<Found> => {
        const file = await fileOfSummary(item);
        return { file, key: entry.parse(item).queueSk, place: placeOf(item, partition), source };
      }),
    );

  return {
    async isKept(organisationId) {
      return (await table.get(keys.queueKept(organisationId), { newest: false })) !== null;
    },

    async count(owner, now) {
      const turned = sourcesOf(owner, 'needs', now).filter(({ until }) => until !== null);
      const [{ needs, way, ...over }, ...counts] = await Promise.all([
        counted.read(owner),
        ...turned.map((source) => table.count({ index: indexNames.queue, key: keyOf(source), limit: mostTurned })),
      ]);
      const sum = counts.reduce((total, count) => total + count, 0);
      return { ...over, needs: needs + sum, way: Math.max(0, way - sum) };
    },

    async read(owner, asked) {
      const {
        section,
        now,
        isWanted,
        limit,
        mostReads,
        isReversed = false,
        isNarrow = false,
        takesFew = false,
      } = asked;
      const latestFirst = isLatestFirst(section) !== isReversed;
      const compare = inOrder(latestFirst);
      const sources = sourcesOf(owner, section, now);
      const scope = hashOf(JSON.stringify([owner, section, ...(isReversed ? ['reversed'] : [])])).slice(0, 16);
      let positions = decode(scope, asked.cursor, sources.length);
      const taken: CheckFile[] = [];
      const seen = new Set<string>();
      for (let reads = 0; reads < mostReads && taken.length < limit; ) {
        const lots = await Promise.all(
          sources.map(async (source, index) => {
            const position = positions[index] ?? null;
            if (position === null) return { found: [], next: null };
            const after = position === 'start' ? null : position;
            const first = isNarrow ? firstOfNarrow(limit) : Math.min(lotSize, Math.max(limit - taken.length + 1, 2));
            const later = isNarrow ? Math.min(lotOfNarrow, mostReads - reads) : lotSize;
            const size = asked.lot ?? (reads === 0 ? first : later);
            const { items, lastKey } = await readLot(source, after, size, latestFirst);
            return { found: await filesOf(items, index, source), next: lastKey };
          }),
        );
        reads += lots.reduce((sum, { found }) => sum + found.length, 0);
        const order = lots.flatMap(({ found }) => found).toSorted((a, b) => compare(a.key, b.key));
        const used = new Map<number, Item>();
        for (const each of order) {
          if (taken.length === limit) break;
          used.set(each.source, each.place);
          const isHere = sectionOf(each.file, now) === section && !seen.has(each.file.check.id);
          if (!isHere || !isWanted(each.file)) continue;
          seen.add(each.file.check.id);
          taken.push(each.file);
        }
        positions = sources.map((_, index): Position => {
          const lot = lots[index];
          const before = positions[index] ?? null;
          if (lot === undefined || before === null) return null;
          const last = lot.found.at(-1);
          const place = used.get(index);
          if (last === undefined) return lot.next;
          if (place === undefined) return before;
          return place[indexKeys.queue.sort] === last.place[indexKeys.queue.sort] ? lot.next : place;
        });
        if (positions.every((position) => position === null) || (takesFew && taken.length > 0)) break;
      }
      const byTime = taken.toSorted((a, b) => compare(placeInQueue(a, now).at, placeInQueue(b, now).at));
      return { files: byTime, cursor: encode(scope, positions) };
    },
  };
}
