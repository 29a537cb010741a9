import type { Check } from '#shared/domain/check/check.ts';
import { belongsTo, keys } from '../keys.ts';
import type { KeptItem } from '../table.ts';

/** By which a check is found under the ATS's own id of its candidate; none when the ATS gave none. */
export function candidateIdItems({ id, organisationId, live, createdAt, candidate }: Check): readonly KeptItem[] {
  if (candidate.externalId === null) return [];
  const key = keys.candidateId({ organisationId, live }, candidate.externalId, `${createdAt}#${id}`);
  return [{ ...key, kind: 'candidate_id', checkId: id, ...belongsTo(id, key) }];
}

/** That every check of the organisation is found so. */
export const candidateIdsKept = (organisationId: string): KeptItem => ({
  ...keys.candidateIdsKept(organisationId),
  kind: 'candidate_ids_kept',
});
