import { watchClock } from '#shared/domain/expiring-cache.ts';
import { minuteMilliseconds } from '#shared/domain/time.ts';

const windowMilliseconds = 5 * minuteMilliseconds;
const missesAllowed = 20;
const addressesKept = 1000;

/**
 * Slows down whoever guesses links: per source address, in this process. It is asked about misses alone, for many people
 * may share an address, and a guesser among them must not keep the others out of their own links.
 */
export type LinkThrottle = Readonly<{
  /** Counts a miss. 0: it may be told; else the whole minutes to wait, and it does not count. `now` in RFC 3339. */
  takeMiss: (sourceIp: string, now: string) => number;
}>;

export function createLinkThrottle(): LinkThrottle {
  const misses = new Map<string, readonly number[]>();
  const isSetBack = watchClock();
  return {
    takeMiss: (sourceIp, now) => {
      const time = Date.parse(now);
      if (isSetBack(time)) misses.clear();
      const recent = (misses.get(sourceIp) ?? []).filter((each) => each > time - windowMilliseconds);
      const [first = time] = recent;
      if (recent.length >= missesAllowed) {
        return Math.ceil((first + windowMilliseconds - time) / minuteMilliseconds);
      }
      misses.delete(sourceIp);
      misses.set(sourceIp, [...recent, time]);
      const oldest = misses.keys().next();
      if (misses.size > addressesKept && oldest.done !== true) misses.delete(oldest.value);
      return 0;
    },
  };
}
