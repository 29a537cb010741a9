import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type RefappPageChoices, serveRefappPage } from '#tests/support/ats/refapp-page.ts';
import { desktop, launchBrowser } from '#tests/support/browser/browser.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { askAdminister } from '#tests/support/two-organisations/second-organisation.ts';

let on: RoadOnCloud;
let browser: Browser;
let given: RefappPageChoices;
const connected = z.object({
  given: z.object({ config: z.url(), events: z.url(), atsSecret: z.string(), customerSecret: z.string() }),
});

beforeAll(async () => {
  [on, browser] = await Promise.all([startRoad(), launchBrowser()]);
  const command = { command: 'connect', kind: 'refapp', organisation: on.organisation };
  given = connected.parse(await askAdminister(on.cloud.url, command)).given;
});
afterAll(async () => {
  await browser.close();
  await on.cloud.stop();
});

const answer = z.object({ phone: z.string(), status: z.number(), body: z.record(z.string(), z.string()) });
const page = z.looseObject({
  referenceChecks: z.array(z.looseObject({ id: z.string() })),
  cursor: z.string().nullable(),
});

/** Opens a page of another origin, and waits for what it says first. */
async function openAts(choices: RefappPageChoices): Promise<Readonly<{ ats: Page; stop: () => Promise<void> }>> {
  const site = await serveRefappPage(choices);
  const ats = await browser.newPage(desktop);
  await ats.goto(site.url);
  await ats.locator('#said:not(:empty)').waitFor();
  const stop = async () => {
    await ats.close();
    await site.stop();
  };
  return { ats, stop };
}

/** What the page's own function posts, of a candidate that it makes up unless one is given. */
const post = async (ats: Page, ...given: readonly object[]): Promise<z.infer<typeof answer>> =>
  answer.parse(await ats.evaluate(`post(${given.map((each) => JSON.stringify(each)).join()})`));

/** Ids of every check that there is. */
async function allChecks(): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  let cursor: string | null = null;
  do {
    const after: string = cursor === null ? '' : `&cursor=${cursor}`;
    const { body } = await on.road.call('GET', `/v1/reference-checks?limit=100${after}`);
    const read: z.infer<typeof page> = page.parse(body);
    for (const { id } of read.referenceChecks) ids.add(id);
    cursor = read.cursor;
  } while (cursor !== null);
  return ids;
}

/** `npm run bench:refapp` posts a hundred. */
const count = Number(process.env['CANDIDATES'] ?? 20);

describe('A page of an ATS in a browser, of another origin', () => {
  test('draws the settings, and its form makes a check as it was filled in', async () => {
    const { ats, stop } = await openAts(given);
    expect(await ats.locator('#said').textContent()).toBe('drawn');
    await ats.locator('[name=num-referees-requested]').selectOption('4');
    await ats.locator('[name=form-en]').selectOption('tpl_short');
    await ats.locator('[name=relation-verification]').uncheck();
    await ats.locator('[name=hide-project-name]').check();
    await ats.getByRole('button', { name: 'Send' }).click();
    await ats.locator('#said', { hasText: 'status' }).waitFor();
    const sent = answer.parse(JSON.parse((await ats.locator('#said').textContent()) ?? ''));
    expect(sent).toMatchObject({ status: 200, body: { id: expect.any(String), status: 'sending' } });
    expect(await on.road.check(sent.body['id'] ?? '')).toMatchObject({
      status: 'candidate_invited',
      settings: {
        refereesRequested: 4,
        askRelation: false,
        hideProjectTitle: true,
        questionTemplates: { en: 'tpl_short', sv: 'tpl_standard' },
      },
    });
    await stop();
  });

  test('reads what is refused', async () => {
    const { ats, stop } = await openAts({ ...given, atsSecret: 'wrong' });
    expect(await ats.locator('#said').textContent()).toMatch(/secrets/);
    await stop();
  });

  test('posts candidates as it makes them up, and there are as many checks', async () => {
    const { ats, stop } = await openAts(given);
    const before = await allChecks();
    const data = { 'referee-requests-choice': 'email-sms', 'num-referees-requested': '2' };
    const answers: z.infer<typeof answer>[] = [];
    while (answers.length < count)
      answers.push(...(await Promise.all(Array.from({ length: 10 }, () => post(ats, data)))));
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    const made = [...(await allChecks())].filter((id) => !before.has(id));
    expect(made.toSorted()).toEqual(answers.map(({ body }) => body['id'] ?? '').toSorted());
    expect(new Set(made).size).toBe(count);
    await stop();
  });

  test('also of those whose number is none', async () => {
    const { ats, stop } = await openAts(given);
    const five = ['5', '6', '7', '8', '9'];
    for (const end of five) {
      const candidate = {
        id: end,
        'first-name': 'Kim',
        'last-name': 'Lund',
        email: `kim.${end}@private.example`,
        phone: `+467017406${end}`,
        language: 'en',
        job: { id: 'job', title: 'Job' },
        recruiter: { 'first-name': 'Rita', 'last-name': 'Ek', email: 'rita.ek@acme.example' },
      };
      const { status, body } = await post(ats, {}, candidate);
      expect(status).toBe(200);
      expect(await on.road.check(body['id'] ?? '')).toMatchObject({ candidate: { phone: null } });
    }
    await stop();
  });
});
