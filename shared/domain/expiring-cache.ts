/** Says whether the clock stood later when it was last asked. `now` in milliseconds since 1970. */
export function watchClock(): (now: number) => boolean {
  let latest = Number.NEGATIVE_INFINITY;
  return (now) => {
    const isSetBack = now < latest;
    latest = now;
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
