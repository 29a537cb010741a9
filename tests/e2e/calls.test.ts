import { afterAll, beforeAll, expect, test } from 'vitest';

import { sv as call } from '#shared/i18n/call/sv.ts';
import { sv as callDesk } from '#shared/i18n/recruiter/call/sv.ts';
import { sv as checkTexts } from '#shared/i18n/recruiter/check/sv.ts';
import { sv as reportTexts } from '#shared/i18n/report/sv.ts';
import { desktop } from '#tests/support/browser/browser.ts';
import { type BrowserRoad, startBrowserRoad } from '#tests/support/browser/browser-road.ts';
import { calendarIn, type ReadCalendar, readCalendar } from '#tests/support/documents/read-mail.ts';
import { journeysInBrowser } from '#tests/support/journey/journeys.ts';

let road: BrowserRoad;
beforeAll(async () => {
  road = await startBrowserRoad();
});
afterAll(() => road.stop());

/** What each mail to this address does in a calendar, oldest first. */
async function calendarsOf(address: string): Promise<readonly ReadCalendar[]> {
  await road.cloud.untilQuiet();
  const mails = (await road.cloud.messages()).filter(({ to }) => to.includes(address)).toReversed();
  const read = await Promise.all(mails.map(async ({ id }) => calendarIn(await road.cloud.rawMessage(id))));
  return read.filter((each) => each !== null);
}

const minutesLong = ({ start, end }: ReadCalendar): number => (Date.parse(end) - Date.parse(start)) / 60_000;

test('a call is booked, moved by both, cancelled, booked again, held, and confirmed by the referee', async () => {
  const { given, outcome } = journeysInBrowser(road, desktop);
  const check = await given.check('called', { settings: { refereesRequested: 1 } });
  const { bo, recruiter } = check;
  await given.named(check, [bo]);
  const link = await outcome.linkTo(bo.mail);
  const referee = await given.referee();

  const first = await referee.books(link);
  expect(await referee.visitor.text()).toContain(call.booked.heading);
  expect(await outcome.standings(check)).toEqual(['Bo call_booked']);
  const file = await fetch(`${link}/call/file`);
  expect(file.headers.get('content-disposition')).toContain('.ics');
  const own = readCalendar(await file.text());

  const second = await referee.books(link, 2);
  expect(second).not.toBe(first);
  const rita = await given.recruiter(check);
  await rita.opensCall(check, 'Bo Ahl');
  await rita.visitor.follow(callDesk.move);
  await rita.visitor.submit({ time: '08:10' });
  expect(await rita.visitor.text()).toContain(checkTexts.done['call-booked']);
  expect(await referee.cancelsCall(link)).toContain(call.way.title);
  expect(await outcome.standings(check)).toEqual(['Bo opened']);
  const again = await referee.books(link, 4);

  const calendars = await calendarsOf(bo.mail);
  expect(calendars).toMatchObject([
    { method: 'REQUEST', sequence: 0, start: first },
    { method: 'REQUEST', sequence: 1, start: second },
    { method: 'REQUEST', sequence: 2, start: expect.stringMatching(/T0[67]:10:00/) },
    { method: 'CANCEL', sequence: 3, start: expect.stringMatching(/T0[67]:10:00/) },
    { method: 'REQUEST', sequence: 4, start: again },
  ]);
  expect(new Set(calendars.map(({ uid }) => uid))).toEqual(new Set([own.uid]));
  expect(own.uid).not.toMatch(/bo|ahl|@example/i);
  expect(new Set(calendars.map(minutesLong)).size).toBe(1);
  expect(await calendarsOf(recruiter.email)).toEqual(calendars);

  await rita.opensCall(check, 'Bo Ahl');
  expect(await rita.visitor.answerAll(1)).toBe(200);
  expect(await rita.visitor.text()).toContain(checkTexts.done['call-written']);
  expect(await outcome.standings(check)).toEqual(['Bo awaiting_confirmation']);
  expect(await outcome.status(check)).toBe('completed');

  const confirming = await outcome.linkTo(bo.mail, (await outcome.mailsTo(bo.mail)).length - 1);
  await referee.visitor.open(confirming);
  expect(await referee.visitor.text()).toContain(call.confirm.heading({ caller: 'Rita' }));
  expect(await referee.visitor.submit()).toBe(200);
  expect(await outcome.standings(check)).toEqual(['Bo answered']);
  await referee.visitor.open((await outcome.check(check)).links.report ?? '');
  const confirmed = reportTexts.given.mode.call_confirmed({
    recruiter: 'Rita Ek',
    referee: 'Bo',
    language: '',
    day: '',
  });
  expect(await referee.visitor.text()).toContain(confirmed.trim());
});
