import * as z from 'zod/mini';
import { indexKeys, indexNames } from '#shared/config/resource-names.ts';
import { usualPageSize } from '#shared/domain/limits.ts';
import type { WordHits } from '#shared/domain/ports/check-finder.ts';
import { indexPartitions } from '../keys.ts';
import type { Expression, Table } from '../table.ts';

/** Entries that are read of those that have a word whole, and of those whose words are longer. */
type Most = Readonly<{ whole: number; longer: number }>;

/** A page's, where there is one word; it is filled with those that have the word whole. */
const ofOneWord: Most = { whole: usualPageSize + 1, longer: 60 };
/** Of several words the rarest finds. */
const ofSeveral: Most = { whole: 60, longer: 60 };
const ofCommonWords: Most = { whole: 300, longer: 100 };

type Owner = Readonly<{ id: string; live: boolean }>;

/** Checks with a word; `isWhole`: there are no others. */
type OfWord = Readonly<{ ids: ReadonlySet<string>; isWhole: boolean }>;

const entry = z.object({ nameSk: z.string() });

export const latestFirst = (one: string, other: string): number => (one < other ? 1 : one > other ? -1 : 0);

const lastOfAll = '\u{10ffff}';

/** Finds checks by the index of words: none of them is read for it. */
export function createWordHits(table: Pick<Table, 'query'>) {
  const read = async (range: Expression, limit: number, newestFirst: boolean) => {
    const { items } = await table.query({ index: indexNames.name, key: range, limit, newestFirst });
    return items.map((item) => entry.parse(item).nameSk.split('#').at(-1) ?? '');
  };

  /** Of a word that begins too many, those that have it whole count first, the newest of them. */
  const findWord = async ({ id, live }: Owner, word: string, most: Most): Promise<OfWord> => {
    const between = (from: string, to: string): Expression => ({
      text: '#pk = :pk AND #sk BETWEEN :from AND :to',
      names: { '#pk': indexKeys.name.partition, '#sk': indexKeys.name.sort },
      values: { ':pk': indexPartitions.name(id, live), ':from': from, ':to': to },
    });
    const [whole, longer] = await Promise.all([
      read(between(`${word}#`, `${word}#~`), most.whole, true),
      read(between(`${word}0`, `${word}${lastOfAll}`), most.longer, false),
    ]);
    if (whole.length === most.whole) return { ids: new Set(whole), isWhole: false };
    return { ids: new Set([...whole, ...longer]), isWhole: longer.length < most.longer };
  };

  /** Newest first, those that have all words before others. */
  return async (owner: Owner, words: readonly string[]): Promise<Omit<WordHits, 'isKept'>> => {
    const find = (most: Most) => Promise.all(words.map((word) => findWord(owner, word, most)));
    const first = await find(words.length === 1 ? ofOneWord : ofSeveral);
    const byWord = words.length === 1 || first.some(({ isWhole }) => isWhole) ? first : await find(ofCommonWords);
    const whole = byWord.filter(({ isWhole }) => isWhole);
    const [rarest] = (whole.length > 0 ? whole : byWord).toSorted((one, other) => one.ids.size - other.ids.size);
    const ids = [...(rarest?.ids ?? [])].filter((id) => whole.every((each) => each.ids.has(id))).toSorted(latestFirst);
    const isInAll = (id: string): boolean => byWord.every((each) => each.ids.has(id));
    return {
      ids: [...ids.filter(isInAll), ...ids.filter((id) => !isInAll(id))],
      isWhole: rarest === undefined || rarest.isWhole,
    };
  };
}
