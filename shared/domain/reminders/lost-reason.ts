import { openCall } from '../call/call.ts';
import { type CheckFile, findReferee } from '../check/check-file.ts';
import { refereesToSend } from '../check/counts.ts';
import { type CheckStatus, isUnderWay } from '../check/lifecycle.ts';
import { isAwaited } from '../check/referee.ts';
import { hasComplained, isLost, latestBy, neverArrives } from '../messages/arrival.ts';
import { isUnsent, type Message, type MessageKind } from '../messages/message.ts';
import { noticesOf } from '../messages/notices.ts';
import { isSupersededBy } from '../messages/superseding.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { holdOf } from '../retention/hold.ts';
import { idleOf } from '../retention/idle.ts';
import { isUndecided } from '../retention/objection.ts';
import { callReasons } from './call-reasons.ts';

/** Why a message is no longer wanted; null while it is. */
export type LostReason =
  | 'check_ended'
  | 'nothing_to_submit'
  | 'not_awaited'
  | 'superseded'
  | 'revoked'
  | 'deadline_passed'
  | 'reminders_off'
  | 'reminders_stopped'
  | 'mended'
  | 'notices_off'
  | 'acted_on'
  | 'released'
  | 'decided'
  | 'call_changed'
  | 'address_lost'
  | 'arrived'
  | 'complained'
  | 'fallback_off';

/** What a message's reason follows from. */
export type Circumstances = Readonly<{ file: CheckFile; organisation: Organisation; now: string }>;

type ReasonOf = (message: Message, circumstances: Circumstances) => LostReason | null;

type OfFileGiven = Pick<Circumstances, 'file'>;

type OfFile = (message: Message, circumstances: OfFileGiven) => LostReason | null;

/** The first reason that is gone. */
const all =
  <Given>(...reasons: readonly ((message: Message, given: Given) => LostReason | null)[]) =>
  (message: Message, circumstances: Given): LostReason | null => {
    for (const reason of reasons) {
      const lost = reason(message, circumstances);
      if (lost !== null) return lost;
    }
    return null;
  };

const underWay: OfFile = (_, { file }) => (isUnderWay(file.check.status) ? null : 'check_ended');

const candidateHasToSubmit: OfFile = (_, { file }) => (refereesToSend(file) > 0 ? null : 'nothing_to_submit');

const refereeIsAwaited: OfFile = ({ about, recipient }, { file }) => {
  const referee = findReferee(file, about ?? recipient);
  return referee !== null && isAwaited(referee) ? null : 'not_awaited';
};

/** Who has begun, or wants a call, since it was asked for needs no request: it waited for its hour, or to be sent again. */
const isNotTakenUp: OfFile = ({ recipient, createdAt }, { file }) => {
  const referee = findReferee(file, recipient);
  const call = openCall(referee ?? {});
  const wantsCall = call !== null && call.changedAt > createdAt;
  return wantsCall || referee?.status === 'answering' ? 'not_awaited' : null;
};

/** Who has booked a call, or proposed one, is not reminded. */
const refereeHasNoCall: OfFile = ({ about, recipient }, { file }) =>
  openCall(findReferee(file, about ?? recipient) ?? {}) === null ? null : 'not_awaited';

/** A planned reminder, unlike one by hand, minds the last day and that reminders were stopped or turned off. */
const reminderIsDue: ReasonOf = ({ plan, recipient, medium }, { file, organisation, now }) => {
  if (plan === undefined) return null;
  if (isLost(file.messages, recipient, medium)) return 'address_lost';
  if (plan.by === 'rule' && !organisation.reminders.enabled) return 'reminders_off';
  const referee = findReferee(file, recipient);
  if (referee?.remindersStopped === true) return 'reminders_stopped';
  const lastDay = referee === null ? file.check.submitBy : referee.answerBy;
  return lastDay !== null && now > lastDay ? 'deadline_passed' : null;
};

const isBeyondReach: ReasonOf = ({ about = '' }, { file }) =>
  findReferee(file, about)?.status === 'unreachable' ? null : 'mended';

const noticesAreOn: ReasonOf = (_, { organisation }) => (noticesOf(organisation) === 'none' ? 'notices_off' : null);

const noticeOf = (status: CheckStatus): ReasonOf =>
  all(noticesAreOn, (_, { file }) => (file.check.status === status ? null : 'check_ended'));

const isLeftAlone: ReasonOf = (_, { file }) => (idleOf(file.check).toldAt === null ? 'acted_on' : null);

/** A receipt for answers that have been taken back, or are gone, would say what is not so. */
const hasAnsweredStill: ReasonOf = ({ recipient }, { file }) =>
  findReferee(file, recipient)?.status === 'answered' ? null : 'not_awaited';

const isHeld: ReasonOf = (_, { file, now }) => (holdOf(file.check, now) === null ? 'released' : null);

/** The recruiter has to decide, whatever notices they want. */
const isObjected: ReasonOf = ({ about }, { file }) => {
  const objected = about === undefined ? file.check : findReferee(file, about);
  return objected !== null && isUndecided(objected) ? null : 'decided';
};

const isDecided: ReasonOf = () => null;

const linkStands: ReasonOf = ({ recipient }, { file }) =>
  file.reportLinks.some((link) => link.id === recipient && link.revokedAt === null) ? null : 'revoked';

/** Of what asks for something, by hand or for the first time. */
const asking = {
  'candidate-request': all<OfFileGiven>(underWay, candidateHasToSubmit),
  'candidate-reminder': all<OfFileGiven>(underWay, candidateHasToSubmit),
  'referee-request': all<OfFileGiven>(underWay, refereeIsAwaited, isNotTakenUp),
  'referee-reminder': all<OfFileGiven>(underWay, refereeIsAwaited, refereeHasNoCall),
} as const;

type AskingKind = keyof typeof asking;

const asks = (kind: MessageKind): kind is AskingKind => Object.hasOwn(asking, kind);

const reasons: Readonly<Record<MessageKind, ReasonOf>> = {
  ...asking,
  'candidate-reminder': all(asking['candidate-reminder'], reminderIsDue),
  'referee-reminder': all(asking['referee-reminder'], reminderIsDue),
  'candidate-nudge': all(underWay, refereeIsAwaited, refereeHasNoCall, reminderIsDue),
  'candidate-bounce': all(underWay, isBeyondReach),
  'candidate-answered': (_, { file }) => (file.check.status === 'completed' ? null : 'check_ended'),
  'referee-receipt': hasAnsweredStill,
  'report-link': linkStands,
  'recruiter-completed': noticeOf('completed'),
  'recruiter-failed': noticeOf('failed'),
  'recruiter-expired': noticeOf('expired'),
  'recruiter-declined': noticeOf('declined'),
  'recruiter-erased': all(noticesAreOn, underWay),
  'recruiter-candidate-erased': noticesAreOn,
  'held-candidate': isHeld,
  'held-referee': isHeld,
  'recruiter-objection': isObjected,
  'objection-decided-candidate': isDecided,
  'objection-decided-referee': isDecided,
  'recruiter-idle': all(noticesAreOn, underWay, isLeftAlone),
  ...callReasons,
};

const isSuperseded: ReasonOf = (message, { file }) =>
  file.messages.some((other) => other.state !== 'obsolete' && isSupersededBy(message, other)) ? 'superseded' : null;

/** Sent by one medium since it did not arrive by the other: it has to be so still. */
const isStillInTrouble: ReasonOf = ({ instead, recipient }, { file, organisation }) => {
  if (instead === undefined) return null;
  if (!organisation.fallbackChannel) return 'fallback_off';
  if (hasComplained(file.messages, recipient)) return 'complained';
  const other = latestBy(file.messages, recipient, instead);
  return other === null || other.fate === 'delayed' || neverArrives(other) ? null : 'arrived';
};

export const lostReason = (message: Message, circumstances: Circumstances): LostReason | null =>
  all(isSuperseded, isStillInTrouble, reasons[message.kind])(message, circumstances);

const isPointless = (message: Message, file: CheckFile): boolean =>
  asks(message.kind) &&
  message.plan === undefined &&
  isUnsent(message) &&
  asking[message.kind](message, { file }) !== null;

/** The messages of a check but for those that wait for their hour and will not go: nobody is to be asked any more. */
export const messagesThatGo = (file: CheckFile): readonly Message[] =>
  file.messages.filter((message) => !isPointless(message, file));
