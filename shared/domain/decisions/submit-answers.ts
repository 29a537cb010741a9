import { isClosed } from '../check/check.ts';
import type { CheckFile } from '../check/check-file.ts';
import { hasAnswered, type Referee } from '../check/referee.ts';
import type { Submission } from '../questionnaire/answer.ts';
import { makeReportLink } from '../report/report-link.ts';
import { withoutCall } from './call-change.ts';
import { completeWhenAllAnswered } from './complete-check.ts';
import { type Change, type Decision, type DecisionContext, findReferee, refuse, startChange } from './decision.ts';
import { mayWrite } from './save-draft.ts';

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
  const started = startChange(
    file.check,
    [{ type: corrects ? 'referee.corrected' : 'referee.answered', actor: 'referee', refereeId: referee.id }],
    now,
  );
  const change: Change = {
    ...started,
    referees: [answered],
    submission: { ...submitted, version: answered.answersVersion, submittedAt: now },
    endedDraftOf: referee.id,
  };
  const called = withoutCall(file, change, { actor: 'referee', refereeId: referee.id }, now);
  return { outcome: 'change', change: completeWhenAllAnswered(file, withFirstReportLink(file, called, context), now) };
}

/** Adds the report link that comes with the first answer. */
export function withFirstReportLink(file: CheckFile, change: Change, { now, newId }: DecisionContext): Change {
  if (file.reportLinks.length > 0) return change;
  const number = change.check.eventCount + 1;
  return {
    ...change,
    check: { ...change.check, eventCount: number },
    events: [...change.events, { number, type: 'report.created', at: now, actor: 'system', refereeId: null }],
    reportLinks: [makeReportLink(newId('lnk'), null, now)],
  };
}
