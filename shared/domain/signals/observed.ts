import type { Found } from './signal.ts';

/** What somebody says of what was seen of them: their own words, by the id of a signal. Empty words take earlier ones back. */
export type OwnWords = Readonly<{ person: string; bySignal: Readonly<Record<string, string>> }>;

/** What a change shows beside what it writes. */
export type Observed = Readonly<{
  /** What the answers show that it takes in; null when it takes in none. */
  answers: Readonly<{ refereeId: string; found: readonly Found[] }> | null;
  words: OwnWords | null;
}>;
