import { reportDays } from '#shared/domain/retention/deletion-times.ts';
import { addDays } from '#shared/domain/time.ts';
import { log } from '#shared/observability/log.ts';
import type { DeletionPorts } from './deletion-ports.ts';

/** Deletes the stored reports of a check that are old, or all of them when they show what was taken back. */
export async function deleteReports(ports: DeletionPorts, checkId: string): Promise<void> {
  const { deletions, reports, clock } = ports;
  const stale = await deletions.findStaleReports(checkId);
  if (stale === null) return;
  const now = clock();
  const { organisationId } = stale;
  const oldest = await reports.removeBefore(organisationId, checkId, stale.all ? now : addDays(now, -reportDays));
  await deletions.doneWithReports(stale, oldest === null ? null : addDays(oldest, reportDays));
  log('reports_deleted', { organisationId, checkId });
}
