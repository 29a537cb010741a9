import type { Page } from 'playwright-core';

/** What a task takes of somebody: presses of a mouse or a key that do something, fields written in, seconds, pages. */
export type Efforts = Readonly<{ presses: number; fields: number; pages: number; seconds: number }>;

const key = 'efforts';

/** Runs in the page. */
function count(name: string): void {
  const note = (part: 'fields' | 'pages' | 'presses'): void => {
    const known: unknown = JSON.parse(sessionStorage.getItem(name) ?? '{}');
    const counts = new Map(Object.entries(known ?? {}));
    counts.set(part, Number(counts.get(part) ?? 0) + 1);
    sessionStorage.setItem(name, JSON.stringify(Object.fromEntries(counts)));
  };
  note('pages');
  // A label passes its click on to its control, and a key that presses a button is a click: one press.
  addEventListener('click', ({ isTrusted, target }) => {
    if (isTrusted && !(target instanceof HTMLInputElement && (target.labels?.length ?? 0) > 0)) note('presses');
  });
  addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && ['checkbox', 'radio'].includes(target.type)) return;
    note('fields');
  });
}

/** Counts in a page from now on, whichever pages come after it. What it counts is printed by `end`. */
export async function countEfforts(page: Page, task: string): Promise<Readonly<{ end: () => Promise<Efforts> }>> {
  await page.addInitScript(count, `${key} ${task}`);
  await page.evaluate(count, `${key} ${task}`);
  const begun = Date.now();
  return {
    async end() {
      const seconds = (Date.now() - begun) / 1_000;
      const text = await page.evaluate((name) => sessionStorage.getItem(name) ?? '{}', `${key} ${task}`);
      const counts: unknown = JSON.parse(text);
      const of = (part: string): number => Number(new Map(Object.entries(counts ?? {})).get(part) ?? 0);
      const efforts = { presses: of('presses'), fields: of('fields'), pages: of('pages'), seconds };
      process.stdout.write(
        `${task}: ${efforts.presses} presses, ${efforts.fields} fields, ${efforts.pages} pages, ${seconds.toFixed(1)} s\n`,
      );
      return efforts;
    },
  };
}
