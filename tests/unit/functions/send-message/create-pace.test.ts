import { describe, expect, it } from 'vitest';
import { createPace } from '../../../../functions/send-message/create-pace.ts';

/** A clock that goes on when everybody waits, and the times that all processes share. */
function world() {
  let now = 1_000_000;
  let takenUntil = Number.NEGATIVE_INFINITY;
  let lots = 0;
  const waits: number[] = [];
  const sleepers: { at: number; wake: () => void }[] = [];
  const ports = {
    milliseconds: () => now,
    wait: (milliseconds: number) => {
      waits.push(milliseconds);
      return new Promise<void>((wake) => sleepers.push({ at: now + milliseconds, wake }));
    },
    slots: {
      take: (milliseconds: number, from: number) => {
        lots += 1;
        const begins = Math.max(takenUntil, from);
        takenUntil = begins + milliseconds;
        return Promise.resolve(begins);
      },
    },
  };
  /** Lets time pass until this is done, from one who wakes to the next. */
  const during = async (work: () => Promise<unknown>): Promise<void> => {
    let isDone = false;
    const done = work().finally(() => {
      isDone = true;
    });
    while (!isDone) {
      await new Promise((resolve) => setImmediate(resolve));
      const [first] = sleepers.sort((one, other) => one.at - other.at).splice(0, 1);
      if (first === undefined) continue;
      now = Math.max(now, first.at);
      first.wake();
    }
    await done;
  };
  return {
    ports,
    during,
    passed: () => now - 1_000_000,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    lots: () => lots,
    waits,
  };
}

const times = async (count: number, pace: () => Promise<void>): Promise<void> => {
  for (let i = 0; i < count; i += 1) await pace();
};

describe('the pace', () => {
  it('waits for no time that was taken before the clock was set back', async () => {
    const { ports, pass, passed, during } = world();
    const slots = { take: (_much: number, from: number) => Promise.resolve(from) };
    const pace = createPace(10, { ...ports, slots });
    await during(() => times(2, pace));
    pass(-3_600_000);
    const before = passed();
    await during(() => times(2, pace));
    expect(passed() - before).toBe(0);
  });

  it('lets a burst of one second through, then keeps the rate', async () => {
    const { ports, passed, during } = world();
    const pace = createPace(10, ports);
    await during(() => times(10, pace));
    expect(passed()).toBe(0);
    await during(() => times(20, pace));
    expect(passed()).toBeGreaterThanOrEqual(1900);
    expect(passed()).toBeLessThanOrEqual(2000);
  });

  it('is one for all processes together', async () => {
    const { ports, passed, during } = world();
    const processes = Array.from({ length: 5 }, () => createPace(10, ports));
    await during(() => Promise.all(processes.map((pace) => times(12, pace))));
    expect(passed()).toBeGreaterThanOrEqual(4_900);
    expect(passed()).toBeLessThanOrEqual(6_000);
  });

  it('asks the table for some at once', async () => {
    const { ports, lots, during } = world();
    await during(() => times(100, createPace(40, ports)));
    expect(lots()).toBe(10);
  });

  it('does not make up for a time in which it had nothing to send', async () => {
    const { ports, passed, pass, during } = world();
    const pace = createPace(10, ports);
    await pace();
    pass(600_000);
    await during(() => times(20, pace));
    expect(passed() - 600_000).toBeGreaterThanOrEqual(900);
  });

  it('keeps the rate for those who wait side by side', async () => {
    const { ports, waits, during } = world();
    const pace = createPace(2, ports);
    await during(() => Promise.all([pace(), pace(), pace(), pace()]));
    expect(waits).toEqual([500, 1000]);
  });

  it('goes on after the table could not be asked', async () => {
    const { ports } = world();
    let isDown = true;
    const slots: typeof ports.slots = {
      take: (...asked) => (isDown ? Promise.reject(new Error('down')) : ports.slots.take(...asked)),
    };
    const pace = createPace(10, { ...ports, slots });
    await expect(pace()).rejects.toThrow('down');
    isDown = false;
    await expect(pace()).resolves.toBeUndefined();
  });
});
