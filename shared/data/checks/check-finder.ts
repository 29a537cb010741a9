import { indexKeys, indexNames } from '#shared/config/resource-names.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { readsAmongOthers } from '#shared/domain/limits.ts';
import type { CheckFinder, WordHits } from '#shared/domain/ports/check-finder.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import { hasWords, searchedWords } from '#shared/domain/queue/words-of-check.ts';
import { indexPartitions, keys } from '../keys.ts';
import { createWordHits, latestFirst } from '../queue/word-hits.ts';
import type { Table } from '../table.ts';
import { fileOfSummary } from './file-of-summary.ts';

const newestRead = 100;
const mostLoaded = 100;
const noFilter = { status: null, projectExternalId: null, candidateExternalId: null };
const nothing: WordHits = { ids: [], isWhole: true, isKept: true };

type Owner = Readonly<{ id: string; live: boolean }>;

/** Finds by the index of words, and where it does not hold all checks yet, among the newest by everything else. */
export function createCheckFinder(table: Table, checks: Pick<CheckStore, 'load' | 'list'>): CheckFinder {
  const lookUp = createWordHits(table);
  const kept = new Set<string>();

  /** Once it is so, it stays. */
  const isKept = async ({ id }: Owner): Promise<boolean> => {
    if (kept.has(id)) return true;
    if ((await table.get(keys.queueKept(id), { newest: false })) === null) return false;
    kept.add(id);
    return true;
  };

  /** What lists show of it; the whole check where it stands in none yet. */
  const loadSummary = async (checkId: string): Promise<CheckFile | null> => {
    const item = await table.get(keys.summary(checkId, 'all'), { newest: false });
    return item?.['packed'] === undefined ? checks.load(checkId) : fileOfSummary(item);
  };

  const load = async (ids: readonly string[], one: typeof loadSummary = loadSummary): Promise<readonly CheckFile[]> =>
    (await Promise.all(ids.map(one))).filter((file) => file !== null);

  return {
    load: (checkIds) => load(checkIds),

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

    async look(organisation, text) {
      const words = searchedWords(text);
      if (words.length === 0) return nothing;
      const [hits, isAll] = await Promise.all([lookUp(organisation, words), isKept(organisation)]);
      return { ...hits, isKept: isAll };
    },

    async find(organisation, text, hits, { limit, isSeen }) {
      const has = hasWords(searchedWords(text));
      const picking = { isWanted: isSeen, mostReads: readsAmongOthers };
      const newest = hits.isKept
        ? null
        : await checks.list(organisation, noFilter, { limit: newestRead, cursor: null, picking });
      const known = newest === null || newest === 'cursor_invalid' ? [] : newest.files;
      const ids = hits.ids.filter((id) => known.every(({ check }) => check.id !== id));
      const found = known.filter(has);
      let looked = 0;
      while (looked < Math.min(ids.length, mostLoaded) && found.length < limit) {
        const lot = ids.slice(looked, looked + limit);
        looked += lot.length;
        const files = await load(lot, hits.isKept ? loadSummary : checks.load);
        found.push(...files.filter((file) => isSeen(file) && has(file)));
      }
      const sorted = found.toSorted((a, b) => latestFirst(a.check.createdAt, b.check.createdAt));
      return {
        files: sorted.slice(0, limit),
        isMore: sorted.length > limit || looked < ids.length || !hits.isWhole,
      };
    },
  };
}
