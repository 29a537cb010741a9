import { type CheckFile, findReferee } from '../check/check-file.ts';
import type { RefereeDetails, RefereeSource } from '../check/referee.ts';
import { decideInTurn } from './decide-in-turn.ts';
import type { Decision, DecisionContext } from './decision.ts';
import { reopenWith } from './reopen-check.ts';
import { saveReferee } from './save-referee.ts';

/**
 * Corrects a referee who has not started; a new address of one who was asked is asked at once. It also opens a check
 * again that had failed because this referee could not be reached. Refused as `saveReferee` refuses.
 */
export function correctReferee(
  file: CheckFile,
  details: RefereeDetails,
  source: RefereeSource,
  context: DecisionContext,
): Decision {
  const save = (now: CheckFile): Decision => saveReferee(now, details, source, context);
  const known = findReferee(file, details.id);
  const mended = known !== null && (known.email !== details.email || known.phone !== details.phone);
  if (file.check.status !== 'failed' || !mended) return save(file);
  const event = { type: 'reference_check.reopened', actor: 'system', refereeId: details.id } as const;
  return decideInTurn(file, [(now) => reopenWith(now, event, context.now), save]);
}
