import { mediaFor } from '../check/channel.ts';
import { findReferee } from '../check/check-file.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { isAwaited, type Referee } from '../check/referee.ts';
import { isUnsent, type Message, type MessageKind, type NewMessage, sortingCause } from '../messages/message.ts';
import { addHours } from '../time.ts';
import type { Circumstances } from './lost-reason.ts';
import { openFrom, workingHours } from './open-hours.ts';

const remindersAtMost = 2;

const toSame = (message: Message, other: Message): boolean =>
  other.recipient === message.recipient && other.medium === message.medium && other.id !== message.id;

/** Those that have gone since the latest request, this one included. */
function remindersSent(message: Message, request: MessageKind, reminder: MessageKind, { file }: Circumstances): number {
  const others = file.messages.filter((other) => toSame(message, other));
  const lastRequest = [...others, message]
    .filter((each) => each.kind === request)
    .map((each) => each.id)
    .toSorted()
    .at(-1);
  const earlier = others.filter(
    (other) => other.kind === reminder && other.state === 'sent' && other.id > (lastRequest ?? ''),
  );
  return earlier.length + (message.kind === reminder ? 1 : 0);
}

const hasOneWaiting = (message: Message, reminder: MessageKind, { file }: Circumstances): boolean =>
  file.messages.some((other) => toSame(message, other) && other.kind === reminder && isUnsent(other));

const after = (hours: number, { organisation, now }: Circumstances): string =>
  openFrom(workingHours, organisation.offsetChanges, addHours(now, hours));

const planned = (message: Omit<NewMessage, 'dueAt' | 'plan'>, at: string): NewMessage => ({
  ...message,
  dueAt: at,
  plan: { at, by: 'rule' },
});

/** The reminder that follows; its id follows from that of the message which it follows. */
const reminderAfter = (message: Message, kind: MessageKind, number: number, at: string): NewMessage => {
  const { recipient, medium, language } = message;
  return planned({ id: `${message.id.replace(/_r\d$/, '')}_r${number}`, kind, recipient, medium, language }, at);
};

function afterCandidates(message: Message, circumstances: Circumstances): readonly NewMessage[] {
  const { check } = circumstances.file;
  const sent = remindersSent(message, 'candidate-request', 'candidate-reminder', circumstances);
  const at = after(circumstances.organisation.reminders.candidateHours, circumstances);
  if (check.settings.candidateChannel === 'disabled' || sent >= remindersAtMost || at > check.submitBy) return [];
  if (hasOneWaiting(message, 'candidate-reminder', circumstances)) return [];
  return [reminderAfter(message, 'candidate-reminder', sent + 1, at)];
}

/** To the candidate who named this referee, once: that they have not answered. */
function nudge(message: Message, referee: Referee, at: string, { file }: Circumstances): readonly NewMessage[] {
  const { candidate, settings } = file.check;
  const [medium] = mediaFor('email-sms', candidate, settings.smsCountries);
  const known = file.messages.some(({ kind, about }) => kind === 'candidate-nudge' && about === referee.id);
  if (known || medium === undefined || settings.candidateChannel === 'disabled') return [];
  if (referee.source !== 'candidate') return [];
  const id = `${sortingCause(message)}_candidate_${medium}_${referee.id}`;
  const to = { recipient: 'candidate', medium, language: candidate.language };
  return [planned({ id, kind: 'candidate-nudge', ...to, about: referee.id }, at)];
}

function afterReferees(message: Message, circumstances: Circumstances): readonly NewMessage[] {
  const { file, organisation } = circumstances;
  const referee = findReferee(file, message.recipient);
  if (referee === null || !isAwaited(referee) || referee.remindersStopped) return [];
  if (file.check.settings.refereeChannel === 'disabled') return [];
  const sent = remindersSent(message, 'referee-request', 'referee-reminder', circumstances);
  const at = after(organisation.reminders.refereeHours, circumstances);
  if (referee.answerBy !== null && at > referee.answerBy) return [];
  if (hasOneWaiting(message, 'referee-reminder', circumstances)) return [];
  if (sent >= remindersAtMost) return nudge(message, referee, at, circumstances);
  return [reminderAfter(message, 'referee-reminder', sent + 1, at)];
}

const followers: Readonly<Partial<Record<MessageKind, typeof afterReferees>>> = {
  'candidate-request': afterCandidates,
  'candidate-reminder': afterCandidates,
  'referee-request': afterReferees,
  'referee-reminder': afterReferees,
};

/**
 * What is to follow a message that has just been sent, should nothing happen meanwhile: a reminder after the
 * organisation's hours, at most two of them, then to the candidate that this referee has not answered. Whoever is
 * contacted by hand only is not reminded by itself.
 */
export function followUps(message: Message, circumstances: Circumstances): readonly NewMessage[] {
  const { file, organisation } = circumstances;
  if (!organisation.reminders.enabled || !isUnderWay(file.check.status)) return [];
  return followers[message.kind]?.(message, circumstances) ?? [];
}
