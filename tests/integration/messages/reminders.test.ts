// dates
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type RoadOnCloud, startRoad, waitForMonday } from '#tests/support/cloud/road-cloud.ts';
import { messagesRoad } from '#tests/support/roads/messages-road.ts';
import { linkIn } from '#tests/support/roads/road.ts';

let on: RoadOnCloud;
let steps: ReturnType<typeof messagesRoad>;
beforeAll(async () => {
  on = await startRoad();
  steps = messagesRoad(on);
});
beforeEach(() => waitForMonday(on.cloud));
afterAll(() => on.cloud.stop());

/** Weekday and hour in Stockholm, such as `Wed 10`. */
const shown = (time: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Stockholm', weekday: 'short', hour: '2-digit' })
    .format(new Date(time))
    .replace(',', '');

describe('a referee who does not answer', () => {
  test('is reminded twice, in working hours, in the same thread; then the candidate hears of it, once', async () => {
    const mail = 'bo.silent@example.org';
    const { candidate } = await steps.ask('silent', { mail });
    await steps.passUntil(1, 18);
    expect(await steps.to(mail)).toHaveLength(1);
    await steps.passUntil(1, 18);
    expect(await steps.to(mail)).toHaveLength(2);
    for (let day = 0; day < 12; day += 1) await steps.passUntil(1, 18);

    expect((await steps.timesOf(mail)).map(shown)).toEqual(['Mon 10', 'Wed 10', 'Fri 10']);
    const [first, second, third] = await steps.to(mail);
    expect(second?.subject).toBe(first?.subject);
    expect(third?.text).toContain('Jag skrev till dig måndag');
    const mails = (await on.cloud.messages()).filter((message) => message.to.includes(mail));
    const threads = mails.map(({ headers }) => headers['references']).filter((each) => each !== undefined);
    expect(new Set(threads).size).toBe(1);
    expect(threads).toHaveLength(2);

    const told = (await steps.to(candidate)).filter(({ subject }) => subject === 'Bo Ahl har inte svarat än');
    expect(told).toHaveLength(1);
    expect((await steps.timesOf(candidate)).map(shown)).toEqual(['Mon 10', 'Mon 08']);
  });

  test('is not reminded at the weekend', async () => {
    await steps.passUntil(3, 10);
    const mail = 'bo.weekend@example.org';
    await steps.ask('weekend', { mail });
    for (let day = 0; day < 4; day += 1) await steps.passUntil(1, 18);
    expect((await steps.timesOf(mail)).map(shown)).toEqual(['Thu 10', 'Mon 08']);
  });

  test('is left alone once they have answered', async () => {
    const mail = 'bo.answers@example.org';
    const { candidate } = await steps.ask('answers', { mail });
    await steps.passUntil(2, 18);
    const [, reminder] = await steps.waitFor(mail, 2);
    if (reminder === undefined) throw new Error('No reminder');
    await on.road.answer(linkIn(reminder, 'a'));
    for (let day = 0; day < 8; day += 1) await steps.passUntil(1, 18);
    // With the receipt, and that all have answered.
    expect(await steps.to(mail)).toHaveLength(3);
    expect(await steps.to(candidate)).toHaveLength(2);
  });

  test('with the channel disabled hears nothing by itself', async () => {
    const mail = 'bo.disabled@example.org';
    await steps.ask('disabled', { mail }, { refereeChannel: 'disabled' });
    await steps.passUntil(3, 18);
    expect(await steps.to(mail)).toEqual([]);
  });
});

test('a candidate who names nobody is reminded twice', async () => {
  const candidate = { firstName: 'Kim', lastName: 'Lund', email: 'kim.forgets@example.org', language: 'sv' };
  await on.road.request({
    project: { externalId: '4711', title: null, clientName: null },
    recruiter: { name: 'Rita Ek', email: 'rita.ek@example.org' },
    settings: { daysToSubmit: 20 },
    candidates: [candidate],
  });
  for (let day = 0; day < 10; day += 1) await steps.passUntil(1, 18);
  expect((await steps.timesOf(candidate.email)).map(shown)).toEqual(['Mon 10', 'Wed 10', 'Fri 10']);
});

describe('from the mail', () => {
  test('a referee puts the reminder off to Thursday, after which the usual ones follow', async () => {
    const mail = 'bo.snoozes@example.org';
    await steps.ask('snoozes', { mail });
    const [request] = await steps.waitFor(mail, 1);
    const later = /https?:\/\/\S+\/later\?day=\S+/.exec(request?.text ?? '')?.[0] ?? '';
    const page = await on.road.browser.submit(await on.road.browser.open(later));
    expect(page.text).toContain('Vi påminner dig torsdag');
    for (let day = 0; day < 8; day += 1) await steps.passUntil(1, 18);
    expect((await steps.timesOf(mail)).map(shown)).toEqual(['Mon 10', 'Thu 08', 'Mon 08']);
  });

  test('a referee stops them', async () => {
    const mail = 'bo.stops@example.org';
    const { candidate } = await steps.ask('stops', { mail });
    const [request] = await steps.waitFor(mail, 1);
    const stop = /https?:\/\/\S+\/stop/.exec(request?.text ?? '')?.[0] ?? '';
    const page = await on.road.browser.submit(await on.road.browser.open(stop));
    expect(page.text).toContain('Du får inga fler påminnelser');
    for (let day = 0; day < 8; day += 1) await steps.passUntil(1, 18);
    expect(await steps.to(mail)).toHaveLength(1);
    expect(await steps.to(candidate)).toHaveLength(1);
  });
});
