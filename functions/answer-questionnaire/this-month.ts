import type { Month } from '#shared/domain/check/relation.ts';
import { wallTime } from '#shared/domain/zones/zone-time.ts';
import type { Visit } from './visit.ts';

/** The month that it is where the organisation is. */
export function thisMonth({ organisation, now }: Visit): Month {
  const { year, month } = wallTime(organisation.offsetChanges, now);
  return `${year}-${String(month).padStart(2, '0')}`;
}
