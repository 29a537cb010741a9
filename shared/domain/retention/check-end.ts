import type { Check } from '../check/check.ts';
import type { CheckEvent, EventType } from '../check/event.ts';
import { type CheckStatus, isUnderWay } from '../check/lifecycle.ts';

/** When the check ended, as its people were told it; null while it is under way. */
export const endOf = (check: Check): string | null =>
  isUnderWay(check.status) ? null : (check.concludedAt ?? check.completedAt ?? check.endedAt ?? check.updatedAt);

/** It ends so. One that had ended in another way has ended then. */
export const withEnd = (check: Check, status: CheckStatus, now: string): Check => ({
  ...check,
  status,
  endedAt: endOf(check) ?? now,
});

/** The end of a check from before may be known by its last change alone, which another one must not move. */
export function withKnownEnd(check: Check): Check {
  const end = endOf(check);
  return end === null ? check : { ...check, endedAt: check.endedAt ?? end };
}

/** It is open again; the end that it had is remembered, for what was told by it. */
export function withoutEnd({ endedAt, ...check }: Check): Check {
  const end = endOf({ ...check, ...(endedAt !== undefined && { endedAt }) });
  if (end === null) return check;
  return { ...check, completedAt: null, concludedAt: null, earlierEnds: [...(check.earlierEnds ?? []), end] };
}

/** Kept with the check, and not only to be guessed from its last change: so it is since ends are kept. */
export const isEndKnown = ({ status, completedAt, endedAt }: Check): boolean =>
  isUnderWay(status) || completedAt !== null || endedAt !== undefined;

const endings: readonly EventType[] = [
  'reference_check.declined',
  'reference_check.expired',
  'reference_check.failed',
  'reference_check.cancelled',
];

/** The end of a check as its timeline tells it. */
export function endFromEvents(check: Check, events: readonly CheckEvent[]): Check {
  const at = events.findLast(({ type }) => endings.includes(type))?.at;
  return at === undefined ? check : { ...check, endedAt: at };
}

/** All its ends, the earliest first: those that it was opened again after, and the one that stands. */
export function endsOf(check: Check): readonly string[] {
  const end = endOf(check);
  return [...(check.earlierEnds ?? []), ...(end === null ? [] : [end])].toSorted();
}
