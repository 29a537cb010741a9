import { createDeletionStore } from '#shared/data/deletion/deletion-store.ts';
import type { Remover } from '#shared/data/remover.ts';
import type { Table } from '#shared/data/table.ts';
import { type DeletionCause, forgottenAt, tombstoneEndsAt } from '#shared/domain/retention/tombstone.ts';
import { startTime } from '../builders/check-builders.ts';

type Deleted = Readonly<{ isBegun?: boolean; at?: string; cause?: DeletionCause }>;

/** Deletes a check as the lane does it, wherever it stands; `isBegun` stops before anything is deleted. */
export async function deleteCheck(
  table: Table & Remover,
  checkId: string,
  { isBegun = false, at = startTime, cause = 'retention' }: Deleted = {},
): Promise<void> {
  const deletions = createDeletionStore(table);
  const standing = await deletions.find(checkId);
  if (standing?.state !== 'kept') throw new Error('The check is not there');
  const { check } = standing.file;
  const { organisationId, live } = check;
  const counts = { ...(await deletions.count(checkId)), reports: 0 };
  const hasBegun = await deletions.begin(standing.file, { cause, startedAt: at, counts });
  if (!hasBegun) throw new Error('The check has changed meanwhile');
  if (isBegun) return;
  await deletions.empty(checkId, tombstoneEndsAt({ deletedAt: at }));
  const deleted = { checkId, organisationId, live, cause, counts };
  await deletions.finish(check, { ...deleted, deletedAt: at, forgottenAt: forgottenAt(at) });
}
