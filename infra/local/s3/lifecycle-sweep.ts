import { setInterval } from 'node:timers';
import type { DueSource } from '../clock/advance-clock.ts';
import type { BucketDefinition } from './bucket-definition.ts';
import { type Expiry, expiriesOf } from './expiries.ts';
import type { ObjectStore } from './object-store.ts';

export type LifecycleSweep = DueSource & { stop: () => void };

type Parts = { buckets: readonly BucketDefinition[]; objects: ObjectStore; now: () => number };

const everyMs = 10 * 60_000;

/** Does what the buckets' rules say, at the midnight from which S3 counts the object as expired. */
export const makeLifecycleSweep = ({ buckets, objects, now }: Parts): LifecycleSweep => {
  const planned = (bucket: BucketDefinition): Expiry[] =>
    bucket.lifecycle.length === 0 ? [] : expiriesOf(bucket.lifecycle, objects.versions(bucket.name, ''));

  const runDue = (): Promise<void> => {
    for (const bucket of buckets) {
      // What one act leaves, as a marker that nothing is under, the next round sees.
      for (let due = planned(bucket); (due[0]?.at ?? Number.POSITIVE_INFINITY) <= now(); due = planned(bucket)) {
        for (const { act, version } of due.filter(({ at }) => at <= now())) {
          const { key, versionId } = version;
          const isMarked = act === 'expire' && bucket.versioned;
          objects.remove(
            { bucket: bucket.name, key, versioned: bucket.versioned },
            isMarked ? undefined : versionId,
            now(),
          );
        }
      }
    }
    return Promise.resolve();
  };

  const timer = setInterval(() => void runDue(), everyMs);
  return {
    nextDue: () => {
      const times = buckets.flatMap((bucket) => planned(bucket).slice(0, 1)).map(({ at }) => at);
      return times.length === 0 ? undefined : Math.min(...times);
    },
    runDue,
    stop: () => clearInterval(timer),
  };
};
