import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { messagesRoad } from '#tests/support/roads/messages-road.ts';
import { kim, requestBody } from '#tests/support/roads/road.ts';

let on: RoadOnCloud;
let steps: ReturnType<typeof messagesRoad>;
beforeAll(async () => {
  on = await startRoad();
  steps = messagesRoad(on);
});
afterAll(() => on.cloud.stop());

test('an SMS that is asked for at night goes at eight, a mail at once', async () => {
  await steps.passUntil(0, 22);
  const candidate = { ...kim, email: 'kim.night@example.org', phone: '+46701740633' };
  await on.road.request(requestBody({ candidateChannel: 'email-sms' }, [candidate]));
  await steps.waitFor(candidate.email, 1);
  await steps.passUntil(1, 7);
  expect(await steps.to(candidate.phone)).toEqual([]);
  await steps.passHours(1.1);
  const [sms] = await steps.to(candidate.phone);
  expect(sms?.text).toContain('Hej Kim!');
  expect(await steps.to(candidate.phone)).toHaveLength(1);
});
