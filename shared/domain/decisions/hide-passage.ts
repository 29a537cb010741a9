import { type CheckFile, findReferee } from '../check/check-file.ts';
import { hasAnswered } from '../check/referee.ts';
import type { Draft, Submission } from '../questionnaire/answer.ts';
import { passageText, type Writings, withHidden, withoutWords } from '../questionnaire/passage-text.ts';
import { addEvent, putReferees, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';
import { type RecruiterAct, recruiterEvent } from './recruiter-act.ts';

/** Which passage of which answers. `words` stand in its place; `draft`: what the referee is writing anew. */
export type HidingPassage = Readonly<{
  submission: Submission;
  draft: Draft | null;
  /** Counts from 0 among the submission's passages. */
  number: number;
  words: string;
}>;

/**
 * Puts other words in a passage's place, in a new version of the answers: the earlier one is deleted with every report
 * that holds it. Refused: `referee_unknown`, `passage_unknown`, `wrong_state` without answers, `edited_meanwhile` when
 * the answers are others. A repeat changes nothing.
 */
export function hidePassage(
  file: CheckFile,
  { submission, draft, number, words }: HidingPassage,
  act: RecruiterAct,
  { now }: DecisionContext,
): Decision {
  const referee = findReferee(file, submission.refereeId);
  if (referee === null) return refuse('referee_unknown');
  if (!hasAnswered(referee)) return refuse('wrong_state', referee.id);
  if (referee.answersVersion !== submission.version) return refuse('edited_meanwhile', referee.id);
  const passage = submission.passages?.[number];
  if (passage === undefined) return refuse('passage_unknown', referee.id);
  if (passage.hidden !== undefined) return unchanged;
  const hidden = withHidden(submission, passage, { words, at: now, by: act.by });
  const version = referee.answersVersion + 1;
  const started = putReferees(startChange(file.check, now), { ...referee, answersVersion: version });
  const noted = addEvent(started, recruiterEvent('referee.passage_hidden', { ...act, note: null }, referee.id));
  const said = passageText(submission, passage);
  return changeTo({
    ...noted,
    submission: { ...hidden, version },
    draft: draft === null ? null : rewritten(draft, (written) => withoutWords(written, passage, said, words)),
  });
}

/** The draft with what it says written otherwise. */
function rewritten({ context, ...draft }: Draft, rewrite: (written: Writings) => Writings): Draft {
  const { notes = {}, ...after } = rewrite({
    answers: draft.answers,
    notes: draft.notes ?? {},
    context: context ?? null,
  });
  return {
    ...draft,
    version: draft.version + 1,
    answers: after.answers,
    ...(draft.notes === undefined ? {} : { notes }),
    ...(after.context === null ? {} : { context: after.context }),
  };
}
