import { isClosed } from '../check/check.ts';
import { type CheckFile, findReferee } from '../check/check-file.ts';
import { hasAnswered, type Referee, withAnswers } from '../check/referee.ts';
import type { Submission } from '../questionnaire/answer.ts';
import { makeReportLink } from '../report/report-link.ts';
import { withoutCall } from './call-change.ts';
import { addEvent, addMessages, type Change, putReferees, putReportLinks, startChange } from './change.ts';
import { completeWhenAllAnswered } from './complete-check.ts';
import { changeTo, type Decision, type DecisionContext, refuse } from './decision.ts';
import { mayWrite } from './save-draft.ts';
import { toReferee } from './wanted-messages.ts';

/**
 * Takes in a referee's answers, the first time or as a correction. The first answer of a check brings the report link;
 * the last one expected completes the check and renews the link. Refused: `closed`, `wrong_state`, `referee_unknown`.
 */
export function submitAnswers(
  file: CheckFile,
  submitted: Omit<Submission, 'version' | 'submittedAt'>,
  context: DecisionContext,
): Decision {
  const { now } = context;
  const referee = findReferee(file, submitted.refereeId);
  if (referee === null) return refuse('referee_unknown');
  if (!mayWrite(file, referee, now)) return refuse(isClosed(file.check, now) ? 'closed' : 'wrong_state', referee.id);

  const corrects = hasAnswered(referee);
  const answered: Referee = {
    ...referee,
    status: 'answered',
    form: submitted.form,
    openedAt: referee.openedAt ?? now,
    answeredAt: referee.answeredAt ?? now,
    answersVersion: referee.answersVersion + 1,
  };
  const by = { actor: 'referee', refereeId: referee.id } as const;
  const taken: Change = {
    ...putReferees(startChange(file.check, now), withAnswers(answered, submitted)),
    submission: { ...submitted, version: answered.answersVersion, submittedAt: now },
    endedDraftOf: referee.id,
  };
  const noted = addEvent(taken, { ...by, type: corrects ? 'referee.corrected' : 'referee.answered' });
  const told = corrects ? noted : withReceipt(file, noted, answered);
  const without = withoutCall(file, told, by);
  return changeTo(completeWhenAllAnswered(file, withFirstReportLink(file, without, context)));
}

/** By mail, to whoever has an address; where nothing goes to referees by itself, this does not either. */
function withReceipt({ check }: CheckFile, change: Change, referee: Referee): Change {
  const isByItself = check.settings.refereeChannel !== 'disabled';
  return isByItself && referee.email !== null
    ? addMessages(change, toReferee('referee-receipt', referee, 'email'))
    : change;
}

/** Adds the report link that comes with the first answer. */
export function withFirstReportLink(file: CheckFile, change: Change, { now, newId }: DecisionContext): Change {
  if (file.reportLinks.length > 0) return change;
  const linked = putReportLinks(change, makeReportLink(newId('lnk'), null, now));
  return addEvent(linked, { type: 'report.created', actor: 'system', refereeId: null });
}
