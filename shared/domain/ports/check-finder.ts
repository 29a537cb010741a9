import type { CheckFile } from '../check/check-file.ts';
import type { CheckStatus } from '../check/lifecycle.ts';

/** Finds checks by what a person writes in a search field. */
export type CheckFinder = Readonly<{
  /**
   * Checks, live ones or those of test keys, in which every word begins a word of the candidate's name, of a referee's or of the project's title:
   * among those whose candidate's surname begins with one of the words, and among the newest hundred. Newest first;
   * those that are not seen are left out, and take nobody's place.
   */
  find: (
    organisation: Readonly<{ id: string; live: boolean }>,
    words: string,
    most: Readonly<{ limit: number; isSeen: (file: CheckFile) => boolean }>,
  ) => Promise<readonly CheckFile[]>;
  /** How many checks have this status, counted to `most` at most. */
  count: (organisation: Readonly<{ id: string; live: boolean }>, status: CheckStatus, most: number) => Promise<number>;
}>;
