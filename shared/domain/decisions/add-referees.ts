import { type CheckFile, findReferee } from '../check/check-file.ts';
import type { RefereeDetails, RefereeSource } from '../check/referee.ts';
import { startChange } from './change.ts';
import { decideInTurn } from './decide-in-turn.ts';
import { changeIfAny, type Decision, type DecisionContext } from './decision.ts';
import { inviteReferees } from './invite-referees.ts';
import { saveReferee } from './save-referee.ts';

/**
 * Referees whom the recruiter (or the ATS) knows already: all are added or none, and asked at once unless the check's
 * channel is `disabled`. Refused as `saveReferee` refuses.
 */
export function addReferees(
  file: CheckFile,
  given: readonly RefereeDetails[],
  source: Exclude<RefereeSource, 'candidate'>,
  context: DecisionContext,
): Decision {
  const added = given.filter((details) => findReferee(file, details.id) === null).map((details) => details.id);
  const inviteAdded = (now: CheckFile): Decision => {
    const waiting = added.flatMap((id) => findReferee(now, id) ?? []);
    const started = startChange(now.check, context.now);
    return changeIfAny(inviteReferees(started, waiting, now.check.settings.refereeChannel));
  };
  return decideInTurn(file, [
    ...given.map((details) => (now: CheckFile) => saveReferee(now, details, source, context)),
    inviteAdded,
  ]);
}
