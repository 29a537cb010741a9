import type { CheckFile } from '../check/check-file.ts';
import { countReferees } from '../check/counts.ts';

/** Referees whom the candidate has still to name, or has saved but not yet sent. */
export function refereesToSend({ check, referees }: CheckFile): number {
  const saved = referees.filter(
    ({ source, status, addedAt }) =>
      source === 'candidate' && status === 'added' && (check.submittedAt === null || addedAt > check.submittedAt),
  );
  return countReferees(check, referees).remainingToSubmit + saved.length;
}
