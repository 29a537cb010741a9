import { type Call, callerOf } from '../call/call.ts';
import type { Channel } from '../check/channel.ts';
import type { Candidate, Check } from '../check/check.ts';
import type { Referee } from '../check/referee.ts';
import type { MessageKind } from '../messages/message.ts';
import type { MessageWanted } from './change.ts';

/** To the candidate: that they name referees. */
export const requestToCandidate = (candidate: Candidate, channel: Channel): MessageWanted => ({
  kind: 'candidate-request',
  recipient: 'candidate',
  channel,
  contact: candidate,
  language: candidate.language,
});

/** To the referee by this channel; without one by mail, or by SMS when there is no address. */
export const toReferee = (
  kind: MessageKind,
  referee: Referee,
  channel: Channel = referee.email === null ? 'sms' : 'email',
): MessageWanted => ({ kind, recipient: referee.id, channel, contact: referee, language: referee.language });

/** To the one who calls, by mail in the organisation's language, whatever the message says. */
export const toCaller = (kind: MessageKind, referee: Referee, call: Call): MessageWanted => ({
  kind,
  recipient: callerOf(referee.id),
  channel: 'email',
  contact: { email: call.handler.email, phone: null },
  language: referee.language,
});

/**
 * A mail that tells the recruiter what has become of the check, in the organisation's language whatever it says here;
 * dropped at sending where the organisation has turned notices off.
 */
export const noticeToRecruiter = (
  kind: Extract<MessageKind, `recruiter-${string}`>,
  { recruiter, candidate }: Check,
): MessageWanted => ({
  kind,
  recipient: 'recruiter',
  channel: 'email',
  contact: { email: recruiter.email, phone: null },
  language: candidate.language,
});
