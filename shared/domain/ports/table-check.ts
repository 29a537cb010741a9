/** What contradicts what, of a check's items. */
export const faultCodes = [
  'unreadable',
  'index_key_wrong',
  'event_count_wrong',
  'answers_missing',
  'due_key_missing',
  'due_key_left',
  'lane_out_of_order',
  'lane_head_missing',
  'link_missing',
  'external_key_missing',
  'candidate_id_missing',
  'call_slot_missing',
  'person_key_missing',
  'summary_missing',
  'counted_wrong',
] as const;

export type FaultCode = (typeof faultCodes)[number];

/** `item`: its sort key. Ids and codes only. */
export type Fault = Readonly<{ checkId: string; item: string; code: FaultCode }>;

/**
 * `counters`: what the checks of this page add to each counter of a queue, and on the first page what the counters say,
 * taken away; over all pages each sum is 0. `after`: where to go on; null: that was all.
 */
export type LookedAt = Readonly<{
  checks: number;
  faults: readonly Fault[];
  counters: Readonly<Record<string, number>>;
  after: string | null;
}>;

/** Looks whether what stands in the table agrees with itself. It changes nothing. */
export type TableCheck = Readonly<{
  look: (organisationId: string, after: string | null, now: string) => Promise<LookedAt | 'after_invalid'>;
}>;
