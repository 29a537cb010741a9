import { watchClock } from '#shared/domain/expiring-cache.ts';
import { dayMilliseconds, secondMilliseconds } from '#shared/domain/time.ts';

/** Rate limits, counted in this process only and so approximate. Each answers the seconds to wait; 0: go ahead. */
export type Throttle = Readonly<{
  takeRequest: (keyId: string, now: string) => number;
  takeCandidates: (keyId: string, count: number, now: string) => number;
}>;

const requestsPerSecond = 50;
const burst = 100;
const candidatesPerDay = 20_000;

type Bucket = Readonly<{ tokens: number; at: number }>;
type Day = Readonly<{ day: number; candidates: number }>;

export function createThrottle(): Throttle {
  const buckets = new Map<string, Bucket>();
  const days = new Map<string, Day>();
  const isSetBack = watchClock();

  return {
    takeRequest(keyId, now) {
      const at = Date.parse(now);
      if (isSetBack(at)) buckets.clear();
      const bucket = buckets.get(keyId) ?? { tokens: burst, at };
      const refilled = (at - bucket.at) * (requestsPerSecond / secondMilliseconds);
      const tokens = Math.min(burst, bucket.tokens + refilled);
      if (tokens < 1) return 1;
      buckets.set(keyId, { tokens: tokens - 1, at });
      return 0;
    },

    takeCandidates(keyId, count, now) {
      const at = Date.parse(now);
      const day = Math.floor(at / dayMilliseconds);
      const known = days.get(keyId);
      const candidates = (known?.day === day ? known.candidates : 0) + count;
      if (candidates > candidatesPerDay) return Math.ceil(((day + 1) * dayMilliseconds - at) / secondMilliseconds);
      days.set(keyId, { day, candidates });
      return 0;
    },
  };
}
