import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMinutes } from '#shared/domain/time.ts';
import { referenceCheckPage } from '#shared/web/api/reference-check.ts';
import { putWaitingChecks } from '#tests/support/cloud/many-checks.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';

const count = Number(process.env['CHECKS'] ?? 5_000);
const mostMinutesLate = 5;
/** As long as a run of the lane may take. */
const longestRun = 60_000;

let on: RoadOnCloud;
beforeAll(async () => {
  on = await startRoad();
});
afterAll(() => on.cloud.stop());

/** When each of those that ran out did. */
async function endings(): Promise<readonly string[]> {
  const found: string[] = [];
  let cursor: string | null = null;
  do {
    const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const { body } = await on.road.call('GET', `/v1/reference-checks?status=expired&limit=100${query}`);
    const { referenceChecks, cursor: next } = referenceCheckPage.parse(body);
    found.push(...referenceChecks.map(({ updatedAt }) => updatedAt));
    cursor = next;
  } while (cursor !== null);
  return found;
}

/** How long each run of the lane took, in ms, as the platform reports it. */
const runs = async (): Promise<readonly number[]> =>
  (await on.cloud.logs('run-due')).flatMap(({ line }) => {
    const took = /^REPORT .* Duration: ([\d.]+) ms/.exec(line)?.[1];
    return took === undefined ? [] : [Number(took)];
  });

test(`${count} last days that end in one minute are over within ${mostMinutesLate} minutes`, {
  timeout: 3_600_000,
}, async () => {
  const { cloud, organisation } = on;
  const end = addMinutes((await cloud.now()).toISOString(), 5);
  await putWaitingChecks(cloud, organisation, count, end);
  await cloud.advance(240);
  let ended: readonly string[] = [];
  for (let minute = 0; ended.length < count && minute < 2 * mostMinutesLate; minute += 1) {
    await cloud.advance(60);
    ended = await endings();
    process.stdout.write(`${ended.length} of ${count} after ${minute + 1} minutes\n`);
  }
  const latest = ended.toSorted().at(-1) ?? '';
  const longest = Math.max(...(await runs()));
  process.stdout.write(`all ended between ${end} and ${latest}; the longest run took ${Math.round(longest)} ms\n`);
  expect(ended).toHaveLength(count);
  expect(latest <= addMinutes(end, mostMinutesLate)).toBe(true);
  expect(longest).toBeLessThan(longestRun);
});
