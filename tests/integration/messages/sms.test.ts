// dates
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { messagesRoad } from '#tests/support/roads/messages-road.ts';
import { bo, kim, linkIn, requestBody } from '#tests/support/roads/road.ts';

let on: RoadOnCloud;
let steps: ReturnType<typeof messagesRoad>;
beforeAll(async () => {
  on = await startRoad();
  steps = messagesRoad(on);
});
afterAll(() => on.cloud.stop());

test('an SMS of the evening is shown with its time, and does not go to who has suggested a call meanwhile', async () => {
  await steps.passUntil(0, 21);
  const [mail, phone] = ['bo.evening@example.org', '+46701740634'];
  const given = { mail, tel: '070-174 06 34' };
  const { check, page } = await steps.ask('evening', given, { refereeChannel: 'email-sms' });
  await steps.waitFor(mail, 1);
  await on.cloud.untilQuiet();
  const waiting = (await on.road.check(check.id)).referees[0]?.delivery;
  expect(waiting).toMatchObject({ sms: 'queued', notBefore: expect.stringMatching(/T0[67]:00:00/) });
  expect((await on.road.browser.open(page)).text).toMatch(/Sms skickas \S+ \d+ \S+ kl\. 08\.00/);

  const choose = await on.road.browser.follow(
    await on.road.browser.open(linkIn(await on.road.messageTo(mail), 'a')),
    '/call',
  );
  const suggest = await on.road.browser.submit(choose, { slot: 'suggest' }, { action: '/book' });
  const day = new Date((await on.cloud.now()).getTime() + 3 * 86_400_000).toISOString().slice(0, 10);
  await on.road.browser.submit(suggest, { day, time: '17.30' });
  const dropped = (await on.road.check(check.id)).referees[0];
  expect(dropped).toMatchObject({ call: { status: 'proposed' }, delivery: { sms: 'none', notBefore: null } });
  await steps.passUntil(1, 9);
  expect(await steps.to(phone)).toEqual([]);
});

test('no SMS is made to a country that they do not go to where a mail goes, and everybody sees why', async () => {
  await steps.passUntil(1, 10);
  const mail = 'bo.abroad@example.org';
  const candidate = { ...kim, email: 'kim.abroad@example.org', phone: '+61412345678' };
  const byBoth = { candidateChannel: 'email-sms', refereeChannel: 'email-sms', refereesRequested: 1 };
  const { id, links } = await on.road.request(requestBody(byBoth, [candidate]));
  await on.road.giveReferees(linkIn(await on.road.messageTo(candidate.email), 'c'), [
    { ...bo, mail, tel: '+61 412 345 679' },
  ]);
  await steps.waitFor(mail, 1);
  await on.cloud.untilQuiet();
  expect(await steps.to('+614')).toEqual([]);
  expect(await on.road.check(id)).toMatchObject({
    candidate: { delivery: { sms: 'country_not_allowed' } },
    referees: [{ status: 'invited', delivery: { sms: 'country_not_allowed' } }],
  });
  await on.road.signIn(links.checkPage);
  expect((await on.road.browser.open(links.checkPage)).text).toContain('sms går inte till numrets land');
});

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
