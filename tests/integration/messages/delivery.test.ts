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

test('whoever a mail does not reach gets one SMS with the same link and why; nobody is asked to mend anything', async () => {
  const [mail, phone] = [simulator('bounce+other-way'), '+46701740635'];
  const { check, candidate } = await steps.ask('other-way', { mail, tel: '070-174 06 35' });
  await steps.waitFor(phone, 1);
  await on.cloud.untilQuiet();
  const [first, sms] = [await steps.to(mail), await steps.to(phone)].map(([each]) => each?.text ?? '');
  expect(sms).toContain('Mejlet till dig kom inte fram, därför skriver jag här.');
  const link = /\/a\/[\w-]{22}/;
  expect(link.exec(sms ?? '')?.[0]).toBe(link.exec(first ?? '')?.[0] ?? 'a link');
  expect((await on.road.check(check.id)).referees[0]).toMatchObject({
    status: 'invited',
    delivery: { email: 'bounced', sms: 'sent' },
  });
  expect(await steps.to(phone)).toHaveLength(1);
  expect(await steps.to(candidate)).toHaveLength(1);
});

test('where the organisation does not want it, they are out of reach, and the candidate is asked to mend', async () => {
  await on.road.call('PATCH', '/v1/settings', { fallbackChannel: false });
  const [mail, phone] = [simulator('bounce+one-way'), '+46701740636'];
  const { check, candidate } = await steps.ask('one-way', { mail, tel: '070-174 06 36' });
  await steps.waitFor(candidate, 2);
  await on.road.call('PATCH', '/v1/settings', { fallbackChannel: true });
  expect((await on.road.check(check.id)).referees[0]).toMatchObject({ status: 'unreachable' });
  expect(await steps.to(phone)).toEqual([]);
});

test('a check whose last day passes is told to the recruiter', async () => {
  const candidate = { ...kim, firstName: 'Eva', email: 'eva.expires@example.org' };
  const check = await on.road.request(requestBody({ daysToSubmit: 2 }, [candidate]));
  await steps.passHours(49);
  expect((await on.road.check(check.id)).status).toBe('expired');
  expect(await toRecruiter(/^Tiden är ute för referenserna om Eva Lund$/)).toHaveLength(1);
});
