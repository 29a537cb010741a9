import * as z from 'zod/mini';
import { indexKeys, indexNames } from '#shared/config/resource-names.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { longestName, readsAmongOthers } from '#shared/domain/limits.ts';
import type { CheckFinder } from '#shared/domain/ports/check-finder.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import { foldWords } from '#shared/domain/text/fold-words.ts';

import { indexPartitions, keys } from '../keys.ts';
import { wordsOf } from '../queue/name-words.ts';
import type { Table } from '../table.ts';
import { fileOfSummary } from './file-of-summary.ts';

const mostWords = 5;
const newestRead = 100;
/** Entries of one word that are read; of a commoner one the newest. */
const mostOfWord = 200;
const mostLoaded = 100;
const noFilter = { status: null, projectExternalId: null, candidateExternalId: null };

type Owner = Readonly<{ id: string; live: boolean }>;

const entry = z.object({ nameSk: z.string() });

/** Checks with a word; `isWhole`: there are no others. */
type OfWord = Readonly<{ ids: ReadonlySet<string>; isWhole: boolean }>;

const latestFirst = (one: string, other: string): number => (one < other ? 1 : one > other ? -1 : 0);

const has =
  (words: readonly string[]) =>
  (file: CheckFile): boolean => {
    const own = wordsOf(file);
    return words.every((word) => own.some((each) => each.startsWith(word)));
  };

/** Finds by the index of words, and where it does not hold all checks yet, among the newest by everything else. */
export function createCheckFinder(table: Table, checks: Pick<CheckStore, 'load' | 'list'>): CheckFinder {
  const read = async ({ id, live }: Owner, start: string, newestFirst: boolean) => {
    const { items } = await table.query({
      index: indexNames.name,
      key: {
        text: '#pk = :pk AND begins_with(#sk, :start)',
        names: { '#pk': indexKeys.name.partition, '#sk': indexKeys.name.sort },
        values: { ':pk': indexPartitions.name(id, live), ':start': start },
      },
      limit: mostOfWord,
      newestFirst,
    });
    return items.map((item) => entry.parse(item).nameSk.split('#').at(-1) ?? '');
  };

  /** Of a word that begins too many, those that have it whole count first. */
  const findWord = async (owner: Owner, word: string): Promise<OfWord> => {
    const begun = await read(owner, word, false);
    if (begun.length < mostOfWord) return { ids: new Set(begun), isWhole: true };
    return { ids: new Set([...(await read(owner, `${word}#`, true)), ...begun]), isWhole: false };
  };

  const isKept = async ({ id }: Owner): Promise<boolean> => (await table.get(keys.queueKept(id))) !== null;

  /** What lists show of it; the whole check where it stands in none yet. */
  const loadSummary = async (checkId: string): Promise<CheckFile | null> => {
    const item = await table.get(keys.summary(checkId, 'all'), { newest: false });
    return item?.['packed'] === undefined ? checks.load(checkId) : fileOfSummary(item);
  };

  return {
    async count({ id, live }, status, most) {
      const { items } = await table.query({
        index: indexNames.status,
        key: {
          text: '#pk = :pk',
          names: { '#pk': indexKeys.status.partition },
          values: { ':pk': indexPartitions.status(id, live, status) },
        },
        limit: most,
      });
      return items.length;
    },

    async find(organisation, text, { limit, isSeen }) {
      const words = [...new Set(foldWords(text))].slice(0, mostWords).map((word) => word.slice(0, longestName));
      if (words.length === 0) return { files: [], isMore: false };
      const [kept, ...byWord] = await Promise.all([
        isKept(organisation),
        ...words.map((word) => findWord(organisation, word)),
      ]);
      const picking = { isWanted: isSeen, mostReads: readsAmongOthers };
      const newest = kept
        ? null
        : await checks.list(organisation, noFilter, { limit: newestRead, cursor: null, picking });
      const known = newest === null || newest === 'cursor_invalid' ? [] : newest.files;
      const whole = byWord.filter(({ isWhole }) => isWhole);
      const [rarest] = (whole.length > 0 ? whole : byWord).toSorted((one, other) => one.ids.size - other.ids.size);
      const ids = [...(rarest?.ids ?? [])]
        .filter((id) => (kept ? whole.every((each) => each.ids.has(id)) : true))
        .filter((id) => known.every(({ check }) => check.id !== id))
        .toSorted(latestFirst);
      const found = known.filter(has(words));
      const find = kept ? loadSummary : checks.load;
      const lotSize = limit + 1;
      let looked = 0;
      while (looked < Math.min(ids.length, mostLoaded) && found.length <= limit) {
        const files = await Promise.all(ids.slice(looked, looked + lotSize).map(find));
        looked += lotSize;
        found.push(...files.filter((file) => file !== null).filter((file) => isSeen(file) && has(words)(file)));
      }
      const sorted = found.toSorted((a, b) => latestFirst(a.check.createdAt, b.check.createdAt));
      return {
        files: sorted.slice(0, limit),
        isMore: sorted.length > limit || looked < ids.length || rarest?.isWhole === false,
      };
    },
  };
}
