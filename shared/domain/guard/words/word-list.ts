import type { Ground } from '../grounds.ts';

/**
 * The words of one ground in one language. Patterns stand between commas or on lines of their own, spelt as people
 * spell them; they are folded when they are read. A pattern is one or more words in a row:
 *
 * - `word` the whole word, `stem*` its beginning, `*end` its end, `*part*` anywhere in it, `*` any word;
 * - `one|other` either; `^Word` only when it is written with a capital; `@set` the words of that set;
 * - `..` up to three words between, `...` up to seven. Nothing reaches from one sentence into the next.
 */
export type GroundWords = Readonly<{
  /** Found wherever it stands; a pattern without a set, which names nobody, not within four words of `served`. */
  always: string;
  /** Found unless `work` stands in the same sentence, within twelve words. */
  alone?: string;
  /** What makes the words of `alone` talk about the work. */
  work?: string;
  /** Exceptions: they win over what is found in the same words. */
  except?: string;
}>;

export type WordList = Readonly<{
  /** Words that patterns name as `@set`. */
  sets: Readonly<Record<string, string>>;
  /** Those one cares for, teaches or serves: as `work` of every ground, and near `always` too. */
  served: string;
  /** What one does at work: near before a pattern that names nobody, it says that this is what the work is about. */
  doing: string;
  /** As `except` of every ground but unions, which carry the names of occupations. */
  except: string;
  grounds: Readonly<Record<Ground, GroundWords>>;
}>;
