import type { Check } from '../check/check.ts';
import type { MessageKind, NewMessage } from '../messages/message.ts';
import { messagesFor } from './decision.ts';

/**
 * A mail that tells the recruiter what has become of the check, in the organisation's language whatever it says here;
 * dropped at sending where the organisation has turned notices off.
 */
export const noticeToRecruiter = (
  kind: Extract<MessageKind, `recruiter-${string}`>,
  { recruiter, candidate }: Check,
  cause: number,
): readonly NewMessage[] =>
  messagesFor({
    kind,
    recipient: 'recruiter',
    channel: 'email',
    contact: { email: recruiter.email, phone: null },
    language: candidate.language,
    cause,
  });
