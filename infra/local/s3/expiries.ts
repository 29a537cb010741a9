import type { LifecycleRule } from './lifecycle-rules.ts';
import type { StoredObject } from './object-store.ts';

/** What a rule does to a version, and when: `expire` puts a delete marker where there are versions. */
export type Expiry = { at: number; act: 'expire' | 'erase'; version: StoredObject };

const dayMs = 24 * 60 * 60 * 1000;

/** S3 adds the days, and rounds up to the midnight that follows. */
const midnightAfter = (time: number, days: number): number => (Math.floor(time / dayMs + days) + 1) * dayMs;

const earliest = (times: readonly number[]): number => Math.min(Number.POSITIVE_INFINITY, ...times);

const daysOf = (rules: readonly LifecycleRule[], name: 'currentDays' | 'noncurrentDays'): number =>
  earliest(rules.flatMap((rule) => rule[name] ?? []));

/** `versions` are those of one key, the newest first. */
const expiriesOfKey = (rules: readonly LifecycleRule[], versions: readonly StoredObject[]): Expiry[] => {
  const [current, ...older] = versions;
  if (current === undefined) return [];
  const replaced = older.map((version, index): Expiry => {
    const since = (versions[index] ?? current).modifiedAt;
    return { at: midnightAfter(since, daysOf(rules, 'noncurrentDays')), act: 'erase', version };
  });
  const expiresAt = midnightAfter(current.modifiedAt, daysOf(rules, 'currentDays'));
  if (!current.isDeleteMarker) return [{ at: expiresAt, act: 'expire', version: current }, ...replaced];
  if (older.length > 0) return replaced;
  // A rule that expires objects by their age clears old markers as well.
  const clearedAt = rules.some(({ clearsMarkers }) => clearsMarkers) ? midnightAfter(current.modifiedAt, 0) : expiresAt;
  return [{ at: Math.min(clearedAt, expiresAt), act: 'erase', version: current }];
};

/** All that a bucket's rules will do to these versions, in the order of its time. */
export const expiriesOf = (rules: readonly LifecycleRule[], versions: readonly StoredObject[]): Expiry[] =>
  [...Map.groupBy(versions, ({ key }) => key)]
    .flatMap(([key, ofKey]) =>
      expiriesOfKey(
        rules.filter(({ prefix }) => key.startsWith(prefix)),
        ofKey,
      ),
    )
    .filter(({ at }) => Number.isFinite(at))
    .toSorted((one, other) => one.at - other.at);
