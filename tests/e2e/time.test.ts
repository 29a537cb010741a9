import { afterAll, beforeAll, expect, test } from 'vitest';

import { sv as common } from '#shared/i18n/common/sv.ts';
import { sv as messages } from '#shared/i18n/messages/sv.ts';
import { sv as checkTexts } from '#shared/i18n/recruiter/check/sv.ts';
import { sv as steps } from '#shared/i18n/recruiter/steps/sv.ts';
import { sv as refereeTexts } from '#shared/i18n/referee/sv.ts';
import { sv as reportTexts } from '#shared/i18n/report/sv.ts';
import { desktop } from '#tests/support/browser/browser.ts';
import { type BrowserRoad, startBrowserRoad } from '#tests/support/browser/browser-road.ts';
import { type Journeys, journeysInBrowser } from '#tests/support/journey/journeys.ts';

let road: BrowserRoad;
let given: Journeys['given'];
let outcome: Journeys['outcome'];
beforeAll(async () => {
  road = await startBrowserRoad();
  ({ given, outcome } = journeysInBrowser(road, desktop));
});
afterAll(() => road.stop());

const passDays = async (days: number): Promise<void> => {
  await road.cloud.advance(days * 86_400);
  await road.cloud.untilQuiet();
};
const { hero, more, report } = checkTexts;

test('when the last day passes: expired with what came, or declined by all; reopened, answers are taken in again', async () => {
  const [partial, refused] = await Promise.all([given.check('partial'), given.check('all-decline')]);
  await Promise.all([given.named(partial), given.named(refused)]);
  await given.answered(partial.bo);
  const referee = await given.referee();
  const link = await outcome.linkTo(partial.eva.mail);
  await referee.begins(link);
  for (const { mail } of [refused.bo, refused.eva]) await referee.declines(await outcome.linkTo(mail), 'too_close');
  expect(await outcome.status(refused)).toBe('collecting');

  await passDays(20);
  expect(await outcome.status(refused)).toBe('declined');
  const told = (await outcome.mailsTo(refused.recruiter.email)).map(({ subject }) => subject);
  expect(told).toEqual([messages.recruiterNotices.declinedByReferees.subject({ candidate: 'Kim Lund' })]);

  const counts = { answered: 1, expected: 2, withdrawn: 0 };
  const rita = await given.recruiter(partial);
  expect(await rita.visitor.text()).toContain(hero.expired(counts));
  await rita.visitor.follow(report.openInterim);
  expect(await rita.visitor.text()).toContain(reportTexts.notice.ended(counts));
  await referee.visitor.open(link);
  expect(await referee.visitor.text()).toContain(refereeTexts.ended.expired.title);

  expect(await rita.takes(partial, [more.reopen])).toContain(hero.answers(counts));
  await referee.answers(link, 1);
  expect(await outcome.check(partial)).toMatchObject({ status: 'completed', counts: { answered: 2 } });
});

test('a report link says after thirty days that it has expired; the check page still opens, and makes a new one', async () => {
  const check = await given.check('expired-link', { settings: { refereesRequested: 1 } });
  await given.named(check, [check.bo]);
  await given.answered(check.bo);
  const link = (await outcome.check(check)).links.report ?? '';
  const reader = (await given.referee()).visitor;
  expect(await reader.open(link)).toBe(200);

  await passDays(31);
  expect(await reader.open(link)).toBe(410);
  expect(await reader.text()).toContain(common.expired.title);
  expect(await reader.text()).not.toContain('Kim');
  expect((await fetch(`${link}/pdf`, { redirect: 'manual' })).status).toBe(410);
  expect((await outcome.check(check)).links.report).toBeNull();

  const rita = await given.recruiter(check);
  expect(rita.visitor.address()).toContain(check.checkPage);
  expect(await rita.visitor.text()).toContain(report.allOver);
  await rita.takes(check, [report.make], { reader: 'Ali Demir' });
  await rita.visitor.follow(steps.link.open);
  const renewed = rita.visitor.address();
  expect(renewed).not.toBe(link);
  expect(await reader.open(renewed)).toBe(200);
  expect(await reader.text()).toContain('Kim');
  expect(await reader.open(link)).toBe(410);
});
