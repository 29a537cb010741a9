import type { DueDeletion } from '#shared/domain/ports/deletion-store.ts';
import { log } from '#shared/observability/log.ts';
import { countMetric } from '#shared/observability/metrics.ts';
import { carryOutErasure } from './carry-out-erasure.ts';
import { deleteReports } from './delete-reports.ts';
import type { DeletionPorts } from './deletion-ports.ts';
import { forget, forgetOldMarks, lookAtCheck } from './look-at-check.ts';
import { createPace } from './pace.ts';

/** Read from each partition at a time, so that no partition waits for another's backlog. */
const pageSize = 10;
/** The next run comes after a minute and goes on. */
const longestRunMilliseconds = 40_000;

/**
 * Deletes what is due: first stored reports and people who wish it, which may go at once, then the rest, the longest due first. One after
 * another and of a backlog with a rest after each, so that it goes at a steady pace and nobody else is slowed.
 */
export const createDeleteData = (ports: DeletionPorts) => async (): Promise<void> => {
  const now = ports.clock();
  const until = Date.parse(now) + longestRunMilliseconds;
  const paced = createPace(ports);
  const isOver = (): boolean => Date.parse(ports.clock()) >= until;
  const partitions = Array.from({ length: ports.partitions }, (_, partition) => partition);
  const atOnce = await Promise.all(partitions.map((partition) => ports.deletions.dueAtOnce(partition, now)));
  for (const due of atOnce.flat()) if (!isOver()) await doOne(ports, due);

  /** How many failed in each partition, and are therefore found again at its beginning. */
  const stuck = new Map(partitions.map((partition) => [partition, 0]));
  while (stuck.size > 0 && !isOver()) {
    for (const [partition, failed] of stuck) {
      const page = (await ports.deletions.due(partition, now, pageSize + failed)).slice(failed);
      let succeeded = 0;
      for (const due of page) if (!isOver() && (await paced(() => doOne(ports, due)))) succeeded += 1;
      if (page.length < pageSize) stuck.delete(partition);
      else stuck.set(partition, failed + page.length - succeeded);
    }
  }
};

/** One that fails does not keep the others. */
async function doOne(ports: DeletionPorts, due: DueDeletion): Promise<boolean> {
  const { what } = due;
  try {
    if (what === 'erasure') await carryOutErasure(ports, due);
    else if (what === 'reports') await deleteReports(ports, due.checkId);
    else if (what === 'marks') await forgetOldMarks(ports, due.checkId);
    else if (due.refereeId === null) await lookAtCheck(ports, due.checkId);
    else await forget(ports, due.checkId, due.refereeId);
    return true;
  } catch (error) {
    countMetric('DeletionsFailed');
    const of = what === 'erasure' ? { organisationId: due.organisationId } : { checkId: due.checkId };
    log('deletion_failed', { ...of, error });
    return false;
  }
}
