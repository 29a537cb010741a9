import type { CallSlot } from '#shared/domain/call/call-slots.ts';
import { type CheckFile, inStoredOrder } from '#shared/domain/check/check-file.ts';
import type { CheckEvent } from '#shared/domain/check/event.ts';
import { applyTo, type Change } from '#shared/domain/decisions/change.ts';
import type { ChangeResult, CheckFilter, CheckStore, GoneCheck } from '#shared/domain/ports/check-store.ts';
import type { IdempotencyStore } from '#shared/domain/ports/idempotency-store.ts';
import type { Draft, Submission } from '#shared/domain/questionnaire/answer.ts';
import { retryOnConflict } from '#shared/domain/retry-on-conflict.ts';
import { evaluateSignals } from '#shared/domain/signals/evaluate-signals.ts';
import { createFakeFetches, createFakeOpenings } from './fake-openings.ts';

type FakeCheckStore = CheckStore &
  Readonly<{
    files: () => readonly CheckFile[];
    /** Puts a check as it stands, with what its referees have sent. */
    put: (file: CheckFile, submissions?: readonly Submission[], events?: readonly CheckEvent[]) => void;
    /** Every version that was ever sent and not deleted. */
    submissions: () => readonly Submission[];
    /** What another does between the next load and its write. */
    meanwhile: (act: () => Promise<unknown>) => void;
    /** Deletes a check, as its time is over. */
    erase: (checkId: string) => void;
    /** From now on every write after this many fails, as when the process dies. */
    failAfter: (writes: number) => void;
  }>;

const passes = (filter: CheckFilter, { check }: CheckFile): boolean =>
  (filter.status === null || filter.status === check.status) &&
  (filter.projectExternalId === null || filter.projectExternalId === check.project.externalId) &&
  (filter.candidateExternalId === null || filter.candidateExternalId === check.candidate.externalId);

const placeOf = ({ check }: CheckFile): string => `${check.createdAt}#${check.id}`;
const draftKey = (checkId: string, refereeId: string): string => `${checkId} ${refereeId}`;
const answersKey = (checkId: string, { refereeId, version }: Pick<Submission, 'refereeId' | 'version'>): string =>
  `${checkId} ${refereeId} ${String(version).padStart(6, '0')}`;
const slotKey = ({ organisationId, live, handler, at }: CallSlot): string =>
  `${organisationId} ${live} ${handler} ${at}`;

/**
 * Checks in memory. A cursor names what it was given out for, and the last check on the page. `idempotency`: where the
 * requests stand that end with the checks that they make.
 */
export function fakeCheckStore(idempotency?: Pick<IdempotencyStore, 'finish'>): FakeCheckStore {
  const files = new Map<string, CheckFile>();
  const drafts = new Map<string, Draft>();
  const sent = new Map<string, Submission>();
  const events = new Map<string, readonly CheckEvent[]>();
  const slots = new Map<string, CallSlot>();
  const gone = new Map<string, GoneCheck>();
  let writesLeft = Number.POSITIVE_INFINITY;
  let interrupt: (() => Promise<unknown>) | null = null;

  const load: CheckStore['load'] = (checkId) => Promise.resolve(files.get(checkId) ?? null);

  const isRefused = (before: CheckFile | null, { check, draft, submission, messages, takenSlots }: Change): boolean => {
    const last = files.get(check.id)?.check;
    const isOther = last?.version !== before?.check.version || last?.eventCount !== before?.check.eventCount;
    const isTaken = takenSlots.some((slot) => {
      const known = slots.get(slotKey(slot));
      return known !== undefined && (known.checkId !== slot.checkId || known.refereeId !== slot.refereeId);
    });
    return (
      isOther ||
      isTaken ||
      (draft !== null && (drafts.get(draftKey(check.id, draft.refereeId))?.version ?? 0) !== draft.version - 1) ||
      (submission !== null && sent.has(answersKey(check.id, submission))) ||
      messages.some(({ id }) => files.get(check.id)?.messages.some((each) => each.id === id))
    );
  };

  /** All of it, or nothing when somebody else was faster or has the time that it takes. */
  const write = (before: CheckFile | null, decided: Change): boolean => {
    if (isRefused(before, decided)) return false;
    const change = evaluateSignals(before, decided, []);
    const { check, draft, endedDraftOf, endedAnswersOf, submission } = change;
    files.set(check.id, applyTo(before, change));
    events.set(check.id, [...(events.get(check.id) ?? []), ...change.events]);
    if (draft !== null) drafts.set(draftKey(check.id, draft.refereeId), draft);
    if (endedDraftOf !== null) drafts.delete(draftKey(check.id, endedDraftOf));
    for (let version = 1; version <= (endedAnswersOf?.versions ?? 0); version += 1) {
      sent.delete(answersKey(check.id, { refereeId: endedAnswersOf?.refereeId ?? '', version }));
    }
    if (submission !== null) {
      for (let version = 1; version < submission.version; version += 1) {
        sent.delete(answersKey(check.id, { refereeId: submission.refereeId, version }));
      }
      sent.set(answersKey(check.id, submission), submission);
    }
    for (const slot of change.takenSlots) slots.set(slotKey(slot), slot);
    for (const slot of change.freedSlots) slots.delete(slotKey(slot));
    return true;
  };

  /** In the latest version of each referee. */
  const newestUnder = (prefix: string): readonly Submission[] => {
    const versions = [...sent].filter(([key]) => key.startsWith(prefix)).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return [...new Map(versions.map(([, each]) => [each.refereeId, each])).values()];
  };

  const change: CheckStore['change'] = async (wanted, decide) => {
    const checkId = typeof wanted === 'string' ? wanted : wanted.check.id;
    let known = typeof wanted === 'string' ? null : wanted;
    const result = await retryOnConflict(async (): Promise<ChangeResult | 'conflict'> => {
      const before = known ?? (await load(checkId));
      known = null;
      if (before === null) return { outcome: 'not_found' };
      const act = interrupt;
      interrupt = null;
      await act?.();
      const decision = decide(before);
      if (decision.outcome === 'unchanged') return { outcome: 'unchanged', file: before };
      if (decision.outcome === 'refused') return { ...decision, file: before };
      if (!write(before, decision.change)) return 'conflict';
      return { outcome: 'changed', file: files.get(before.check.id) ?? before };
    });
    return result === 'conflict' ? { outcome: 'conflict' } : result;
  };

  const opened = {
    find: (checkId: string) => files.get(checkId),
    write: (file: CheckFile, event: CheckEvent | null) => {
      files.set(file.check.id, file);
      if (event !== null) events.set(file.check.id, [...(events.get(file.check.id) ?? []), event]);
    },
  } satisfies Parameters<typeof createFakeOpenings>[0];

  return {
    load,
    change,
    refresh: () => Promise.resolve(),
    findGone: (checkId) => Promise.resolve(gone.get(checkId) ?? null),
    erase: (checkId) => {
      const file = files.get(checkId);
      if (file !== undefined) {
        const { organisationId, live, updatedAt: goneAt } = file.check;
        gone.set(checkId, { organisationId, live, cause: 'retention', goneAt });
      }
      files.delete(checkId);
    },
    recordOpening: createFakeOpenings(opened),
    recordFetch: createFakeFetches(opened),
    tell: ({ id }, told) => {
      const file = files.get(id);
      const known = file?.told.find(({ person }) => person === told.person);
      const isLess =
        known !== undefined && (known.months < told.months || (known.months === told.months && known.at >= told.at));
      if (file !== undefined && !isLess) {
        const others = file.told.filter(({ person }) => person !== told.person);
        files.set(id, inStoredOrder({ ...file, told: [...others, told] }));
      }
      return Promise.resolve();
    },
    loadDraft: (checkId, refereeId) => Promise.resolve(drafts.get(draftKey(checkId, refereeId)) ?? null),
    loadSubmissions: (checkId) => Promise.resolve(newestUnder(`${checkId} `)),
    loadSubmission: (checkId, refereeId) => Promise.resolve(newestUnder(`${checkId} ${refereeId} `)[0] ?? null),
    loadEvents: (checkId) => Promise.resolve(events.get(checkId) ?? []),
    submissions: () => [...sent.values()],
    meanwhile: (act) => {
      interrupt = act;
    },
    files: () => [...files.values()],
    put: (file, submissions = [], happened = []) => {
      files.set(file.check.id, inStoredOrder(file));
      for (const each of submissions) sent.set(answersKey(file.check.id, each), each);
      if (happened.length > 0) events.set(file.check.id, happened);
    },
    failAfter: (writes) => {
      writesLeft = writes;
    },
    async create(created, _, end) {
      if (files.has(created.check.id)) return 'exists';
      if (writesLeft <= 0) throw new Error('The process died');
      writesLeft -= 1;
      if (!write(null, created)) throw new Error('A new check was refused and is not there');
      if (end !== undefined) await idempotency?.finish(end);
      return 'created';
    },
    list: (organisation, filter, { limit, cursor, picking }) => {
      const { id, live } = organisation;
      const scope = JSON.stringify([organisation, filter]);
      const [given, place = ''] = cursor?.split('@') ?? [];
      if (cursor !== null && given !== scope) return Promise.resolve('cursor_invalid');
      const found = [...files.values()]
        .filter(({ check }) => check.organisationId === id && check.live === live)
        .toSorted((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1))
        .filter((file) => passes(filter, file) && (cursor === null || placeOf(file) < place))
        .filter((file) => picking?.isWanted(file) ?? true);
      const shown = found.slice(0, limit);
      const last = shown.at(-1);
      return Promise.resolve({
        files: shown,
        cursor: found.length > limit && last !== undefined ? `${scope}@${placeOf(last)}` : null,
      });
    },
  };
}
