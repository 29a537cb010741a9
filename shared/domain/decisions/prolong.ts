import type { Check } from '../check/check.ts';
import type { CheckFile } from '../check/check-file.ts';
import { countReferees, expiresAt } from '../check/counts.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { isAwaited, type Referee } from '../check/referee.ts';
import { addDays } from '../time.ts';
import { addEvent, putReferees, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';
import { type RecruiterAct, recruiterEvent } from './recruiter-act.ts';

type Days = Readonly<{ daysToSubmit: number | null; daysToAnswer: number | null }>;

function prolonged(
  file: CheckFile,
  check: Check,
  referees: readonly Referee[],
  act: RecruiterAct,
  now: string,
): Decision {
  if (!isUnderWay(file.check.status)) return refuse('wrong_state');
  const started = putReferees(startChange(check, now), ...referees);
  return changeTo(addEvent(started, recruiterEvent('reference_check.prolonged', act)));
}

const waitingWithDay = (file: CheckFile): readonly Referee[] =>
  file.referees.filter((referee) => isAwaited(referee) && referee.answerBy !== null);

/**
 * Gives the candidate and the referees other numbers of days, counted from when each was asked; null leaves them.
 * Refused: `wrong_state`.
 */
export function changeDays(file: CheckFile, days: Days, act: RecruiterAct, { now }: DecisionContext): Decision {
  const { check } = file;
  const daysToSubmit = days.daysToSubmit ?? check.settings.daysToSubmit;
  const daysToAnswer = days.daysToAnswer ?? check.settings.daysToAnswer;
  if (daysToSubmit === check.settings.daysToSubmit && daysToAnswer === check.settings.daysToAnswer) return unchanged;
  const moved: Check = {
    ...check,
    settings: { ...check.settings, daysToSubmit, daysToAnswer },
    submitBy:
      daysToSubmit === check.settings.daysToSubmit
        ? check.submitBy
        : addDays(check.candidateAskedAt ?? check.createdAt, daysToSubmit),
  };
  const referees =
    daysToAnswer === check.settings.daysToAnswer
      ? []
      : waitingWithDay(file).map((referee) => ({
          ...referee,
          answerBy: addDays(referee.invitedAt ?? referee.addedAt, daysToAnswer),
        }));
  return prolonged(file, moved, referees, act, now);
}

/** Moves the last day of all who are still awaited to this time. Refused: `wrong_state`, also where no day has begun. */
export function moveLastDay(file: CheckFile, until: string, act: RecruiterAct, { now }: DecisionContext): Decision {
  const { check } = file;
  if (expiresAt(check, file.referees) === null) return refuse('wrong_state');
  const candidateAwaited = countReferees(check, file.referees).remainingToSubmit > 0;
  const referees = waitingWithDay(file).filter((referee) => referee.answerBy !== until);
  const submitBy = candidateAwaited || check.submitBy > until ? until : check.submitBy;
  if (referees.length === 0 && submitBy === check.submitBy) return unchanged;
  return prolonged(
    file,
    { ...check, submitBy },
    referees.map((referee) => ({ ...referee, answerBy: until })),
    act,
    now,
  );
}
