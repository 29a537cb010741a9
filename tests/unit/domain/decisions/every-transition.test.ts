import { describe, expect, it } from 'vitest';

import { lifecycle } from '#shared/domain/check/lifecycle.ts';
import { everyAct, everyFile } from '#tests/support/builders/every-act.ts';

const drawn = Object.entries(lifecycle).flatMap(([to, { from }]) =>
  from.filter((each) => each !== 'creation').map((each) => `${each} to ${to}`),
);

describe('of all that anyone can do in any state', () => {
  it('exactly what the lifecycle’s table holds moves a check', () => {
    const moves = everyFile.flatMap((file) =>
      Object.values(everyAct).flatMap((decide) => {
        const decision = decide(file);
        const to = decision.outcome === 'change' ? decision.change.check.status : file.check.status;
        return to === file.check.status ? [] : [`${file.check.status} to ${to}`];
      }),
    );
    expect([...new Set(moves)].toSorted()).toEqual(drawn.toSorted());
  });
});
