import { isRequest } from '../decisions/defer-deadline.ts';
import { openFrom, smsHours } from '../reminders/open-hours.ts';
import type { OffsetChange } from '../zones/zone-time.ts';
import { neverArrives } from './arrival.ts';
import { isUnsent, type Message, type Recipient, sortingCause } from './message.ts';

type At = Readonly<{ zone: readonly OffsetChange[]; now: string }>;

/** When an unsent message that waits for its hour or day goes; null when it goes at once, or has gone. */
export function goesAt(message: Message, { zone, now }: At): string | null {
  if ((message.plan !== undefined && message.instead === undefined) || !isUnsent(message)) return null;
  const due = message.state === 'waiting' ? (message.dueAt ?? now) : now;
  const at = message.medium === 'sms' ? openFrom(smsHours, zone, due > now ? due : now) : due;
  return at > now ? at : null;
}

const earliest = (messages: readonly Message[], at: At): string | null => {
  const times = messages.flatMap((message) => goesAt(message, at) ?? []);
  return times.length < messages.length ? null : (times.toSorted()[0] ?? null);
};

/**
 * When this person is asked, whom no request has reached yet; null when one has gone and is not known to be lost, or goes
 * at once, or none is to go.
 */
export const toBeAskedAt = (messages: readonly Message[], recipient: Recipient, at: At): string | null =>
  earliest(
    messages.filter(
      (each) => each.recipient === recipient && isRequest(each) && each.state !== 'obsolete' && !neverArrives(each),
    ),
    at,
  );

/** When what was last asked for goes, if all of it waits for its time. */
export function latestGoesAt(messages: readonly Message[], at: At): string | null {
  const byHand = messages.filter(({ plan }) => plan === undefined);
  const cause = byHand.map(sortingCause).toSorted().at(-1);
  return earliest(
    byHand.filter((message) => sortingCause(message) === cause),
    at,
  );
}

/** What waits for its time and goes by itself, earliest first. */
export const waitingMessages = (
  messages: readonly Message[],
  at: At,
): readonly Readonly<{ at: string; medium: Message['medium'] }>[] =>
  messages
    .flatMap((message) => {
      const time = goesAt(message, at);
      return time === null ? [] : [{ at: time, medium: message.medium }];
    })
    .toSorted((one, other) => one.at.localeCompare(other.at));
