import { afterAll, beforeAll, expect, test } from 'vitest';
import { minuteSeconds } from '#shared/domain/time.ts';
import { dueChecks } from '#tests/support/cloud/due-checks.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { eventually, kim, linkIn, requestBody } from '#tests/support/roads/road.ts';

let on: RoadOnCloud;
beforeAll(async () => {
  on = await startRoad();
});
afterAll(() => on.cloud.stop());

/** More than go without a rest in between. `npm run bench:deletion` has more, and measures. */
const count = 60;
/** For each check: what is read to decide and to count, and each item that goes. */
const mostUnits = 120;

const monthsAgo = async (months: number): Promise<string> =>
  new Date((await on.cloud.now()).getTime() - months * 31 * 86_400_000).toISOString();

test('sixty checks that are due at once go, while everybody else is served', async () => {
  const { cloud, road, organisation } = on;
  const kept = await road.request(requestBody());
  const link = linkIn(await road.messageTo(kim.email), 'c');
  const due = await dueChecks(cloud, organisation);
  await due.put(count, await monthsAgo(13));
  const unitsOf = async (): Promise<number> =>
    (await cloud.calls())
      .filter((call) => call.function?.endsWith('delete-data') === true)
      .reduce((sum, { consumedCapacity }) => sum + (consumedCapacity ?? 0), 0);
  const before = await unitsOf();
  // A run takes as many as its time allows: on a busy machine it needs another one.
  const runs = (async () => {
    while ((await due.gone()) < count) await cloud.advance(minuteSeconds);
  })();
  let served = 0;
  await eventually('the end of the backlog', async () => {
    expect((await road.browser.open(link)).status).toBe(200);
    expect((await road.check(kept.id)).status).toBe('candidate_invited');
    served += 1;
    return (await due.gone()) === count;
  });
  await runs;
  expect(served).toBeGreaterThan(1);
  const units = ((await unitsOf()) - before) / count;
  expect([units > 10, units < mostUnits]).toEqual([true, true]);
  due.end();
});
