import type { DeliveryKey } from '../push/delivery.ts';

type Death = Readonly<{ checkId: string; organisationId: string; reason: string | null; diedAt: string }>;

/** A message that could not be sent, or an event that an endpoint could not be told. Ids and codes only. */
export type DeadLetter =
  | (Death & Readonly<{ kind: 'message'; messageId: string }>)
  | (Death & Readonly<{ kind: 'delivery'; endpointId: string; number: number }>);

export type DeadLetters = Readonly<{
  /** Those that died first, at most `limit`. */
  list: (limit: number) => Promise<readonly DeadLetter[]>;
  /** Sends it again as if for the first time; false when it is no longer dead. */
  replay: (letter: Readonly<{ checkId: string; messageId: string }> | DeliveryKey, now: string) => Promise<boolean>;
}>;
