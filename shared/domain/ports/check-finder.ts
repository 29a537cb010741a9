import type { CheckFile } from '../check/check-file.ts';
import type { CheckStatus } from '../check/lifecycle.ts';

type Organisation = Readonly<{ id: string; live: boolean }>;

/**
 * Checks that words may be of, likeliest first; `isWhole`: there are no others. `isKept`: every check of the organisation
 * can be found by words; where not yet, there are others too.
 */
export type WordHits = Readonly<{ ids: readonly string[]; isWhole: boolean; isKept: boolean }>;

/** Finds checks by what a person writes in a search field. */
export type CheckFinder = Readonly<{
  /** Where the words stand. Reads no check, so that it can be done before it is known who asks. */
  look: (organisation: Organisation, words: string) => Promise<WordHits>;
  /**
   * Checks, live ones or those of test keys, in which every word begins a word of the candidate's name, of a referee's,
   * of the project's title or client, or of an id that the ATS gave. Newest first; those that are not seen are left out,
   * and take nobody's place. `isMore`: there are, or may be, others.
   */
  find: (
    organisation: Organisation,
    words: string,
    hits: WordHits,
    most: Readonly<{ limit: number; isSeen: (file: CheckFile) => boolean }>,
  ) => Promise<Readonly<{ files: readonly CheckFile[]; isMore: boolean }>>;
  /** These checks as lists show them; those that are gone are left out. */
  load: (checkIds: readonly string[]) => Promise<readonly CheckFile[]>;
  /** How many checks have this status, counted to `most` at most. */
  count: (organisation: Organisation, status: CheckStatus, most: number) => Promise<number>;
}>;
