/** A lock that one process at a time can hold. */
export type Lease = Readonly<{
  /** Takes the lock until this time or its release; false while another holds it. Times are RFC 3339, from one clock for all. */
  take: (holder: string, time: Readonly<{ now: string; until: string }>) => Promise<boolean>;
  /** Releases the lock. Changes nothing if another holds it. */
  release: (holder: string) => Promise<void>;
}>;
