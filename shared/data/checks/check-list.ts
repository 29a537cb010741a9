import * as z from 'zod/mini';
import { indexKeys, indexNames } from '#shared/config/resource-names.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { readsPerPage } from '#shared/domain/limits.ts';
import type { CheckFilter, CheckStore } from '#shared/domain/ports/check-store.ts';

import { hashOf, indexPartitions } from '../keys.ts';
import type { Expression, Item, Table } from '../table.ts';

/** Index entries that one page may read, however few of them pass the filter. */

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

const encodeCursor = (scope: string, createdSk: string): string =>
  Buffer.from(JSON.stringify([scope, createdSk])).toString('base64url');

/** A cursor can be made up; the table refuses a place that is none with an error. */
const cursorShape = z.tuple([z.string(), z.string().check(z.regex(/^[\d:.TZ-]{20,24}#chk_\w{26}$/))]);

/** The place that a cursor names, when it was given out for this very filter. */
function decodeCursor(scope: string, cursor: string): string | null {
  try {
    const [cursorScope, createdSk] = cursorShape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return cursorScope === scope ? createdSk : null;
  } catch {
    return null;
  }
}

/** Lists checks newest first. A page may come back short, even empty, with a cursor: go on until there is none. */
export function createCheckList(
  table: Table,
  load: (checkId: string) => Promise<CheckFile | null>,
): CheckStore['list'] {
  return async (organisation, filter, { limit, cursor }) => {
    const { index, partition, left } = narrowest(organisation, filter);
    const scope = hashOf(JSON.stringify([organisation, filter])).slice(0, 16);
    const startAfter = cursor === null ? null : decodeCursor(scope, cursor);
    if (cursor !== null && startAfter === null) return 'cursor_invalid';

    const found: string[] = [];
    let reads = 0;
    let after: Item | null = startAfter === null ? null : indexPosition(index, partition, startAfter);
    do {
      const filtered = dropping(left);
      const page = await table.query({
        index: indexNames[index],
        key: {
          text: '#partition = :partition',
          names: { '#partition': indexKeys[index].partition },
          values: { ':partition': partition },
        },
        ...(filtered && { filter: filtered }),
        limit: filtered ? readsPerPage - reads : limit - found.length,
        after,
        newestFirst: true,
      });
      reads = filtered ? readsPerPage : reads + page.items.length;
      found.push(...page.items.map((item) => entry.parse(item).createdSk));
      after = page.lastKey;
    } while (after !== null && found.length < limit && reads < readsPerPage);

    const shown = found.slice(0, limit);
    const lastShown = shown.at(-1);
    const position = found.length > limit ? lastShown : after === null ? undefined : entry.parse(after).createdSk;
    const files = await Promise.all(shown.map((createdSk) => load(createdSk.slice(createdSk.indexOf('#') + 1))));
    return {
      files: files.filter((file) => file !== null),
      cursor: position === undefined ? null : encodeCursor(scope, position),
    };
  };
}

const indexPosition = (index: 'list' | 'status' | 'project', partition: string, createdSk: string): Item => ({
  pk: `CHK#${createdSk.slice(createdSk.indexOf('#') + 1)}`,
  sk: '#',
  [indexKeys[index].partition]: partition,
  createdSk,
});
