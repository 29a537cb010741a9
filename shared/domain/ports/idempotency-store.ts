/** What is known of an idempotency key: a hash of the request and when it began; no personal data. */
export type IdempotencyRecord = Readonly<{ bodyHash: string; startedAt: string; finished: boolean }>;

/** The end of a request that was begun under its key. `status`: what it is answered with. */
export type IdempotencyEnd = Readonly<{ organisationId: string; key: string; status: number }>;

export type IdempotencyStore = Readonly<{
  /**
   * Begins the request under its key for 24 hours. `started` also when an earlier try died: then `startedAt` is that of
   * the first try, so that the same ids are made. `running`: another try holds it, `until` (RFC 3339) at the latest. `other_body`: the key is taken.
   */
  start: (
    organisationId: string,
    key: string,
    bodyHash: string,
    now: string,
  ) => Promise<
    Readonly<
      | { outcome: 'started'; startedAt: string }
      | { outcome: 'finished'; startedAt: string; status: number | null }
      | { outcome: 'running'; until: string }
      | { outcome: 'other_body' }
    >
  >;
  finish: (end: IdempotencyEnd) => Promise<void>;
}>;
