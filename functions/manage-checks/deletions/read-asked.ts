import type { DeletionFilter } from '#shared/domain/ports/tombstone-store.ts';
import { deletionCauses } from '#shared/domain/retention/tombstone.ts';
import { readDay } from '#shared/domain/zones/read-typed-time.ts';
import { dayAfter, instantOf } from '#shared/domain/zones/zone-time.ts';
import { loadDeletionTexts } from '#shared/i18n/recruiter/deletions/load.ts';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import type { Visit } from '../visit.ts';

/** Which deletions somebody asked for: as it was written, and as it is looked for. */
export type Asked = Readonly<{
  written: Readonly<Record<'from' | 'to' | 'cause', string>>;
  filter: DeletionFilter;
  errors: FieldErrors;
}>;

/** Days of the organisation's zone, both counted in. */
export async function readAsked(visit: Visit): Promise<Asked> {
  const { request, organisation, reading } = visit;
  const { from = '', to = '', cause = '' } = request.query;
  const { noSuchDay, endsFirst } = (await loadDeletionTexts(reading.language)).filter;
  const [first, last] = [readDay(from), readDay(to)];
  const startOf = (days: number, day: typeof first): string | null =>
    day === null ? null : instantOf(organisation.offsetChanges, dayAfter(day, days));
  const filter = {
    from: startOf(0, first),
    until: startOf(1, last),
    cause: deletionCauses.find((each) => each === cause) ?? null,
  };
  const isTurned = filter.from !== null && filter.until !== null && filter.from >= filter.until;
  const errors = [
    ...(from !== '' && first === null ? [{ field: 'from', message: noSuchDay }] : []),
    ...(to !== '' && last === null ? [{ field: 'to', message: noSuchDay }] : []),
    ...(isTurned ? [{ field: 'to', message: endsFirst }] : []),
  ];
  return { written: { from, to, cause }, filter: isTurned ? { ...filter, from: null, until: null } : filter, errors };
}

/** The same in the query of an address: what was not asked for is left out. */
export const queryOf = ({ written }: Asked): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(written).filter(([, value]) => value !== ''));
