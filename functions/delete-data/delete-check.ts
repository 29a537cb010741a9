import type { Check } from '#shared/domain/check/check.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import {
  type Deletion,
  type DeletionCause,
  forgottenAt,
  type Tombstone,
  tombstoneEndsAt,
} from '#shared/domain/retention/tombstone.ts';
import { log } from '#shared/observability/log.ts';
import { countMetric } from '#shared/observability/metrics.ts';
import type { DeletionPorts } from './deletion-ports.ts';

/** Later than any stored time: everything of a deleted check goes, however new it is. */
const everything = '9999-12-31T23:59:59.999Z';

/** Begins a deletion, which counts what there is, and does it. One that has changed meanwhile is looked at again. */
export async function beginDeletion(ports: DeletionPorts, file: CheckFile, cause: DeletionCause): Promise<void> {
  const { deletions, reports, clock } = ports;
  const { id, organisationId } = file.check;
  const [counts, stored] = await Promise.all([deletions.count(id), reports.count(organisationId, id)]);
  const deletion: Deletion = { cause, startedAt: clock(), counts: { ...counts, reports: stored } };
  if (await deletions.begin(file, deletion)) await goOn(ports, file.check, deletion);
}

/** The stored reports first, then all else, the check itself last. Each step can be done again. */
export async function goOn(ports: DeletionPorts, check: Check, { cause, counts }: Deletion): Promise<void> {
  const { id: checkId, organisationId, live } = check;
  await ports.reports.removeBefore(organisationId, checkId, everything);
  await ports.deletions.empty(checkId, tombstoneEndsAt({ deletedAt: ports.clock() }));
  const deletedAt = ports.clock();
  const kept = { checkId, organisationId, live, cause, counts };
  await ports.deletions.finish(check, { ...kept, deletedAt, forgottenAt: forgottenAt(deletedAt) });
  countMetric('ChecksDeleted');
  log('check_deleted', { organisationId, checkId });
}

/** Deletes what a slow process has written meanwhile. */
export async function lookAtLast(ports: DeletionPorts, tombstone: Tombstone): Promise<void> {
  const { organisationId, checkId } = tombstone;
  await ports.reports.removeBefore(organisationId, checkId, everything);
  await ports.deletions.empty(checkId, tombstoneEndsAt(tombstone));
  await ports.deletions.lookedAtLast(checkId);
}
