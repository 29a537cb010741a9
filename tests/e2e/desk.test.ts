import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phone } from '#tests/support/browser/browser.ts';
import { type BrowserRoad, startBrowserRoad } from '#tests/support/browser/browser-road.ts';
import { signedIn } from '#tests/support/browser/desk-person.ts';
import { inspectPage } from '#tests/support/browser/inspect-page.ts';
import type { Person } from '#tests/support/browser/person-in-browser.ts';
import { kim, requestBody } from '#tests/support/roads/road.ts';

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
    await rita.fill({ title: 'Undersköterska, natt' });
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
    expect(await inspectPage(rita.page, 'a project')).toEqual([]);
  });

  test('a check is found by a referee’s phone number', async () => {
    const started = await road.start('found');
    await road.named(started, true);
    await rita.open(at('checks'));
    await rita.fill({ words: '070-174 06 21' });
    expect(await rita.press('main .find button')).toBe(200);
    expect(await rita.text()).toContain('En träff');
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
});
