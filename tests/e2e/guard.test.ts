import { mkdirSync } from 'node:fs';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { desktop, phone } from '#tests/support/browser/browser.ts';
import { type BrowserRoad, startBrowserRoad } from '#tests/support/browser/browser-road.ts';
import { signedIn } from '#tests/support/browser/desk-person.ts';
import { inspectPage } from '#tests/support/browser/inspect-page.ts';
import type { Person } from '#tests/support/browser/person-in-browser.ts';

let road: BrowserRoad;
beforeAll(async () => {
  road = await startBrowserRoad();
});
afterAll(() => road.stop());

type Walk = Readonly<{
  name: string;
  language: 'sv' | 'de' | 'en';
  window: BrowserContextOptions;
  written: string;
  said: Readonly<{ noPlace: string; hidden: string }>;
}>;

const walks: readonly Walk[] = [
  {
    name: 'in Swedish on a phone',
    language: 'sv',
    window: { ...phone, locale: 'sv-SE' },
    written: 'Lugn. Kim var sjukskriven en längre tid under våren, men kom tillbaka.',
    said: { noPlace: 'Hälsa hör inte hemma i en referens', hidden: '[avsnitt dolt: hälsa]' },
  },
  {
    name: 'in German on a desktop',
    language: 'de',
    window: { ...desktop, locale: 'de-DE' },
    written: 'Ruhig. Kim war im Frühjahr lange krankgeschrieben, kam aber zurück.',
    said: { noPlace: 'Gesundheit gehört nicht in eine Referenz', hidden: '[Stelle verborgen: Gesundheit]' },
  },
  {
    name: 'in English without JavaScript',
    language: 'en',
    window: { ...phone, locale: 'en-GB', javaScriptEnabled: false },
    written: 'Calm. Kim was off sick for a long time in spring, but came back.',
    said: { noPlace: 'Health has no place in a reference', hidden: '[passage hidden: health]' },
  },
];

describe('what has no place in a reference', () => {
  test.each(walks)('is asked about once, and hidden for good: $name', async ({ language, window, written, said }) => {
    const found: string[] = [];
    const look = async ({ page }: Person, name: string): Promise<void> => {
      const folder = process.env['SCREENSHOTS'];
      if (folder !== undefined) {
        mkdirSync(folder, { recursive: true });
        await page.screenshot({ path: `${folder}/${language}-${name}.png`, fullPage: true });
      }
      if (window.javaScriptEnabled !== false) found.push(...(await inspectPage(page, name)));
    };
    const questionTemplates = Object.fromEntries(['sv', 'en', 'de'].map((each) => [each, 'tpl_short']));
    const started = await road.start(`guard-${language}`, { questionTemplates, askRelation: false }, language);
    const link = await road.named(started, false);

    const referee = await road.arrive(window);
    await referee.open(link);
    await referee.press();
    for (let part = 0; part < 10 && !referee.page.url().includes('/review'); part += 1) {
      await referee.answerAll(part, written);
      expect(await referee.press()).toBe(200);
    }
    expect(await referee.text()).toContain(said.noPlace);
    await look(referee, 'review');
    const why = await referee.page.locator('main input[name^="why-"]').first().getAttribute('name');
    await referee.fill({ [why ?? '']: 'Ok' });
    expect(await referee.press()).toBe(200);
    await look(referee, 'thanks');
    expect(referee.complaints()).toEqual([]);

    const check = await road.check(started.id);
    const rita = await signedIn(road, 'rita.ek@example.org', { ...window, javaScriptEnabled: true });
    await rita.open(check.links.checkPage);
    await look(rita, 'check-page');
    const marked = Number(check.referees[0]?.['markedPassages']);
    expect(marked).toBeGreaterThan(0);
    for (let number = 0; number < marked; number += 1) {
      await rita.open(`${check.links.checkPage}/referees/${check.referees[0]?.id}/passages/${number}`);
      if (number === 0) await look(rita, 'hide');
      expect(await rita.press()).toBe(200);
    }
    await look(rita, 'hidden');

    const reader = await road.arrive(window);
    await reader.open(check.links.report ?? '');
    expect(await reader.text()).toContain(said.hidden);
    expect(await reader.text()).not.toMatch(/sjukskriven|krankgeschrieben|off sick/);
    await look(reader, 'report');
    await referee.open(link);
    await look(referee, 'own-page');
    expect(found).toEqual([]);
    for (const person of [referee, rita, reader]) await person.context.close();
  });
});
