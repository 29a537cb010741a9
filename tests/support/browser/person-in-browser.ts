import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page, Response } from 'playwright-core';

type Fields = Readonly<Record<string, string>>;

/** A window of a person's browser, and what it did that nobody wanted. */
export type Person = Readonly<{
  context: BrowserContext;
  page: Page;
  /** Goes to an address; answers the status. */
  open: (address: string) => Promise<number>;
  /** Fills in fields by their names: text is typed, an option or a choice picked by its value. */
  fill: (fields: Fields) => Promise<void>;
  /** An answer to each question on the page: of choices the one at `pick`, counted round. */
  answerAll: (pick?: number, text?: string) => Promise<void>;
  /** Presses the page's main button; answers the status of the page that came. */
  press: (selector?: string) => Promise<number>;
  /** What stands in these fields. */
  valuesOf: (names: readonly string[]) => Promise<Fields>;
  /** All that the page's main part says, or the first such element. */
  text: (selector?: string) => Promise<string>;
  /** Errors in the console (those of the content policy too) and requests that left this origin. */
  complaints: () => readonly string[];
  /** Bytes that came over the wire for each document, its style within, and for each script, by address. */
  weights: () => ReadonlyMap<string, number>;
}>;

const mainButton = 'main .btn-main, main .btn-bad';

/** As a finger does: the label lies over the control. */
const choose = async (page: Page, input: Locator): Promise<void> =>
  page.locator(`main label[for="${await input.getAttribute('id')}"]`).click();

const field = (page: Page, name: string) => page.locator(`main [name="${name}"]`);

async function valueNow(page: Page, name: string): Promise<string> {
  const chosen = page.locator(`main [name="${name}"]:checked`);
  const input = (await chosen.count()) > 0 ? chosen : field(page, name);
  return input.first().inputValue();
}

async function fillField(page: Page, name: string, value: string): Promise<void> {
  const all = field(page, name);
  const kind = await all.first().evaluate((element) => element.getAttribute('type') ?? element.tagName.toLowerCase());
  if (kind === 'select') await all.selectOption(value);
  else if (kind === 'radio' || kind === 'checkbox')
    await choose(page, page.locator(`main [name="${name}"][value="${value}"]`));
  else await all.fill(value);
}

async function answerPage(page: Page, pick: number, text: string): Promise<void> {
  const choices = page.locator('main input[type=radio], main input[type=checkbox]');
  const names = new Set(await choices.evaluateAll((all) => all.map((each) => each.getAttribute('name') ?? '')));
  for (const name of names) {
    const all = field(page, name);
    await choose(page, all.nth(pick % (await all.count())));
  }
  for (const select of await page.locator('main select').all()) await select.selectOption({ index: 3 });
  for (const input of await page.locator('main textarea, main input.in').all()) {
    const isYear = (await input.getAttribute('name'))?.includes('year') ?? false;
    const isEnd = (await input.getAttribute('name'))?.includes('to-') ?? false;
    await input.fill(isYear ? (isEnd ? '2023' : '2019') : text);
  }
}

/** A new window with nothing in it, as this kind of device. */
export async function createPerson(browser: Browser, options: BrowserContextOptions, origin: string): Promise<Person> {
  const context = await browser.newContext(options);
  const complaints: string[] = [];
  const weights = new Map<string, number>();
  context.on('console', (message) => {
    // A page that says 404, 410, 409 or 422 is what was asked for; the browser notes it as an error all the same.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      complaints.push(`${message.location().url}: ${message.text()}`);
    }
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) complaints.push(`Went to ${request.url()}`);
  });
  context.on('requestfinished', async (request) => {
    if (!['document', 'stylesheet', 'script'].includes(request.resourceType())) return;
    const sizes = await request.sizes().catch(() => null);
    if (sizes === null) return;
    const bytes = sizes.responseHeadersSize + sizes.responseBodySize;
    // What comes from the browser's own store weighs nothing.
    weights.set(request.url(), Math.max(bytes, weights.get(request.url()) ?? 0));
  });
  // For a machine that is busy with other things.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();

  return {
    context,
    page,
    open: async (address) => (await page.goto(address))?.status() ?? 0,
    async fill(fields) {
      for (const [name, value] of Object.entries(fields)) await fillField(page, name, value);
    },
    answerAll: (pick = 0, text = 'Håller ord, och säger till i tid.') => answerPage(page, pick, text),
    async press(selector = mainButton) {
      const isPage = (response: Response): boolean =>
        response.request().isNavigationRequest() && ![301, 302, 303].includes(response.status());
      const arrived = page.waitForResponse(isPage);
      await page.locator(selector).first().click();
      const status = (await arrived).status();
      await page.waitForLoadState();
      return status;
    },
    async valuesOf(names) {
      const values = names.map(async (name) => [name, await valueNow(page, name)] as const);
      return Object.fromEntries(await Promise.all(values));
    },
    text: async (selector = 'main') => (await page.locator(selector).first().textContent()) ?? '',
    complaints: () => complaints,
    weights: () => weights,
  };
}
