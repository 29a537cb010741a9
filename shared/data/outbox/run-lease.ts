import type { Lease } from '#shared/domain/ports/lease.ts';

import { keys } from '../keys.ts';
import type { Table } from '../table.ts';

const names = { '#holder': 'holder', '#until': 'until' };

/** Of the runs of a lane. */
export const createRunLease = (table: Table, lane: Parameters<typeof keys.runLease>[0]): Lease => ({
  async take(holder, { now, until }) {
    // The client repeats a write whose answer was lost: then it is the holder's own.
    const result = await table.put(
      { ...keys.runLease(lane), kind: 'run_lease', holder, until },
      {
        text: 'attribute_not_exists(#holder) OR #until <= :now OR #holder = :holder',
        names,
        values: { ':now': now, ':holder': holder },
      },
    );
    return result === 'written';
  },

  async release(holder) {
    await table.update(
      keys.runLease(lane),
      { text: 'REMOVE #holder, #until', names },
      { text: '#holder = :holder', values: { ':holder': holder } },
    );
  },
});
