import * as z from 'zod/mini';
import { indexKeys, indexNames } from '#shared/config/resource-names.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { fullName, isGone } from '#shared/domain/check/referee.ts';
import { longestName, readsAmongOthers, readsPerPage } from '#shared/domain/limits.ts';
import type { CheckFinder } from '#shared/domain/ports/check-finder.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import { foldWords } from '#shared/domain/text/fold-words.ts';

import { indexPartitions } from '../keys.ts';
import type { Table } from '../table.ts';

/** Characters; no name is longer, and a key holds no more than 1 024 bytes. */
const mostWords = 5;
const newestRead = 100;
const noFilter = { status: null, projectExternalId: null, candidateExternalId: null };

type Owner = Readonly<{ id: string; live: boolean }>;

const entry = z.object({ nameSk: z.string() });

const wordsOf = ({ check, referees }: CheckFile): readonly string[] =>
  [
    fullName(check.candidate),
    check.project.title ?? '',
    ...referees.filter((referee) => !isGone(referee)).map(fullName),
  ].flatMap(foldWords);

/** Finds by the index of surnames, and among the newest checks by everything else. */
export function createCheckFinder(table: Table, checks: Pick<CheckStore, 'load' | 'list'>): CheckFinder {
  const idsBySurname = async ({ id, live }: Owner, word: string): Promise<readonly string[]> => {
    const { items } = await table.query({
      index: indexNames.name,
      key: {
        text: '#pk = :pk AND begins_with(#sk, :word)',
        names: { '#pk': indexKeys.name.partition, '#sk': indexKeys.name.sort },
        values: { ':pk': indexPartitions.name(id, live), ':word': word },
      },
      limit: readsPerPage,
    });
    return items.map((item) => entry.parse(item).nameSk.split('#').at(-1) ?? '');
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
      const words = foldWords(text)
        .slice(0, mostWords)
        .map((word) => word.slice(0, longestName));
      if (words.length === 0) return [];
      const picking = { isWanted: isSeen, mostReads: readsAmongOthers };
      const [newest, ...bySurname] = await Promise.all([
        checks.list(organisation, noFilter, { limit: newestRead, cursor: null, picking }),
        ...words.map((word) => idsBySurname(organisation, word)),
      ]);
      const found = new Map((newest === 'cursor_invalid' ? [] : newest.files).map((file) => [file.check.id, file]));
      const older = [...new Set(bySurname.flat())].filter((id) => !found.has(id));
      for (const file of await Promise.all(older.map(checks.load))) {
        if (file !== null && isSeen(file)) found.set(file.check.id, file);
      }
      return [...found.values()]
        .filter((file) => words.every((word) => wordsOf(file).some((each) => each.startsWith(word))))
        .toSorted((a, b) => b.check.createdAt.localeCompare(a.check.createdAt))
        .slice(0, limit);
    },
  };
}
