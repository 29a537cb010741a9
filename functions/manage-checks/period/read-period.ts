import { readDay } from '#shared/domain/zones/read-typed-time.ts';
import { dayAfter, instantOf, type OffsetChange } from '#shared/domain/zones/zone-time.ts';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';

/** RFC 3339; `from` is included, `until` is not. Null: without an end. */
export type Period = Readonly<{ from: string | null; until: string | null }>;

type Words = Readonly<{ noSuchDay: string; endsFirst: string }>;

/** Days of the organisation's zone, both counted in. */
export function readPeriod(
  { from, to }: Readonly<{ from: string; to: string }>,
  zone: readonly OffsetChange[],
  { noSuchDay, endsFirst }: Words,
): Readonly<{ period: Period; errors: FieldErrors }> {
  const [first, last] = [readDay(from), readDay(to)];
  const startOf = (days: number, day: typeof first): string | null =>
    day === null ? null : instantOf(zone, dayAfter(day, days));
  const period = { from: startOf(0, first), until: startOf(1, last) };
  const isTurned = period.from !== null && period.until !== null && period.from >= period.until;
  const errors = [
    ...(from !== '' && first === null ? [{ field: 'from', message: noSuchDay }] : []),
    ...(to !== '' && last === null ? [{ field: 'to', message: noSuchDay }] : []),
    ...(isTurned ? [{ field: 'to', message: endsFirst }] : []),
  ];
  return { period: isTurned ? { from: null, until: null } : period, errors };
}
