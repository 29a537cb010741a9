/** What the referee was to the candidate, as it is asked when the organisation has not chosen its own list. */
export const relationTypes = ['manager', 'colleague', 'report', 'client', 'other'] as const;

export type RelationType = (typeof relationTypes)[number];

/** A month as `2019-03`. */
export type Month = string;

/** One side's account of how candidate and referee know each other. `to` is null while they still work together. */
export type Relation = Readonly<{
  type: RelationType;
  company: string;
  /** The candidate's title then. */
  title: string;
  from: Month;
  to: Month | null;
}>;
