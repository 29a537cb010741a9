import { type Medium, mediaFor } from '../check/channel.ts';
import type { CheckFile } from '../check/check-file.ts';
import { canFollow, isUnderWay } from '../check/lifecycle.ts';
import { hasAnswered, isAwaited, type Referee } from '../check/referee.ts';
import {
  isYetToGo,
  type MailFate,
  type Message,
  messageId,
  type NewMessage,
  type Recipient,
} from '../messages/message.ts';
import { completeWhenAllAnswered } from './complete-check.ts';
import {
  type Change,
  type Decision,
  type DecisionContext,
  findReferee,
  startChange,
  unchanged,
  withReferees,
} from './decision.ts';
import { noticeToRecruiter } from './notice-to-recruiter.ts';

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
function bounceNotice(file: CheckFile, referee: Referee, cause: number): readonly NewMessage[] {
  const { candidate, settings } = file.check;
  if (referee.source !== 'candidate' || settings.candidateChannel === 'disabled' || !canCandidateAct(file)) return [];
  const [medium] = mediaFor('email-sms', candidate);
  if (medium === undefined) return [];
  const id = messageId(cause, 'candidate', medium);
  const to = { recipient: 'candidate', medium, language: candidate.language };
  return [{ id, kind: 'candidate-bounce', ...to, dueAt: null, about: referee.id }];
}

/**
 * Takes in that messages to this person did not arrive. A referee who has not begun and whom no medium reaches is
 * `unreachable`, and the candidate who named them is asked to mend the address; a check in which nobody is left who could go on, and nobody has answered, has `failed`. A repeat, or
 * another medium that still works, changes nothing; nor does a test key's check, whose messages are all held back.
 */
export function noteUndeliverable(file: CheckFile, recipient: Recipient, { now }: DecisionContext): Decision {
  if (!isUnderWay(file.check.status) || !file.check.live) return unchanged;
  const referee = findReferee(file, recipient);
  const lost: readonly Referee[] =
    referee !== null && isOutOfReach(file, referee) ? [{ ...referee, status: 'unreachable' }] : [];
  const started = startChange(
    file.check,
    lost.map(({ id }) => ({ type: 'referee.unreachable', actor: 'system', refereeId: id })),
    now,
  );
  const messages = lost.flatMap((each) => bounceNotice(file, each, started.check.eventCount));
  const noted: Change = { ...started, referees: lost, messages };
  const change = failWhenNobodyIsLeft(file, completeWhenAllAnswered(file, noted, now), now);
  return change.events.length === 0 ? unchanged : { outcome: 'change', change };
}

function failWhenNobodyIsLeft(file: CheckFile, change: Change, now: string): Change {
  const referees = withReferees(file.referees, change.referees);
  const goesOn = referees.some((each) => isAwaited(each) || hasAnswered(each)) || canCandidateAct(file);
  if (goesOn || !canFollow('failed', change.check.status)) return change;
  const number = change.check.eventCount + 1;
  return {
    ...change,
    check: { ...change.check, status: 'failed', eventCount: number },
    messages: [...change.messages, ...noticeToRecruiter('recruiter-failed', change.check, number)],
    events: [...change.events, { number, type: 'reference_check.failed', at: now, actor: 'system', refereeId: null }],
  };
}
