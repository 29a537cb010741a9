import { describe, expect, it } from 'vitest';
import { retryOnConflict } from '#shared/domain/retry-on-conflict.ts';

const losing = (times: number) => {
  let tries = 0;
  return {
    tries: () => tries,
    change: () => {
      tries += 1;
      return Promise.resolve(tries > times ? `done in ${tries}` : 'conflict');
    },
  };
};

describe('a conditional change', () => {
  it.each([
    [0, 'done in 1', 1],
    [3, 'done in 4', 4],
    [4, 'conflict', 4],
  ])('that loses %i times comes to %s', async (losses, result, tries) => {
    const race = losing(losses);
    expect(await retryOnConflict(race.change)).toBe(result);
    expect(race.tries()).toBe(tries);
  });

  it('is not tried again when it throws', async () => {
    const race = losing(9);
    const change = async () => {
      await race.change();
      throw new Error('The table does not answer');
    };
    await expect(retryOnConflict(change)).rejects.toThrow('does not answer');
    expect(race.tries()).toBe(1);
  });
});
