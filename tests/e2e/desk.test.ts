import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { projectRoot } from '#infra/kit/project-paths.ts';
import { candidateOf, eventOf } from '#tests/support/ats/refapp-client.ts';
import { desktop, phone } from '#tests/support/browser/browser.ts';
import { type BrowserRoad, startBrowserRoad } from '#tests/support/browser/browser-road.ts';
import { countEfforts } from '#tests/support/browser/count-efforts.ts';
import { signedIn } from '#tests/support/browser/desk-person.ts';
import { inspectPage } from '#tests/support/browser/inspect-page.ts';
import type { Person } from '#tests/support/browser/person-in-browser.ts';
import { walkByKeyboard } from '#tests/support/browser/walk-by-keyboard.ts';
import { startRealTable } from '#tests/support/cloud/real-table.ts';
import { eva as administratorEva, recruiterDesk } from '#tests/support/roads/recruiter-desk.ts';
import { eva, eventually, kim, linkIn, requestBody } from '#tests/support/roads/road.ts';
import { askAdminister } from '#tests/support/two-organisations/second-organisation.ts';

let road: BrowserRoad;
let rita: Person;
beforeAll(async () => {
  road = await startBrowserRoad();
  await begin('first');
  rita = await signedIn(road, 'rita.ek@example.org');
});
afterAll(() => road.stop());

const at = (path: string): string => `${road.cloud.url}/o/${road.organisation}/${path}`;

const begin = async (name: string, settings: Readonly<Record<string, unknown>> = {}): Promise<string> =>
  (await road.road.request(requestBody(settings, [{ ...kim, firstName: name, email: `kim.${name}@example.org` }]))).id;

describe('an afternoon at the desk', () => {
  test('25 candidates are started from a sheet as Swedish Excel saves it, after one cell is mended', async () => {
    const rows = Array.from({ length: 25 }, (_, row) => `Åsa${row} Öberg;asa${row}@example.org`);
    const sheet = Buffer.from(
      `Namn;E-post\r\n${rows.join('\r\n').replace('asa7@example.org', 'asa7@example')}\r\n`,
      'latin1',
    );
    expect(await rita.open(at('checks/new?way=file'))).toBe(200);
    expect(await inspectPage(rita.page, 'new, a file')).toEqual([]);
    const task = await countEfforts(rita.page, 'start 25 candidates from a sheet');
    // Beside a short title stands the button, below the way back.
    await rita.fill({ title: 'Kock' });
    await rita.page.locator('input[name=file]').setInputFiles({ name: 'k.csv', mimeType: 'text/csv', buffer: sheet });
    expect(await rita.press()).toBe(422);
    expect(await rita.text('.errs')).toContain('Rad 9, E-post');
    expect(await inspectPage(rita.page, 'new, a fault')).toEqual([]);
    await rita.fill({ 'c9-email': 'asa7@example.org' });
    expect(await rita.press()).toBe(200);
    expect(await rita.text('h1')).toBe('Starta 25 referenstagningar?');
    expect(await inspectPage(rita.page, 'new, a look')).toEqual([]);
    expect(await rita.press()).toBe(200);
    // A slow machine starts so many in more than one go.
    while ((await rita.text()).includes('Fortsätt')) expect(await rita.press()).toBe(200);
    expect(await rita.text()).toContain('25 referenstagningar är startade.');
    expect((await task.end()).presses).toBeLessThanOrEqual(8);
    expect(await inspectPage(rita.page, 'a project')).toEqual([]);
  });

  test('a check is found by a referee’s phone number', async () => {
    const started = await road.start('found');
    await road.named(started, true);
    await rita.open(at('checks'));
    const task = await countEfforts(rita.page, 'find the check of a number');
    await rita.fill({ words: '070-174 06 21' });
    expect(await rita.press('main .find button')).toBe(200);
    expect(await rita.text()).toContain('En träff');
    expect((await task.end()).presses).toBe(1);
  });

  test('the queue, its filters and what is done with many can be used by everyone', async () => {
    await rita.open(at('checks'));
    expect(await inspectPage(rita.page, 'queue')).toEqual([]);
    await rita.open(at('checks?show=way&who=mine&waits=candidate&dense=1'));
    expect(await inspectPage(rita.page, 'queue, filtered')).toEqual([]);
    await rita.open(at('checks/bulk?do=prolong&waits=candidate'));
    expect(await inspectPage(rita.page, 'many, before')).toEqual([]);
    expect(await rita.press()).toBe(200);
    expect(await inspectPage(rita.page, 'many, after')).toEqual([]);
    await rita.open(at('checks/bulk?do=hand&project=none'));
    expect(rita.complaints()).toEqual([]);
  });

  test('on a phone, marked rows are cancelled after a look', async () => {
    const id = await begin('cancelled');
    const own = await signedIn(road, 'rita.ek@example.org', phone);
    await own.open(at('checks?show=way&in=sv'));
    await own.page.locator(`label.tick:has(input[value="${id}"])`).click();
    expect(await own.press('main button[value=cancel]')).toBe(200);
    expect(await own.press()).toBe(200);
    expect(await own.text('h1')).toBe('Klart. 1 av 1');
    expect((await road.check(id)).status).toBe('cancelled');
    expect(own.complaints()).toEqual([]);
  });

  test('the client is handed a report that only she can open, by keyboard', async () => {
    const started = await road.start('handed', { askRelation: false });
    await road.road.answer(await road.named(started, false));
    await rita.open(at(`checks/${started.id}/links`));
    await rita.fill({ reader: 'Nora Bergman', access: 'named' });
    expect(await rita.press()).toBe(422);
    expect(await inspectPage(rita.page, 'a link without its address')).toEqual([]);
    await rita.open(at(`checks/${started.id}/links`));
    const nora = { reader: 'Nora Bergman', readerEmail: 'nora.bergman@client.example', role: 'En chef hos kunden' };
    expect(await walkByKeyboard(rita.page, nora)).toEqual([]);
    expect(await rita.text()).toContain(nora.readerEmail);
    expect(await inspectPage(rita.page, 'a link for one')).toEqual([]);
    await rita.open(at(`checks/${started.id}`));
    expect(await inspectPage(rita.page, 'a check with a link for one')).toEqual([]);

    const link = await eventually('the mail with the link', async () => {
      const [mail] = (await road.cloud.messages()).filter(({ to }) => to.includes(nora.readerEmail));
      return mail && linkIn(mail, 'r');
    });
    const client = await road.arrive(phone);
    expect(await client.open(link)).toBe(200);
    expect(await client.text()).not.toContain('Kim Lund');
    expect(await client.press()).toBe(200);
    const code = await eventually('the code', async () => {
      const mails = (await road.cloud.messages()).filter(({ to }) => to.includes(nora.readerEmail));
      return mails.map(({ text }) => /\b\d{6}\b/.exec(text)?.[0]).find((each) => each !== undefined);
    });
    await client.fill({ code });
    expect(await client.press()).toBe(200);
    expect(await client.text()).toContain('Kim Lund');
  });

  test('the queue, what is done with many and the link are there without JavaScript', async () => {
    const { id } = await road.start('plain', { askRelation: false });
    const plain = await signedIn(road, 'rita.ek@example.org', { ...desktop, javaScriptEnabled: false });
    await plain.open(at('checks?show=way&in=sv'));
    await plain.page.locator(`label.tick:has(input[value="${id}"])`).click();
    expect(await plain.press('main button[value=cancel]')).toBe(200);
    expect(await plain.press()).toBe(200);
    expect(await plain.text('h1')).toBe('Klart. 1 av 1');
    await plain.open(at('checks/new?way=paste'));
    await plain.fill({ title: 'Kock' });
    await plain.page.locator('main textarea').first().fill('Anna Berg, anna.berg@example.org');
    expect(await plain.press()).toBe(200);
    expect(await plain.text('h1')).toContain('Starta');
  });
});

describe('Teamtailor among the settings', () => {
  const providerKey = '3f0a6c1e-8d1b-4c62-9a55-7f1d2e3b4c5d';

  test('is connected and disconnected by keyboard, on pages that everyone can use', async () => {
    const page = at('settings/teamtailor');
    expect(await rita.open(page)).toBe(200);
    const connected = () => rita.page.locator('main .btn-bad').count();
    const before = await connected();
    await rita.fill({ providerKey: 'short' });
    expect(await rita.press('main .btn-main')).toBe(422);
    expect(await inspectPage(rita.page, 'Teamtailor, a key that is none')).toEqual([]);
    await rita.open(page);
    expect(await walkByKeyboard(rita.page, { providerKey })).toEqual([]);
    expect(await rita.text('.saved')).toContain('Ansluten');
    expect(await inspectPage(rita.page, 'Teamtailor, connected')).toEqual([]);
    expect(await connected()).toBe(before + 1);
    await rita.open(page);
    await rita.page.locator('main summary').last().focus();
    await rita.page.keyboard.press('Enter');
    await rita.page.keyboard.press('Tab');
    const arrived = rita.page.waitForEvent('framenavigated');
    await rita.page.keyboard.press('Enter');
    await arrived;
    await rita.page.waitForLoadState();
    expect(await connected()).toBe(before);
    expect(await rita.text()).not.toContain(providerKey);
    expect(rita.complaints()).toEqual([]);
  });
});

test('Teamtailor is not ready before the operator has given the partner’s key, and the page takes none', async () => {
  const real = await startRealTable();
  const desk = await recruiterDesk(real.table);
  const administrator = desk.browser();
  await administrator.signIn(administratorEva);
  const { status, body } = await administrator.get(desk.at('settings/teamtailor'));
  await real.stop();
  expect(status).toBe(200);
  const reader = await road.arrive(phone);
  await reader.page.setContent(body);
  expect(await reader.text()).toContain('Teamtailor kan inte anslutas än');
  expect(await reader.page.locator('main input:not([type=hidden]), main .btn-main').count()).toBe(0);
  expect(await inspectPage(reader.page, 'Teamtailor, not ready')).toEqual([]);
});

describe('Referees whom an event names and nobody can ask', () => {
  const given = z.object({ given: z.object({ events: z.url(), atsSecret: z.string(), customerSecret: z.string() }) });

  const post = async (referees: readonly unknown[]): Promise<string> => {
    const command = { command: 'connect', kind: 'refapp', organisation: road.organisation };
    const { events, atsSecret, customerSecret } = given.parse(await askAdminister(road.cloud.url, command)).given;
    const candidate = candidateOf({ email: 'kim.leftout@example.org', referees });
    const answer = await fetch(events, {
      method: 'POST',
      headers: { authorization: `Bearer ${atsSecret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ 'partner-event': eventOf(customerSecret, { candidate }) }),
    });
    return z.object({ id: z.string() }).parse(await answer.json()).id;
  };

  test('stand on the check page with the reason, as long as something can be done', async () => {
    const asked = { 'first-name': 'Bo', 'last-name': 'Ahl', email: 'bo.leftout@example.org' };
    const id = await post([
      asked,
      { ...asked, 'first-name': 'Eva', 'last-name': '' },
      { 'first-name': 'Own', 'last-name': 'Way', email: 'kim.leftout@example.org' },
      { 'first-name': 'No', 'last-name': 'Way', phone: 'call me' },
      { email: 'nameless@example.org' },
    ]);
    expect(await rita.open(at(`checks/${id}`))).toBe(200);
    const notice = rita.page.locator('main .note').filter({ hasText: '4 referenser är utelämnade' });
    expect((await notice.locator('li').allTextContents()).map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      'Eva (har samma adress som en annan referens)',
      'Own Way (har kandidatens egen adress)',
      'No Way (går inte att nå med det som angavs)',
      'referens 5 (kom utan namn)',
    ]);
    expect(await inspectPage(rita.page, 'referees left out')).toEqual([]);
    expect((await road.road.check(id)).counts).toMatchObject({ added: 1, remainingToSubmit: 2 });
    await road.road.call('POST', `/v1/reference-checks/${id}/cancel`, {});
    await rita.open(at(`checks/${id}`));
    expect(await rita.text()).not.toContain('utelämnade');
  });
});

/** What the README's picture says that it shows: its text, between quotation marks, stands on the page. */
test('the picture in the README shows a check’s page as it is (npm run picture makes it anew)', async () => {
  const [, told = '', file = ''] =
    /!\[([^\]]+)\]\((docs\/[^)]+\.png)\)/.exec(readFileSync(join(projectRoot, 'README.md'), 'utf8')) ?? [];
  const started = await road.start('picture', { refereesRequested: 2 }, 'en');
  const link = await road.named(started, true, [{ ...eva, lang: 'en' }]);
  await road.road.answer(link);
  await rita.open(at(`checks/${started.id}?lang=en`));
  const text = await rita.text();
  const quoted = [...told.matchAll(/“([^”]+)”/g)].map(([, each = '']) => each);
  expect(quoted.length).toBeGreaterThan(2);
  expect(quoted.filter((each) => !text.includes(each))).toEqual([]);
  expect(statSync(join(projectRoot, file)).size).toBeLessThan(150_000);
  if (process.env['PICTURE'] === 'rewrite')
    await rita.page.screenshot({ path: join(projectRoot, file), fullPage: false });
});

test('all who are late are reminded', async () => {
  // The last, for it ends the sessions of the others.
  await begin('late');
  await road.cloud.advance(3 * 86_400 + 3_600);
  const own = await signedIn(road, 'rita.ek@example.org');
  const remind = await countEfforts(own.page, 'remind all who are late');
  expect(await own.press('main a[href*="do=remind"]')).toBe(200);
  expect(await inspectPage(own.page, 'late, before')).toEqual([]);
  expect(await own.press()).toBe(200);
  while (!(await own.text('h1')).startsWith('Klart')) expect(await own.press()).toBe(200);
  expect((await remind.end()).presses).toBeLessThanOrEqual(3);
  expect(own.complaints()).toEqual([]);
});

test('what expired last night goes on until a new day', async () => {
  const id = await begin('expired');
  await road.cloud.advance(6 * 86_400);
  expect((await road.check(id)).status).toBe('expired');
  const own = await signedIn(road, 'rita.ek@example.org');
  const prolong = await countEfforts(own.page, 'prolong what expired last night');
  await own.page.locator('details.more summary').click();
  await own.page.locator('#f-status').selectOption('expired');
  expect(await own.press('main .filters button')).toBe(200);
  await own.page.locator('label.tick:has(input[name=all])').click();
  expect(await own.press('main button[value=prolong]')).toBe(200);
  expect(await inspectPage(own.page, 'expired, before')).toEqual([]);
  await own.fill({ lastDay: new Date((await road.cloud.now()).getTime() + 9 * 86_400_000).toISOString().slice(0, 10) });
  expect(await own.press()).toBe(200);
  while (!(await own.text('h1')).startsWith('Klart')) expect(await own.press()).toBe(200);
  expect((await prolong.end()).presses).toBeLessThanOrEqual(6);
  expect(await road.check(id)).toMatchObject({ status: 'candidate_invited' });
  expect(own.complaints()).toEqual([]);
});
