import { type CheckFile, findReferee } from '../check/check-file.ts';
import type { Referee } from '../check/referee.ts';
import type { Recipient } from '../messages/message.ts';
import { withKnownEnd } from '../retention/check-end.ts';
import { openObjections } from '../retention/deletion-times.ts';
import { holdOf } from '../retention/hold.ts';
import type { Objection, ObjectionGround } from '../retention/objection.ts';
import { addEvent, addMessages, type Change, type EventOf, putReferees, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';
import { type RecruiterAct, recruiterEvent } from './recruiter-act.ts';
import { toReferee } from './wanted-messages.ts';

/** To keep it for this reason, or, when null, to delete it. */
export type ObjectionAnswer = ObjectionGround | null;

type Decided = Readonly<{ objection: Objection; event: EventOf; now: string }>;

/** The answers go at once, or stay where nobody is shown them. */
function ofReferee(file: CheckFile, referee: Referee, { objection, event, now }: Decided): Change {
  const started = putReferees(startChange(withKnownEnd(file.check), now), { ...referee, objection });
  const noted = addMessages(addEvent(started, event), toReferee('objection-decided-referee', referee));
  if (objection.keptFor !== null) return noted;
  const endedAnswersOf = { refereeId: referee.id, versions: referee.answersVersion };
  return { ...noted, endedDraftOf: referee.id, endedAnswersOf };
}

/** The check goes as soon as that is told, or stays. */
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
 * The employer answers an objection, of the candidate or of a referee: what it is about is deleted, or kept for a stated
 * reason; either is told. Refused: `referee_unknown`, `held` (nothing is deleted meanwhile), `wrong_state` where nobody
 * objects or something else was decided. A repeat changes nothing.
 */
export function decideObjection(
  file: CheckFile,
  person: Recipient,
  keptFor: ObjectionAnswer,
  act: RecruiterAct,
  { now }: Pick<DecisionContext, 'now'>,
): Decision {
  if (person !== 'candidate' && findReferee(file, person) === null) return refuse('referee_unknown');
  if (keptFor === null && holdOf(file.check, now) !== null) return refuse('held');
  return decided(file, person, keptFor, (type, refereeId) => recruiterEvent(type, act, refereeId), now);
}

/** Nobody has answered in time: what was objected to is deleted. */
export function passObjection(file: CheckFile, person: Recipient, { now }: Pick<DecisionContext, 'now'>): Decision {
  const open = openObjections(file).find((each) => each.person === person);
  if (open === undefined || now < open.at) return unchanged;
  return decided(file, person, null, (type, refereeId) => ({ type, actor: 'system', refereeId }), now);
}
