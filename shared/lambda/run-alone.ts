import type { Lease } from '#shared/domain/ports/lease.ts';
import { addSeconds } from '#shared/domain/time.ts';
import { log } from '#shared/observability/log.ts';

export type RunAlonePorts = Readonly<{
  lease: Lease;
  /** A name of its own for each run. */
  newHolder: () => string;
  clock: () => string;
}>;

/** Longer than a run may take, and over before the next minute, in case the run crashes. */
const leaseSeconds = 55;

/** Runs what is given unless another run is under way; the next minute comes anyway. */
export const createRunAlone =
  ({ lease, newHolder, clock }: RunAlonePorts) =>
  async (run: () => Promise<void>): Promise<void> => {
    const now = clock();
    const holder = newHolder();
    if (!(await lease.take(holder, { now, until: addSeconds(now, leaseSeconds) }))) return log('run_under_way');
    try {
      await run();
    } finally {
      await lease.release(holder);
    }
  };
