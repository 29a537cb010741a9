const slackMilliseconds = 2_000;

/**
 * Says whether the clock was set back since it was last asked: it stood later then, or has gone on by less than the time
 * that has passed. `now` in milliseconds since 1970; `elapsed` in milliseconds of a clock that nobody sets.
 */
export function watchClock(elapsed: () => number = () => performance.now()): (now: number) => boolean {
  let latest: Readonly<{ now: number; elapsed: number }> | null = null;
  return (now) => {
    const asked = { now, elapsed: elapsed() };
    const isSetBack =
      latest !== null && (now < latest.now || now - latest.now < asked.elapsed - latest.elapsed - slackMilliseconds);
    latest = asked;
    return isSetBack;
  };
}

export type ExpiringCache<Value> = Readonly<{
  get: (key: string, now: number) => Value | undefined;
  /** `until`: from when on it is not known any more. */
  set: (key: string, value: Value, until: number) => void;
  delete: (key: string) => void;
}>;

/**
 * What a process keeps for a while, `most` values of it. Times are milliseconds since 1970; of what was kept before the
 * clock was set back nothing is known.
 */
export function createExpiringCache<Value>(most: number): ExpiringCache<Value> {
  const kept = new Map<string, Readonly<{ value: Value; until: number }>>();
  const isSetBack = watchClock();
  return {
    get(key, now) {
      if (isSetBack(now)) kept.clear();
      const found = kept.get(key);
      return found !== undefined && now < found.until ? found.value : undefined;
    },
    set(key, value, until) {
      if (kept.size >= most) kept.clear();
      kept.set(key, { value, until });
    },
    delete: (key) => void kept.delete(key),
  };
}
