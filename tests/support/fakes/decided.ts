import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { applyTo, type Change } from '#shared/domain/decisions/change.ts';
import type { Decision } from '#shared/domain/decisions/decision.ts';

/** The change of a decision that must be one; throws what it was instead. */
export function changeOf(decision: Decision): Change {
  if (decision.outcome === 'change') return decision.change;
  throw new Error(decision.outcome === 'refused' ? `Refused: ${decision.code}` : 'Unchanged');
}

export const decided = (before: CheckFile, decision: Decision): CheckFile => applyTo(before, changeOf(decision));
