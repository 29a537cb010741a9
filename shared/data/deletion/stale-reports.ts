import * as z from 'zod/mini';
import type { DeletionStore, StaleReports } from '#shared/domain/ports/deletion-store.ts';
import { reportDays } from '#shared/domain/retention/deletion-times.ts';
import { addDays, addSeconds } from '#shared/domain/time.ts';
import { storedShape } from '../items/stored-shape.ts';
import { deletionDue, keys } from '../keys.ts';
import type { Remover } from '../remover.ts';
import type { Expression, KeptItem, Table } from '../table.ts';

/** A report that is being built when something is taken back is stored by then. */
const secondsToBuild = 30;

type Owner = Readonly<{ id: string; organisationId: string }>;

/** All that are stored show what was taken back, or written anew: they go in a moment. */
export const allReportsStale = ({ id: checkId, organisationId }: Owner, now: string): KeptItem => ({
  ...keys.staleReports(checkId),
  kind: 'stale_reports',
  checkId,
  organisationId,
  all: true,
  stamp: `act ${now}`,
  ...deletionDue(checkId, addSeconds(now, secondsToBuild)),
});

/** One is about to be stored, and goes in its time, or when others go before. */
export async function noteReport(
  table: Pick<Table, 'update'>,
  { id: checkId, organisationId }: Owner,
  now: string,
): Promise<void> {
  const { duePk, dueAt } = deletionDue(checkId, addDays(now, reportDays));
  const values = {
    kind: 'stale_reports',
    checkId,
    organisationId,
    stamp: `built ${now}`,
    duePk,
    dueAt,
  };
  const names = Object.keys(values);
  const set = names.map((name) =>
    name === 'dueAt' ? '#dueAt = if_not_exists(#dueAt, :dueAt)' : `#${name} = :${name}`,
  );
  await table.update(
    keys.staleReports(checkId),
    {
      text: `SET ${set.join(', ')}`,
      names: Object.fromEntries(names.map((name) => [`#${name}`, name])),
      values: Object.fromEntries(Object.entries(values).map(([name, value]) => [`:${name}`, value])),
    },
    { text: 'attribute_not_exists(#checkId) OR #checkId = :checkId' },
  );
}

const stored = storedShape<Omit<StaleReports, 'all'> & Readonly<{ all?: boolean }>>()(() =>
  z.object({
    checkId: z.string(),
    organisationId: z.string(),
    all: z.exactOptional(z.boolean()),
    stamp: z.string(),
  }),
);

const ifNoMore = ({ stamp }: StaleReports): Expression => ({
  text: '#stamp = :stamp',
  names: { '#stamp': 'stamp' },
  values: { ':stamp': stamp },
});

export const createStaleReports = (
  table: Pick<Table, 'get' | 'update'> & Remover,
): Pick<DeletionStore, 'findStaleReports' | 'doneWithReports'> => ({
  async findStaleReports(checkId) {
    const item = await table.get(keys.staleReports(checkId));
    return item === null ? null : { all: false, ...stored.parse(item) };
  },

  async doneWithReports(stale, until) {
    const key = keys.staleReports(stale.checkId);
    if (until === null) {
      await table.remove(key, ifNoMore(stale));
      return;
    }
    const later: Expression = {
      text: 'SET #dueAt = :dueAt REMOVE #all',
      names: { '#dueAt': 'dueAt', '#all': 'all' },
      values: { ':dueAt': until },
    };
    await table.update(key, later, ifNoMore(stale));
  },
});
