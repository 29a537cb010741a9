import { afterAll, beforeAll, expect, test } from 'vitest';

import { sv as checkTexts } from '#shared/i18n/recruiter/check/sv.ts';
import { sv as reportTexts } from '#shared/i18n/report/sv.ts';
import { desktop } from '#tests/support/browser/browser.ts';
import { type BrowserRoad, startBrowserRoad } from '#tests/support/browser/browser-road.ts';
import { journeysInBrowser } from '#tests/support/journey/journeys.ts';
import { kim } from '#tests/support/roads/road.ts';

let road: BrowserRoad;
beforeAll(async () => {
  road = await startBrowserRoad();
});
afterAll(() => road.stop());

const { start, hero, referees, done, report } = checkTexts;
const manual = { settings: { candidateChannel: 'disabled', refereeChannel: 'disabled' } };

test('by hand: nothing goes out until the recruiter acts from the check page, and then exactly that', async () => {
  const { given, outcome } = journeysInBrowser(road, desktop);
  const check = await given.check('manual', manual);
  const { bo, eva } = check;
  expect(await outcome.sentAbout(check)).toEqual([]);

  const rita = await given.recruiter(check);
  expect(await rita.visitor.text()).toContain(hero.accepted);
  const asking = { channel: 'email', additionalText: 'Gärna en chef.', saveAsDefault: 'yes', days: '7' };
  expect(await rita.takes(check, [start.ask(kim)], asking)).toContain(done.asked);
  expect(await outcome.sentAbout(check)).toEqual(['recruiter email', 'candidate email']);
  const [mail] = await outcome.mailsTo(check.candidate.email);
  expect(mail?.text).toContain('Gärna en chef.');

  const next = await given.check('manual-next', manual);
  const colleague = await given.recruiter(next);
  await colleague.visitor.open(`${next.checkPage}/ask`);
  expect(await colleague.visitor.text()).toContain('Gärna en chef.');

  const candidate = await given.candidate();
  await candidate.names(await outcome.linkTo(check.candidate.email), [bo, eva]);
  expect(await outcome.standings(check)).toEqual(['Bo added', 'Eva added']);
  expect(await outcome.sentAbout(check)).toHaveLength(2);

  expect(await rita.reads(check)).toContain(referees.states.added);
  expect(await rita.takes(check, [referees.send, 'Bo Ahl'], { channel: 'email' })).toContain(done.sent);
  expect((await outcome.sentAbout(check)).slice(2)).toEqual(['Bo email']);
  await rita.takes(check, [referees.send, 'Eva Roth'], { channel: 'sms' });
  expect((await outcome.sentAbout(check)).slice(2)).toEqual(['Bo email', 'Eva sms']);

  const referee = await given.referee();
  await referee.answers(await outcome.linkTo(bo.mail));
  expect(await rita.reads(check)).toContain(hero.answers({ answered: 1, expected: 2, withdrawn: 0 }));
  await referee.answers(await outcome.linkTo(eva.tel), 1);

  expect(await outcome.status(check)).toBe('completed');
  expect(await rita.reads(check)).toContain(hero.complete({ answered: 2, expected: 2, withdrawn: 0 }));
  expect(await rita.visitor.follow(report.open)).toBe(200);
  expect(rita.visitor.address()).toContain('/r/');
  expect(await rita.visitor.text()).toContain(reportTexts.progress({ answered: 2, expected: 2, withdrawn: 0 }));
  expect((await outcome.sentAbout(check)).slice(4)).toEqual(['recruiter email']);
});
