import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { daySeconds, secondMilliseconds } from '#shared/domain/time.ts';
import type { PlainPage } from '#tests/support/browser/plain-browser.ts';
import { type RoadOnCloud, startRoad, waitForMonday } from '#tests/support/cloud/road-cloud.ts';
import { messagesRoad } from '#tests/support/roads/messages-road.ts';
import { bo, eventually, kim, linkIn, requestBody } from '#tests/support/roads/road.ts';

let on: RoadOnCloud;
let steps: ReturnType<typeof messagesRoad>;
beforeAll(async () => {
  on = await startRoad();
  steps = messagesRoad(on);
});
beforeEach(() => waitForMonday(on.cloud));
afterAll(() => on.cloud.stop());

const countOf = async (address: string): Promise<number> => (await steps.to(address)).length;

describe('the link of a candidate in wrong hands', () => {
  test('reaches fifteen strangers, however often another is named, until the recruiter allows more', async () => {
    const { check, page: link } = await steps.ask('hostile', { mail: 'stranger.0@example.org' });
    const { browser } = on.road;
    const nameInstead = async (number: number): Promise<PlainPage> => {
      const [referee] = (await on.road.check(check.id)).referees;
      const form = await browser.open(`${link}/referees/${referee?.id}`);
      const names = { first: `Ann${number}`, last: `Berg${number}` };
      return browser.submit(form, { ...names, mail: `stranger.${number}@example.org`, tel: '' });
    };
    const pages: PlainPage[] = [];
    for (let number = 1; number <= 24; number += 1) pages.push(await nameInstead(number));
    await on.cloud.untilQuiet();
    expect(await countOf('stranger.')).toBe(15);
    expect(pages.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 14 }, () => 200),
      ...Array.from({ length: 10 }, () => 409),
    ]);
    expect(pages.at(-1)?.text).toContain('rita.ek@example.org');

    const checkPage = await on.road.signIn(check.links.checkPage);
    const allowed = await browser.submit(await browser.follow(checkPage, '/addresses'));
    expect(allowed.text).toContain('Nu går det att ange fler personer.');
    expect((await nameInstead(30)).status).toBe(200);
    expect(await eventually('the sixteenth', async () => (await countOf('stranger.30')) === 1)).toBe(true);
  });

  test('corrects one address three times', async () => {
    const { check, page: link } = await steps.ask('corrects', { mail: 'wrong.0@example.org' });
    const statuses: number[] = [];
    for (let number = 1; number <= 6; number += 1) {
      const [referee] = (await on.road.check(check.id)).referees;
      const form = await on.road.browser.open(`${link}/referees/${referee?.id}`);
      statuses.push((await on.road.browser.submit(form, { mail: `wrong.${number}@example.org` })).status);
    }
    await on.cloud.untilQuiet();
    expect(statuses).toEqual([200, 200, 200, 409, 409, 409]);
    expect(await countOf('wrong.')).toBeLessThanOrEqual(4);
  });
});

test('The link of a referee books and cancels ten times in all, and nobody is flooded', async () => {
  const mail = 'bo.hostile@example.org';
  const recruiter = { name: 'Rita Ek', email: 'rita.flooded@example.org' };
  const body = { ...requestBody({ refereesRequested: 1, askRelation: false }), recruiter };
  const check = await on.road.request({ ...body, candidates: [{ ...kim, email: 'kim.flood@example.org' }] });
  await on.road.giveReferees(linkIn(await on.road.messageTo('kim.flood@example.org'), 'c'), [{ ...bo, mail }], false);
  const link = linkIn(await on.road.messageTo(mail), 'a');
  const before = await countOf(mail);
  const { browser } = on.road;
  let last = await browser.open(link);
  for (let round = 0; round < 12; round += 1) {
    const choose = await browser.open(`${link}/call/times`);
    const slot = choose.document.querySelector('input[name=slot]')?.getAttribute('value') ?? '';
    last = await browser.submit(choose, { slot, tel: '070-174 06 33' }, { action: '/book' });
    if (last.status !== 200) continue;
    await browser.submit(await browser.open(`${link}/call/cancel`), {}, { action: '/cancel' });
  }
  await on.cloud.untilQuiet();
  expect([last.status, last.text]).toEqual([409, expect.stringContaining(recruiter.email)]);
  expect(await countOf(recruiter.email)).toBeLessThanOrEqual(10);
  expect((await countOf(mail)) - before).toBeLessThanOrEqual(10);
  expect((await on.road.check(check.id)).status).toBe('collecting');
});

describe('over the day’s number of mails with a request', () => {
  const shown = z.object({
    expiresAt: z.string(),
    candidate: z.object({ delivery: z.object({ email: z.string(), notBefore: z.string().nullable() }) }),
  });
  const setCap = async (mailDailyCap: number): Promise<void> => {
    expect((await on.road.call('PATCH', '/v1/settings', { mailDailyCap })).status).toBe(200);
  };

  test('they wait, say so, and go the next day, from which their days count', async () => {
    await setCap(3);
    const candidates = [1, 2, 3, 4, 5].map((number) => ({ ...kim, email: `kim.capped${number}@example.org` }));
    const checks = await on.road.call('POST', '/v1/reference-checks', requestBody({ daysToSubmit: 5 }, candidates));
    const made = z.object({ referenceChecks: z.array(z.object({ id: z.string() })) }).parse(checks.body);
    const look = async () =>
      Promise.all(
        made.referenceChecks.map(async ({ id }) =>
          shown.parse((await on.road.call('GET', `/v1/reference-checks/${id}`)).body),
        ),
      );
    await on.cloud.untilQuiet();
    expect(await countOf('kim.capped')).toBe(3);
    const waiting = (await look()).filter(({ candidate }) => candidate.delivery.notBefore !== null);
    expect(waiting.map(({ candidate }) => candidate.delivery.email)).toEqual(['queued', 'queued']);

    await steps.passUntil(1, 9);
    expect(await countOf('kim.capped')).toBe(5);
    const after = await look();
    expect(after.every(({ candidate }) => candidate.delivery.notBefore === null)).toBe(true);
    for (const { candidate, expiresAt } of waiting) {
      const days = Date.parse(expiresAt) - Date.parse(candidate.delivery.notBefore ?? '');
      expect(days).toBe(5 * daySeconds * secondMilliseconds);
    }
    await setCap(2000);
  });
});
