import type { Erasure, ErasureStep } from '../subjects/erasure.ts';
import { type AuditEntry, entryOf, entryOfCheck, theSystem } from './audit-entry.ts';

/** The most entries that fit in the erasure's transaction. */
const mostNamed = 50;

/** That somebody was taken out of checks since it was looked at last: one entry for each, or one for very many. */
export function entriesOfErasure(
  before: Pick<Erasure, 'id' | 'organisationId' | 'live' | 'steps'>,
  steps: readonly ErasureStep[],
  now: string,
): readonly AuditEntry[] {
  const idsOf = (all: readonly ErasureStep[]): ReadonlySet<string> =>
    new Set(all.filter(({ state }) => state === 'erased').map(({ checkId }) => checkId));
  const known = idsOf(before.steps);
  const erased = [...idsOf(steps)].filter((id) => !known.has(id));
  const { organisationId, live } = before;
  if (erased.length > mostNamed) {
    return [{ ...entryOf(before, 'subject.erased', theSystem, now, before.id), count: erased.length }];
  }
  return erased.map((id) => entryOfCheck({ id, organisationId, live }, 'subject.erased', theSystem, now, before.id));
}
