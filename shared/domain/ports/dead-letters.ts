import type { DeliveryKey } from '../push/delivery.ts';

type Death = Readonly<{ checkId: string; organisationId: string; reason: string | null; diedAt: string }>;

/** A message that could not be sent, or an event that an endpoint could not be told. Ids and codes only. */
export type DeadLetter =
  | (Death & Readonly<{ kind: 'message'; messageId: string }>)
  | (Death & Readonly<{ kind: 'delivery'; endpointId: string; number: number }>);

/** Each that is null asks for nothing. Times are RFC 3339, both ends counted. */
export type DeadLetterFilter = Readonly<{
  checkId: string | null;
  organisationId: string | null;
  reason: string | null;
  from: string | null;
  to: string | null;
}>;

/** Where a page ended. */
export type DeadLetterPlace = Readonly<{ dueAt: string; pk: string; sk: string }>;

export type DeadLetters = Readonly<{
  /**
   * Those that died first, at most `limit`. A page may come back short, even empty, with a place to go on at; `after` null:
   * that was all.
   */
  list: (
    wanted: DeadLetterFilter,
    page: Readonly<{ limit: number; after: DeadLetterPlace | null }>,
  ) => Promise<Readonly<{ letters: readonly DeadLetter[]; after: DeadLetterPlace | null }>>;
  /** Sends it again as if for the first time; false when it is no longer dead. */
  replay: (letter: Readonly<{ checkId: string; messageId: string }> | DeliveryKey, now: string) => Promise<boolean>;
}>;
