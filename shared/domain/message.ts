import type { Medium } from './channel.ts';
import type { Language } from './language.ts';

/** What a message is for; text and address are made when it is sent. */
export const messageKinds = [
  'candidate-request',
  'candidate-reminder',
  'referee-request',
  'referee-reminder',
  'recruiter-completed',
  'report-link',
] as const;

export type MessageKind = (typeof messageKinds)[number];

/** `candidate`, `recruiter`, or the id of a referee or of a report link. */
export type Recipient = string;

export const messageStates = ['waiting', 'ready', 'claimed', 'sent', 'obsolete', 'dead'] as const;

/**
 * `waiting` until its due time, `ready` for send-message, `claimed` by one sender for the lease, then `sent`;
 * `obsolete` when its reason was gone, `dead` when it cannot be sent.
 */
export type MessageState = (typeof messageStates)[number];

/** What became of a sent mail, as SES tells it. */
export const mailFates = ['delivered', 'delayed', 'bounced', 'complained', 'suppressed', 'refused'] as const;

export type MailFate = (typeof mailFates)[number];

/** A message as a decision asks for it. The id follows from cause, recipient and medium: one cause cannot make it twice. */
export type NewMessage = Readonly<{
  id: string;
  kind: MessageKind;
  recipient: Recipient;
  medium: Medium;
  language: Language;
  /** Null: at once. */
  dueAt: string | null;
}>;

/** A message in the outbox. Times are RFC 3339 in UTC. */
export type Message = NewMessage &
  Readonly<{
    checkId: string;
    organisationId: string;
    state: MessageState;
    createdAt: string;
    /** How often a sender has claimed it. */
    attempts: number;
    /** The sender's claim: only its holder may mark the message. */
    claim: string | null;
    sentAt: string | null;
    /** The id that SES or SNS gave it. */
    providerId: string | null;
    fate: MailFate | null;
    /** Why it is dead or obsolete: a code, never an address. */
    reason: string | null;
  }>;

/** A mail with a sign-in link: about no check, but for the one that its recipient, the id of the sign-in, asked for. */
export type SignInMessage = Omit<Message, 'kind'> & Readonly<{ kind: 'sign-in' }>;

/** Whatever the outbox holds. */
export type OutboxMessage = Message | SignInMessage;

/** Seconds for which a claim keeps other senders away. */
export const claimLeaseSeconds = 60;

export const messageId = (cause: number, recipient: Recipient, medium: Medium): string =>
  `msg_${String(cause).padStart(6, '0')}_${recipient}_${medium}`;
