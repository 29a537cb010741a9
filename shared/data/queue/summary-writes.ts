import type { Check } from '#shared/domain/check/check.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { placeInQueue } from '#shared/domain/queue/queue-place.ts';
import { wordsOf } from '#shared/domain/queue/words-of-check.ts';
import { listedItems } from '../items/listed-item.ts';
import { summaryItems, type Viewer } from '../items/summary-item.ts';
import { epochSeconds, keys } from '../keys.ts';
import type { Expression, KeptItem } from '../table.ts';
import { wordItem } from './name-words.ts';

/** Everybody's lists, and those of its viewers. */
const viewersIn = ({ check }: CheckFile): readonly Viewer[] => [
  'all',
  ...(check.viewers ?? []).map((hash) => ({ hash })),
];

export const summariesOf = (file: CheckFile): readonly KeptItem[] =>
  summaryItems(file, placeInQueue(file, file.check.updatedAt), viewersIn(file));

/** What lists show of a check: all of them, or those of the API. */
export const listsOf = (file: CheckFile, lists: 'all' | 'api' = 'all'): readonly KeptItem[] => [
  ...(lists === 'all' ? summariesOf(file) : []),
  ...listedItems(file),
];

/** It stands, and no change has been written since this version of the check: what was deleted meanwhile does not come back. */
export const unlessNewer = ({ version }: Pick<Check, 'version'>): Expression => ({
  text: '#version <= :version',
  names: { '#version': 'version' },
  values: { ':version': version },
});

/** Stands in no list any more; written over, so that not everybody need have the right to delete. */
const endedSummary = (checkId: string, viewer: string, now: string): KeptItem => ({
  ...keys.summary(checkId, viewer),
  kind: 'summary',
  ttl: epochSeconds(now),
});

const endedWord = (checkId: string, word: string, now: string): KeptItem => ({
  ...keys.nameWord(checkId, word),
  kind: 'name_word',
  ttl: epochSeconds(now),
});

/**
 * What a change of a check writes for lists and search: `together` with the check, so that no list shows what is not so;
 * `ahead` words that find it, `behind` what finds it no more.
 */
export function queueWrites(
  before: CheckFile | null,
  after: CheckFile,
): Readonly<{ together: readonly KeptItem[]; ahead: readonly KeptItem[]; behind: readonly KeptItem[] }> {
  const { id, updatedAt, viewers = [] } = after.check;
  const known = before === null ? [] : wordsOf(before);
  const words = wordsOf(after);
  return {
    together: listsOf(after),
    ahead: words.filter((word) => !known.includes(word)).map((word) => wordItem(after, word)),
    behind: [
      ...(before?.check.viewers ?? [])
        .filter((hash) => !viewers.includes(hash))
        .map((hash) => endedSummary(id, hash, updatedAt)),
      ...known.filter((word) => !words.includes(word)).map((word) => endedWord(id, word, updatedAt)),
    ],
  };
}
