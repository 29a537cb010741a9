import { describe, expect, test } from 'vitest';
import { byOneOf } from '#shared/domain/audit/audit-entry.ts';
import { type BulkDoer, isOver, runBulk } from '#shared/domain/bulk/run-bulk.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { BulkEntry, BulkJob, BulkOutcome } from '#shared/domain/ports/bulk-jobs.ts';
import {
  buildCheck,
  buildFile,
  buildOrganisation,
  buildReferee,
  countingIds,
  daysAfter,
  minutesAfter,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { buildMessage } from '#tests/support/builders/message-builders.ts';

const idOf = (number: number): string => testId('chk', number);
const waiting = (number: number): BulkEntry => ({ checkId: idOf(number), result: null });
const begun: BulkJob = {
  id: 'job-1',
  organisationId: testId('org', 1),
  live: true,
  actorId: 'rita',
  startedAt: daysAfter(2),
  wish: { act: 'remind', lastDay: null, recruiter: null },
  entries: [],
  version: 1,
};
const referee = buildReferee({ status: 'invited', invitedAt: startTime, answerBy: daysAfter(14), channel: 'email' });
const fileOf = (id: string, changes: Partial<CheckFile['check']> = {}): CheckFile =>
  buildFile({
    check: buildCheck({ id, status: 'collecting', submittedAt: startTime, ...changes }),
    referees: [referee],
  });

const rita: BulkDoer = {
  organisation: buildOrganisation(),
  session: { email: 'rita.ek@example.org', live: true },
  now: daysAfter(2),
  act: { by: 'Rita Ek', note: null },
  actor: byOneOf('recruiter', 'rita'),
};

type Answer = 'changed' | 'unchanged' | 'not_found' | 'conflict' | 'refused';

const answers = {
  changed: { outcome: 'changed' },
  unchanged: { outcome: 'unchanged' },
  not_found: { outcome: 'not_found' },
  conflict: { outcome: 'conflict' },
  refused: { outcome: 'refused', code: 'closed', refereeId: referee.id },
} as const satisfies Record<Answer, object>;

type World = Readonly<{
  files?: Readonly<Record<string, CheckFile>>;
  answer?: Answer;
  /** Whether the job is still this process's, by how often it was saved. */
  isMine?: (saves: number) => boolean;
  secondsEach?: number;
}>;

async function run(job: BulkJob, seconds: number, world: World = {}) {
  const { answer = 'changed', isMine = () => true, secondsEach = 0 } = world;
  const saved: BulkJob[] = [];
  const changed: string[] = [];
  let passed = 0;
  await runBulk(
    {
      checks: {
        load: (id) => Promise.resolve(world.files ? (world.files[id] ?? null) : fileOf(id)),
        change: (asked, decide) => {
          const file = typeof asked === 'string' ? fileOf(asked) : asked;
          changed.push(file.check.id);
          decide(file);
          return Promise.resolve({ ...answers[answer], file });
        },
      },
      bulkJobs: {
        save: (next) => {
          saved.push(next);
          passed += secondsEach;
          return Promise.resolve(isMine(saved.length));
        },
      },
      newId: countingIds(),
      clock: () => minutesAfter(passed / 60, daysAfter(2)),
    },
    rita,
    job,
    seconds,
  );
  return { saved, changed, last: saved.at(-1) };
}

const of = (...numbers: number[]): BulkJob => ({ ...begun, entries: numbers.map(waiting) });
const upTo = (most: number): number[] => Array.from({ length: most }, (_, at) => at + 1);

describe('a job over many checks', () => {
  test('does ten at a time, saves what became of them, and ends', async () => {
    const { saved, changed, last } = await run(of(...upTo(23)), 60);
    expect(saved.map(({ entries }) => entries.filter(({ result }) => result !== null).length)).toEqual([10, 20, 23]);
    expect(saved.map(({ version }) => version)).toEqual([1, 2, 3]);
    expect(changed).toEqual(upTo(23).map(idOf));
    expect(last && isOver(last)).toBe(true);
  });

  test('is gone on with where it was left', async () => {
    const done = { checkId: idOf(1), result: { outcome: 'conflict' } } as const;
    const { changed, last } = await run({ ...begun, entries: [done, waiting(2)] }, 60);
    expect(changed).toEqual([idOf(2)]);
    expect(last?.entries).toEqual([done, { checkId: idOf(2), result: { outcome: 'done' } }]);
  });

  test('stops when its time is over, or when another process has it', async () => {
    expect((await run(of(...upTo(40)), 60, { secondsEach: 30 })).saved).toHaveLength(2);
    expect((await run(of(...upTo(40)), 60, { isMine: (saves) => saves < 3 })).saved).toHaveLength(3);
    expect((await run(of(...upTo(40)), 0)).saved).toEqual([]);
  });

  test.each<readonly [string, Answer, BulkOutcome]>([
    ['is changed', 'changed', { outcome: 'done' }],
    ['is as it was', 'unchanged', { outcome: 'unchanged' }],
    ['is gone meanwhile', 'not_found', { outcome: 'gone' }],
    ['is changed by others again and again', 'conflict', { outcome: 'conflict' }],
    ['refuses', 'refused', { outcome: 'refused', code: 'closed', refereeId: referee.id }],
  ])('a check that %s is told so', async (_, answer, result) => {
    const { last } = await run(of(1), 60, { answer });
    expect(last?.entries).toEqual([{ checkId: idOf(1), result }]);
  });

  test('touches no check that is not there or that its doer may not see', async () => {
    const other = fileOf(idOf(2), { recruiter: { name: 'Bo Ahl', email: 'bo@example.org' } });
    const { changed, last } = await run(of(1, 2), 60, { files: { [idOf(2)]: other } });
    expect(changed).toEqual([]);
    expect(last?.entries.map(({ result }) => result)).toEqual([{ outcome: 'gone' }, { outcome: 'gone' }]);
  });

  test('does nothing twice that a process did before it was killed', async () => {
    const reminded = {
      ...fileOf(idOf(1)),
      messages: [buildMessage({ kind: 'referee-reminder', createdAt: begun.startedAt })],
    };
    const { changed, last } = await run(of(1), 60, { files: { [idOf(1)]: reminded } });
    expect([changed, last?.entries[0]?.result?.outcome]).toEqual([[], 'done']);
  });
});
