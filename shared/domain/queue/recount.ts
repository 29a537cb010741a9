import { addDays, addMinutes } from '../time.ts';

/** The difference between what is there and what the counter says, by counter; counters that are right are left out. */
export type Differences = Readonly<Record<string, number>>;

/**
 * A recount looks twice, since counts follow a change by some seconds: what differs as much a while later is no lag. Then
 * each check is counted anew (`walk`), and what differs even so is set right (`last`).
 */
export const recountStages = ['first', 'again', 'walk', 'last'] as const;

export type Recount = Readonly<{
  stage: (typeof recountStages)[number];
  differences: Differences;
  /** Where a walk goes on; null: from its beginning. */
  after: string | null;
}>;

export const newRecount: Recount = { stage: 'first', differences: {}, after: null };

const minutesBetweenLooks = 15;

/** When organisations rest, in most of Europe. */
const hourOfNight = 'T01:00:00.000Z';

/** The next night, a day from now at most. */
export function nextNight(now: string): string {
  const today = `${now.slice(0, 10)}${hourOfNight}`;
  return now < today ? today : addDays(today, 1);
}

/** What differs by the same in both. */
export const lasting = (one: Differences, other: Differences): Differences =>
  Object.fromEntries(Object.entries(one).filter(([name, count]) => other[name] === count));

export const isEven = (differences: Differences): boolean => Object.keys(differences).length === 0;

export type Next = Readonly<{ recount: Recount; dueAt: string; mends: Differences }>;

const over = (now: string, mends: Differences = {}): Next => ({ recount: newRecount, dueAt: nextNight(now), mends });

/** What follows a look, and what of it is to be set right at once. */
export function afterLook({ stage, differences }: Recount, found: Differences, now: string): Next {
  const later = addMinutes(now, minutesBetweenLooks);
  if (stage === 'first') {
    if (isEven(found)) return over(now);
    return { recount: { stage: 'again', differences: found, after: null }, dueAt: later, mends: {} };
  }
  const left = lasting(found, differences);
  if (isEven(left)) return over(now);
  return stage === 'again'
    ? { recount: { stage: 'walk', differences: left, after: null }, dueAt: now, mends: {} }
    : over(now, left);
}

/** A walk that has come so far; null: to its end. What differs from then on is looked at once more. */
export const afterWalk = (recount: Recount, found: Differences, after: string | null, now: string): Next => {
  if (after !== null) return { recount: { ...recount, after }, dueAt: now, mends: {} };
  return isEven(found)
    ? over(now)
    : {
        recount: { stage: 'last', differences: found, after: null },
        dueAt: addMinutes(now, minutesBetweenLooks),
        mends: {},
      };
};
