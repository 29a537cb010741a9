import type { Page } from 'playwright-core';

type Focused = Readonly<{ tag: string; type: string; name: string; isMain: boolean; isVisible: boolean; html: string }>;

const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const outlined = [element, ...(element instanceof HTMLInputElement ? (element.labels ?? []) : [])];
    return {
      tag: element.tagName.toLowerCase(),
      type: element.getAttribute('type') ?? '',
      name: element.getAttribute('name') ?? '',
      isMain: element.matches('main .btn-main'),
      // Three pixels around the control, or around the label where the control is drawn in it.
      isVisible: outlined.some((each) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(each);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      }),
      html: element.outerHTML.slice(0, 120),
    };
  });

const mostStops = 120;

const yearFor = (name: string): string => (name.includes('to') ? '2023' : '2019');

/**
 * From the top of the page to its main button with Tab alone; each choice is made with Space, each text typed (the one for
 * every field, or each field's own), the button pressed with Enter. Answers the stops where the focus could not be seen.
 */
export async function walkByKeyboard(
  page: Page,
  text: string | Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const unseen: string[] = [];
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (!at.isVisible) unseen.push(at.html);
    if (at.isMain) {
      const arrived = page.waitForEvent('framenavigated');
      await page.keyboard.press('Enter');
      await arrived;
      await page.waitForLoadState();
      return unseen;
    }
    if (at.type === 'radio' || at.type === 'checkbox') await page.keyboard.press('Space');
    else if (at.tag === 'select') await page.keyboard.press('ArrowDown');
    else if (at.tag === 'textarea' || at.tag === 'input') {
      const own = typeof text === 'string' ? text : (text[at.name] ?? '');
      await page.keyboard.type(at.name.includes('year') ? yearFor(at.name) : own);
    }
  }
  return [...unseen, `The main button is not within ${mostStops} stops`];
}
