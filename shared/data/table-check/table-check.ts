import * as z from 'zod/mini';
import { indexNames } from '#shared/config/resource-names.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Fault, LookedAt, TableCheck } from '#shared/domain/ports/table-check.ts';
import type { LinkKeys } from '../access/link-secrets.ts';
import { fileFromItems } from '../checks/check-files.ts';
import { isGoing } from '../items/check-item.ts';
import { checkPk, indexPartitions, keys, sortKeyRange } from '../keys.ts';
import { readAll } from '../read-all.ts';
import type { Item, Table } from '../table.ts';
import { faultsOfCheck } from './faults-of-check.ts';
import { faultsOfKeys } from './faults-of-keys.ts';
import { faultsOfDeliveries, faultsOfEvent, faultsOfMessage } from './faults-of-lanes.ts';
import { countedIn, faultsOfLists, faultsOfReach } from './faults-of-reach.ts';

const pageSize = 25;

type Owner = Readonly<{ organisationId: string; live: boolean }>;
type Found = readonly Omit<Fault, 'checkId'>[];

const entry = z.object({ pk: z.string().check(z.regex(/^CHK#/)), createdSk: z.string() });
const place = z.object({ live: z.boolean(), last: z.nullable(z.record(z.string(), z.string())) });

const encode = (at: z.infer<typeof place>): string => Buffer.from(JSON.stringify(at)).toString('base64url');

function decode(after: string | null): z.infer<typeof place> | null {
  if (after === null) return { live: true, last: null };
  try {
    return place.parse(JSON.parse(Buffer.from(after, 'base64url').toString()));
  } catch {
    return null;
  }
}

/** What cannot be read any more is a fault of its own. */
function orUnreadable(item: string, look: () => Found): Found {
  try {
    return look();
  } catch {
    return [{ item, code: 'unreadable' }];
  }
}

/** Reads only, also from a table that was restored and that nothing else uses. */
export function createTableCheck(table: Pick<Table, 'get' | 'query'>, linkKeys: LinkKeys): TableCheck {
  const faultsOfFile = async (file: CheckFile, items: readonly Item[], now: string): Promise<Found> => [
    ...faultsOfCheck(file, items),
    ...faultsOfLists(file, items),
    ...(await faultsOfKeys(table, file, now)),
    ...(await faultsOfReach(table, linkKeys, file, now)),
  ];

  const lookAt = async (checkId: string, now: string) => {
    const items = await readAll(table, { key: sortKeyRange(checkPk(checkId), '') });
    const own = items.find(({ sk }) => sk === '#');
    if (own === undefined || isGoing(own)) return null;
    const of = (kind: string) => items.filter((item) => item['kind'] === kind);
    const each = (kind: string, look: (item: Item) => Found) =>
      of(kind).map((item) => orUnreadable(String(item['sk']), () => look(item)));
    const file = await fileFromItems(own, items).catch(() => null);
    const reached = file === null ? [{ item: '#', code: 'unreadable' } as const] : await faultsOfFile(file, items, now);
    const found = [
      ...each('message', faultsOfMessage),
      ...each('event', faultsOfEvent),
      orUnreadable('DLV#', () => faultsOfDeliveries([...of('delivery'), ...of('delivery_lane')])),
      reached,
    ];
    return { faults: found.flat().map((fault): Fault => ({ checkId, ...fault })), counted: countedIn(items) };
  };

  /** The stored counters, negated: added to what is counted, each sum is 0. */
  const countersOf = async (owner: Owner): Promise<readonly (readonly [string, number])[]> => {
    const items = await readAll(table, { key: sortKeyRange(keys.queueCounter(owner, '', '', '').pk, '') });
    return items.map((item) => {
      const [viewer = '', section = ''] = String(item['sk']).split('#');
      return [`${viewer}#${section}`, -Number(item['count'])];
    });
  };

  const nameOf = ({ live }: Owner, counter: string): string => `${live ? 'live' : 'test'} ${counter}`;

  return {
    async look(organisationId, after, now): Promise<LookedAt | 'after_invalid'> {
      const at = decode(after);
      if (at === null) return 'after_invalid';
      const owner = { organisationId, live: at.live };
      const { items, lastKey } = await table.query({
        index: indexNames.list,
        key: {
          text: '#list = :list',
          names: { '#list': 'listPk' },
          values: { ':list': indexPartitions.list(organisationId, at.live) },
        },
        limit: pageSize,
        after: at.last,
      });
      const ids = items.map((item) => entry.parse(item).pk.slice(checkPk('').length));
      const looked = (await Promise.all(ids.map((id) => lookAt(id, now)))).filter((each) => each !== null);
      const sums = new Map<string, number>();
      const add = (counter: string, count: number) => {
        const name = nameOf(owner, counter);
        sums.set(name, (sums.get(name) ?? 0) + count);
      };
      if (at.last === null) for (const [counter, count] of await countersOf(owner)) add(counter, count);
      for (const { counted } of looked) for (const counter of counted) add(counter, 1);
      const next = lastKey === null ? null : z.record(z.string(), z.string()).parse(lastKey);
      return {
        checks: looked.length,
        faults: looked.flatMap(({ faults }) => faults),
        counters: Object.fromEntries(sums),
        after: next === null ? (at.live ? encode({ live: false, last: null }) : null) : encode({ ...at, last: next }),
      };
    },
  };
}
