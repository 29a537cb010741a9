import { type CheckFile, findReferee } from '../check/check-file.ts';
import type { Referee } from '../check/referee.ts';
import { withKnownEnd } from '../retention/check-end.ts';
import { contactGoesAt, leftOutGoesAt } from '../retention/deletion-times.ts';
import { putReferees, startByItself } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';

/** What stays of a referee who did not answer: that there was one, and how it went. */
const forgotten = ({ call: _, ...referee }: Referee, now: string): Referee => ({
  ...referee,
  firstName: '',
  lastName: '',
  email: null,
  phone: null,
  relation: null,
  forgottenAt: now,
});

/** Deletes who a referee was that gave no answers, and what they had begun to write, once their days are over. */
export function forgetContact(file: CheckFile, refereeId: string, { now }: DecisionContext): Decision {
  const { check } = file;
  const referee = findReferee(file, refereeId);
  if (referee === null) return refuse('referee_unknown');
  const goesAt = contactGoesAt(check, referee);
  if (goesAt === null || now < goesAt) return unchanged;
  const started = startByItself(withKnownEnd(check), now);
  return changeTo({ ...putReferees(started, forgotten(referee, now)), endedDraftOf: refereeId });
}

/** Deletes the names of whom an ATS gave and nobody could ask, once their days are over. */
export function forgetLeftOut({ check }: CheckFile, { now }: Pick<DecisionContext, 'now'>): Decision {
  const goesAt = leftOutGoesAt(check);
  if (goesAt === null || now < goesAt) return unchanged;
  const { leftOut: _, ...kept } = withKnownEnd(check);
  return changeTo(startByItself(kept, now));
}
