/** Whose sending is paused, and since when (RFC 3339). `organisationId` null: everybody's. */
export type SendingPause = Readonly<{ organisationId: string | null; since: string }>;

/** Whose pause it is; null for everybody's. */
export type PausedBy = string | null;

/** What waits while sending is paused is kept, and goes when it is resumed. */
export type SendingPauses = Readonly<{
  /** The pause that holds for this organisation, everybody's before its own; null when there is none. */
  find: (organisationId: string) => Promise<SendingPause | null>;
  list: () => Promise<readonly SendingPause[]>;
  /** Those that are over: what they held back, and what comes late from who had not heard, is to be taken up. */
  listOver: () => Promise<readonly PausedBy[]>;
  /** A repeat changes nothing. */
  pause: (organisationId: string | null, now: string) => Promise<void>;
  /** False when it was not paused. */
  resume: (organisationId: string | null) => Promise<boolean>;
}>;
