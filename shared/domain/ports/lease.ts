/** What one alone may hold at a time. */
export type Lease = Readonly<{
  /** Until then, or its release; false while another holds it. Times are RFC 3339, by one clock for all holders. */
  take: (holder: string, time: Readonly<{ now: string; until: string }>) => Promise<boolean>;
  /** Whatever the clock says by now. Changes nothing when another holds it. */
  release: (holder: string) => Promise<void>;
}>;
