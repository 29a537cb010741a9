import type { Check } from './check.ts';
import type { CheckFile } from './check-file.ts';
import { hasAnswered, isCounted, type Referee } from './referee.ts';

/** How far a check has come. `expected` = max(requested, added). */
export type Counts = Readonly<{
  requested: number;
  added: number;
  answered: number;
  declined: number;
  withdrawn: number;
  remainingToSubmit: number;
  expected: number;
}>;

export function countReferees(check: Check, referees: readonly Referee[]): Counts {
  const requested = check.settings.refereesRequested;
  const added = referees.filter(isCounted).length;
  return {
    requested,
    added,
    answered: referees.filter(hasAnswered).length,
    declined: referees.filter((referee) => referee.status === 'declined').length,
    withdrawn: referees.filter((referee) => referee.status === 'withdrawn').length,
    remainingToSubmit: Math.max(0, requested - added),
    expected: Math.max(requested, added),
  };
}

/** Whether a completed check was concluded without waiting for all. A referee who withdrew an answer had been waited for. */
export const isConcludedEarly = ({
  answered,
  withdrawn,
  expected,
}: Pick<Counts, 'answered' | 'withdrawn' | 'expected'>): boolean => answered + withdrawn < expected;

/**
 * The last of the deadlines: the candidate's, and each invited referee's. Null: nobody has been asked, so that none runs.
 * Where the candidate was not, the days of a referee who is out of count are those in which another can be asked.
 */
export function expiresAt(check: Check, referees: readonly Referee[]): string | null {
  const isCandidateAsked = check.candidateAskedAt !== null;
  const asked = referees.filter(({ answerBy }) => answerBy !== null);
  if (!isCandidateAsked && asked.length === 0) return null;
  const deadlines = (isCandidateAsked ? asked.filter(isCounted) : asked).map(({ answerBy }) => answerBy ?? '');
  return [check.submitBy, ...deadlines].toSorted().at(-1) ?? check.submitBy;
}

/** How long it takes to name so many referees and read what it is about, as candidates are told. */
export const minutesToName = (referees: number): number => 2 * referees + 1;

/** Referees whom the candidate has still to name, or has saved but not yet sent. */
export function refereesToSend({ check, referees }: CheckFile): number {
  const saved = referees.filter(
    ({ source, status, addedAt }) =>
      source === 'candidate' && status === 'added' && (check.submittedAt === null || addedAt > check.submittedAt),
  );
  return countReferees(check, referees).remainingToSubmit + saved.length;
}
