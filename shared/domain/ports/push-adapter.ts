import type { CheckFile } from '../check/check-file.ts';
import type { Delivery } from '../push/delivery.ts';
import type { ToldEvent } from '../push/told-event.ts';

/** A call to somebody else's address. Only `https:` and public addresses are reached. */
export type PushRequest = Readonly<{
  method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  url: string;
  /** Names in lower case. `host`, `user-agent` and `content-length` are added. */
  headers: Readonly<Record<string, string>>;
  body: string | null;
}>;

/** Why there was no answer. `address_refused`: the address is not one that may be called. */
export type PushFailure = 'address_refused' | 'address_unknown' | 'timed_out' | 'connection_failed';

/** Any answer at all, whatever its status; at most 64 KB of its body. Header names in lower case. */
export type PushAnswer =
  | Readonly<{ outcome: 'answered'; status: number; headers: Readonly<Record<string, string>>; body: string }>
  | Readonly<{ outcome: 'failed'; reason: PushFailure }>;

/** All calls of one attempt share its ten seconds. Never throws. */
export type SendPush = (request: PushRequest) => Promise<PushAnswer>;

/**
 * What became of an attempt; `status` is what the endpoint answered. `retry` is tried again for three days, and whatever
 * else goes to this endpoint waits with it; `dead` lets the next one go and waits for a person; `obsolete`: nobody is to
 * be told any more.
 */
export type PushResult =
  /** `said`: what it said, so short that it can be kept, so that the next one need not say it again. */
  | Readonly<{ outcome: 'delivered'; status: number | null; said?: string }>
  | Readonly<{ outcome: 'retry'; status: number | null; reason: string; retryAfterSeconds?: number }>
  | Readonly<{ outcome: 'dead'; status: number | null; reason: string }>
  /** `said`: it was heard and is not awaited. */
  | Readonly<{ outcome: 'obsolete'; status: number | null; reason: string; said?: string }>;

export type PushContext = Readonly<{
  event: ToldEvent;
  /** The check as it stands now, for links and names; what is told of it is the event's snapshot. Null for a try. */
  file: CheckFile | null;
  /** What this endpoint was told last of the check, as `said` had it; null: nothing that is known. */
  lastSaid: string | null;
  send: SendPush;
  now: string;
}>;

/** How one kind of endpoint is told. Its secrets and settings are its own affair. */
export type PushAdapter = Readonly<{
  /** Ids of the endpoints of this kind that want to hear of the event. Asked once for each event, in their order. */
  endpointsFor: (event: ToldEvent) => Promise<readonly string[]>;
  /** One attempt. The same delivery may come twice: what it sends must be known by its id. */
  push: (delivery: Delivery, context: PushContext) => Promise<PushResult>;
}>;
