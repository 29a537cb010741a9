import type { CheckFile } from '../check/check-file.ts';
import { type Mark, type Marks, withMark, withoutOldMarks } from '../signals/marks.ts';
import { startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, unchanged } from './decision.ts';

/** A mark, and the key that made it, sealed: that of the check's other marks where there are any. */
export type NewMark = Readonly<{ sealedKey: string; mark: Mark }>;

const added = ({ marks }: CheckFile, { sealedKey, mark }: NewMark): Marks =>
  withMark(marks === null || marks.sealedKey !== sealedKey ? { sealedKey, list: [] } : marks, mark);

/** Adds a mark to what a decision writes; a refusal, or a decision that changes nothing, leaves no mark. */
export const leavingMark = (decision: Decision, file: CheckFile, make: (file: CheckFile) => NewMark): Decision =>
  decision.outcome === 'change' ? changeTo({ ...decision.change, marks: added(file, make(file)) }) : decision;

/** Deletes marks that have expired, and their key with the last of them. It does not count as a change by somebody. */
export function forgetMarks(file: CheckFile, { now }: DecisionContext): Decision {
  const { check, marks } = file;
  if (marks === null) return unchanged;
  const left = withoutOldMarks(marks, now);
  if (left.list.length === marks.list.length) return unchanged;
  return changeTo({ ...startChange(check, check.updatedAt), marks: left });
}
