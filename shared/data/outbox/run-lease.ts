import type { Lease } from '#shared/domain/ports/lease.ts';

import { keys } from '../keys.ts';
import type { Table } from '../table.ts';

const names = { '#holder': 'holder', '#until': 'until' };

/** Of the run that makes ready what is due. */
export const createRunLease = (table: Table): Lease => ({
  async take(holder, { now, until }) {
    // The client repeats a write whose answer was lost: then it is the holder's own.
    const result = await table.put(
      { ...keys.runLease, kind: 'run_lease', holder, until },
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
      keys.runLease,
      { text: 'REMOVE #holder, #until', names },
      { text: '#holder = :holder', values: { ':holder': holder } },
    );
  },
});
