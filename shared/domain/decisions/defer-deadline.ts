import { type CheckFile, findReferee } from '../check/check-file.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { isAwaited } from '../check/referee.ts';
import { type Message, type MessageKind, sortingCause } from '../messages/message.ts';
import { addDays, laterOf } from '../time.ts';
import { putReferees, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, unchanged } from './decision.ts';

const requests: readonly MessageKind[] = ['candidate-request', 'referee-request'];

/** It asks somebody for something that there is a last day for. */
export const isRequest = ({ kind }: Pick<Message, 'kind'>): boolean => requests.includes(kind);

/** The same request has gone by the other medium, so that its days have begun. */
const hasGone = ({ messages }: CheckFile, message: Message): boolean =>
  messages.some(
    (other) =>
      other.kind === message.kind &&
      other.recipient === message.recipient &&
      sortingCause(other) === sortingCause(message) &&
      other.sentAt !== null,
  );

/** A request that goes no earlier than `until` leaves as many days to answer as one that goes at once. */
export function deferDeadline(
  file: CheckFile,
  message: Message,
  until: string,
  { now }: Pick<DecisionContext, 'now'>,
): Decision {
  const { check } = file;
  if (!isUnderWay(check.status) || !isRequest(message) || hasGone(file, message)) return unchanged;
  if (message.kind === 'candidate-request') {
    const submitBy = laterOf(check.submitBy, addDays(until, check.settings.daysToSubmit));
    return submitBy === check.submitBy ? unchanged : changeTo(startChange({ ...check, submitBy }, now));
  }
  const referee = findReferee(file, message.recipient);
  if (referee === null || referee.answerBy === null || !isAwaited(referee)) return unchanged;
  const answerBy = laterOf(referee.answerBy, addDays(until, check.settings.daysToAnswer));
  if (answerBy === referee.answerBy) return unchanged;
  return changeTo(putReferees(startChange(check, now), { ...referee, answerBy }));
}
