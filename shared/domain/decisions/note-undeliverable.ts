import { type Medium, mediaFor } from '../check/channel.ts';
import { type CheckFile, findReferee } from '../check/check-file.ts';
import { canFollow, isUnderWay } from '../check/lifecycle.ts';
import { hasAnswered, isAwaited, type Referee } from '../check/referee.ts';
import { isLost } from '../messages/arrival.ts';
import { isYetToGo, type Recipient } from '../messages/message.ts';
import { withEnd } from '../retention/check-end.ts';
import { addEvent, addMessages, applyTo, type Change, type MessageWanted, putReferees, startChange } from './change.ts';
import { completeWhenAllAnswered } from './complete-check.ts';
import { changeIfAny, changeTo, type Decision, type DecisionContext, unchanged } from './decision.ts';
import { askOtherwise, noOtherWays, type OtherWays } from './fall-back.ts';
import { noticeToRecruiter, requestToCandidate } from './wanted-messages.ts';

type Contact = Readonly<{ email: string | null; phone: string | null }>;

const isReached = (file: CheckFile, recipient: Recipient, media: readonly Medium[]): boolean =>
  media.some((medium) => !isLost(file.messages, recipient, medium));

/** By which somebody has been written to. */
const mediaUsed = ({ messages }: CheckFile, recipient: Recipient, contact: Contact): readonly Medium[] =>
  mediaFor('email-sms', contact, undefined).filter((medium) =>
    messages.some(
      (each) => each.recipient === recipient && each.medium === medium && each.state !== 'obsolete' && !isYetToGo(each),
    ),
  );

/** By their channel, or by another that was tried instead. */
const mediaTo = (file: CheckFile, referee: Referee): readonly Medium[] => [
  ...mediaFor(referee.channel ?? 'disabled', referee, file.check.settings.smsCountries),
  ...mediaUsed(file, referee.id, referee),
];

const isOutOfReach = (file: CheckFile, referee: Referee): boolean =>
  referee.status === 'invited' && !isReached(file, referee.id, mediaTo(file, referee));

/** By which the candidate has been written to, whatever the check's own channel is: it may have been by hand. */
const mediaToCandidate = (file: CheckFile): readonly Medium[] => mediaUsed(file, 'candidate', file.check.candidate);

/** The candidate could still name someone. */
const canCandidateAct = (file: CheckFile): boolean =>
  file.check.candidateAskedAt !== null && isReached(file, 'candidate', mediaToCandidate(file));

/** To the candidate who named this referee, and can mend what was given. */
function bounceNotice(file: CheckFile, referee: Referee): readonly MessageWanted[] {
  const { candidate, settings } = file.check;
  if (referee.source !== 'candidate' || settings.candidateChannel === 'disabled' || !canCandidateAct(file)) return [];
  const channel = mediaFor('email-sms', candidate, settings.smsCountries)[0] ?? 'disabled';
  return [{ ...requestToCandidate(candidate, channel), kind: 'candidate-bounce', about: referee.id }];
}

/**
 * Takes in that messages to this person did not arrive. Where another medium is left, the same goes by it. A referee who has not begun and whom no medium reaches is
 * `unreachable`, and the candidate who named them is asked to mend the address; a check in which nobody is left who could go on, and nobody has answered, has `failed`. A repeat, or
 * another medium that still works, changes nothing; nor does a test key's check, whose messages are all held back.
 */
export function noteUndeliverable(
  file: CheckFile,
  recipient: Recipient,
  { now }: DecisionContext,
  ways: OtherWays = noOtherWays,
): Decision {
  if (!isUnderWay(file.check.status) || !file.check.live) return unchanged;
  const otherwise = askOtherwise(file, recipient, ways, now);
  if (otherwise !== null) return changeTo(otherwise);
  const referee = findReferee(file, recipient);
  const started = startChange(file.check, now);
  const noted = referee !== null && isOutOfReach(file, referee) ? withoutReach(file, referee, started) : started;
  return changeIfAny(failWhenNobodyIsLeft(file, completeWhenAllAnswered(file, noted)));
}

function withoutReach(file: CheckFile, referee: Referee, change: Change): Change {
  const lost = putReferees(change, { ...referee, status: 'unreachable' });
  const noted = addEvent(lost, { type: 'referee.unreachable', actor: 'system', refereeId: referee.id });
  return addMessages(noted, ...bounceNotice(file, referee));
}

function failWhenNobodyIsLeft(file: CheckFile, change: Change): Change {
  const { check } = change;
  const { referees } = applyTo(file, change);
  const goesOn = referees.some((each) => isAwaited(each) || hasAnswered(each)) || canCandidateAct(file);
  if (goesOn || !canFollow('failed', check.status)) return change;
  const failed = addEvent(
    { ...change, check: withEnd(check, 'failed', check.updatedAt) },
    { type: 'reference_check.failed', actor: 'system', refereeId: null },
  );
  return addMessages(failed, noticeToRecruiter('recruiter-failed', check));
}
