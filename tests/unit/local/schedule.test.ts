import { describe, expect, it } from 'vitest';
import { parseSchedule } from '#infra/local/events/schedule-expression.ts';
import { skipIdleTicks } from '#infra/local/events/skip-idle-ticks.ts';

const next = (expression: string, from: string) =>
  new Date(parseSchedule(expression).nextAfter(Date.parse(from))).toISOString();

describe('a schedule', () => {
  it.each([
    ['rate(1 minute)', '2026-11-23T08:00:30Z', '2026-11-23T08:01:00.000Z'],
    ['rate(1 minute)', '2026-11-23T08:01:00Z', '2026-11-23T08:02:00.000Z'],
    ['rate(6 hours)', '2026-11-23T08:00:00Z', '2026-11-23T12:00:00.000Z'],
    ['cron(15 10 * * ? *)', '2026-11-23T10:15:00Z', '2026-11-24T10:15:00.000Z'],
    ['cron(0/15 8-9 ? * MON-FRI *)', '2026-11-20T09:45:00Z', '2026-11-23T08:00:00.000Z'],
    ['cron(0 0 1 JAN ? 2028)', '2026-11-23T00:00:00Z', '2028-01-01T00:00:00.000Z'],
  ])('%s after %s', (expression, from, expected) => {
    expect(next(expression, from)).toBe(expected);
  });

  it.each(['rate(5 seconds)', 'at(2026-11-23T08:00:00)', 'cron(0 0 L * ? *)'])('%s is not understood', (expression) => {
    expect(() => next(expression, '2026-11-23T08:00:00Z')).toThrow('does not understand');
  });
});

describe('ticks on a long way', () => {
  const minute = 60_000;
  const walk = async (dueAt: number[], target: number) => {
    let now = 0;
    let lastTick = 0;
    const schedule = parseSchedule('rate(1 minute)');
    const ticks: number[] = [];
    const items = [...dueAt];
    const source = skipIdleTicks(
      {
        rule: { name: 'r', arn: 'a', schedule, targets: [] },
        nextDue: () => schedule.nextAfter(lastTick),
        runDue: () => {
          lastTick = now;
          ticks.push(now / minute);
          // As the product does: at most two at a time, and one item that nothing ever takes.
          for (const due of items.filter((item) => item <= now && item !== 1).slice(0, 2))
            items.splice(items.indexOf(due), 1);
          return Promise.resolve();
        },
        wake: () => {},
        pause: () => {},
        stop: () => {},
        startAnew: () => {},
      },
      () => {
        const future = items.filter((item) => item > now);
        const overdue = items.filter((item) => item <= now);
        return Promise.resolve({
          overdue: overdue.length,
          latest: Math.max(...overdue),
          next: future.length > 0 ? Math.min(...future) : undefined,
        });
      },
      { from: 0, target, now: () => now },
    );
    for (let rounds = 0; rounds < 10_000; rounds += 1) {
      const due = await source.nextDue();
      // It is asked again while another rule has its turn, and says the same.
      expect(await source.nextDue()).toBe(due);
      if (due === undefined || due > target) break;
      now = due;
      await source.runDue();
    }
    return ticks;
  };

  it('are only those at which something is due, and the last', async () => {
    expect(await walk([100.5 * minute], 1000 * minute)).toEqual([1, 101, 1000]);
  });

  it('go on as long as they make less of what is due', async () => {
    const together = [100, 100, 100, 100, 100].map((at) => at * minute);
    expect(await walk(together, 1000 * minute)).toEqual([1, 100, 101, 102, 1000]);
  });

  it('do not stay at what nothing takes', async () => {
    expect((await walk([1, 500 * minute], 1000 * minute)).length).toBeLessThan(8);
  });

  it('are all there on a short way', async () => {
    expect(await walk([], 3 * minute)).toEqual([1, 2, 3]);
  });
});
