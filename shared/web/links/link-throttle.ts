import { minuteMilliseconds } from '#shared/domain/time.ts';

const windowMilliseconds = 5 * minuteMilliseconds;
const missesAllowed = 20;
const addressesKept = 1000;

/** Slows down whoever guesses links: per source address, in this process. A working link is never refused to others. */
export type LinkThrottle = Readonly<{
  /** Whole minutes to wait; 0 when this address may go on. `now` in RFC 3339. */
  minutesToWait: (sourceIp: string, now: string) => number;
  noteMiss: (sourceIp: string, now: string) => void;
}>;

export function createLinkThrottle(): LinkThrottle {
  const misses = new Map<string, readonly number[]>();
  const recent = (sourceIp: string, now: string): readonly number[] => {
    const since = Date.parse(now) - windowMilliseconds;
    return (misses.get(sourceIp) ?? []).filter((time) => time > since);
  };
  return {
    minutesToWait: (sourceIp, now) => {
      const times = recent(sourceIp, now);
      if (times.length < missesAllowed) return 0;
      const waitMilliseconds = (times.at(-missesAllowed) ?? 0) + windowMilliseconds - Date.parse(now);
      return Math.max(1, Math.ceil(waitMilliseconds / minuteMilliseconds));
    },
    noteMiss: (sourceIp, now) => {
      const times = [...recent(sourceIp, now), Date.parse(now)].slice(-missesAllowed);
      misses.delete(sourceIp);
      misses.set(sourceIp, times);
      const oldest = misses.keys().next();
      if (misses.size > addressesKept && oldest.done !== true) misses.delete(oldest.value);
    },
  };
}
