import { describe, expect, it } from 'vitest';
import { createPace } from '../../../../functions/send-message/create-pace.ts';

/** A clock that goes on when somebody waits, and the times that all processes share. */
function world() {
  let now = 1_000_000;
  let takenUntil = 0;
  let lots = 0;
  const waits: number[] = [];
  const ports = {
    milliseconds: () => now,
    wait: (milliseconds: number) => {
      waits.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
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
  return {
    ports,
    passed: () => now - 1_000_000,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    lots: () => lots,
    waits,
  };
}

describe('the pace', () => {
  it('lets a burst of one second through, then keeps the rate', async () => {
    const { ports, passed } = world();
    const pace = createPace(10, ports);
    for (let i = 0; i < 10; i += 1) await pace();
    expect(passed()).toBe(0);
    for (let i = 0; i < 20; i += 1) await pace();
    expect(passed()).toBeGreaterThanOrEqual(1900);
    expect(passed()).toBeLessThanOrEqual(2000);
  });

  it('is one for all processes together', async () => {
    const { ports, passed } = world();
    const paces = Array.from({ length: 5 }, () => createPace(10, ports));
    for (let round = 0; round < 12; round += 1) for (const pace of paces) await pace();
    expect(passed()).toBeGreaterThanOrEqual(4_900);
    expect(passed()).toBeLessThanOrEqual(6_000);
  });

  it('asks the table for some at once', async () => {
    const { ports, lots } = world();
    const pace = createPace(40, ports);
    for (let i = 0; i < 100; i += 1) await pace();
    expect(lots()).toBe(10);
  });

  it('does not make up for a time in which it had nothing to send', async () => {
    const { ports, passed, pass } = world();
    const pace = createPace(10, ports);
    await pace();
    pass(600_000);
    for (let i = 0; i < 20; i += 1) await pace();
    expect(passed() - 600_000).toBeGreaterThanOrEqual(900);
  });

  it('keeps the rate for those who wait side by side', async () => {
    const { ports, waits } = world();
    const pace = createPace(2, { ...ports, milliseconds: () => 0 });
    await Promise.all([pace(), pace(), pace(), pace()]);
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
