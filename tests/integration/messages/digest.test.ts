// dates
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { eventually, kim, requestBody } from '#tests/support/roads/road.ts';

let on: RoadOnCloud;
beforeAll(async () => {
  on = await startRoad();
  await on.road.call('PATCH', '/v1/settings', { notices: 'digest' });
});
afterAll(() => on.cloud.stop());

const recruiter = { name: 'Rita Ek', email: 'rita.digest@example.org' };

const mails = async () => (await on.cloud.messages()).filter(({ to }) => to.includes(recruiter.email));

test('a recruiter with many checks that ran out has one mail, of a morning', async () => {
  for (const [index] of Array.from({ length: 9 }).entries()) {
    const candidate = { ...kim, lastName: `Lund${index}`, email: `kim.digest${index}@example.org` };
    const body = requestBody({ daysToSubmit: 1, refereesRequested: 1 }, [candidate]);
    await on.road.request({ ...body, recruiter });
  }
  await on.cloud.advance(4 * 86_400);
  await on.cloud.untilQuiet();
  const [digest, ...others] = await eventually('the mail of the morning', async () => {
    const found = await mails();
    return found.length > 0 && found;
  });
  expect(others).toEqual([]);
  expect(digest?.text).toMatch(/\/o\/org_\w+\/checks/);
  expect(String(digest?.text).split('\n').length).toBeLessThan(60);

  await on.cloud.advance(2 * 86_400);
  await on.cloud.untilQuiet();
  expect(await mails()).toHaveLength(1);
});
