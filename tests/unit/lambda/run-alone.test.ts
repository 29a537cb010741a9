import { describe, expect, it } from 'vitest';
import { addSeconds } from '#shared/domain/time.ts';
import { createRunAlone } from '#shared/lambda/run-alone.ts';
import { countingIds, startTime } from '#tests/support/builders/check-builders.ts';
import { describeLease } from '#tests/support/contracts/lease-contract.ts';
import { createFakeLease } from '#tests/support/fakes/fake-lease.ts';

describeLease('of tests', createFakeLease);

function buildWorld() {
  let now = startTime;
  const ids = countingIds();
  const runAlone = createRunAlone({
    lease: createFakeLease(),
    newHolder: () => ids('evt'),
    clock: () => now,
  });
  const pass = (seconds: number) => {
    now = addSeconds(now, seconds);
  };
  return { runAlone, pass };
}

const never = new Promise<void>(() => {});

describe('run-due', () => {
  it('runs once when called twice at once, and again when that is over', async () => {
    const { runAlone } = buildWorld();
    const { promise, resolve } = Promise.withResolvers<void>();
    let runs = 0;
    const run = () => {
      runs += 1;
      return promise;
    };
    const first = runAlone(run);
    await runAlone(run);
    expect(runs).toBe(1);
    resolve();
    await first;
    await runAlone(run);
    expect(runs).toBe(2);
  });

  it('runs again after one that failed, whose error is told', async () => {
    const { runAlone } = buildWorld();
    await expect(runAlone(() => Promise.reject(new Error('no table')))).rejects.toThrow('no table');
    let ran = false;
    await runAlone(() => {
      ran = true;
      return Promise.resolve();
    });
    expect(ran).toBe(true);
  });

  it('runs in the next minute after one that died, and not beside one that may still live', async () => {
    const { runAlone, pass } = buildWorld();
    void runAlone(() => never);
    let runs = 0;
    const run = () => {
      runs += 1;
      return Promise.resolve();
    };
    pass(50);
    await runAlone(run);
    expect(runs).toBe(0);
    pass(10);
    await runAlone(run);
    expect(runs).toBe(1);
  });
});
