import type { CheckFile } from '../check/check-file.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { askNamedReferees } from './ask-named-referees.ts';
import { addEvent, startChange } from './change.ts';
import { type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';

/**
 * The candidate presses Send: every referee who was saved and not yet asked is asked at once (unless the check's channel
 * is `disabled`, when the recruiter asks them). A second press changes nothing. Refused: `wrong_state`, `nothing_to_send`,
 * and as `askNamedReferees` refuses.
 */
export function sendReferees(file: CheckFile, { now }: DecisionContext): Decision {
  const { check } = file;
  if (!isUnderWay(check.status)) return refuse('wrong_state');
  const waiting = file.referees.filter((referee) => referee.status === 'added');
  const newest = waiting.filter((referee) => check.submittedAt === null || referee.addedAt > check.submittedAt);
  if (newest.length === 0) return check.submittedAt === null ? refuse('nothing_to_send') : unchanged;
  const sent = addEvent(startChange({ ...check, submittedAt: now }, now), {
    type: 'reference_check.referees_submitted',
    actor: 'candidate',
    refereeId: null,
  });
  return askNamedReferees(file, sent, newest, check.settings.refereeChannel);
}
