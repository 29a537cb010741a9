import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { kim } from '#tests/support/roads/road.ts';

let on: RoadOnCloud;
beforeAll(async () => {
  on = await startRoad();
});
afterAll(() => on.cloud.stop());

test('a reset empties everything, and the demo organisation’s key goes on working', async () => {
  await on.road.request();
  await on.road.messageTo(kim.email);
  await on.cloud.reset();
  expect(await on.cloud.messages()).toEqual([]);
  expect((await on.road.call('GET', '/v1/reference-checks')).body).toMatchObject({ referenceChecks: [] });
  await on.road.request();
  expect((await on.road.messageTo(kim.email)).channel).toBe('email');
});
