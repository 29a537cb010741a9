import { afterAll, beforeAll, expect, test } from 'vitest';

import { desktop } from '#tests/support/browser/browser.ts';
import { type BrowserRoad, startBrowserRoad } from '#tests/support/browser/browser-road.ts';
import { inspectPage } from '#tests/support/browser/inspect-page.ts';
import type { Person } from '#tests/support/browser/person-in-browser.ts';
import { kim, requestBody } from '#tests/support/roads/road.ts';

let road: BrowserRoad;
let person: Person;
beforeAll(async () => {
  road = await startBrowserRoad();
  person = await road.arrive(desktop);
});
afterAll(() => road.stop());

const box = (name: string) => person.page.locator('#boxes button', { hasText: name });
const rows = () => person.page.locator('#rows button');

test('the console shows mail in a frame that can run nothing, and its link leads to the candidate’s page', async () => {
  await road.start('console');
  await person.open(`${road.cloud.url}/_local`);
  await rows().filter({ hasText: 'kim.console@example.org' }).click();
  const frame = person.page.locator('#message iframe');
  expect(await frame.getAttribute('sandbox')).not.toMatch(/allow-(scripts|same-origin)/);
  const mail = person.page.frameLocator('#message iframe');
  await mail.getByText('Hej Kim').first().waitFor();
  expect(await inspectPage(person.page, 'mail')).toEqual([]);

  const opening = person.context.waitForEvent('page');
  await mail.locator('a').first().click();
  const opened = await opening;
  await opened.waitForLoadState();
  expect(opened.url()).toContain('/c/');
  expect(await opened.locator('h1').count()).toBe(1);
  await opened.close();

  for (const [view, holds] of [
    ['Text', 'Hej Kim'],
    ['Headers', 'Auto-Submitted'],
    ['Source', 'MIME-Version'],
  ] as const) {
    await person.page.locator('.views button', { hasText: view }).click();
    await person.page.locator('#message pre').getByText(holds).first().waitFor();
  }
  expect(person.complaints()).toEqual([]);
});

test('the console shows SMS, logs and what could not be sent, and sends that again', async () => {
  const hour = (await road.cloud.now()).getUTCHours();
  await road.cloud.advance(((35 - hour) % 24) * 3600 + 60);
  await road.cloud.addFault({ function: 'send-message', service: 'ses', kind: 'error', times: 10_000 });
  const candidate = { ...kim, email: 'kim.dead@example.org', phone: '+46701740677' };
  await road.road.request(requestBody({ candidateChannel: 'email-sms' }, [candidate]));
  await road.cloud.untilQuiet();
  await person.open(`${road.cloud.url}/_local`);
  await person.page.getByRole('searchbox', { name: 'Search' }).fill('KIM.DEAD');
  await person.page.getByText('Nothing found.').waitFor();
  await person.page.getByRole('searchbox', { name: 'Search' }).fill('');
  await box('SMS').click();
  await rows().filter({ hasText: candidate.phone }).click();
  await person.page.locator('#message a[href*="/c/"]').waitFor();
  await box('Logs').click();
  await rows().first().click();
  await person.page.locator('#message pre').waitFor();

  await road.cloud.advance(3.5 * 86_400);
  await road.cloud.untilQuiet();
  await road.cloud.clearFaults();
  await box('Dead letters').click();
  await rows().first().click();
  await person.page.locator('#message pre').waitFor();
  expect(await inspectPage(person.page, 'dead letters')).toEqual([]);
  await person.page.getByRole('button', { name: 'Send all dead letters again' }).click();
  expect((await road.road.messageTo(candidate.email)).text).toContain('Kim');
  await person.page.getByText('Empty.').waitFor();
  expect(person.complaints()).toEqual([]);
});

test('the console says why an SMS of the evening waits, and moves the clock to the morning', async () => {
  const hour = (await road.cloud.now()).getUTCHours();
  await road.cloud.advance(((46 - hour) % 24) * 3600 + 60);
  const candidate = { ...kim, email: 'kim.evening@example.org', phone: '+46701740678' };
  await road.road.request(requestBody({ candidateChannel: 'sms' }, [candidate]));
  await person.open(`${road.cloud.url}/_local`);
  await person.page.getByText(/waits?: SMS go from 8 to 20/).waitFor();
  expect(await inspectPage(person.page, 'waiting')).toEqual([]);
  await person.page.getByRole('button', { name: 'Move the clock there' }).click();
  await box('SMS').click();
  await rows().filter({ hasText: candidate.phone }).click();
  expect(await person.page.locator('#waiting').textContent()).toBe('');
  expect(person.complaints()).toEqual([]);
});
