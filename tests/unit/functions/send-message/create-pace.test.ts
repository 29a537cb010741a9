import { expect, it } from 'vitest';
import { createPace } from '../../../../functions/send-message/create-pace.ts';

it('lets a burst of one second through, then keeps the rate', async () => {
  let now = 1_000_000;
  const pace = createPace(10, {
    milliseconds: () => now,
    wait: (milliseconds) => {
      now += milliseconds;
      return Promise.resolve();
    },
  });
  for (let i = 0; i < 10; i += 1) await pace();
  expect(now - 1_000_000).toBe(0);
  for (let i = 0; i < 20; i += 1) await pace();
  expect(now - 1_000_000).toBeGreaterThanOrEqual(1900);
  expect(now - 1_000_000).toBeLessThanOrEqual(2000);
});

it('keeps the rate for those who wait side by side', async () => {
  const waits: number[] = [];
  const pace = createPace(2, {
    milliseconds: () => 0,
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  });
  await Promise.all([pace(), pace(), pace(), pace()]);
  expect(waits).toEqual([500, 1000]);
});
