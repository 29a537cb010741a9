import { mkdirSync } from 'node:fs';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserRoad, startBrowserRoad } from '#tests/support/browser/browser-road.ts';
import { addAdministrator, secondAdministrator, signedIn } from '#tests/support/browser/desk-person.ts';
import { inspectPage } from '#tests/support/browser/inspect-page.ts';
import type { Person } from '#tests/support/browser/person-in-browser.ts';
import { bo, eva, kim, linkIn, reportLinkOf, requestBody } from '#tests/support/roads/road.ts';

/** A folder for pictures of every state, when somebody wants to look at them. */
const shots = process.env['SHOTS'];

let road: BrowserRoad;
let rita: Person;
beforeAll(async () => {
  road = await startBrowserRoad();
  await addAdministrator(road);
  rita = await signedIn(road, 'rita.ek@example.org');
});
afterAll(() => road.stop());

const at = (path: string): string => `${road.cloud.url}/o/${road.organisation}/${path}`;
const buttonFor = (act: string): string => `main button[name=do][value="${act}"]`;
const idIn = (person: Person): string => /templates\/(tpl_\w+)/.exec(person.page.url())?.[1] ?? '';

/** Presses a button of the editor whose page stays: new parts are put in place of the old ones. */
async function step({ page }: Person, act: string): Promise<void> {
  await page.evaluate(() => document.querySelector('main')?.setAttribute('data-old', ''));
  await page.locator(buttonFor(act)).first().click();
  await page.waitForFunction(() => document.querySelector('main:not([data-old]) form[data-editor]') !== null);
}

const widths: readonly (readonly [number, BrowserContextOptions['viewport']])[] = [
  [390, { width: 390, height: 844 }],
  [1280, { width: 1280, height: 900 }],
];

async function picture(page: Person['page'], name: string): Promise<void> {
  if (shots === undefined) return;
  mkdirSync(shots, { recursive: true });
  for (const [width, size] of widths) {
    if (size) await page.setViewportSize(size);
    await page.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true });
  }
}

/** Looks closely, and takes pictures in Swedish and German where they are wanted. */
async function look({ page }: Person, name: string): Promise<readonly string[]> {
  const address = page.url().split('#')[0] ?? '';
  await picture(page, `${name}-sv`);
  const found = await inspectPage(page, name);
  if (shots !== undefined) {
    await page.goto(`${address}${address.includes('?') ? '&' : '?'}lang=de`);
    await picture(page, `${name}-de`);
    await page.goto(address);
  }
  return found;
}

describe('a template of one’s own', () => {
  test('is not called saved once the session has ended, and long words stay in their column', async () => {
    const person = await signedIn(road, secondAdministrator.email);
    await person.open(at('templates/new'));
    await person.fill({ from: 'role_driver_warehouse', name: 'Lager' });
    await person.press();
    const { page } = person;
    const id = idIn(person);
    const field = page.locator('textarea[name$=".text.sv"]').first();
    await field.fill('Hur körde {name}?');
    await step(person, 'save');
    await person.open(at(`templates/${id}/publish`));
    await person.fill({ note: 'Den första.' });
    await person.press();
    await person.open(at(`templates/${id}/edit?show=sv`));
    await field.fill('x'.repeat(400));
    await step(person, 'save');
    await person.open(at(`templates/${id}/compare`));
    expect(await person.text()).toContain('xxx');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await person.open(at(`templates/${id}/edit?show=sv`));
    await person.context.clearCookies();
    await field.fill('Hur körde {name} på natten?');
    await page.locator('[data-saved]').getByText('Inte sparat just nu.').waitFor();
    expect(await field.inputValue()).toBe('Hur körde {name} på natten?');
  });

  test('is copied, written in three languages, compared, approved, published, answered in two and aligned', async () => {
    const found: string[] = [];
    await rita.open(at('settings/templates'));
    await rita.fill({ approval: 'second' });
    await rita.press();
    await rita.open(at('templates'));
    found.push(...(await look(rita, 'list')));

    // A copy of a built-in one.
    await rita.press('main a[href*="templates/new"]');
    await rita.fill({ from: 'tpl_short', name: 'Vår ledare' });
    found.push(...(await look(rita, 'new')));
    await rita.fill({ from: 'tpl_short', name: 'Vår ledare' });
    await rita.press();
    const id = idIn(rita);
    found.push(...(await look(rita, 'editor')));

    // Three languages side by side; a question after a certain answer.
    await step(rita, 'show:de');
    await step(rita, 'addAfter:keeps_promises');
    const question = rita.page.locator('[data-question]').nth(3);
    const key = (await question.getAttribute('id'))?.slice(2) ?? '';
    expect(await rita.page.evaluate(() => document.activeElement?.getAttribute('name') ?? '')).toContain(`${key}.text`);
    const texts = { sv: 'Hur märktes det?', en: 'How did it show?', de: 'Woran war das zu merken?' };
    const shownNow = await rita.page.locator('main [name=shown]').inputValue();
    for (const [language, text] of Object.entries(texts)) {
      if (shownNow.includes(language)) await rita.fill({ [`${key}.text.${language}`]: text });
    }
    await question.locator('summary').click();
    await step(rita, `condition:${key}`);
    await rita.page.locator(`[name="${key}.if"]`).selectOption('keeps_promises');
    await step(rita, 'save');
    await rita.page.locator(`label[for="${key}.is-1"]`).click();
    await rita.page.locator(`label[for="${key}.is-2"]`).click();
    await step(rita, 'save');
    found.push(...(await look(rita, 'condition')));

    // What the guard says, and a better question.
    const sick = { [`${key}.text.sv`]: 'Hur ofta var {namn} sjuk?' };
    await rita.fill(sick);
    await step(rita, 'save');
    found.push(...(await look(rita, 'finding')));
    await step(rita, `keep:${key}:health`);
    found.push(...(await look(rita, 'finding-error')));
    await rita.fill({ [`${key}.keep.health`]: 'Yrket kräver det.' });
    await step(rita, `keep:${key}:health`);
    found.push(...(await look(rita, 'finding-kept')));
    await step(rita, `unkeep:${key}:health`);
    await step(rita, `use:${key}:health`);
    for (const language of ['nb', 'da', 'fi', 'de', 'en']) {
      await rita.open(at(`templates/${id}/edit?show=${language}`));
      const field = rita.page.locator(`[name="${key}.text.${language}"]`);
      if ((await field.inputValue()) === '') await field.fill(`{name}, ${language}?`);
      await step(rita, 'save');
    }

    await rita.open(at(`templates/${id}/preview?in=de`));
    found.push(...(await look(rita, 'preview')));
    await rita.open(at(`templates/${id}/publish`));
    found.push(...(await look(rita, 'send')));
    await rita.fill({ note: 'Vi vill veta hur löften märks.', signOffWho: 'Vision', signOffOn: '2026-11-17' });
    expect(await rita.press()).toBe(200);
    found.push(...(await look(rita, 'sent')));
    expect(await rita.open(at(`templates/${id}/approve`))).toBe(403);
    found.push(...(await look(rita, 'own')));

    const other = await signedIn(road, secondAdministrator.email);
    await other.open(at(`templates/${id}/approve`));
    found.push(...(await look(other, 'approve')));
    expect(await other.press()).toBe(200);
    expect(await other.text()).toContain('godkänd av Eva Roth');
    found.push(...(await look(other, 'published')));
    found.push(...other.complaints());

    // A version is what a check is made with; a draft is not.
    const who = { ...kim, email: 'kim.own-template@example.org' };
    const settings = { questionTemplates: { sv: id, en: id }, askRelation: false, refereesRequested: 2 };
    const check = await road.road.request(requestBody(settings, [who]));
    const [swede, briton] = [
      { ...bo, mail: 'bo.own-template@example.org', lang: 'sv' },
      { ...eva, mail: 'eva.own-template@example.org', lang: 'en' },
    ];
    await road.road.giveReferees(linkIn(await road.road.messageTo(who.email), 'c'), [swede, briton], false);
    for (const { mail } of [swede, briton]) {
      const form = await road.road.browser.open(linkIn(await road.road.messageTo(mail), 'a'));
      expect(form.text).toContain('Kim');
      await road.road.answer(form.url);
    }
    const report = await road.road.browser.open(reportLinkOf(await road.check(check.id)));
    expect(report.text).toContain('2 av 2 svar');
    expect(report.text).toContain('Vår ledare, version 1');
    expect(report.text).toContain('Samråd om frågorna med Vision');
    expect(report.text).not.toContain('main strengths');

    // The next version, beside the first.
    await rita.open(at(`templates/${id}/edit?show=sv-en`));
    await rita.fill({ 'main_strengths.text.sv': 'Vad är {namn} bäst på?' });
    await step(rita, 'remove:responsibilities');
    await rita.open(at(`templates/${id}/compare`));
    found.push(...(await look(rita, 'compare')));
    expect(await rita.text()).toContain('Borttagen');
    await rita.open(at(`templates/${id}/discard`));
    found.push(...(await look(rita, 'discard')));
    await rita.open(at(`templates/${id}/archive`));
    found.push(...(await look(rita, 'archive')));
    await rita.open(at('templates/role_assistant_nurse'));
    found.push(...(await look(rita, 'role')));
    found.push(...rita.complaints());
    expect(found).toEqual([]);
  });

  test('is saved while it is written, and outlives a window that is closed', async () => {
    await rita.open(at('templates/new'));
    await rita.fill({ from: 'role_nurse', name: 'Natt' });
    await rita.press();
    const id = idIn(rita);
    const { page } = rita;
    const saving = page.waitForResponse((response) => response.request().postData()?.includes('autosave') ?? false);
    await page.locator('[name="nurse_leads.text.sv"]').fill('{namn} leder natten.');
    expect((await saving).status()).toBe(200);
    await page.locator('[data-saved]').getByText('Sparat kl.').waitFor();
    await page.close();
    const other = await signedIn(road, secondAdministrator.email);
    await other.open(at(`templates/${id}/edit?show=sv`));
    expect(await other.page.locator('[name="nurse_leads.text.sv"]').inputValue()).toBe('{name} leder natten.');
  });

  test('is written by the keyboard alone, and nothing jumps', async () => {
    const person = await signedIn(road, 'rita.ek@example.org');
    await person.open(at('templates/new'));
    await person.fill({ from: 'role_teacher', name: 'Skola' });
    await person.press();
    const { page } = person;
    const field = page.locator('[name="teach_support.text.sv"]');
    await field.focus();
    await page.waitForLoadState('networkidle');
    const before = await page.evaluate(
      () => document.querySelector('#q-teach_support')?.getBoundingClientRect().top ?? 0,
    );
    const moved = page.waitForFunction(
      () => [...document.querySelectorAll('[data-question]')][1]?.id === 'q-teach_support',
    );
    await page.keyboard.press('Alt+ArrowUp');
    await moved;
    const after = await page.evaluate(
      () => document.querySelector('#q-teach_support')?.getBoundingClientRect().top ?? 0,
    );
    expect(Math.abs(after - before)).toBeLessThanOrEqual(2);
    expect(await page.evaluate(() => document.activeElement?.closest('[data-question]')?.id)).toBe('q-teach_support');
    // From the top of the page every control is reached in order, and each can be seen.
    await page.reload();
    const names: string[] = [];
    for (let stop = 0; stop < 400; stop += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const at = document.activeElement;
        const isSeen = at !== null && getComputedStyle(at).outlineStyle !== 'none';
        return at === null || at === document.body
          ? ''
          : `${at.getAttribute('name') ?? at.tagName}${isSeen ? '' : ' unseen'}`;
      });
      names.push(name);
      if (name === '') break;
    }
    expect(names.filter((name) => name.endsWith(' unseen'))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['teach_plans.text.sv', 'rehire.text.sv', 'newArea', 'minutes']));
    expect(person.complaints()).toEqual([]);
  });
});
