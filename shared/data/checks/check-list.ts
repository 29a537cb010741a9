import * as z from 'zod/mini';
import { indexKeys, indexNames } from '#shared/config/resource-names.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { readsPerPage } from '#shared/domain/limits.ts';
import { mapInLots } from '#shared/domain/map-in-lots.ts';
import type { AsListed, CheckFilter, CheckStore, Picking } from '#shared/domain/ports/check-store.ts';

import type { LinkKeys } from '../access/link-secrets.ts';
import { candidateIdPk, indexPartitions, keys } from '../keys.ts';
import type { Expression, Table } from '../table.ts';
import { checkIdIn, decodeCursor, encodeCursor, indexPosition, scopeOf } from './list-places.ts';
import { createIsListed, fileOfListed, type ListPage, placesOfApi } from './listed-files.ts';

const entry = z.object({ pk: z.string(), sk: z.string(), createdSk: z.string() });

type Organisation = Readonly<{ id: string; live: boolean }>;

/** The index that narrows most, its partition, and what is left to drop while reading. */
function narrowest(organisation: Organisation, filter: CheckFilter) {
  const { id, live } = organisation;
  if (filter.projectExternalId !== null) {
    const partition = indexPartitions.project(id, live, filter.projectExternalId);
    return { index: 'project', partition, left: { ...filter, projectExternalId: null } } as const;
  }
  if (filter.status !== null) {
    const partition = indexPartitions.status(id, live, filter.status);
    return { index: 'status', partition, left: { ...filter, status: null } } as const;
  }
  return { index: 'list', partition: indexPartitions.list(id, live), left: filter } as const;
}

function dropping(filter: CheckFilter): Expression | undefined {
  const wanted = Object.entries({ status: filter.status, candidateExternalId: filter.candidateExternalId }).filter(
    ([, value]) => value !== null,
  );
  if (wanted.length === 0) return undefined;
  return {
    text: wanted.map(([name]) => `#${name} = :${name}`).join(' AND '),
    names: Object.fromEntries(wanted.map(([name]) => [`#${name}`, name])),
    values: Object.fromEntries(wanted.map(([name, value]) => [`:${name}`, value])),
  };
}

/** The size of the next batch: what the page still lacks, and more after each batch in which most was skipped. */
const nextReads = (reads: number, missing: number): number => Math.max(missing, Math.min(reads, readsPerPage));

/** Each load makes two calls: together no more than the client has connections, so that no call waits for one. */
const loadsAtOnce = 25;

type Found = Readonly<{ place: string; file: CheckFile | null }>;

/** The first of them that are wanted, and where looking for others goes on. */
function pick(found: readonly Found[], isWanted: Picking['isWanted'], most: number) {
  const wanted = found
    .flatMap(({ place, file }) => (file !== null && isWanted(file) ? [{ place, file }] : []))
    .slice(0, most);
  const last = wanted.length === most ? wanted.at(-1) : found.at(-1);
  return { files: wanted.map(({ file }) => file), place: last?.place ?? null };
}

/** Where a list is read from: places of at most so many checks after one, and where the next are; null: there are none. */
type Places = (after: string | null, limit: number) => Promise<ListPage>;

const nothingListed: ListPage['listed'] = new Map();

/** An index, with what it does not narrow dropped while reading. */
function placesOfIndex(table: Table, organisation: Organisation, filter: CheckFilter) {
  const { index, partition, left } = narrowest(organisation, filter);
  const filtered = dropping(left);
  const read: Places = async (after, limit) => {
    const page = await table.query({
      index: indexNames[index],
      key: {
        text: '#partition = :partition',
        names: { '#partition': indexKeys[index].partition },
        values: { ':partition': partition },
      },
      ...(filtered && { filter: filtered }),
      limit,
      after: after === null ? null : indexPosition(index, partition, after),
      newestFirst: true,
    });
    return {
      places: page.items.map((item) => entry.parse(item).createdSk),
      listed: nothingListed,
      next: page.lastKey === null ? null : entry.parse(page.lastKey).createdSk,
    };
  };
  return { read, skips: filtered !== undefined };
}

const candidatePlace = z.object({ sk: z.string() });

/** The checks of one candidate by the ATS's id, whatever else there is. */
function placesOfCandidate(table: Table, { id: organisationId, live }: Organisation, externalId: string) {
  const pk = candidateIdPk({ organisationId, live }, externalId);
  const read: Places = async (after, limit) => {
    const page = await table.query({
      key: { text: '#pk = :pk', names: { '#pk': 'pk' }, values: { ':pk': pk } },
      limit,
      after: after === null ? null : { pk, sk: after },
      newestFirst: true,
    });
    return {
      places: page.items.map((item) => candidatePlace.parse(item).sk),
      listed: nothingListed,
      next: page.lastKey === null ? null : candidatePlace.parse(page.lastKey).sk,
    };
  };
  return { read, skips: false };
}

const isAsked =
  ({ status, projectExternalId }: CheckFilter) =>
  ({ check }: CheckFile): boolean =>
    (status === null || check.status === status) &&
    (projectExternalId === null || check.project.externalId === projectExternalId);

/** Lists checks newest first, and skips what is not wanted. */
export function createCheckList(
  table: Table,
  linkKeys: LinkKeys,
  load: (checkId: string) => Promise<CheckFile | null>,
): CheckStore['list'] {
  type Asked = Parameters<CheckStore['list']>;
  const isListed = createIsListed(table);

  /** A page from one place; `isWanted` null: all that is read there is. */
  const readPage = async (
    { read, skips }: ReturnType<typeof placesOfIndex>,
    scope: string,
    startAfter: string | null,
    {
      limit,
      mostReads,
      isWanted,
      asListed,
    }: Readonly<{
      limit: number;
      mostReads: number;
      isWanted: Picking['isWanted'] | null;
      asListed: AsListed | undefined;
    }>,
  ) => {
    const taken: CheckFile[] = [];
    let position = startAfter;
    for (let reads = 0; reads < mostReads && taken.length < limit; ) {
      const missing = limit - taken.length;
      const asked = Math.min(skips ? readsPerPage : nextReads(reads, missing), mostReads - reads);
      const { places, listed, next } = await read(position, asked);
      reads += asked;
      const looked = isWanted === null ? places.slice(0, missing) : places;
      const find = async (place: string): Promise<Found> => {
        const item = listed.get(place);
        const known =
          item === undefined || asListed === undefined ? null : await fileOfListed(item, linkKeys, asListed);
        return { place, file: known ?? (await load(checkIdIn(place))) };
      };
      const found = await mapInLots(looked, loadsAtOnce, find);
      const picked = pick(found, isWanted ?? (() => true), missing);
      taken.push(...picked.files);
      position = picked.place === (places.at(-1) ?? null) ? next : picked.place;
      if (position === null) break;
    }
    return { files: taken, cursor: position === null ? null : encodeCursor(scope, position) };
  };

  return async (...[organisation, filter, { limit, cursor, picking, asListed }]: Asked) => {
    const scope = scopeOf(organisation, filter);
    const startAfter = cursor === null ? null : decodeCursor(scope, cursor);
    if (cursor !== null && startAfter === null) return 'cursor_invalid';
    const most = { limit, mostReads: picking?.mostReads ?? readsPerPage, asListed };
    const wanted = picking?.isWanted ?? null;
    const candidateId = filter.candidateExternalId;
    if (candidateId !== null && (await table.get(keys.candidateIdsKept(organisation.id))) !== null) {
      const { status, projectExternalId } = filter;
      const asked = status === null && projectExternalId === null ? null : isAsked(filter);
      const isWanted =
        asked === null || wanted === null ? (asked ?? wanted) : (file: CheckFile) => asked(file) && wanted(file);
      return readPage(placesOfCandidate(table, organisation, candidateId), scope, startAfter, { ...most, isWanted });
    }
    const places = asListed === undefined ? null : placesOfApi(table, organisation, filter);
    const from =
      places !== null && (await isListed(organisation.id, places.list))
        ? places
        : placesOfIndex(table, organisation, filter);
    return readPage(from, scope, startAfter, { ...most, isWanted: wanted });
  };
}
