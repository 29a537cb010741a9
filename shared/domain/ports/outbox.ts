import type { MailFate, NewMessage, OutboxMessage } from '../messages/message.ts';
import type { PausedBy } from './sending-pauses.ts';

/** The outbox. Each write is conditional: only the holder of a message's claim changes it. */
export type Outbox = Readonly<{
  load: (checkId: string, messageId: string) => Promise<OutboxMessage | null>;
  /** Claims a ready message, or one whose claim has expired, for the lease; null if another has it or it is done. */
  claim: (message: Pick<OutboxMessage, 'checkId' | 'id'>, claim: string, now: string) => Promise<OutboxMessage | null>;
  /**
   * Marks it as sent, in one transaction with the message that follows it unless that exists. False if the claim was lost.
   */
  markSent: (
    message: OutboxMessage,
    sent: Readonly<{ providerId: string; now: string; next?: readonly NewMessage[] }>,
  ) => Promise<boolean>;
  /** Its reason was gone, or it cannot be sent: `reason` is a code, never an address. */
  end: (message: OutboxMessage, state: 'obsolete' | 'dead', reason: string, now: string) => Promise<boolean>;
  /** Gives it back to be sent at `dueAt`. `pausedAt`: until now it could not go whatever was tried, and does not age. */
  postpone: (message: OutboxMessage, dueAt: string, pausedAt?: string) => Promise<boolean>;
  /**
   * Has a ready one, or one under this claim, wait for the end of this pause, unclaimed and not counted as tried; false
   * when it is neither any more.
   */
  leave: (message: Pick<OutboxMessage, 'checkId' | 'id' | 'claim'>, pause: PausedBy) => Promise<boolean>;
  recordFate: (checkId: string, messageId: string, fate: MailFate) => Promise<void>;
}>;

/** An item whose time has come. */
export type DueItem =
  | Readonly<{ kind: 'message'; checkId: string; messageId: string; dueAt: string }>
  | Readonly<{ kind: 'check'; checkId: string; dueAt: string }>
  /** A referee has not confirmed what was written down during a call. */
  | Readonly<{ kind: 'confirmation'; checkId: string; refereeId: string; dueAt: string }>
  /** Nobody has been told of it yet. */
  | Readonly<{ kind: 'event'; checkId: string; number: number; dueAt: string }>
  | Readonly<{ kind: 'delivery'; checkId: string; endpointId: string; number: number; dueAt: string }>
  /** What an ATS has sent, and whoever took it did not end. `checkId`: its own id. */
  | Readonly<{ kind: 'inbound'; checkId: string; dueAt: string }>;

/** Items that become `ready` when they are due, for the functions that read the stream. */
export type CarriedItem = Extract<DueItem, { kind: 'message' | 'event' | 'delivery' | 'inbound' }>;

export type DueStore = Readonly<{
  /** At most `limit` items of one partition that are due, earliest first. */
  due: (partition: number, now: string, limit: number) => Promise<readonly DueItem[]>;
  /** Makes it `ready`, if it still is due; the stream carries it out. False when it was taken meanwhile. */
  makeReady: (item: CarriedItem, now: string) => Promise<boolean>;
}>;

/** Messages that wait for the end of a pause. */
export type PausedStore = Readonly<{
  /** At most `limit` of them, those that were made first at first. */
  waiting: (pause: PausedBy, limit: number) => Promise<readonly PausedMessage[]>;
  /** Makes it `ready`; the stream carries it out. False when it waits no longer. */
  takeUp: (message: PausedMessage, now: string) => Promise<boolean>;
}>;

export type PausedMessage = Readonly<{ checkId: string; messageId: string }>;
