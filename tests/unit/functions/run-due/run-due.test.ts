import { describe, expect, it } from 'vitest';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Decision } from '#shared/domain/decisions/decision.ts';
import type { DueItem } from '#shared/domain/ports/outbox.ts';
import {
  buildCheck,
  buildFile,
  countingIds,
  daysAfter,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { createRunDue } from '../../../../functions/run-due/run-due.ts';

const messageItem = (number: number, dueAt = startTime): DueItem => ({
  kind: 'message',
  checkId: testId('chk', 1),
  messageId: `msg_${String(number).padStart(6, '0')}_candidate_email`,
  dueAt,
});

type World = Readonly<{
  partitions?: readonly (readonly DueItem[])[];
  file?: CheckFile;
  clock?: () => string;
  makeReady?: (item: DueItem) => Promise<boolean>;
}>;

function buildWorld({ partitions = [], file = buildFile(), clock = () => startTime, makeReady }: World) {
  const left = partitions.map((items) => [...items]);
  const decisions: Decision[] = [];
  const readied: DueItem[] = [];
  const run = createRunDue({
    partitions: partitions.length,
    clock,
    newId: countingIds(),
    due: {
      due: (partition, until, limit) =>
        Promise.resolve((left[partition] ?? []).filter((item) => item.dueAt <= until).slice(0, limit)),
      async makeReady(item) {
        if (makeReady !== undefined) return makeReady(item);
        for (const items of left) {
          const index = items.indexOf(item);
          if (index >= 0) items.splice(index, 1);
        }
        readied.push(item);
        return true;
      },
    },
    checks: {
      change: (_, decide) => {
        const decision = decide(file);
        decisions.push(decision);
        return Promise.resolve({ outcome: decision.outcome === 'change' ? 'changed' : 'unchanged', file });
      },
    },
  });
  return { run, readied, decisions };
}

describe('run-due', () => {
  it('makes everything ready that is due, in every partition and past the first page', async () => {
    const world = buildWorld({
      partitions: [Array.from({ length: 250 }, (_, index) => messageItem(index)), [messageItem(900)], []],
    });
    await world.run();
    expect(world.readied).toHaveLength(251);
  });

  it('reaches what stands behind a page of items that cannot be turned', async () => {
    const turned: DueItem[] = [];
    const world = buildWorld({
      partitions: [Array.from({ length: 260 }, (_, index) => messageItem(index))],
      makeReady: (item) => {
        if (item.kind !== 'message' || Number(item.messageId.slice(4, 10)) < 230) return Promise.resolve(false);
        turned.push(item);
        return Promise.resolve(true);
      },
    });
    await world.run();
    expect(turned).toHaveLength(30);
  });

  it('leaves what is not due yet', async () => {
    const world = buildWorld({ partitions: [[messageItem(1, daysAfter(1))]] });
    await world.run();
    expect(world.readied).toEqual([]);
  });

  it('ends a check whose deadline has passed', async () => {
    const item: DueItem = { kind: 'check', checkId: testId('chk', 1), dueAt: startTime };
    const file = buildFile({ check: buildCheck({ submitBy: startTime }) });
    const world = buildWorld({ partitions: [[item]], file });
    await world.run();
    expect(world.decisions).toMatchObject([{ outcome: 'change', change: { check: { status: 'expired' } } }]);
  });

  it('leaves a check alone whose deadline was moved meanwhile', async () => {
    const item: DueItem = { kind: 'check', checkId: testId('chk', 1), dueAt: startTime };
    const world = buildWorld({ partitions: [[item]] });
    await world.run();
    expect(world.decisions).toEqual([{ outcome: 'unchanged' }]);
  });

  it('goes on when one item fails, and does not turn in circles on those that cannot be turned', async () => {
    const tried: DueItem[] = [];
    const world = buildWorld({
      partitions: [Array.from({ length: 100 }, (_, index) => messageItem(index)), [messageItem(900)]],
      makeReady: (item) => {
        tried.push(item);
        return Promise.reject(new Error('throttled'));
      },
    });
    await world.run();
    expect(tried).toHaveLength(101);
  });

  it('turns few at once, so that all partitions together keep within the connections of a client', async () => {
    let running = 0;
    let most = 0;
    const world = buildWorld({
      partitions: [Array.from({ length: 40 }, (_, index) => messageItem(index))],
      makeReady: async () => {
        running += 1;
        most = Math.max(most, running);
        await Promise.resolve();
        running -= 1;
        return true;
      },
    });
    await world.run();
    expect(most).toBe(5);
  });

  it('stops in time and leaves the rest to the next run', async () => {
    let seconds = 0;
    const world = buildWorld({
      partitions: [Array.from({ length: 1000 }, (_, index) => messageItem(index))],
      clock: () => {
        seconds += 1;
        return new Date(Date.parse(startTime) + seconds * 1000).toISOString();
      },
    });
    await world.run();
    expect(world.readied.length).toBeGreaterThan(0);
    expect(world.readied.length).toBeLessThan(1000);
  });
});
