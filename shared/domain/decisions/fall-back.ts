import { type Medium, media } from '../check/channel.ts';
import { type CheckFile, findReferee } from '../check/check-file.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { isAwaited } from '../check/referee.ts';
import { hasComplained, latestBy, neverArrives } from '../messages/arrival.ts';
import { isYetToGo, type Message, type Recipient, sortingCause } from '../messages/message.ts';
import { addHours } from '../time.ts';
import { addressesLeft } from './ask-named-referees.ts';
import { addEvent, addMessages, type Change, type EventOf, type MessageWanted, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, unchanged } from './decision.ts';
import { askingKinds } from './request-pace.ts';

/** Whether the organisation allows the other medium, and the countries that SMS may go to. */
export type OtherWays = Readonly<{ enabled: boolean; mayText: (phone: string) => boolean }>;

export const noOtherWays: OtherWays = { enabled: false, mayText: () => false };

/** How long a delayed mail may take before an SMS goes too. */
const patienceHours = 12;

type Person = Pick<MessageWanted, 'contact' | 'language'>;

/** Whom a message may be sent to by another medium; null where only the recruiter sends, or nothing is awaited. */
function personOf(file: CheckFile, recipient: Recipient): Person | null {
  const { candidate, settings } = file.check;
  if (recipient === 'candidate') {
    return settings.candidateChannel === 'disabled' ? null : { contact: candidate, language: candidate.language };
  }
  const referee = findReferee(file, recipient);
  if (referee === null || settings.refereeChannel === 'disabled') return null;
  const isWaitedFor = isAwaited(referee) || referee.status === 'awaiting_confirmation';
  return isWaitedFor ? { contact: referee, language: referee.language } : null;
}

const reaches = (medium: Medium, { contact }: Person, ways: OtherWays): boolean =>
  medium === 'email' ? contact.email !== null : contact.phone !== null && ways.mayText(contact.phone);

const isSameMatter = (one: Message, other: Message): boolean =>
  askingKinds.includes(one.kind)
    ? askingKinds.includes(other.kind)
    : one.kind === other.kind && one.about === other.about;

/** A message of this cause or a later one has gone, or will go, by this medium. */
const hasGoneBy = ({ messages }: CheckFile, medium: Medium, lost: Message): boolean =>
  messages.some(
    (each) =>
      each.recipient === lost.recipient &&
      each.medium === medium &&
      each.state !== 'obsolete' &&
      isSameMatter(lost, each) &&
      sortingCause(each) >= sortingCause(lost),
  );

/** The same by the other medium; null where it may not, cannot or need not go. */
function sameOtherwise(file: CheckFile, lost: Message, ways: OtherWays): MessageWanted | null {
  const { recipient, kind, about } = lost;
  const person = personOf(file, recipient);
  const other = media.find((medium) => medium !== lost.medium) ?? 'sms';
  if (!ways.enabled || !file.check.live || !isUnderWay(file.check.status)) return null;
  if (person === null || lost.instead !== undefined || !reaches(other, person, ways)) return null;
  if (hasComplained(file.messages, recipient) || !mayBeAsked(file, recipient)) return null;
  const aside = { ...file, messages: file.messages.filter((each) => !(each.instead !== undefined && isYetToGo(each))) };
  if (hasGoneBy(aside, other, lost)) return null;
  return { kind, recipient, channel: other, ...person, ...(about !== undefined && { about }), instead: lost.medium };
}

const isNamed = (file: CheckFile, recipient: Recipient): boolean =>
  findReferee(file, recipient)?.source === 'candidate';

/** The number of a referee whom the candidate named counts towards the addresses asked at the candidate's wish. */
const mayBeAsked = (file: CheckFile, recipient: Recipient): boolean =>
  !isNamed(file, recipient) || addressesLeft(file.check) > 0;

function startTo(file: CheckFile, recipient: Recipient, now: string): Change {
  const { check } = file;
  const counted = isNamed(file, recipient) ? { ...check, addressesAsked: (check.addressesAsked ?? 0) + 1 } : check;
  return addEvent(startChange(counted, now), eventTo(recipient));
}

const eventTo = (recipient: Recipient): EventOf =>
  recipient === 'candidate'
    ? { type: 'candidate.asked_otherwise', actor: 'system', refereeId: null }
    : { type: 'referee.asked_otherwise', actor: 'system', refereeId: recipient };

/** A change by which somebody whose latest message did not arrive gets it by the other medium; null where there is no other. */
export function askOtherwise(file: CheckFile, recipient: Recipient, ways: OtherWays, now: string): Change | null {
  for (const medium of media) {
    const latest = latestBy(file.messages, recipient, medium);
    const wanted = latest !== null && neverArrives(latest) ? sameOtherwise(file, latest, ways) : null;
    if (wanted !== null) return addMessages(startTo(file, recipient, now), wanted);
  }
  return null;
}

/** A mail is delayed: should it not have arrived in time, the same goes by SMS. A repeat changes nothing. */
export function noteDelayed(file: CheckFile, messageId: string, ways: OtherWays, { now }: DecisionContext): Decision {
  const mail = file.messages.find(({ id }) => id === messageId);
  if (mail?.fate !== 'delayed' || mail.sentAt === null) return unchanged;
  if (latestBy(file.messages, mail.recipient, mail.medium)?.id !== mail.id) return unchanged;
  const wanted = sameOtherwise(file, mail, ways);
  if (wanted === null || hasGoneBy(file, 'sms', mail)) return unchanged;
  const at = addHours(mail.sentAt, patienceHours);
  const noted = startTo(file, mail.recipient, now);
  return changeTo(addMessages(noted, at > now ? { ...wanted, plan: { at, by: 'rule' } } : wanted));
}
