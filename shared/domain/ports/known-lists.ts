import type { ProjectOwner } from './organisation-store.ts';

/** A list of candidates that checks were started with: by which run of the form, when, and how many. */
export type KnownList = Readonly<{ seed: string; at: string; count: number }>;

/** Which lists of candidates were used, by a keyed hash of what they hold, for 90 days. */
export type KnownLists = Readonly<{
  /** `entries`: a line for each candidate, in any order. Null: it was not used. */
  find: (owner: ProjectOwner, entries: readonly string[]) => Promise<KnownList | null>;
  note: (owner: ProjectOwner, entries: readonly string[], list: KnownList) => Promise<void>;
}>;
