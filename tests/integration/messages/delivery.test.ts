import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { messagesRoad } from '#tests/support/messages-road.ts';
import { eventually, kim, requestBody } from '#tests/support/road.ts';
import { type RoadOnCloud, startRoad, waitForMonday } from '#tests/support/road-cloud.ts';

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

describe('an address that bounces', () => {
  test('of a referee is told to the candidate once, mended from the mail, and asked at once', async () => {
    const bounced = simulator('bounce+bo.mended');
    const { check, candidate } = await steps.ask('mended', { mail: bounced });
    const [, notice] = await steps.waitFor(candidate, 2);
    expect(notice?.subject).toBe('Rätta uppgifterna för Bo Ahl');
    expect(notice?.text).toContain('Mejlet till Bo Ahl kom tillbaka');

    const link = /https?:\/\/\S+\/c\/\S+/.exec(notice?.text ?? '')?.[0] ?? '';
    const status = await on.road.browser.open(link);
    expect(status.text).toContain(bounced);
    const correct = status.document.querySelector('main .note a')?.getAttribute('href') ?? '';
    const form = await on.road.browser.open(new URL(correct, status.url).href);
    await on.road.browser.submit(form, { mail: 'bo.mended@example.org' });
    const [request] = await steps.waitFor('bo.mended@example.org', 1);
    expect(request?.subject).toBe('Referens för Kim Lund');
    await on.cloud.untilQuiet();
    const mended = await on.road.check(check.id);
    expect(mended.referees[0]?.delivery).toMatchObject({ email: 'delivered' });
    expect(await steps.to(candidate)).toHaveLength(2);
    expect(await steps.to(bounced)).toHaveLength(1);
  });

  test('of the only one who could go on lets the check fail, and the recruiter hears of it', async () => {
    const candidate = { ...kim, firstName: 'Ali', email: simulator('bounce+ali.failed'), phone: null };
    const check = await on.road.request(requestBody({}, [candidate]));
    await eventually('the failure', async () => (await on.road.check(check.id)).status === 'failed');
    await on.cloud.untilQuiet();
    expect(await toRecruiter(/^Referenstagningen för Ali Lund har stannat$/)).toHaveLength(1);
  });
});

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
