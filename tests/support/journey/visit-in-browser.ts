import type { Person } from '../browser/person-in-browser.ts';
import { inOneLine, saying, type Visitor } from './visitor.ts';

/** Somebody before a real browser, who finds links and buttons by what they are called. */
export function visitInBrowser({ page, open, fill, answerAll, press, text }: Person): Visitor {
  const main = page.locator('main');
  const arriveBy = async (click: () => Promise<void>): Promise<number> => {
    const arrived = page.waitForResponse(
      (response) => response.request().isNavigationRequest() && ![301, 302, 303].includes(response.status()),
    );
    await click();
    const status = (await arrived).status();
    await page.waitForLoadState();
    return status;
  };
  const pressButton = (button?: string): Promise<number> =>
    button === undefined
      ? press()
      : arriveBy(() =>
          main
            .getByRole('button', { name: saying(button) })
            .first()
            .click(),
        );
  return {
    open,
    follow: (...words) =>
      arriveBy(() =>
        page
          .getByRole('link', { name: saying(...words) })
          .first()
          .click(),
      ),
    async submit(fields = {}, button) {
      await fill(fields);
      return pressButton(button);
    },
    async answerAll(pick) {
      await answerAll(pick);
      return press();
    },
    text: async () => inOneLine(await text()),
    choices: (field) =>
      main.locator(`input[name="${field}"]`).evaluateAll((all) => all.map((each) => each.getAttribute('value') ?? '')),
    address: () => page.url(),
  };
}
