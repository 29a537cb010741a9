import { type Medium, mediaFor } from '../check/channel.ts';
import { type CheckFile, findReferee } from '../check/check-file.ts';
import { canFollow, isUnderWay } from '../check/lifecycle.ts';
import { hasAnswered, isAwaited, type Referee } from '../check/referee.ts';
import { isYetToGo, type MailFate, type Message, type Recipient } from '../messages/message.ts';
import { withEnd } from '../retention/check-end.ts';
import { addEvent, addMessages, applyTo, type Change, type MessageWanted, putReferees, startChange } from './change.ts';
import { completeWhenAllAnswered } from './complete-check.ts';
import { changeIfAny, type Decision, type DecisionContext, unchanged } from './decision.ts';
import { noticeToRecruiter, requestToCandidate } from './wanted-messages.ts';

/** Fates by which a mail never reached its address. A complaint was read first; a delay may still end well. */
const neverArrived: readonly (MailFate | null)[] = ['bounced', 'suppressed'];

/** Why a message is dead where its address is at fault, and not something of ours that can be mended. */
export const addressFaults = [
  'no_mail_address',
  'mail_address_not_ascii',
  'mail_address_not_accepted',
  'complained',
  'no_phone_number',
  'sms_country_not_allowed',
  'sms_not_accepted',
  'sms_opted_out',
] as const;

export const isAddressFault = (reason: string | null): boolean => addressFaults.some((fault) => fault === reason);

/** The latest message by this medium did not get there. An earlier one's fate says nothing of a corrected address. */
function isLost(messages: readonly Message[], recipient: Recipient, medium: Medium): boolean {
  const latest = messages
    .filter(
      (each) => each.recipient === recipient && each.medium === medium && each.state !== 'obsolete' && !isYetToGo(each),
    )
    .toSorted((one, other) => one.id.localeCompare(other.id))
    .at(-1);
  if (latest === undefined) return false;
  return neverArrived.includes(latest.fate) || (latest.state === 'dead' && isAddressFault(latest.reason));
}

const isReached = (file: CheckFile, recipient: Recipient, media: readonly Medium[]): boolean =>
  media.some((medium) => !isLost(file.messages, recipient, medium));

const isOutOfReach = (file: CheckFile, referee: Referee): boolean =>
  referee.status === 'invited' && !isReached(file, referee.id, mediaFor(referee.channel ?? 'disabled', referee));

/** By which the candidate has been written to, whatever the check's own channel is: it may have been by hand. */
const mediaToCandidate = ({ check, messages }: CheckFile): readonly Medium[] =>
  mediaFor('email-sms', check.candidate).filter((medium) =>
    messages.some(
      (each) =>
        each.recipient === 'candidate' && each.medium === medium && each.state !== 'obsolete' && !isYetToGo(each),
    ),
  );

/** The candidate could still name someone. */
const canCandidateAct = (file: CheckFile): boolean =>
  file.check.candidateAskedAt !== null && isReached(file, 'candidate', mediaToCandidate(file));

/** To the candidate who named this referee, and can mend what was given. */
function bounceNotice(file: CheckFile, referee: Referee): readonly MessageWanted[] {
  const { candidate, settings } = file.check;
  if (referee.source !== 'candidate' || settings.candidateChannel === 'disabled' || !canCandidateAct(file)) return [];
  const channel = mediaFor('email-sms', candidate)[0] ?? 'disabled';
  return [{ ...requestToCandidate(candidate, channel), kind: 'candidate-bounce', about: referee.id }];
}

/**
 * Takes in that messages to this person did not arrive. A referee who has not begun and whom no medium reaches is
 * `unreachable`, and the candidate who named them is asked to mend the address; a check in which nobody is left who could go on, and nobody has answered, has `failed`. A repeat, or
 * another medium that still works, changes nothing; nor does a test key's check, whose messages are all held back.
 */
export function noteUndeliverable(file: CheckFile, recipient: Recipient, { now }: DecisionContext): Decision {
  if (!isUnderWay(file.check.status) || !file.check.live) return unchanged;
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
