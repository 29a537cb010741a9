import type { Message, MessageKind, NewMessage } from './message.ts';

/** Kinds that also replace a planned message: a new request has reminders of its own. */
const requestBefore: Readonly<Partial<Record<MessageKind, MessageKind>>> = {
  'candidate-reminder': 'candidate-request',
  'referee-reminder': 'referee-request',
};

/** Kinds about a call: only the latest is news. */
const ofCalls: readonly MessageKind[] = ['call-booked', 'call-moved', 'call-cancelled', 'call-proposed'];

type Candidate = Pick<NewMessage, 'id' | 'kind' | 'recipient' | 'medium' | 'about' | 'plan'>;

/** A reminder by hand is one more to somebody who has chosen a day, and not instead of it. */
function takesPlaceOf({ kind, plan }: Candidate, other: Candidate): boolean {
  if (other.kind === requestBefore[kind]) return true;
  if (ofCalls.includes(kind)) return ofCalls.includes(other.kind);
  return other.kind === kind && !(plan?.by === 'referee' && other.plan === undefined);
}

/**
 * A later one of the same kind to the same person by the same medium takes this one's place: what a message says, and
 * its address, are read when it is sent, so both would say the same. Ids of one recipient sort by their cause.
 */
export const isSupersededBy = (message: Candidate, other: Candidate): boolean =>
  takesPlaceOf(message, other) &&
  other.recipient === message.recipient &&
  other.about === message.about &&
  other.medium === message.medium &&
  other.id > message.id;

const notYetClaimed: readonly Message['state'][] = ['waiting', 'ready'];

/** Messages that the new ones make obsolete, in their new state. */
export const endSuperseded = (messages: readonly Message[], later: readonly NewMessage[]): readonly Message[] =>
  messages
    .filter((message) => notYetClaimed.includes(message.state) && later.some((other) => isSupersededBy(message, other)))
    .map((message) => ({ ...message, state: 'obsolete', reason: 'superseded', dueAt: null }));
