import { readFileSync } from 'node:fs';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { desktop, phone } from '#tests/support/browser/browser.ts';
import { type BrowserRoad, startBrowserRoad } from '#tests/support/browser/browser-road.ts';
import { inspectPage } from '#tests/support/browser/inspect-page.ts';
import type { Person } from '#tests/support/browser/person-in-browser.ts';
import { eventually, relation } from '#tests/support/roads/road.ts';

let road: BrowserRoad;
beforeAll(async () => {
  road = await startBrowserRoad();
});
afterAll(() => road.stop());

const longestPageBytes = 30_000;

type Walk = Readonly<{
  name: string;
  language: 'sv' | 'fi' | 'en';
  template: string;
  window: BrowserContextOptions;
  said: Readonly<{ error: string; status: string; thanks: string }>;
}>;

const walks: readonly Walk[] = [
  {
    name: 'in Swedish on a phone',
    language: 'sv',
    template: 'tpl_standard',
    window: { ...phone, locale: 'sv-SE' },
    said: { error: 'Fel: ', status: '0 av 1 har svarat', thanks: 'Tack Bo' },
  },
  {
    name: 'in Finnish on a desktop, with the longest questions',
    language: 'fi',
    template: 'tpl_leader',
    window: { ...desktop, locale: 'fi-FI' },
    said: { error: 'Virhe: ', status: '0/1', thanks: 'Kiitos' },
  },
  {
    name: 'in English without JavaScript',
    language: 'en',
    template: 'tpl_short',
    window: { ...phone, locale: 'en-GB', javaScriptEnabled: false },
    said: { error: 'Error: ', status: '0 of 1', thanks: 'Thank you Bo' },
  },
];

describe('from request to report', () => {
  test.each(walks)('$name', async ({ language, template, window, said }) => {
    const found: string[] = [];
    const weights = new Map<string, number>();
    const hasScript = window.javaScriptEnabled !== false;
    const look = async ({ page }: Person, name: string): Promise<void> => {
      if (hasScript) found.push(...(await inspectPage(page, name)));
    };
    const leave = async (person: Person): Promise<void> => {
      found.push(...person.complaints());
      for (const [url, bytes] of person.weights()) weights.set(url, Math.max(bytes, weights.get(url) ?? 0));
      await person.context.close();
    };

    const questionTemplates = Object.fromEntries(['sv', 'en', 'fi'].map((each) => [each, template]));
    const started = await road.start(`walk-${language}`, { questionTemplates }, language);
    const { mail } = started.referee;

    const candidate = await road.arrive(window);
    expect(await candidate.open(started.link)).toBe(200);
    expect(await candidate.page.locator('html').getAttribute('lang')).toBe(language);
    await look(candidate, 'candidate');
    const typed = { first: 'Bo', last: 'Ahl', mail: 'bo@example', tel: '070-174 06 21', ...relation };
    await candidate.fill(typed);
    expect(await candidate.press()).toBe(422);
    expect(await candidate.page.title()).toMatch(new RegExp(`^${said.error}`));
    expect(await candidate.valuesOf(Object.keys(typed))).toEqual(typed);
    await look(candidate, 'candidate, errors');
    await candidate.fill({ mail, lang: language });
    expect(await candidate.press()).toBe(200);
    await look(candidate, 'check and send');
    expect(await candidate.press()).toBe(200);
    expect(await candidate.text()).toContain(said.status);
    await look(candidate, 'status');
    await leave(candidate);

    const referee = await road.arrive(window);
    expect(await referee.open(await road.refereeLink(mail))).toBe(200);
    if (hasScript) {
      await eventually('the page to count as opened', async () => {
        const { referees } = await road.check(started.id);
        return referees[0]?.status === 'opened';
      });
    }
    await look(referee, 'first screen');
    expect(await referee.press()).toBe(200);
    for (let part = 0; part < 10 && !referee.page.url().includes('/review'); part += 1) {
      await look(referee, referee.page.url());
      await referee.answerAll(part);
      expect(await referee.press()).toBe(200);
    }
    await look(referee, 'review');
    expect(await referee.press()).toBe(200);
    expect(await referee.text('h1')).toContain(said.thanks);
    await look(referee, 'thanks');
    await leave(referee);

    const done = await road.check(started.id);
    expect(done).toMatchObject({ status: 'completed', counts: { answered: 1 } });
    const reader = await road.arrive(window);
    expect(await reader.open(done.links.report ?? '')).toBe(200);
    expect(await reader.text()).toContain('1 av 1 svar');
    await look(reader, 'report');
    const downloading = reader.page.waitForEvent('download');
    await reader.page.locator('.mast-link').first().click();
    const pdf = await (await downloading).path();
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    await leave(reader);

    expect(found).toEqual([]);
    const isScript = ([url]: readonly [string, number]): boolean => url.endsWith('.js');
    const heaviest = (all: readonly (readonly [string, number])[]): number =>
      Math.max(0, ...all.map(([, bytes]) => bytes));
    const documents = [...weights].filter((each) => !isScript(each));
    expect(documents.length).toBeGreaterThan(5);
    expect(heaviest(documents) + heaviest([...weights].filter(isScript))).toBeLessThan(longestPageBytes);
  });
});
