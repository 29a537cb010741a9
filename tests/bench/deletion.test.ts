import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayMilliseconds } from '#shared/domain/time.ts';
import { dueChecks } from '#tests/support/cloud/due-checks.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { kim, requestBody } from '#tests/support/roads/road.ts';

const count = Number(process.env['CHECKS'] ?? 10_000);
/**
 * An ordinary request beside the deletion may take so many times as long: of half of them, and of all but the slowest
 * twentieth. Here all services share one thread of one machine; in AWS they share nothing but the table.
 */
const mostSlower = [
  { part: 0.5, times: 1.3 },
  { part: 0.95, times: 3 },
];

let on: RoadOnCloud;
beforeAll(async () => {
  on = await startRoad();
});
afterAll(() => on.cloud.stop());

const at = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;

const inWords = (name: string, times: readonly number[]): string =>
  `${name}: ${times.length} requests, p50 ${at(times, 0.5).toFixed(1)} p95 ${at(times, 0.95).toFixed(1)} ms`;

test('checks that are due at once go at a steady pace, and others are served meanwhile', {
  timeout: 3_600_000,
}, async () => {
  const { cloud, road, organisation } = on;
  const kept = await road.request(requestBody({ candidateChannel: 'disabled' }, [kim]));
  const due = await dueChecks(cloud, organisation);
  const request = async (): Promise<number> => {
    const started = performance.now();
    await road.check(kept.id);
    const took = performance.now() - started;
    // As people and systems ask: one after another, with room between.
    await new Promise((resolve) => setTimeout(resolve, 20));
    return took;
  };
  /** Times of requests while the lane deleted, and while it rested: each minute has both, on the same machine. */
  const times: Record<'idle' | 'beside', number[]> = { idle: [], beside: [] };
  const ask = async (): Promise<void> => {
    const before = await due.isRunning();
    const some: number[] = [];
    for (let each = 0; each < 10; each += 1) some.push(await request());
    if (before === (await due.isRunning())) times[before ? 'beside' : 'idle'].push(...some);
  };
  for (let each = 0; each < 30; each += 1) await ask();
  times.idle = [];

  await due.put(count, new Date((await cloud.now()).getTime() - 400 * dayMilliseconds).toISOString());
  const [began, first] = [performance.now(), await due.gone()];
  let gone = first;
  while (gone < count) {
    for (let each = 0; each < 10; each += 1) await ask();
    gone = await due.gone();
  }
  const minutes = (performance.now() - began) / 60_000;
  const units = (await cloud.calls())
    .filter((call) => call.function?.endsWith('delete-data') === true)
    .reduce((sum, { consumedCapacity }) => sum + (consumedCapacity ?? 0), 0);
  process.stdout.write(
    `${inWords('idle', times.idle)}\n${inWords('beside', times.beside)}\n` +
      `${count} checks in ${minutes.toFixed(1)} minutes, ${Math.round((count - first) / minutes)} a minute, ` +
      `${Math.round(units / count)} units each\n`,
  );
  for (const { part, times: most } of mostSlower) {
    expect(at(times.beside, part) / at(times.idle, part)).toBeLessThanOrEqual(most);
  }
  due.end();
});
