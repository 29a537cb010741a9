import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';

import { phone } from '#tests/support/browser/browser.ts';
import { type BrowserRoad, startBrowserRoad } from '#tests/support/browser/browser-road.ts';
import { inspectPage } from '#tests/support/browser/inspect-page.ts';
import type { Person } from '#tests/support/browser/person-in-browser.ts';
import { eva, eventually, relation } from '#tests/support/roads/road.ts';

let road: BrowserRoad;
let person: Person;
beforeAll(async () => {
  road = await startBrowserRoad();
  person = await road.arrive(phone);
});
afterAll(() => road.stop());

const short = { questionTemplates: { sv: 'tpl_short', de: 'tpl_short', nb: 'tpl_short', da: 'tpl_short' } };

/** Opens each address and looks at it closely; answers what is wrong, the status too. */
async function inspectAll(pages: readonly (readonly [status: number, address: string])[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [status, address] of pages) {
    const answered = await person.open(address);
    if (answered !== status) found.push(`${address}: ${answered} instead of ${status}`);
    found.push(...(await inspectPage(person.page, address)));
  }
  return [...found, ...person.complaints()];
}

/** Presses the one button of the page at this address. */
const pressAt = async (address: string, action: string): Promise<void> => {
  const { browser } = road.road;
  await browser.submit(await browser.open(address), {}, { action });
};

test('the inspection sees what shuts people out', async () => {
  const other = await road.arrive(phone);
  const small = '<button style="width:9px;height:9px"></button>'.repeat(2);
  await other.page.setContent(
    '<html lang="en"><meta name="viewport" content="width=device-width"><title>Bad</title><main>' +
      `<h1 style="color:#bbb">Pale</h1><img src="data:,"><p style="width:500px">Wide</p>${small}`,
  );
  const found = (await inspectPage(other.page, 'bad')).join('\n');
  for (const width of [320, 1280]) {
    for (const rule of ['color-contrast', 'image-alt', 'target-size']) {
      expect(found).toContain(`bad, ${width}, light: ${rule}`);
    }
    expect(found).toContain(`bad, ${width}, dark: color-contrast`);
  }
  for (const width of [320, 390]) expect(found).toContain(`bad, ${width}: scrolls sideways`);
});

test('pages of a candidate', async () => {
  const settings = { ...short, additionalText: 'Ring mig gärna.', refereeChannel: 'email-sms', refereesRequested: 2 };
  const { link, referee } = await road.start('pages', settings, 'de');
  const declined = await road.start('declining', { ...short, hideProjectTitle: true }, 'nb');
  await pressAt(`${declined.link}/decline`, '/decline');
  const pages = ['', '/later', '/decline', '/data', '/data/handling', '/data/code'].map(
    (path) => [200, `${link}${path}`] as const,
  );
  expect(await inspectAll([...pages, [404, `${link}/nowhere`], [200, declined.link]])).toEqual([]);

  await road.road.giveReferees(link, [referee, { ...eva, mail: 'eva.pages@example.org', tel: '+46701740633' }]);
  await person.open(link);
  const change = await person.page.locator('main .sum a, aside a[href*="/referees/"]').first().getAttribute('href');
  const form = new URL(change ?? '', link).href;
  expect(await inspectAll([200, 200].map((status, index) => [status, index === 0 ? form : `${form}/remove`]))).toEqual(
    [],
  );

  await person.open(`${link}/new`);
  await person.fill({ ...eva, ...relation, mail: referee.mail, tel: '' });
  expect(await person.press()).toBe(422);
  expect(await person.text('.errs')).toMatch(/Bo\sAhl/);
  expect(await inspectPage(person.page, 'the same address')).toEqual([]);
});

test('a candidate whose referee’s mail came back', async () => {
  const started = await road.start('bounced', short);
  await road.road.giveReferees(started.link, [{ ...started.referee, mail: 'bounce@simulator.amazonses.com', tel: '' }]);
  await road.cloud.untilQuiet();
  expect(await inspectAll([[200, started.link]])).toEqual([]);
  expect(await person.text()).toContain('kom tillbaka');
});

test('pages of a referee', async () => {
  const started = await road.start('referee', { ...short, hideProjectTitle: true }, 'da');
  const link = await road.named(started);
  const paths = [
    '',
    '/facts',
    '/call',
    '/call/suggest',
    '/later',
    '/stop',
    '/decline',
    '/data',
    '/data/handling',
    '/data/code',
    '?lang=de',
  ];
  expect(await inspectAll(paths.map((path) => [200, `${link}${path}`]))).toEqual([]);

  await pressAt(`${link}/facts`, '/start');
  expect(
    await inspectAll([
      [200, link],
      [200, `${link}/all`],
      [404, `${link}/part/77`],
    ]),
  ).toEqual([]);
  await pressAt(`${link}/decline`, '/decline');
  expect(await inspectAll([[200, link]])).toEqual([]);
});

test('pages after the answers, one of them corrected', async () => {
  const started = await road.start('corrected', { ...short, askRelation: false, refereesRequested: 2 });
  const link = await road.named(started, false, [{ ...eva, mail: 'eva.corrected@example.org' }]);
  await road.road.answer(link);
  const { links } = await road.check(started.id);
  await person.open(`${link}/review`);
  await person.page.locator('main .sum a').first().click();
  await person.answerAll(1, 'Rättat i efterhand.');
  expect(await person.press()).toBe(200);
  await person.page.locator('main textarea').first().fill('Vi delar kontor.');
  expect(await person.press()).toBe(200);
  const pages = ['', '/review', '/withdraw'].map((path) => [200, `${link}${path}`] as const);
  expect(await inspectAll(pages)).toEqual([]);
  expect(await inspectAll([[200, links.report ?? '']])).toEqual([]);
  expect(await person.text()).toContain('Vi delar kontor.');

  await pressAt(`${link}/withdraw`, '/withdraw');
  expect(await inspectAll([[200, link]])).toEqual([]);
});

/** The code in the newest mail that holds one. */
const codeTo = (address: string): Promise<string> =>
  eventually(`a code to ${address}`, async () => {
    const mails = (await road.cloud.messages()).filter(({ to, text }) => to.includes(address) && !text.includes('/a/'));
    return mails.map(({ text }) => /\b\d{6}\b/.exec(text)?.[0]).find((code) => code !== undefined);
  });

test('pages of one’s own data, once the code is typed', async () => {
  const started = await road.start('own', { ...short, askRelation: false });
  const link = await road.named(started, false);
  await road.road.answer(link);
  await road.cloud.untilQuiet();
  await person.open(`${link}/data/code?for=copy`);
  expect(await person.press()).toBe(200);
  expect(await inspectPage(person.page, 'type the code')).toEqual([]);
  await person.fill({ code: '12' });
  expect(await person.press()).toBe(422);
  expect(await inspectPage(person.page, 'a code that is not whole')).toEqual([]);
  await person.fill({ code: await codeTo(started.referee.mail) });
  expect(await person.press()).toBe(200);
  expect(person.page.url()).toMatch(/\/data\/copy$/);
  expect(await inspectAll(['/copy', '/delete', ''].map((path) => [200, `${link}/data${path}`] as const))).toEqual([]);
  expect(await inspectAll([[200, `${started.link}/data`]])).toEqual([]);

  // Once it is closed, what was given is withdrawn by an objection.
  expect((await road.road.call('POST', `/v1/reference-checks/${started.id}/conclude`, {})).status).toBe(200);
  expect(
    await inspectAll([
      [200, link],
      [200, `${link}/data/object`],
    ]),
  ).toEqual([]);
  expect(await person.press()).toBe(200);
  expect(await person.text()).toMatch(/Du har invänt/);
  expect(await inspectPage(person.page, 'objected')).toEqual([]);
  expect(await inspectAll([[200, link]])).toEqual([]);
});

const madeLink = z.object({ url: z.string() });

test('pages before a report that asks for a code, and the report behind them', async () => {
  const started = await road.start('shared', { ...short, askRelation: false });
  await road.road.answer(await road.named(started, false));
  await road.cloud.untilQuiet();
  const share = async (reader: object) => {
    const { body } = await road.road.call('POST', `/v1/reference-checks/${started.id}/report-links`, { reader });
    return madeLink.parse(body).url;
  };
  expect(await inspectAll([[200, await share({ email: 'nora.bergman@client.example' })]])).toEqual([]);
  const link = await share({ domain: 'client.example' });
  expect(await inspectAll([[200, link]])).toEqual([]);
  await person.fill({ mail: 'olle@' });
  expect(await person.press()).toBe(422);
  expect(await inspectPage(person.page, 'an address that is not whole')).toEqual([]);
  await person.fill({ mail: 'olle.ek@client.example' });
  expect(await person.press()).toBe(200);
  expect(await inspectPage(person.page, 'the code of a reader')).toEqual([]);
  await person.fill({ code: await codeTo('olle.ek@client.example') });
  expect(await person.press()).toBe(200);
  expect(person.page.url()).toBe(link);
  expect(await inspectPage(person.page, 'the report, for its reader')).toEqual([]);
});

const linksOf = z.object({ reportLinks: z.array(z.object({ openings: z.number(), fetches: z.number() })) });

test('a report is read by a person, with the script and without it, as a page and as a PDF', async () => {
  const started = await road.start('reading', { ...short, askRelation: false });
  await road.road.answer(await road.named(started, false));
  const report = (await road.check(started.id)).links.report ?? '';
  const counted = async () => {
    const { body } = await road.road.call('GET', `/v1/reference-checks/${started.id}/report-links`);
    return linksOf.parse(body).reportLinks.map(({ openings, fetches }) => [openings, fetches]);
  };
  const downloads = async ({ page }: Person) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.mast-link').click()]);
    return (await readFile(await download.path())).subarray(0, 5).toString();
  };

  const reader = await road.arrive(phone);
  const told = reader.page.waitForResponse((response) => response.url().endsWith('/opened'));
  expect(await reader.open(report)).toBe(200);
  expect((await told).status()).toBe(204);
  expect(await counted()).toEqual([[1, 0]]);
  expect(await downloads(reader)).toBe('%PDF-');
  expect(await counted()).toEqual([[2, 0]]);

  const plain = await road.arrive({ ...phone, javaScriptEnabled: false });
  expect(await plain.open(report)).toBe(200);
  expect(await downloads(plain)).toBe('%PDF-');
  expect(await plain.press('.have-read button')).toBe(200);
  expect(await plain.text('h1')).toBe('Det är antecknat att du har läst rapporten');
  expect(await counted()).toEqual([[4, 0]]);
  for (const each of [reader, plain]) {
    expect(each.complaints().filter((complaint) => !complaint.includes('/reports/'))).toEqual([]);
  }
});

test('pages of nobody', async () => {
  const { url } = road.cloud;
  const unknown = 'A'.repeat(24);
  expect(
    await inspectAll([
      [404, `${url}/c/${unknown}`],
      [404, `${url}/a/${unknown}`],
      [404, `${url}/r/${unknown}`],
      [404, `${url}/nowhere`],
      [200, `${url}/docs`],
    ]),
  ).toEqual([]);
});

test('pages when the time is over', async () => {
  const [unnamed, unanswered, answered] = await Promise.all(
    ['unnamed', 'unanswered', 'answered'].map((name) => road.start(name, { ...short, askRelation: false })),
  );
  if (unnamed === undefined || unanswered === undefined || answered === undefined) throw new Error('None was started');
  const late = await road.named(unanswered, false);
  await road.road.answer(await road.named(answered, false));
  const { links } = await road.check(answered.id);
  await road.cloud.advance(31 * 86_400);
  await road.cloud.untilQuiet();
  expect(
    await inspectAll([
      [410, unnamed.link],
      [200, late],
      [410, links.report ?? ''],
    ]),
  ).toEqual([]);
  expect(await person.text()).toContain('Länken har slutat gälla');
  expect((await road.check(unanswered.id)).status).toBe('expired');
});
