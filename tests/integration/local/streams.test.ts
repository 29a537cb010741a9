import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Fixture, startFixture } from './fixture/start-fixture.ts';

let cloud: Fixture;
beforeAll(async () => {
  cloud = await startFixture();
});
beforeEach(() => cloud.reset());
afterAll(() => cloud.stop());

const batches = async () =>
  (await cloud.logs('worker')).map(({ line }) => /^\{"batch":\[(.*)\]\}$/.exec(line)?.[1]).filter(Boolean);

describe('an event source mapping', () => {
  it('brings what fits its filter within a moment, and nothing else', async () => {
    await cloud.putMessage('warm-up');
    await cloud.untilQuiet();
    const milliseconds: number[] = [];
    for (const id of ['m1', 'm2', 'm3', 'm4']) {
      const started = performance.now();
      await cloud.putMessage(id);
      await expect.poll(() => cloud.mailsFor(id), { interval: 5 }).toBe(1);
      milliseconds.push(performance.now() - started);
    }
    // The stream is looked at every second, and at once when something was written.
    expect(Math.min(...milliseconds)).toBeLessThan(500);
    await cloud.putMessage('m5', { state: 'waiting' });
    await cloud.putMessage('m6', { kind: 'note' });
    await cloud.untilQuiet();
    expect(await batches()).toEqual(['"warm-up"', '"m1"', '"m2"', '"m3"', '"m4"']);
  });

  it('delivers what comes at once, each once', async () => {
    const ids = Array.from({ length: 12 }, (_, index) => `m${index}.`);
    await Promise.all(
      [0, 1, 2, 3].map(async (lane) => {
        for (const [index, id] of ids.entries()) if (index % 4 === lane) await cloud.putMessage(id);
      }),
    );
    await cloud.untilQuiet();
    const sent = (await cloud.messages()).map(({ text }) => text.trim().split('/')[1] ?? '');
    expect([sent.length, new Set(sent)]).toEqual([12, new Set(ids)]);
  });

  it('tries again from the record that failed, and gives the rest up when it goes on failing', async () => {
    // While the first is held up, the others gather behind it in one batch.
    await cloud.addFault({ function: 'worker', kind: 'delay', afterMs: 2000 });
    await cloud.putMessage('first');
    await cloud.putMessage('good');
    await cloud.putMessage('bad', { how: 'fail' });
    await cloud.putMessage('behind');
    await cloud.untilQuiet();
    expect((await batches()).slice(-3)).toEqual(['"good","bad","behind"', '"bad","behind"', '"bad","behind"']);
    expect(await cloud.mailsFor('good')).toBe(1);
    expect(await cloud.mailsFor('behind')).toBe(0);
    const [dead] = await cloud.deadLetters();
    expect(dead).toMatchObject({
      kind: 'batch',
      function: 'fixture-worker',
      reason: 'RetryAttemptsExhausted',
      key: expect.stringMatching(/^aws\/lambda\/[0-9a-f-]{36}\/shardId-\S+\/\d{4}\/\d\d\/\d\d\/\S+$/),
    });
  });

  it('halves a batch that its function cannot take, until the poison is alone', async () => {
    // While the first is held up, the others gather behind it in one batch.
    await cloud.addFault({ function: 'worker', kind: 'delay', afterMs: 2000 });
    await cloud.putMessage('first');
    for (const id of ['a', 'b', 'c', 'd']) await cloud.putMessage(id, id === 'c' ? { how: 'throw' } : {});
    await cloud.untilQuiet();
    for (const id of ['a', 'b', 'd']) expect([id, await cloud.mailsFor(id)]).toEqual([id, 1]);
    expect(await cloud.mailsFor('c')).toBe(0);
    expect(await cloud.deadLetters()).toHaveLength(1);
    expect((await batches()).filter((batch) => batch === '"c"')).toHaveLength(3);
  });

  it('replays what was given up', async () => {
    await cloud.addFault({ function: 'worker', kind: 'error', times: 3 });
    await cloud.putMessage('late');
    await cloud.untilQuiet();
    expect([await cloud.mailsFor('late'), (await cloud.deadLetters()).length]).toEqual([0, 1]);
    expect(await cloud.redrive()).toEqual({ items: 0, batches: 1 });
    expect([await cloud.mailsFor('late'), (await cloud.deadLetters()).length]).toEqual([1, 0]);
  });

  it('makes dead items ready again', async () => {
    await cloud.putMessage('dead-one', { state: 'dead', reason: 'no_address' });
    expect(await cloud.deadLetters()).toMatchObject([{ kind: 'item', id: 'CHK#1 dead-one', reason: 'no_address' }]);
    expect(await cloud.redrive()).toEqual({ items: 1, batches: 0 });
    await cloud.untilQuiet();
    expect(await cloud.mailsFor('dead-one')).toBe(1);
  });
});
