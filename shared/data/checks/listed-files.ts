import * as z from 'zod/mini';
import { indexKeys, indexNames } from '#shared/config/resource-names.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { isSettled } from '#shared/domain/messages/is-settled.ts';
import type { AsListed, CheckFilter } from '#shared/domain/ports/check-store.ts';
import { isKeyGone, type LinkKeys } from '../access/link-secrets.ts';
import { type ApiList, indexPartitions, keys } from '../keys.ts';
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

/** The list that narrows most, and the project or status that it is of; null where those asked for are found faster. */
function listOf(filter: CheckFilter): readonly [list: ApiList, name?: string] | null {
  const { status, projectExternalId, candidateExternalId } = filter;
  if (candidateExternalId !== null) return null;
  if (projectExternalId !== null) return ['project', projectExternalId];
  return status === null ? ['all'] : ['status', status];
}

/** The lists of the API, newest first; null where there is none of these checks. */
export function placesOfApi(table: Pick<Table, 'query'>, organisation: Organisation, filter: CheckFilter) {
  const found = listOf(filter);
  if (found === null) return null;
  const [list, name] = found;
  const partition = indexPartitions.newest(organisation.id, organisation.live, list, name);
  /** What is left to drop while reading. */
  const status = list === 'project' ? filter.status : null;
  const isAsked = async (item: Item): Promise<boolean> =>
    status === null || (await fileOfSummary(item)).check.status === status;
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
    const listed = new Map<string, Item>();
    for (const item of items) if (await isAsked(item)) listed.set(entry.parse(item).queueSk, item);
    return { places: [...listed.keys()], listed, next: lastKey === null ? null : entry.parse(lastKey).queueSk };
  };
  return { list, read, skips: status !== null };
}

/** The check as its list item holds it; null if something is under way that the list item does not show. */
export async function fileOfListed(item: Item, linkKeys: LinkKeys, { now }: AsListed): Promise<CheckFile | null> {
  const file = await fileOfSummary(item);
  const isSure = file.messages.every((message) => isSettled(message, now));
  return isSure && !isKeyGone(linkKeys, file.check.linkKeyVersion) ? file : null;
}

/** Whether all checks of an organisation stand in a list of the API. Once they do, they always do. */
export function createIsListed(table: Pick<Table, 'get'>): (organisationId: string, list: ApiList) => Promise<boolean> {
  const known = new Set<string>();
  return async (organisationId, list) => {
    const mark = list === 'status' ? 'listedByStatus' : 'listed';
    if (known.has(organisationId + mark)) return true;
    const item = await table.get(keys.queueKept(organisationId), { newest: false });
    if (item?.[mark] !== true) return false;
    known.add(organisationId + mark);
    return true;
  };
}
