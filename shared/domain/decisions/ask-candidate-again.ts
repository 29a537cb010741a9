import type { CheckFile } from '../check/check-file.ts';
import { countReferees } from '../check/counts.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { addDays } from '../time.ts';
import { type Change, messagesFor, withReferees } from './decision.ts';

/**
 * Adds to a change after which a referee is missing that the candidate is asked for another, with new days to answer.
 * Nothing is added when no referee is missing, the check has ended, or the candidate is not contacted by itself.
 */
export function askCandidateAgain(file: CheckFile, change: Change, now: string): Change {
  const { check } = change;
  const { candidateChannel, daysToSubmit } = check.settings;
  const { remainingToSubmit } = countReferees(check, withReferees(file.referees, change.referees));
  if (remainingToSubmit === 0 || !isUnderWay(check.status)) return change;
  const messages = messagesFor({
    kind: 'candidate-request',
    recipient: 'candidate',
    channel: candidateChannel,
    contact: check.candidate,
    language: check.candidate.language,
    cause: check.eventCount,
  });
  if (messages.length === 0) return change;
  const newDay = addDays(now, daysToSubmit);
  return {
    ...change,
    check: { ...check, candidateAskedAt: now, submitBy: [check.submitBy, newDay].toSorted().at(-1) ?? newDay },
    messages: [...change.messages, ...messages],
  };
}
