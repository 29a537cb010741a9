import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { countReferees } from '#shared/domain/check/counts.ts';
import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { hasNotStarted, isGone, type Referee } from '#shared/domain/check/referee.ts';
import { fingerprint } from '#shared/web/forms/fingerprint.ts';

/** Saved by the candidate and not yet sent. */
export function unsentReferees({ check, referees }: CheckFile): readonly Referee[] {
  return referees.filter(
    (referee) =>
      referee.source === 'candidate' &&
      referee.status === 'added' &&
      (check.submittedAt === null || referee.addedAt > check.submittedAt),
  );
}

const toldOf = ({ id, firstName, lastName, email, phone, language, relation }: Referee) => ({
  id,
  firstName,
  lastName,
  email,
  phone,
  language,
  relation,
});

/** Mark of what is stored about a referee; empty for one who is not. */
export const refereeMark = (referee: Referee | null): string => (referee === null ? '' : fingerprint(toldOf(referee)));

/** Mark of all that pressing Send would send. */
export const unsentMark = (file: CheckFile): string => fingerprint(unsentReferees(file).map(toldOf));

/** Referees whom the candidate may correct or take out. */
export const mayChange = (referee: Referee): boolean =>
  referee.source === 'candidate' && !isGone(referee) && hasNotStarted(referee);

export const presentReferees = (file: CheckFile): readonly Referee[] =>
  file.referees.filter((referee) => !isGone(referee));

/** What the candidate's link opens: name the next referee, check and send, see how it goes, or that it is over. */
export type NextStep = 'name' | 'send' | 'status' | 'ended';

export function nextStep(file: CheckFile): NextStep {
  const { check, referees } = file;
  if (!isUnderWay(check.status)) return 'ended';
  if (check.submittedAt === null && countReferees(check, referees).remainingToSubmit > 0) return 'name';
  return unsentReferees(file).length > 0 ? 'send' : 'status';
}
