import * as z from 'zod/mini';
import type { QueueOwner } from '#shared/domain/ports/check-queue.ts';
import type { QueueCounts } from '#shared/domain/ports/queue-counts.ts';
import type { SectionCounts } from '#shared/domain/queue/queue-place.ts';
import { type Section, sections } from '#shared/domain/queue/queue-place.ts';
import { retryOnConflict } from '#shared/domain/retry-on-conflict.ts';
import type { LinkKeys } from '../access/link-secrets.ts';
import { checkPk, keys, sortKeyRange } from '../keys.ts';
import { readAll } from '../read-all.ts';
import type { Item, Table, Write } from '../table.ts';
import { viewersOfQueue } from './viewer-hashes.ts';

const none = 'none';
const shardCount = 4;

const summary = z.object({ sk: z.string(), queuePk: z.optional(z.string()) });
const counted = z.object({ sk: z.string(), section: z.string() });
const owned = z.object({ organisationId: z.string(), live: z.boolean() });
const counter = z.object({ sk: z.string(), count: z.number() });

const nameIn = (sk: string): string => sk.slice(sk.indexOf('#') + 1);

/** Shards of each counter, so that many changes at once do not wait for one item. */
const shardOf = (checkId: string): string => String((checkId.codePointAt(checkId.length - 1) ?? 0) % shardCount);

/** The part that each viewer's summary stands in; of one that stands nowhere any more `none`. */
const standing = (items: readonly Item[]): ReadonlyMap<string, string> =>
  new Map(
    items.map((item) => {
      const { sk, queuePk } = summary.parse(item);
      return [nameIn(sk), queuePk?.split('#').at(-1) ?? none] as const;
    }),
  );

/** Counters of the parts of queues. What is counted of a check stands with it, so that nothing is counted twice. */
export function createQueueCounts(table: Pick<Table, 'get' | 'query' | 'transact'>, linkKeys: LinkKeys): QueueCounts {
  const noteOnce = async (checkId: string): Promise<'done' | 'conflict'> => {
    const [check, summaries, known] = await Promise.all([
      table.get(keys.check(checkId)),
      readAll(table, { key: sortKeyRange(checkPk(checkId), 'SUM#') }),
      readAll(table, { key: sortKeyRange(checkPk(checkId), 'CTD#') }),
    ]);
    const owner = owned.safeParse(check ?? {});
    if (!owner.success) return 'done';
    const stands = standing(summaries);
    const before = new Map(known.map((item) => counted.parse(item)).map(({ sk, section }) => [nameIn(sk), section]));
    const moves = [...new Set([...stands.keys(), ...before.keys()])]
      .map((viewer) => ({ viewer, was: before.get(viewer) ?? none, is: stands.get(viewer) ?? none }))
      .filter(({ was, is }) => was !== is);
    const note = ({ viewer, was, is }: (typeof moves)[number]) => {
      const add = (section: string, one: 1 | -1): readonly Write[] =>
        section === none
          ? []
          : [
              {
                update: keys.queueCounter(owner.data, viewer, section, shardOf(checkId)),
                set: { text: 'ADD #count :one', names: { '#count': 'count' }, values: { ':one': one } },
              },
            ];
      return table.transact([
        {
          put: { ...keys.counted(checkId, viewer), kind: 'counted', section: is },
          condition: before.has(viewer)
            ? { text: '#section = :was', names: { '#section': 'section' }, values: { ':was': was } }
            : { text: 'attribute_not_exists(pk)' },
        },
        ...add(was, -1),
        ...add(is, 1),
      ]);
    };
    const noted = await Promise.all(moves.map(note));
    return noted.includes('refused') ? 'conflict' : 'done';
  };

  return {
    async note(checkId) {
      await retryOnConflict(() => noteOnce(checkId));
    },

    async read(owner: QueueOwner): Promise<SectionCounts> {
      const found = await Promise.all(
        viewersOfQueue(linkKeys, owner).map((viewer) => {
          const { pk, sk } = keys.queueCounter(owner, viewer, '', '');
          return readAll(table, { key: sortKeyRange(pk, sk.slice(0, sk.indexOf('#') + 1)) });
        }),
      );
      const counters = found.flat().map((item) => counter.parse(item));
      const sum = (section: Section): number =>
        Math.max(
          0,
          counters.filter(({ sk }) => sk.split('#')[1] === section).reduce((total, { count }) => total + count, 0),
        );
      const [needs, way, complete, ended] = sections.map(sum);
      return { needs: needs ?? 0, way: way ?? 0, complete: complete ?? 0, ended: ended ?? 0 };
    },
  };
}
