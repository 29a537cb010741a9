import type { CheckFile } from '../check/check-file.ts';
import { countReferees } from '../check/counts.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { askCandidate } from './ask-candidate.ts';
import { decideInTurn } from './decide-in-turn.ts';
import { type Decision, type DecisionContext, refuse } from './decision.ts';
import { mayBeReminded } from './may-be-reminded.ts';
import type { RecruiterAct } from './recruiter-act.ts';
import { requestReferee } from './request-referee.ts';

/**
 * The recruiter reminds everybody who is waited for: the candidate while referees are missing, and each referee who has
 * not answered. Who was asked a moment ago, or cannot be asked, is passed over. Refused: `wrong_state`,
 * `nothing_to_send` when nobody is waited for, and what stood in the way when nobody could be reminded.
 */
export function remindAll(file: CheckFile, act: RecruiterAct, context: DecisionContext): Decision {
  const { check, referees } = file;
  if (!isUnderWay(check.status)) return refuse('wrong_state');
  const { additionalText, daysToSubmit } = check.settings;
  const { candidateChannel: channel } = check.settings;
  const isCandidateAwaited = countReferees(check, referees).remainingToSubmit > 0;
  const toCandidate =
    channel === 'disabled' || !isCandidateAwaited
      ? []
      : [(current: CheckFile) => askCandidate(current, { channel, additionalText, daysToSubmit }, act, context)];
  const steps = [
    ...toCandidate,
    ...referees
      .filter((referee) => mayBeReminded(file, referee))
      .map(
        ({ id }) =>
          (current: CheckFile) =>
            requestReferee(current, { refereeId: id, channel: null }, act, context),
      ),
  ];
  const tried = steps.map((step) => ({ step, decision: step(file) }));
  const possible = tried.filter(({ decision }) => decision.outcome === 'change');
  if (possible.length > 0)
    return decideInTurn(
      file,
      possible.map(({ step }) => step),
    );
  return tried[0]?.decision ?? refuse('nothing_to_send');
}
