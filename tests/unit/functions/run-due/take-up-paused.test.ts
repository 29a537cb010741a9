import { describe, expect, it } from 'vitest';
import type { PausedMessage } from '#shared/domain/ports/outbox.ts';
import { startTime } from '#tests/support/builders/check-builders.ts';
import { createTakeUpPaused } from '../../../../functions/run-due/take-up-paused.ts';

/** What each pause holds back, by whose it is; `gone` ones wait no longer. */
function given(
  held: ReadonlyMap<string | null, number>,
  over: readonly (string | null)[],
  gone: readonly string[] = [],
) {
  const waiting = new Map(
    [...held].map(([pause, count]) => [
      pause,
      Array.from({ length: count }, (_, at): PausedMessage => ({ checkId: `chk_${pause}`, messageId: String(at) })),
    ]),
  );
  const taken: string[] = [];
  const takeUp = createTakeUpPaused({
    pauses: { listOver: () => Promise.resolve(over) },
    paused: {
      waiting: (pause, limit) => Promise.resolve((waiting.get(pause) ?? []).slice(0, limit)),
      takeUp: (message) => {
        const { checkId, messageId } = message;
        if (gone.includes(messageId)) return Promise.resolve(false);
        for (const [pause, messages] of waiting)
          waiting.set(
            pause,
            messages.filter((each) => each !== message),
          );
        taken.push(`${checkId} ${messageId}`);
        return Promise.resolve(true);
      },
    },
    clock: () => startTime,
  });
  return { takeUp, taken };
}

describe('what pauses held back', () => {
  it('is taken up when they are over, all of it, in the order in which it was made', async () => {
    const { takeUp, taken } = given(
      new Map([
        [null, 250],
        ['org_1', 3],
        ['org_2', 3],
      ]),
      [null, 'org_2'],
    );
    await takeUp();
    const inOrder = (pause: string, count: number) => Array.from({ length: count }, (_, at) => `chk_${pause} ${at}`);
    expect(taken).toEqual([...inOrder('null', 250), ...inOrder('org_2', 3)]);
  });

  it('is not waited for when the index shows what is gone', async () => {
    const gone = Array.from({ length: 100 }, (_, at) => String(at));
    const { takeUp, taken } = given(new Map([[null, 100]]), [null], gone);
    await takeUp();
    expect(taken).toEqual([]);
  });
});
