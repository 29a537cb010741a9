import type { Change } from '#shared/domain/decisions/change.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { Submission } from '#shared/domain/questionnaire/answer.ts';
import { retryOnConflict } from '#shared/domain/retry-on-conflict.ts';

import { draftFromItems, submissionFromItems } from '../items/answers-item.ts';
import { checkPk, keys, sortKeysBetween } from '../keys.ts';
import { readAll } from '../read-all.ts';
import type { Item, Key, Table } from '../table.ts';

/** What a change deletes of what referees have written. */
export type EndedAnswers = Readonly<{
  /** Keys of the draft and of the answers to delete, the newest answers last. */
  ended: readonly Key[];
  /** Keys of the earlier answers that new ones replace. */
  superseded: readonly Key[];
  /** Keys of the old draft's parts after the first: the new draft may have fewer. */
  draftParts: readonly Key[];
}>;

type Reader = Pick<CheckStore, 'loadDraft' | 'loadSubmission' | 'loadSubmissions'> &
  Readonly<{ endedBy: (change: Change) => Promise<EndedAnswers> }>;

const keysOf = (items: readonly Item[]): readonly Key[] =>
  items.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }));

/** Reads again if the answers were being written during the read. */
async function whole<Read>(read: () => Promise<Read | 'conflict'>): Promise<Read> {
  const found = await retryOnConflict(read);
  if (found === 'conflict') throw new Error('Answers are not whole');
  return found;
}

/** The items of each referee's newest version, the first one first. */
function newestItems(items: readonly Item[]): readonly (readonly [Item, readonly Item[]])[] {
  const newest = new Map<unknown, [Item, Item[]]>();
  for (const item of items) {
    if (item['kind'] === 'answers') newest.set(item['refereeId'], [item, []]);
    else newest.get(item['refereeId'])?.[1].push(item);
  }
  return [...newest.values()];
}

/** What referees have written, in the items of a check. */
export function createAnswerItems(table: Pick<Table, 'query'>): Reader {
  const under = (checkId: string, from: string, to = `${from}#~`): Promise<readonly Item[]> =>
    readAll(table, { key: sortKeysBetween(checkPk(checkId), from, to) });
  const draftItems = (checkId: string, refereeId: string) => under(checkId, keys.draft(checkId, refereeId).sk);

  const answersOf = (checkId: string, refereeId: string) => under(checkId, `ANS#${refereeId}`);

  const newestOf = (read: () => Promise<readonly Item[]>): Promise<readonly Submission[]> =>
    whole(async () => {
      const submissions: Submission[] = [];
      for (const [first, others] of newestItems(await read())) {
        const submission = submissionFromItems(first, others);
        if (submission === null) return 'conflict';
        submissions.push(submission);
      }
      return submissions;
    });

  return {
    loadDraft: (checkId, refereeId) =>
      whole(async () => {
        const items = await draftItems(checkId, refereeId);
        const first = items.find(({ kind }) => kind === 'draft');
        if (first === undefined) return null;
        return (
          draftFromItems(
            first,
            items.filter((item) => item !== first),
          ) ?? 'conflict'
        );
      }),

    loadSubmissions: (checkId) => newestOf(() => under(checkId, 'ANS#', 'ANS#~')),

    async loadSubmission(checkId, refereeId) {
      const [submission = null] = await newestOf(() => answersOf(checkId, refereeId));
      return submission;
    },

    async endedBy({ check: { id }, endedDraftOf, endedAnswersOf, submission, draft: saved }) {
      const saves = saved === null ? null : keys.draft(id, saved.refereeId).sk;
      const [draft, answers, earlier, parts] = await Promise.all([
        endedDraftOf === null ? [] : draftItems(id, endedDraftOf),
        endedAnswersOf === null ? [] : answersOf(id, endedAnswersOf.refereeId),
        submission === null || submission.version === 1 ? [] : answersOf(id, submission.refereeId),
        saves === null ? [] : under(id, `${saves}#`, `${saves}#~`),
      ]);
      const isEarlier = ({ version }: Item): boolean => Number(version) < (submission?.version ?? 0);
      return {
        ended: keysOf([...draft, ...answers]),
        superseded: keysOf(earlier.filter(isEarlier)),
        draftParts: keysOf(parts),
      };
    },
  };
}
