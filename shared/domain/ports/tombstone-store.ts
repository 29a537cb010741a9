import type { DeletionCause, Tombstone } from '../retention/tombstone.ts';

/** Which deletions, by when they were done. Null: all. RFC 3339; `until` is the first instant that is too late. */
export type DeletionFilter = Readonly<{ from: string | null; until: string | null; cause: DeletionCause | null }>;

export type TombstonePage = Readonly<{ tombstones: readonly Tombstone[]; cursor: string | null }>;

/** What is known of deleted checks. */
export type TombstoneStore = Readonly<{
  find: (checkId: string) => Promise<Tombstone | null>;
  /** Newest first. A page may come back short with a cursor: go on until there is none. */
  list: (
    organisation: Readonly<{ id: string; live: boolean }>,
    filter: DeletionFilter,
    page: Readonly<{ limit: number; cursor: string | null }>,
  ) => Promise<TombstonePage | 'cursor_invalid'>;
}>;
