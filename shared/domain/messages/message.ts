import { readyNetSeconds } from '../backoff.ts';
import type { Medium } from '../check/channel.ts';
import type { Language } from '../language.ts';
import { addSeconds } from '../time.ts';

/** What a message is for; text and address are made when it is sent. */
export const messageKinds = [
  'candidate-request',
  'candidate-reminder',
  'referee-request',
  'referee-reminder',
  'candidate-nudge',
  'candidate-bounce',
  'candidate-answered',
  'referee-receipt',
  'recruiter-completed',
  'recruiter-failed',
  'recruiter-expired',
  'recruiter-declined',
  'recruiter-erased',
  'recruiter-candidate-erased',
  'recruiter-idle',
  'recruiter-objection',
  'objection-decided-candidate',
  'objection-decided-referee',
  'held-candidate',
  'held-referee',
  'report-link',
  'call-booked',
  'call-moved',
  'call-cancelled',
  'call-proposed',
  'call-confirm',
] as const;

export type MessageKind = (typeof messageKinds)[number];

/** `candidate`, `recruiter`, the id of a referee or of a report link, or the caller of a referee (call/call.ts). */
export type Recipient = string;

export const messageStates = ['waiting', 'ready', 'claimed', 'sent', 'obsolete', 'dead'] as const;

/**
 * `waiting` until its due time, `ready` for send-message, `claimed` by one sender for the lease, then `sent`;
 * `obsolete` when its reason was gone, `dead` when it cannot be sent.
 */
export type MessageState = (typeof messageStates)[number];

/** Delivery status of a sent mail, as SES reports it; of an SMS `delivered` or `failed`, if the carrier reports it. */
export const mailFates = ['delivered', 'delayed', 'bounced', 'complained', 'suppressed', 'refused', 'failed'] as const;

export type MailFate = (typeof mailFates)[number];

/** Why a message waits for a time of its own: the organisation's rule, or the referee's own wish. */
export const planners = ['rule', 'referee'] as const;

export type MessagePlan = Readonly<{ at: string; by: (typeof planners)[number] }>;

/** A message as a decision asks for it. The id follows from cause, recipient and medium: one cause cannot make it twice. */
export type NewMessage = Readonly<{
  id: string;
  kind: MessageKind;
  recipient: Recipient;
  medium: Medium;
  language: Language;
  /** Null: at once. */
  dueAt: string | null;
  /** Absent when it was to go at once. */
  plan?: MessagePlan;
  /** The referee whom a message to somebody else is about. */
  about?: string;
  /** The medium by which the same has not arrived. */
  instead?: Medium;
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
    /** Until then it waited for the end of a pause of sending, or for what an operator had to set up. */
    pausedAt?: string;
  }>;

/** How a message stands when it enters the outbox: `ready`, due again after the net, or `waiting` for its due time. */
export const newInOutbox = ({ dueAt }: Pick<NewMessage, 'dueAt'>, now: string) =>
  ({
    state: dueAt === null ? 'ready' : 'waiting',
    dueAt: dueAt ?? addSeconds(now, readyNetSeconds),
    createdAt: now,
    attempts: 0,
    claim: null,
    sentAt: null,
    providerId: null,
    fate: null,
    reason: null,
  }) satisfies Partial<Message>;

/**
 * What carries a code that its reader types where they asked for it: a recruiter who signs in, somebody who wants what
 * is kept of them, or who was given a report link that asks for one. It is about no check, and its recipient is the id of what was asked for.
 */
export const codeMessageKinds = ['sign-in', 'own-data', 'report-code'] as const;

type CodeMessageOf<Kind extends (typeof codeMessageKinds)[number]> = Omit<Message, 'kind'> & Readonly<{ kind: Kind }>;

export type SignInMessage = CodeMessageOf<'sign-in'>;

/** To the one whom it is `about`. */
export type OwnDataMessage = CodeMessageOf<'own-data'>;

/** `about` is the report link. */
export type ReportCodeMessage = CodeMessageOf<'report-code'>;

/** Whatever the outbox holds. */
export type OutboxMessage = Message | SignInMessage | OwnDataMessage | ReportCodeMessage;

export const isAboutCheck = (message: OutboxMessage): message is Message =>
  message.kind !== 'sign-in' && message.kind !== 'own-data' && message.kind !== 'report-code';

/** Seconds for which a claim keeps other senders away. */
export const claimLeaseSeconds = 60;

export const messageId = (cause: number, recipient: Recipient, medium: Medium): string =>
  `msg_${String(cause).padStart(6, '0')}_${recipient}_${medium}`;

const underWay: readonly MessageState[] = ['waiting', 'ready', 'claimed'];

/** Not finished: on its way, or waiting. */
export const isUnsent = (message: Message): boolean => underWay.includes(message.state);

/** A planned one says nothing of an address before it has been sent. */
export const isYetToGo = (message: Message): boolean => message.plan !== undefined && isUnsent(message);

/** The part of an id that says what caused it, by which the ids of one recipient sort. */
export const sortingCause = (message: Pick<NewMessage, 'id'>): string => message.id.slice(0, 'msg_000000'.length);

/** Which delivery status may replace which: a delay may be replaced by any, a delivery only by a complaint or a late bounce. */
export const overwrittenBy: Readonly<Record<MailFate, readonly MailFate[]>> = {
  delayed: [],
  delivered: ['delayed'],
  bounced: ['delayed', 'delivered'],
  suppressed: ['delayed'],
  refused: ['delayed'],
  failed: ['delivered'],
  complained: ['delayed', 'delivered'],
};

/** Whether this status may replace the known one (null: none yet). */
export const mayFollowFate = (fate: MailFate, known: MailFate | null): boolean =>
  known === null || overwrittenBy[fate].includes(known);
