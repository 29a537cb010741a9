import { type Channel, mediaFor } from '../check/channel.ts';
import type { Check } from '../check/check.ts';
import type { CheckFile } from '../check/check-file.ts';
import { countReferees } from '../check/counts.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { addDays } from '../time.ts';
import { addEvent, addMessages, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse } from './decision.ts';
import { type RecruiterAct, recruiterEvent } from './recruiter-act.ts';
import { isTooSoon } from './request-pace.ts';
import { requestToCandidate } from './wanted-messages.ts';

/** What the recruiter chooses when asking the candidate for referees. The text replaces that of an earlier request. */
export type CandidateRequest = Readonly<{
  channel: Exclude<Channel, 'disabled'>;
  additionalText: string | null;
  /** From now, 1-90. */
  daysToSubmit: number;
}>;

/**
 * The recruiter asks the candidate, the first time or again, for the referees that are missing. Refused: `wrong_state`,
 * `nothing_to_send` when none is missing, `unreachable_by_channel`, `too_soon`.
 */
export function askCandidate(
  file: CheckFile,
  request: CandidateRequest,
  act: RecruiterAct,
  { now }: DecisionContext,
): Decision {
  const { check } = file;
  const { channel, additionalText, daysToSubmit } = request;
  if (!isUnderWay(check.status)) return refuse('wrong_state');
  if (countReferees(check, file.referees).remainingToSubmit === 0) return refuse('nothing_to_send');
  if (mediaFor(channel, check.candidate, check.settings.smsCountries).length === 0)
    return refuse('unreachable_by_channel');
  if (isTooSoon(file, 'candidate', now)) return refuse('too_soon');
  const first = check.status === 'accepted';
  const asked: Check = {
    ...check,
    status: first ? 'candidate_invited' : check.status,
    settings: { ...check.settings, additionalText, daysToSubmit },
    candidateAskedAt: now,
    submitBy: addDays(now, daysToSubmit),
  };
  const event = first ? 'reference_check.candidate_invited' : 'candidate.asked_again';
  const noted = addEvent(startChange(asked, now), recruiterEvent(event, act));
  return changeTo(addMessages(noted, requestToCandidate(check.candidate, channel)));
}
