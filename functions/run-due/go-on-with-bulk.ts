import { type BulkPorts, isOver, runBulk } from '#shared/domain/bulk/run-bulk.ts';
import type { BulkJobs } from '#shared/domain/ports/bulk-jobs.ts';
import type { OrganisationStore } from '#shared/domain/ports/organisation-store.ts';
import { addMinutes } from '#shared/domain/time.ts';
import { log } from '#shared/observability/log.ts';

export type GoOnPorts = BulkPorts &
  Readonly<{
    bulkJobs: Pick<BulkJobs, 'due' | 'save' | 'leave'>;
    organisations: Pick<OrganisationStore, 'load'>;
  }>;

/** Work that is due every minute goes first; the next run goes on from here. */
const secondsForJobs = 15;
const minutesAfterFault = 10;

/**
 * Goes on with what somebody does with many checks and nobody goes on with: their window is closed, or the request that did
 * it died. They must see each check as they would if they pressed the button now.
 */
export const createGoOnWithBulk = (ports: GoOnPorts) => async (): Promise<void> => {
  const { bulkJobs, organisations, clock } = ports;
  const end = Date.parse(clock()) + secondsForJobs * 1_000;
  const secondsLeft = (): number => Math.ceil((end - Date.parse(clock())) / 1_000);
  while (secondsLeft() > 0) {
    const job = await bulkJobs.due(clock());
    if (job === null) return;
    try {
      const organisation = await organisations.load(job.organisationId);
      if (organisation === null || job.by === undefined || isOver(job)) {
        await bulkJobs.leave(job, null);
        continue;
      }
      const { name, email, throughAts } = job.by;
      const flag = throughAts === true ? { throughAts } : {};
      const doer = {
        organisation,
        session: { email, live: job.live },
        now: clock(),
        act: { by: name, note: null, ...flag },
        actor: { kind: 'recruiter' as const, id: job.actorId, name: null, ...flag },
      };
      await runBulk(ports, doer, job, secondsLeft());
    } catch (error) {
      log('bulk_failed', { organisationId: job.organisationId, error });
      await bulkJobs.leave(job, addMinutes(clock(), minutesAfterFault));
    }
  }
};
