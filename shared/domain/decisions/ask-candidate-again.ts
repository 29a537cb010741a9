import { mediaFor } from '../check/channel.ts';
import type { CheckFile } from '../check/check-file.ts';
import { countReferees } from '../check/counts.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { addDays, laterOf } from '../time.ts';
import { addMessages, applyTo, type Change } from './change.ts';
import { requestToCandidate } from './wanted-messages.ts';

/**
 * Adds to a change after which a referee is missing that the candidate is asked for another, with new days to answer.
 * Nothing is added when no referee is missing, the check has ended, or the candidate is not contacted by itself.
 */
export function askCandidateAgain(file: CheckFile, change: Change): Change {
  const { check } = change;
  const { candidateChannel, daysToSubmit } = check.settings;
  const { remainingToSubmit } = countReferees(check, applyTo(file, change).referees);
  if (remainingToSubmit === 0 || !isUnderWay(check.status)) return change;
  if (mediaFor(candidateChannel, check.candidate, check.settings.smsCountries).length === 0) return change;
  const now = check.updatedAt;
  const asked = { ...check, candidateAskedAt: now, submitBy: laterOf(check.submitBy, addDays(now, daysToSubmit)) };
  return addMessages({ ...change, check: asked }, requestToCandidate(check.candidate, candidateChannel));
}
