import { afterAll, beforeAll, expect, test } from 'vitest';

import { sv as call } from '#shared/i18n/call/sv.ts';
import { sv as candidateTexts } from '#shared/i18n/candidate/sv.ts';
import { desktop, phone } from '#tests/support/browser/browser.ts';
import { type BrowserRoad, startBrowserRoad } from '#tests/support/browser/browser-road.ts';
import { inspectPage } from '#tests/support/browser/inspect-page.ts';
import type { Person } from '#tests/support/browser/person-in-browser.ts';
import { walkByKeyboard } from '#tests/support/browser/walk-by-keyboard.ts';

let road: BrowserRoad;
beforeAll(async () => {
  road = await startBrowserRoad();
});
afterAll(() => road.stop());

const short = { questionTemplates: { sv: 'tpl_short' }, askRelation: false };

/** A referee on the first page that has such a field, and the way there. */
async function begun(
  name: string,
  field = 'input[type=radio]',
): Promise<{ person: Person; link: string; part: string }> {
  const link = await road.named(await road.start(name, short), false);
  const person = await road.arrive(phone);
  await person.open(link);
  await person.press();
  while ((await person.page.locator(`main ${field}`).count()) === 0) {
    await person.answerAll();
    expect(await person.press()).toBe(200);
  }
  return { person, link, part: person.page.url() };
}

const firstText = ({ page }: Person) => page.locator('main textarea').first();

test('what is typed is saved meanwhile, and is there after a reload and on another device', async () => {
  const { person, link, part } = await begun('autosave', 'textarea');
  const saving = person.page.waitForResponse(
    (response) => response.request().postData()?.includes('autosave') ?? false,
  );
  await firstText(person).pressSequentially('Lyssnar först, talar sedan.');
  expect((await saving).status()).toBe(200);
  await person.page.locator('[data-saved]').getByText('Sparat kl.').waitFor();

  await person.page.reload();
  expect(await firstText(person).inputValue()).toBe('Lyssnar först, talar sedan.');

  const elsewhere = await road.arrive(desktop);
  await elsewhere.open(link);
  expect(await elsewhere.text('main .btn-main')).toMatch(/^Fortsätt med del/);
  await elsewhere.press();
  expect(elsewhere.page.url()).toBe(part);
  expect(await firstText(elsewhere).inputValue()).toBe('Lyssnar först, talar sedan.');
  expect([...person.complaints(), ...elsewhere.complaints()]).toEqual([]);
});

test('two windows: what the second would overwrite is shown beside what it wrote', async () => {
  const { person, part, link } = await begun('two-windows');
  const other = await road.arrive(desktop);
  await other.open(link);
  await other.press();
  expect(other.page.url()).toBe(part);
  await other.answerAll(1);
  expect(await other.press()).toBe(200);
  await person.answerAll(2);
  expect(await person.press()).toBe(409);
  expect(await person.text()).toContain('Sparat i det andra fönstret');
  expect(await inspectPage(person.page, 'conflict')).toEqual([]);
  const chosen = person.page.locator('main input[type=radio]:checked');
  const mine = await chosen.evaluateAll((all) => all.map((each) => each.id));
  expect(mine.every((id) => id.endsWith('-3'))).toBe(true);
  expect(await person.press()).toBe(200);
  expect(person.page.url()).not.toBe(part);
});

test('the browser’s back button leads to the page before, as it was saved', async () => {
  const { person, part } = await begun('back');
  await person.answerAll(3);
  await person.press();
  await person.page.goBack();
  expect(person.page.url()).toBe(part);
  const chosen = person.page.locator('main input[type=radio]:checked');
  expect(await chosen.count()).toBeGreaterThan(0);
  expect(await person.press()).toBe(200);
  expect(person.page.url()).not.toBe(part);
});

test('a page that comes back with errors says so first, and its lines lead to the fields', async () => {
  const { person } = await begun('errors');
  const first = person.page.locator('main input[type=radio]').first();
  expect(await person.press()).toBe(422);
  expect(await person.page.title()).toMatch(/^Fel: /);
  const summary = person.page.locator('main .errs');
  await summary.and(person.page.locator(':focus')).waitFor();
  await summary.locator('a').first().click();
  await first.and(person.page.locator(':focus')).waitFor();
  expect(await inspectPage(person.page, 'questions, errors')).toEqual([]);
});

test('a referee answers all by keyboard, and sees at each step where they are', async () => {
  const started = await road.start('keyboard', short);
  const person = await road.arrive(desktop);
  await person.open(await road.named(started, false));
  for (let page = 0; page < 12 && (await person.page.locator('main form').count()) > 0; page += 1) {
    expect(await walkByKeyboard(person.page, 'Säger till i tid.')).toEqual([]);
  }
  expect(await person.text('h1')).toContain('Tack Bo');
  expect(await road.check(started.id)).toMatchObject({ status: 'completed' });
});

test('a candidate names a referee by keyboard, and that referee books a call by it', async () => {
  const started = await road.start('keyboard-call', short);
  const { id, link, referee } = started;
  const [kim, bo] = await Promise.all([road.arrive(desktop), road.arrive(desktop)]);
  await kim.open(link);
  const typed = { first: 'Bo', last: 'Ahl', mail: referee.mail, tel: '070-174 06 21' };
  for (let page = 0; page < 2; page += 1) expect(await walkByKeyboard(kim.page, typed)).toEqual([]);
  expect(await kim.text('h1')).toBe(candidateTexts.status.title);
  await bo.open(`${await road.refereeLink(referee.mail)}/call`);
  expect(await walkByKeyboard(bo.page, { tel: '070-174 06 33' })).toEqual([]);
  expect(await bo.text('h1')).toBe(call.booked.heading);
  expect((await road.check(id)).referees[0]?.status).toBe('call_booked');
});
