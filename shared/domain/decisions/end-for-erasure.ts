import type { CheckFile } from '../check/check-file.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { withEnd } from '../retention/check-end.ts';
import { withoutCalls } from './call-change.ts';
import { addEvent, addMessages, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, unchanged } from './decision.ts';
import { noticeToRecruiter } from './wanted-messages.ts';

/** The note that tells it from a check that the candidate or the referees declined. */
const erasedNote = 'candidate_erased';

/**
 * The candidate of a check that is under way is to be erased: it ends first, so that its recruiter and the ATS are told
 * before it is deleted, and calls are off. Ended ones are as they were.
 */
export function endForErasure(file: CheckFile, { now }: Pick<DecisionContext, 'now'>): Decision {
  const { check } = file;
  if (!isUnderWay(check.status)) return unchanged;
  const noted = addEvent(startChange(withEnd(check, 'declined', now), now), {
    type: 'reference_check.declined',
    actor: 'system',
    refereeId: null,
    note: erasedNote,
  });
  const told = addMessages(noted, noticeToRecruiter('recruiter-candidate-erased', check));
  return changeTo(withoutCalls(file, told, { actor: 'system' }));
}
