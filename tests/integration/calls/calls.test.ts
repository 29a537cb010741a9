// dates
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { daySeconds } from '#shared/domain/time.ts';

import type { PlainPage } from '#tests/support/browser/plain-browser.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { calendarIn } from '#tests/support/documents/read-mail.ts';
import { bo, eventually, kim, linkIn, reportLinkOf, requestBody } from '#tests/support/roads/road.ts';

let on: RoadOnCloud;
beforeAll(async () => {
  on = await startRoad();
});
afterAll(() => on.cloud.stop());

const recruiterOf = (name: string) => ({ name: 'Rita Ek', email: `rita.${name}@example.org` });

/** A check with this one referee, whose link it answers. Each test has people of its own, and a title that is hidden. */
async function asked(name: string, recruiter = recruiterOf(name)) {
  const candidate = { ...kim, email: `kim.${name}@example.org` };
  const mail = `bo.${name}@example.org`;
  const body = requestBody({ refereesRequested: 1, hideProjectTitle: true, askRelation: false }, [candidate]);
  const check = await on.road.request({ ...body, recruiter });
  await on.road.giveReferees(linkIn(await on.road.messageTo(candidate.email), 'c'), [{ ...bo, mail }], false);
  const link = linkIn(await on.road.messageTo(mail), 'a');
  return { check, mail, link, recruiter };
}

const firstSlot = (page: PlainPage): string =>
  page.document.querySelector('input[name=slot]')?.getAttribute('value') ?? '';

/** What the latest mail about a call to this address does in a calendar. */
const calendarOf = (to: string, count: number) =>
  eventually(`calendar mail ${count} to ${to}`, async () => {
    const found = (await on.cloud.messages()).filter((message) => message.to.includes(to));
    const read = await Promise.all(found.map(async ({ id }) => calendarIn(await on.cloud.rawMessage(id))));
    const calendars = read.filter((each) => each !== null);
    return calendars.length >= count && calendars[0];
  });

const call = async (id: string) => (await on.road.check(id)).referees[0]?.['call'];
const statusOf = async (id: string) => (await on.road.check(id)).referees[0]?.status;

/** The recruiter opens the call's page, and signs in where another one has before. */
async function openCall(checkPage: string, refereeId: string, email: string): Promise<PlainPage> {
  const opened = await on.road.browser.open(checkPage);
  if (opened.status === 404) on.road.browser.forget();
  const isGuest = opened.document.querySelector('input[name=email]') !== null;
  if (isGuest || opened.status === 404) await on.road.signIn(checkPage, email);
  return on.road.browser.open(`${checkPage}/calls/${refereeId}`);
}

async function book(link: string): Promise<Readonly<{ slot: string; page: PlainPage }>> {
  const choose = await on.road.browser.follow(await on.road.browser.open(link), '/call');
  const slot = firstSlot(choose);
  const page = await on.road.browser.submit(choose, { slot, tel: '070-174 06 33' }, { action: '/book' });
  return { slot, page };
}

/** Books, and lets the recruiter write the first answer down. */
async function heldCall(name: string) {
  const people = await asked(name);
  await book(people.link);
  const { referees, links } = await on.road.check(people.check.id);
  const page = await openCall(links.checkPage, referees[0]?.id ?? '', people.recruiter.email);
  const scale = page.document.querySelector('input.dot[type=radio]')?.getAttribute('name') ?? '';
  const note = page.document.querySelector('textarea[name^=note-]')?.getAttribute('name') ?? '';
  const saved = await on.road.browser.submit(page, { [scale]: '4', [note]: 'Lugn när det stormar' });
  expect(saved.text).toContain('Sparat kl.');
  const asking = await on.road.browser.submit(saved, {}, { button: 'finish' });
  expect(asking.text).toContain('Bara 1 av 11 frågor har ett svar: är det allt som Bo sa?');
  const done = await on.road.browser.submit(asking, { all_said: '1' }, { button: 'finish' });
  expect(done.text).toContain('Svaren är sparade');
  return people;
}

describe('a call', () => {
  test('is proposed, and accepted or moved by the recruiter', async () => {
    const { check, mail, link, recruiter } = await asked('proposed');
    const choose = await on.road.browser.follow(await on.road.browser.open(link), '/call');
    const suggest = await on.road.browser.submit(choose, { slot: 'suggest' }, { action: '/book' });
    const day = new Date((await on.cloud.now()).getTime() + 3 * daySeconds * 1000).toISOString().slice(0, 10);
    const empty = await on.road.browser.submit(suggest, {});
    expect(empty.status).toBe(422);
    const sent = await on.road.browser.submit(empty, { day, time: '17.30', note: 'Helst sent' });
    expect(sent.text).toContain('Ditt förslag är skickat');
    expect(await call(check.id)).toMatchObject({ status: 'proposed', note: 'Helst sent' });

    const { referees, links } = await on.road.check(check.id);
    const page = await openCall(links.checkPage, referees[0]?.id ?? '', recruiter.email);
    expect(page.text).toContain('Helst sent');
    await on.road.browser.submit(await on.road.browser.follow(page, '/accept'));
    expect(await statusOf(check.id)).toBe('call_booked');
    expect(await calendarOf(mail, 1)).toMatchObject({ method: 'REQUEST', sequence: 0 });

    const again = await on.road.browser.open(`${links.checkPage}/calls/${referees[0]?.id ?? ''}`);
    await on.road.browser.submit(await on.road.browser.follow(again, '/move'), { time: '08:10' });
    expect(await calendarOf(mail, 2)).toMatchObject({ method: 'REQUEST', sequence: 1 });
  });

  test.each([
    ['america/new_york', '04-01', '14:00'],
    ['America/Toronto', '01-15', '15:00'],
    ['Australia/Sydney', '06-01', '00:00'],
  ])('is proposed by the clocks of %s on the next %s, and moved by the same', async (zone, date, utc) => {
    const today = (await on.cloud.now()).toISOString().slice(0, 10);
    const year = Number(today.slice(0, 4)) + (date <= today.slice(5) ? 1 : 0);
    const [day, at] = [`${year}-${date}`, `${year}-${date}T${utc}:00.000Z`];
    const { check, link, recruiter } = await asked(`zone-${date}`);
    await on.road.browser.open(link);
    const suggest = await on.road.browser.open(`${link}/call/suggest?zone=${zone}`);
    await on.road.browser.submit(suggest, { day, time: '10:00' });
    expect(await call(check.id)).toMatchObject({ status: 'proposed', at });

    const { referees, links } = await on.road.check(check.id);
    const page = await openCall(links.checkPage, referees[0]?.id ?? '', recruiter.email);
    await on.road.browser.submit(await on.road.browser.follow(page, '/move'), {});
    expect(await call(check.id)).toMatchObject({ status: 'booked', at });
  });

  test('cannot take a time that another has taken', async () => {
    const shared = recruiterOf('shared');
    const one = await asked('first', shared);
    const two = await asked('second', shared);
    const late = await on.road.browser.follow(await on.road.browser.open(two.link), '/call');
    const { slot } = await book(one.link);
    expect(firstSlot(late)).toBe(slot);
    const refused = await on.road.browser.submit(late, { slot }, { action: '/book' });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('Tiden hann bli bokad');
    expect(firstSlot(refused)).not.toBe(slot);
    expect(await call(two.check.id)).toBeNull();
  });

  test('that nobody confirms stands after seven days as not confirmed', async () => {
    const { check } = await heldCall('unconfirmed');
    await on.cloud.advance(7 * daySeconds + 120);
    await eventually('the answers to stand', async () => (await statusOf(check.id)) === 'answered');
    const report = await on.road.browser.open(reportLinkOf(await on.road.check(check.id)));
    expect(report.text).toContain('inte bekräfta');
  });
});
