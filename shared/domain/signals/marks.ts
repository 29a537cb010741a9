import { addDays } from '../time.ts';

/** What somebody does that leaves a mark. */
export const markedActs = ['named', 'begun', 'sent'] as const;

export type MarkedAct = (typeof markedActs)[number];

/**
 * Keyed marks of where something was done from, which are equal within their check alone. Null: nothing is known of it, or it
 * is a network of the organisation's `knownNetworks`. `person`: `candidate`, or the id of a referee.
 */
export type Mark = Readonly<{
  person: string;
  act: MarkedAct;
  at: string;
  network: string | null;
  browser: string | null;
}>;

/** The marks of a check, the oldest first, with the key that makes them, sealed. */
export type Marks = Readonly<{ sealedKey: string; list: readonly Mark[] }>;

/** What is kept of where and when somebody named referees or answered goes after so many days, and with the check. */
export const markDays = 90;

/** More than anybody leaves who fills in a form once and corrects it. */
const mostOfOne = 12;

/** When the oldest mark is to go; null where there is none. */
export const marksDueAt = ({ list }: Marks): string | null => {
  const [oldest] = list;
  return oldest === undefined ? null : addDays(oldest.at, markDays);
};

/** With one more; of one person the newest stay. */
export function withMark({ sealedKey, list }: Marks, mark: Mark): Marks {
  const all = [...list, mark].toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  const own = all.filter(({ person }) => person === mark.person);
  const superfluous = own.slice(0, Math.max(0, own.length - mostOfOne));
  return { sealedKey, list: all.filter((each) => !superfluous.includes(each)) };
}

/** Those whose days are not over. */
export const withoutOldMarks = ({ sealedKey, list }: Marks, now: string): Marks => ({
  sealedKey,
  list: list.filter(({ at }) => addDays(at, markDays) > now),
});

/** Without those of somebody who was erased. */
export const withoutMarksOf = ({ sealedKey, list }: Marks, gone: readonly string[]): Marks => ({
  sealedKey,
  list: list.filter(({ person }) => !gone.includes(person)),
});
