import type { CheckFile } from '#shared/domain/check-file.ts';
import { countReferees } from '#shared/domain/counts.ts';
import { findReferee } from '#shared/domain/decisions/decision.ts';
import { isUnderWay } from '#shared/domain/lifecycle.ts';
import type { Message, MessageKind } from '#shared/domain/message.ts';
import { isAwaited } from '#shared/domain/referee.ts';

/** Why a message is no longer wanted; null while it is. */
export type LostReason = 'check_ended' | 'nothing_to_submit' | 'not_awaited' | 'superseded' | 'revoked';

type ReasonOf = (file: CheckFile, message: Message) => LostReason | null;

const candidateHasToSubmit: ReasonOf = (file) =>
  countReferees(file.check, file.referees).remainingToSubmit > 0 ? null : 'nothing_to_submit';

const refereeIsAwaited: ReasonOf = (file, message) => {
  const referee = findReferee(file, message.recipient);
  return referee !== null && isAwaited(referee) ? null : 'not_awaited';
};

const whileUnderWay =
  (reason: ReasonOf): ReasonOf =>
  (file, message) =>
    isUnderWay(file.check.status) ? reason(file, message) : 'check_ended';

const reasons: Readonly<Record<MessageKind, ReasonOf>> = {
  'candidate-request': whileUnderWay(candidateHasToSubmit),
  'candidate-reminder': whileUnderWay(candidateHasToSubmit),
  'referee-request': whileUnderWay(refereeIsAwaited),
  'referee-reminder': whileUnderWay(refereeIsAwaited),
  'report-link': (file, message) =>
    file.reportLinks.some((link) => link.id === message.recipient && link.revokedAt === null) ? null : 'revoked',
  'recruiter-completed': (file) => (file.check.status === 'completed' ? null : 'check_ended'),
};

/**
 * A later one of the same kind on its way to the same person by the same medium takes this one's place: an address is
 * read when a message is sent, so both would go to the corrected one. Ids of one recipient sort by their cause.
 */
const isSuperseded = (file: CheckFile, message: Message): boolean =>
  file.messages.some(
    (other) =>
      other.kind === message.kind &&
      other.recipient === message.recipient &&
      other.medium === message.medium &&
      other.id > message.id &&
      other.state !== 'obsolete',
  );

export const lostReason: ReasonOf = (file, message) =>
  isSuperseded(file, message) ? 'superseded' : reasons[message.kind](file, message);
