import { type CheckFile, findReferee } from '../check/check-file.ts';
import type { Referee } from '../check/referee.ts';
import type { Recipient } from '../messages/message.ts';
import { withKnownEnd } from '../retention/check-end.ts';
import { openObjections, waitingAnswers } from '../retention/deletion-times.ts';
import { holdOf } from '../retention/hold.ts';
import type { Objection, ObjectionGround } from '../retention/objection.ts';
import { addEvent, addMessages, type Change, type EventOf, putReferees, startByItself, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';
import { type RecruiterAct, recruiterEvent } from './recruiter-act.ts';
import { toReferee } from './wanted-messages.ts';

/** To keep it for this reason, or, when null, to delete it. */
export type ObjectionAnswer = ObjectionGround | null;

type Decided = Readonly<{ objection: Objection; event: EventOf; now: string }>;

const withoutAnswers = (change: Change, { id: refereeId, answersVersion: versions }: Referee): Change => ({
  ...change,
  endedDraftOf: refereeId,
  endedAnswersOf: { refereeId, versions },
});

/** The answers go at once, or after a hold, or stay; nobody is shown them either way. */
function ofReferee(file: CheckFile, referee: Referee, { objection, event, now }: Decided): Change {
  const waits = objection.keptFor === null && holdOf(file.check, now) !== null;
  const settled = waits ? ({ ...objection, waits } as const) : objection;
  const started = putReferees(startChange(withKnownEnd(file.check), now), { ...referee, objection: settled });
  const noted = addMessages(addEvent(started, event), toReferee('objection-decided-referee', referee));
  return waits || objection.keptFor !== null ? noted : withoutAnswers(noted, referee);
}

/** The check goes as soon as that is told and no hold is on it, or stays. */
function ofCandidate({ check }: CheckFile, { objection, event, now }: Decided): Change {
  const { candidate } = check;
  return addMessages(addEvent(startChange({ ...withKnownEnd(check), objection }, now), event), {
    kind: 'objection-decided-candidate',
    recipient: 'candidate',
    channel: candidate.email === null ? 'sms' : 'email',
    contact: candidate,
    language: candidate.language,
  });
}

const typeOf = (keptFor: ObjectionAnswer) => (keptFor === null ? 'objection.granted' : 'objection.kept');

function decided(
  file: CheckFile,
  person: Recipient,
  keptFor: ObjectionAnswer,
  eventOf: (type: ReturnType<typeof typeOf>, refereeId: string | null) => EventOf,
  now: string,
): Decision {
  const referee = person === 'candidate' ? null : findReferee(file, person);
  const before = person === 'candidate' ? file.check.objection : referee?.objection;
  if (before === undefined) return refuse('wrong_state');
  if (before.decidedAt !== null) return before.keptFor === keptFor ? unchanged : refuse('wrong_state');
  const event = eventOf(typeOf(keptFor), referee === null ? null : referee.id);
  const outcome = { objection: { ...before, keptFor, decidedAt: now }, event, now };
  return changeTo(referee === null ? ofCandidate(file, outcome) : ofReferee(file, referee, outcome));
}

/**
 * The employer answers an objection, of the candidate or of a referee: what it is about is deleted, after a hold if there is
 * one, or kept for a stated reason; either is told. Refused: `referee_unknown`, `wrong_state` where nobody objects or
 * something else was decided. A repeat changes nothing.
 */
export function decideObjection(
  file: CheckFile,
  person: Recipient,
  keptFor: ObjectionAnswer,
  act: RecruiterAct,
  { now }: Pick<DecisionContext, 'now'>,
): Decision {
  if (person !== 'candidate' && findReferee(file, person) === null) return refuse('referee_unknown');
  return decided(file, person, keptFor, (type, refereeId) => recruiterEvent(type, act, refereeId), now);
}

/** Nobody has answered in time: what was objected to is deleted. */
export function passObjection(file: CheckFile, person: Recipient, { now }: Pick<DecisionContext, 'now'>): Decision {
  const open = openObjections(file).find((each) => each.person === person);
  if (open === undefined || now < open.at) return unchanged;
  return decided(file, person, null, (type, refereeId) => ({ type, actor: 'system', refereeId }), now);
}

/** What was granted while the check was held goes when the hold is over. Nobody is told again. */
export function deleteWaitingAnswers(
  file: CheckFile,
  refereeId: string,
  { now }: Pick<DecisionContext, 'now'>,
): Decision {
  const referee = findReferee(file, refereeId);
  const waiting = waitingAnswers(file).find((each) => each.refereeId === refereeId);
  if (referee?.objection === undefined || waiting === undefined || now < waiting.at) return unchanged;
  const { waits: _, ...objection } = referee.objection;
  const started = startByItself(withKnownEnd(file.check), now);
  return changeTo(withoutAnswers(putReferees(started, { ...referee, objection }), referee));
}
