import { describe, expect, it } from 'vitest';
import { writeChange } from '#shared/data/checks/write-change.ts';
import type { Write, WriteResult } from '#shared/data/table.ts';

const writes = (name: string, count: number): readonly Write[] =>
  Array.from({ length: count }, (_, index) => ({ remove: { pk: name, sk: String(index) } }));

/** How many writes of each name a transaction holds. */
const countedIn = (lot: readonly Write[]): Readonly<Record<string, number>> => {
  const names = lot.map((write) => ('remove' in write ? write.remove.pk : 'another'));
  return Object.fromEntries([...new Set(names)].map((name) => [name, names.filter((each) => each === name).length]));
};

async function written(counts: readonly [number, number, number], answers: readonly WriteResult[] = []) {
  const [together, ahead, behind] = counts;
  const lots: Readonly<Record<string, number>>[] = [];
  const table = {
    transact: (lot: readonly Write[]) => {
      lots.push(countedIn(lot));
      return Promise.resolve(answers[lots.length - 1] ?? 'written');
    },
  };
  const change = {
    together: writes('together', together),
    ahead: writes('ahead', ahead),
    behind: writes('behind', behind),
  };
  return { result: await writeChange(table, change), lots };
}

describe('a change', () => {
  it('is one transaction as long as it has room', async () => {
    expect(await written([3, 2, 1])).toEqual({ result: 'written', lots: [{ together: 3, ahead: 2, behind: 1 }] });
    expect((await written([60, 10, 30])).lots).toEqual([{ together: 60, ahead: 10, behind: 30 }]);
  });

  it('that is too large sends ahead and leaves behind what has no room', async () => {
    expect((await written([40, 0, 80])).lots).toEqual([{ together: 40, behind: 60 }, { behind: 20 }]);
    expect((await written([10, 230, 5])).lots).toEqual([
      { ahead: 100 },
      { ahead: 40 },
      { together: 10, ahead: 90 },
      { behind: 5 },
    ]);
  });

  it('is not written when what goes ahead is refused, and brings nothing behind it when it is refused', async () => {
    expect(await written([10, 100, 0], ['refused'])).toEqual({ result: 'refused', lots: [{ ahead: 10 }] });
    expect((await written([50, 0, 80], ['refused'])).lots).toHaveLength(1);
  });

  it('is written also when what follows has to be tried again', async () => {
    const { result, lots } = await written([50, 0, 80], ['written', 'refused']);
    expect(result).toBe('written');
    expect(lots.slice(1)).toEqual([{ behind: 30 }, { behind: 30 }]);
  });
});
