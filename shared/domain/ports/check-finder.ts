import type { CheckFile } from '../check/check-file.ts';
import type { CheckStatus } from '../check/lifecycle.ts';

/** Finds checks by what a person writes in a search field. */
export type CheckFinder = Readonly<{
  /**
   * Checks, live ones or those of test keys, in which every word begins a word of the candidate's name, of a referee's,
   * of the project's title or client, or of an id that the ATS gave. Newest first; those that are not seen are left out,
   * and take nobody's place. `isMore`: there are, or may be, others.
   */
  find: (
    organisation: Readonly<{ id: string; live: boolean }>,
    words: string,
    most: Readonly<{ limit: number; isSeen: (file: CheckFile) => boolean }>,
  ) => Promise<Readonly<{ files: readonly CheckFile[]; isMore: boolean }>>;
  /** How many checks have this status, counted to `most` at most. */
  count: (organisation: Readonly<{ id: string; live: boolean }>, status: CheckStatus, most: number) => Promise<number>;
}>;
