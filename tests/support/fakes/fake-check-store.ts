import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { applyTo, type Change } from '#shared/domain/decisions/change.ts';
import type { CheckFilter, CheckStore } from '#shared/domain/ports/check-store.ts';
import type { Draft, Submission } from '#shared/domain/questionnaire/answer.ts';

type FakeCheckStore = Pick<CheckStore, 'load' | 'create' | 'change' | 'list' | 'loadDraft' | 'loadSubmissions'> &
  Readonly<{
    files: () => readonly CheckFile[];
    /** Puts a check as it stands, with what its referees have sent. */
    put: (file: CheckFile, submissions?: readonly Submission[]) => void;
    /** Every version that was ever sent and not deleted. */
    submissions: () => readonly Submission[];
    /** What another does between the next load and its write. */
    meanwhile: (act: () => Promise<unknown>) => void;
    /** From now on every write after this many fails, as when the process dies. */
    failAfter: (writes: number) => void;
  }>;

const passes = (filter: CheckFilter, { check }: CheckFile): boolean =>
  (filter.status === null || filter.status === check.status) &&
  (filter.projectExternalId === null || filter.projectExternalId === check.project.externalId) &&
  (filter.candidateExternalId === null || filter.candidateExternalId === check.candidate.externalId);

/** Checks in memory. A cursor is the id of the last check on the page. */
export function fakeCheckStore(): FakeCheckStore {
  const files = new Map<string, CheckFile>();
  const drafts = new Map<string, Draft>();
  let sent: readonly Submission[] = [];
  let writesLeft = Number.POSITIVE_INFINITY;
  let interrupt: (() => Promise<unknown>) | null = null;

  /** False when somebody else was faster. */
  const write = (before: CheckFile, change: Change): boolean => {
    const { check, draft, endedDraftOf, endedAnswersOf, submission } = change;
    const isLast = files.get(check.id)?.check.version === before.check.version;
    if (!isLast || (draft !== null && (drafts.get(draft.refereeId)?.version ?? 0) !== draft.version - 1)) return false;
    files.set(check.id, applyTo(before, change));
    if (draft !== null) drafts.set(draft.refereeId, draft);
    if (endedDraftOf !== null) drafts.delete(endedDraftOf);
    if (endedAnswersOf !== null) sent = sent.filter((each) => each.refereeId !== endedAnswersOf.refereeId);
    if (submission !== null) sent = [...sent, submission];
    return true;
  };

  const change: CheckStore['change'] = async (checkId, decide) => {
    for (let tries = 0; tries < 4; tries += 1) {
      const before = files.get(checkId);
      if (before === undefined) return { outcome: 'not_found' };
      const act = interrupt;
      interrupt = null;
      await act?.();
      const decision = decide(before);
      if (decision.outcome === 'unchanged') return { outcome: 'unchanged', file: before };
      if (decision.outcome === 'refused') return { ...decision, file: before };
      if (write(before, decision.change)) return { outcome: 'changed', file: files.get(checkId) ?? before };
    }
    return { outcome: 'conflict' };
  };

  return {
    change,
    loadDraft: (_, refereeId) => Promise.resolve(drafts.get(refereeId) ?? null),
    loadSubmissions: () => Promise.resolve([...new Map(sent.map((each) => [each.refereeId, each])).values()]),
    submissions: () => sent,
    meanwhile: (act) => {
      interrupt = act;
    },
    files: () => [...files.values()],
    put: (file, submissions = []) => {
      files.set(file.check.id, file);
      sent = [...sent, ...submissions];
    },
    failAfter: (writes) => {
      writesLeft = writes;
    },
    load: (checkId) => Promise.resolve(files.get(checkId) ?? null),
    create: (change) => {
      if (files.has(change.check.id)) return Promise.resolve('exists');
      if (writesLeft <= 0) return Promise.reject(new Error('The process died'));
      writesLeft -= 1;
      files.set(change.check.id, applyTo(null, change));
      return Promise.resolve('created');
    },
    list: ({ id, live }, filter, { limit, cursor }) => {
      if (cursor !== null && !files.has(cursor)) return Promise.resolve('cursor_invalid');
      const found = [...files.values()]
        .filter(({ check }) => check.organisationId === id && check.live === live)
        .toSorted((a, b) => b.check.id.localeCompare(a.check.id))
        .filter((file) => passes(filter, file) && (cursor === null || file.check.id < cursor));
      const shown = found.slice(0, limit);
      return Promise.resolve({
        files: shown,
        cursor: found.length > limit ? (shown.at(-1)?.check.id ?? null) : null,
      });
    },
  };
}
