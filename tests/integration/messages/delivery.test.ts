import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type RoadOnCloud, startRoad, waitForMonday } from '#tests/support/cloud/road-cloud.ts';
import { messagesRoad } from '#tests/support/roads/messages-road.ts';
import { kim, requestBody } from '#tests/support/roads/road.ts';

let on: RoadOnCloud;
let steps: ReturnType<typeof messagesRoad>;
beforeAll(async () => {
  on = await startRoad();
  steps = messagesRoad(on);
});
beforeEach(() => waitForMonday(on.cloud));
afterAll(() => on.cloud.stop());

const simulator = (label: string): string => `${label}@simulator.amazonses.com`;
const toRecruiter = async (subject: RegExp) =>
  (await steps.to('rita.ek@example.org')).filter((message) => subject.test(message.subject ?? ''));

test('whoever complains gets no more mail from the organisation, whatever check it is about', async () => {
  const complainer = simulator('complaint+bo');
  const { check } = await steps.ask('complaint', { mail: complainer });
  await on.cloud.untilQuiet();
  expect((await on.road.check(check.id)).referees[0]?.delivery).toMatchObject({ email: 'complained' });
  await steps.passUntil(3, 18);
  expect(await steps.to(complainer)).toHaveLength(1);

  const { check: later } = await steps.ask('complaint-later', { mail: complainer });
  await on.cloud.untilQuiet();
  expect(await steps.to(complainer)).toHaveLength(1);
  expect((await on.road.check(later.id)).referees[0]).toMatchObject({
    status: 'unreachable',
    delivery: { email: 'suppressed' },
  });
});

test('a check whose last day passes is told to the recruiter', async () => {
  const candidate = { ...kim, firstName: 'Eva', email: 'eva.expires@example.org' };
  const check = await on.road.request(requestBody({ daysToSubmit: 2 }, [candidate]));
  await steps.passHours(49);
  expect((await on.road.check(check.id)).status).toBe('expired');
  expect(await toRecruiter(/^Tiden är ute för referenserna om Eva Lund$/)).toHaveLength(1);
});
