import type { DeletionFilter } from '#shared/domain/ports/tombstone-store.ts';
import { deletionCauses } from '#shared/domain/retention/tombstone.ts';
import { loadDeletionTexts } from '#shared/i18n/recruiter/deletions/load.ts';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { readPeriod } from '../period/read-period.ts';
import type { Visit } from '../visit.ts';

/** Which deletions somebody asked for: as it was written, and as it is looked for. */
export type Asked = Readonly<{
  written: Readonly<Record<'from' | 'to' | 'cause', string>>;
  filter: DeletionFilter;
  errors: FieldErrors;
}>;

export async function readAsked(visit: Visit): Promise<Asked> {
  const { request, organisation, reading } = visit;
  const { from = '', to = '', cause = '' } = request.query;
  const words = (await loadDeletionTexts(reading.language)).filter;
  const { period, errors } = readPeriod({ from, to }, organisation.offsetChanges, words);
  const filter = { ...period, cause: deletionCauses.find((each) => each === cause) ?? null };
  return { written: { from, to, cause }, filter, errors };
}

/** The same in the query of an address: what was not asked for is left out. */
export const queryOf = ({ written }: Asked): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(written).filter(([, value]) => value !== ''));
