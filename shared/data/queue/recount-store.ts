import * as z from 'zod/mini';
import { indexKeys, indexNames } from '#shared/config/resource-names.ts';
import type { QueueCounts } from '#shared/domain/ports/queue-counts.ts';
import type { Recounts } from '#shared/domain/ports/recounts.ts';
import { type Section, sections } from '#shared/domain/queue/queue-place.ts';
import { newRecount, recountStages } from '#shared/domain/queue/recount.ts';
import { dueBy } from '../due-by.ts';
import { indexPartitions, keys } from '../keys.ts';
import { readAll } from '../read-all.ts';
import type { Expression, Item, Table } from '../table.ts';

const progress = z.object({
  stage: z.enum(recountStages),
  differences: z.record(z.string(), z.number()),
  after: z.nullable(z.string()),
});
const kept = z.object({ recount: z.optional(progress) });
const counter = z.object({ sk: z.string(), count: z.number() });
const entry = z.object({ pk: z.string() });
const place = z.object({
  live: z.boolean(),
  section: z.enum(sections),
  after: z.nullable(z.record(z.string(), z.string())),
});

const lots = [true, false].flatMap((live) => sections.map((section) => ({ live, section })));
/** Checks that one call counts anew. */
const lotSize = 50;

/** What one transaction has room for; the others are seen in the next night. */
const mostMends = 90;

const partitionOf = (partition: string): Expression => ({
  text: '#pk = :pk',
  names: { '#pk': indexKeys.queue.partition },
  values: { ':pk': partition },
});

/** `l all way`: the counter of what is under way, of everybody's live checks. */
const nameOf = (live: boolean, viewer: string, section: string): string => `${live ? 'l' : 't'} ${viewer} ${section}`;

function fromName(name: string): Readonly<{ live: boolean; viewer: string; section: string }> {
  const [life, viewer = '', section = ''] = name.split(' ');
  return { live: life === 'l', viewer, section };
}

/** Looks at an organisation's counters in the night, one organisation after the other. */
export function createRecounts(table: Table, counts: Pick<QueueCounts, 'note'>): Recounts {
  const countersOf = async (organisationId: string, live: boolean): Promise<ReadonlyMap<string, number>> => {
    const { pk } = keys.queueCounter({ organisationId, live }, '', '', '');
    const items = await readAll(table, { key: { text: '#pk = :pk', names: { '#pk': 'pk' }, values: { ':pk': pk } } });
    const sums = new Map<string, number>();
    for (const item of items) {
      const { sk, count } = counter.parse(item);
      const [viewer = '', section = ''] = sk.split('#');
      const name = nameOf(live, viewer, section);
      sums.set(name, (sums.get(name) ?? 0) + count);
    }
    return sums;
  };

  /** Of everybody's queue each part; of a person's those that were ever counted. */
  const differencesIn = async (organisationId: string, live: boolean): Promise<readonly [string, number][]> => {
    const counted = await countersOf(organisationId, live);
    const names = new Set([...sections.map((section) => nameOf(live, 'all', section)), ...counted.keys()]);
    const differences: [string, number][] = [];
    for (const name of names) {
      const { viewer, section } = fromName(name);
      const partition = indexPartitions.queue(organisationId, live, viewer, section);
      const stands = await table.count({ index: indexNames.queue, key: partitionOf(partition) });
      const difference = stands - (counted.get(name) ?? 0);
      if (difference !== 0) differences.push([name, difference]);
    }
    return differences;
  };

  const readLot = async (organisationId: string, live: boolean, section: Section, after: Item | null) =>
    table.query({
      index: indexNames.queue,
      key: partitionOf(indexPartitions.queue(organisationId, live, 'all', section)),
      limit: lotSize,
      after,
    });

  return {
    async due(now) {
      const { items } = await table.query({
        index: indexNames.due,
        key: dueBy(indexPartitions.recounts, now),
        limit: 1,
      });
      const [first] = items;
      if (first === undefined) return null;
      const { pk } = entry.parse(first);
      const organisationId = pk.slice(pk.indexOf('#') + 1);
      const item = await table.get(keys.queueKept(organisationId));
      return { organisationId, recount: kept.parse(item ?? {}).recount ?? newRecount };
    },

    async differences(organisationId) {
      const all = [await differencesIn(organisationId, true), await differencesIn(organisationId, false)];
      return Object.fromEntries(all.flat());
    },

    async walk(organisationId, after) {
      const from: unknown = after === null ? { live: true, section: sections[0], after: null } : JSON.parse(after);
      const { live, section, after: key } = place.parse(from);
      const { items, lastKey } = await readLot(organisationId, live, section, key);
      const checkIds = new Set(items.map((item) => entry.parse(item).pk.slice('CHK#'.length)));
      await Promise.all([...checkIds].map((checkId) => counts.note(checkId)));
      if (lastKey !== null) return JSON.stringify({ live, section, after: lastKey });
      const next = lots[lots.findIndex((lot) => lot.live === live && lot.section === section) + 1];
      return next === undefined ? null : JSON.stringify({ ...next, after: null });
    },

    async save(organisationId, { recount, dueAt, mends }) {
      const mending = Object.entries(mends).slice(0, mostMends);
      await table.transact([
        ...mending.map(([name, difference]) => {
          const { live, viewer, section } = fromName(name);
          return {
            update: keys.queueCounter({ organisationId, live }, viewer, section, '0'),
            set: { text: 'ADD #count :more', names: { '#count': 'count' }, values: { ':more': difference } },
          };
        }),
        {
          update: keys.queueKept(organisationId),
          set: {
            text: 'SET #recount = :recount, #dueAt = :dueAt',
            names: { '#recount': 'recount', '#dueAt': 'dueAt' },
            values: { ':recount': recount, ':dueAt': dueAt },
          },
          condition: { text: 'attribute_exists(pk)' },
        },
      ]);
    },
  };
}
