import * as z from 'zod/mini';
import { indexKeys, indexNames } from '#shared/config/resource-names.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { isSettled } from '#shared/domain/messages/is-settled.ts';
import type { AsListed, CheckFilter } from '#shared/domain/ports/check-store.ts';
import { isKeyGone, type LinkKeys } from '../access/link-secrets.ts';
import { indexPartitions, keys } from '../keys.ts';
import type { Item, Table } from '../table.ts';
import { fileOfSummary } from './file-of-summary.ts';
import { checkIdIn } from './list-places.ts';

type Organisation = Readonly<{ id: string; live: boolean }>;

/** Places of checks in a list, each with its item as the API lists it, where that was read with it; and where the next are. */
export type ListPage = Readonly<{
  places: readonly string[];
  listed: ReadonlyMap<string, Item>;
  next: string | null;
}>;

const entry = z.object({ queueSk: z.string() });

/** The list that the API reads at one go; null where something has to be dropped from it, or is found faster. */
function partitionOf({ id, live }: Organisation, filter: CheckFilter) {
  if (filter.status !== null || filter.candidateExternalId !== null) return null;
  const { projectExternalId } = filter;
  return projectExternalId === null
    ? { list: 'all' as const, partition: indexPartitions.newest(id, live) }
    : { list: 'project' as const, partition: indexPartitions.newestOfProject(id, live, projectExternalId) };
}

/** The lists of the API, newest first; null where there is none of these checks. */
export function placesOfApi(table: Pick<Table, 'query'>, organisation: Organisation, filter: CheckFilter) {
  const found = partitionOf(organisation, filter);
  if (found === null) return null;
  const { list, partition } = found;
  const read = async (after: string | null, limit: number): Promise<ListPage> => {
    const position = (place: string): Item => ({
      ...keys.listed(checkIdIn(place), list),
      [indexKeys.queue.partition]: partition,
      [indexKeys.queue.sort]: place,
    });
    const { items, lastKey } = await table.query({
      index: indexNames.queue,
      key: { text: '#pk = :pk', names: { '#pk': indexKeys.queue.partition }, values: { ':pk': partition } },
      limit,
      after: after === null ? null : position(after),
      newestFirst: true,
    });
    const places = items.map((item) => [entry.parse(item).queueSk, item] as const);
    return {
      places: places.map(([place]) => place),
      listed: new Map(places),
      next: lastKey === null ? null : entry.parse(lastKey).queueSk,
    };
  };
  return { read, skips: false };
}

/** The check as its list has it; null where something is under way that the list is not told of. */
export async function fileOfListed(item: Item, linkKeys: LinkKeys, { now }: AsListed): Promise<CheckFile | null> {
  const file = await fileOfSummary(item);
  const isSure = file.messages.every((message) => isSettled(message, now));
  return isSure && !isKeyGone(linkKeys, file.check.linkKeyVersion) ? file : null;
}

const kept = z.object({ listed: z.literal(true) });

/** Whether all checks of an organisation stand in the lists of the API. Once they do, they always do. */
export function createIsListed(table: Pick<Table, 'get'>): (organisationId: string) => Promise<boolean> {
  const known = new Set<string>();
  return async (organisationId) => {
    if (known.has(organisationId)) return true;
    const item = await table.get(keys.queueKept(organisationId), { newest: false });
    const isListed = item !== null && kept.safeParse(item).success;
    if (isListed) known.add(organisationId);
    return isListed;
  };
}
