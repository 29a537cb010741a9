import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Fixture, startFixture } from './fixture/start-fixture.ts';

let cloud: Fixture;
beforeAll(async () => {
  cloud = await startFixture();
});
beforeEach(() => cloud.reset());
afterAll(() => cloud.stop());

const ticks = async () =>
  (await cloud.logs('listener')).flatMap(({ line }) => /"time":"([^"]+)"/.exec(line)?.[1] ?? []);

const putDue = (id: string, dueAt: Date) =>
  cloud.putMessage(id, { kind: 'note', duePk: 'DUE#3', dueAt: dueAt.toISOString() });

describe('moving the clock', () => {
  it('runs every tick of a short move before it answers', async () => {
    await cloud.advance(180);
    const times = (await ticks()).map((time) => Date.parse(time));
    expect(times.length).toBeGreaterThanOrEqual(3);
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(new Set(gaps)).toEqual(new Set([60_000]));
  });

  it('stops on a long move at each minute at which something is due', async () => {
    const now = await cloud.now();
    const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
    await putDue('two-days', inHours(48));
    await putDue('a-week', inHours(170));
    await cloud.advance(30 * 86_400);
    const hours = (await ticks()).map((time) => (Date.parse(time) - now.getTime()) / 3_600_000);
    expect(hours.some((hour) => hour >= 48 && hour <= 48.02)).toBe(true);
    expect(hours.some((hour) => hour >= 170 && hour <= 170.02)).toBe(true);
    expect(hours.at(-1)).toBeGreaterThan(30 * 24 - 0.02);
    expect(hours.length).toBeLessThan(10);
  });

  it('retries an asynchronous event after one and after two minutes, then gives it up', async () => {
    await cloud.addFault({ function: 'listener', kind: 'error', times: 100 });
    await cloud.putMessage('m1');
    await cloud.untilQuiet();
    await cloud.advance(50);
    const struck = async () => (await cloud.logs('listener')).filter(({ line }) => line.includes('given up')).length;
    expect(await struck()).toBe(0);
    await cloud.advance(190);
    expect(await struck()).toBeGreaterThan(0);
  });

  it('removes what has expired, two days late', async () => {
    const expiry = Math.floor((await cloud.now()).getTime() / 1000) + 60;
    const item = { pk: { S: 'KEY#1' }, sk: { S: '#' }, ttl: { N: String(expiry) } };
    await cloud.probe({ call: 'PutItem', input: { TableName: undefined, Item: item } });
    const exists = async () => {
      const Key = { pk: item.pk, sk: item.sk };
      const got = await cloud.probe({ call: 'GetItem', input: { TableName: undefined, Key } });
      return got.ok && 'Item' in got.output;
    };
    await cloud.advance(86_400);
    expect(await exists()).toBe(true);
    await cloud.advance(2 * 86_400);
    expect(await exists()).toBe(false);
  });
});
