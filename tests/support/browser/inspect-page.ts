import type { Page } from 'playwright-core';

import { findViolations } from './axe.ts';

const widths = [320, 390, 1280];
/** Of each layout: a window of 390 pixels has the one of 320. */
const closely = [320, 1280];
const schemes = ['light', 'dark'] as const;

/** What reaches over the right edge of the window, if anything does. */
const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `scrolls sideways, ${scrollWidth} px: ${wide.map((element) => element.outerHTML.slice(0, 90)).join(' | ')}`,
    ];
  });

/**
 * Everything that is wrong with the page in the window, in each layout, in light and in dark, with all that folds
 * unfolded, and what is too wide at any width; gives the window back as it was.
 */
export async function inspectPage(page: Page, name: string): Promise<readonly string[]> {
  const before = page.viewportSize();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    found.push(...(await overflow(page)).map((line) => `${name}, ${width}: ${line}`));
    for (const colorScheme of closely.includes(width) ? schemes : []) {
      await page.emulateMedia({ colorScheme });
      const violations = await findViolations(page, colorScheme === 'light' ? 'everything' : 'colours');
      found.push(...violations.map((line) => `${name}, ${width}, ${colorScheme}: ${line}`));
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  if (before !== null) await page.setViewportSize(before);
  return found;
}
