import axe from 'axe-core';
import type { Page } from 'playwright-core';
import * as z from 'zod';

const results = z.object({
  violations: z.array(
    z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string(), failureSummary: z.string() })) }),
  ),
});

const everything = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What stands against WCAG 2.2 AA on the page as it is now, a line each; or only what colours can break. */
export async function findViolations(page: Page, what: 'everything' | 'colours'): Promise<readonly string[]> {
  // Evaluated by the debugger, so that the page's own policy stays as it is.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options = JSON.stringify({
    runOnly: what === 'everything' ? everything : colours,
    ...(what === 'everything' && { rules: { 'target-size': { enabled: true } } }),
    resultTypes: ['violations'],
  });
  const { violations } = results.parse(await page.evaluate(`axe.run(document, ${options})`));
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}
