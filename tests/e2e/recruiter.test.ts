import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';

import { desktop, phone } from '#tests/support/browser/browser.ts';
import { type BrowserRoad, startBrowserRoad } from '#tests/support/browser/browser-road.ts';
import { inspectPage } from '#tests/support/browser/inspect-page.ts';
import type { Person } from '#tests/support/browser/person-in-browser.ts';
import { eva, eventually, kim, linkIn, requestBody } from '#tests/support/roads/road.ts';

let road: BrowserRoad;
let rita: Person;
beforeAll(async () => {
  road = await startBrowserRoad();
  rita = await road.arrive(desktop);
});
afterAll(() => road.stop());

const at = (path: string): string => `${road.cloud.url}/o/${road.organisation}/${path}`;
const manual = { candidateChannel: 'disabled', refereeChannel: 'disabled', questionTemplates: { sv: 'tpl_short' } };

/** A check of which nothing is sent by itself. */
const startManually = async (name: string): Promise<string> =>
  (await road.road.request(requestBody(manual, [{ ...kim, email: `kim.${name}@example.org` }]))).id;

/** Looks closely at each page; answers what is wrong. */
async function inspectAll(person: Person, paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const status = await person.open(at(path));
    if (status !== 200) found.push(`${path}: ${status}`);
    found.push(...(await inspectPage(person.page, path)));
  }
  return [...found, ...person.complaints()];
}

describe('a recruiter', () => {
  test('signs in by mail from the check page, with a button that works once', async () => {
    const id = await startManually('sign-in');
    await rita.open(at(`checks/${id}`));
    expect(await inspectPage(rita.page, 'sign-in')).toEqual([]);
    await rita.fill({ email: 'rita.ek@example.org' });
    expect(await rita.press()).toBe(200);
    expect(await inspectPage(rita.page, 'look in your inbox')).toEqual([]);
    const link = linkIn(await road.road.messageTo('rita.ek@example.org'), 's');
    const other = await road.arrive(desktop);
    expect(await other.open(link)).toBe(403);
    expect(await inspectPage(other.page, 'opened elsewhere')).toEqual([]);
    await rita.open(link);
    expect(await inspectPage(rita.page, 'use the link')).toEqual([]);
    expect(await rita.press()).toBe(200);
    expect(rita.page.url()).toBe(at(`checks/${id}`));
    expect(await rita.text('h1')).toBe('Kim Lund');
    expect(await other.open(link)).toBe(410);
    const name = `__Host-s-${road.organisation}`;
    const cookie = (await rita.context.cookies()).find((each) => each.name === name);
    expect(cookie).toMatchObject({ secure: true, httpOnly: true, path: '/' });
  });

  test('has pages that everyone can use', async () => {
    const started = await road.start('desk', { questionTemplates: { sv: 'tpl_short' }, refereesRequested: 2 });
    await road.road.answer(await road.named(started, true, [{ ...eva, mail: 'bounce@simulator.amazonses.com' }]));
    await road.cloud.untilQuiet();
    const untouched = await startManually('desk-manual');
    const page = `checks/${started.id}`;
    await rita.open(at(page));
    const own = await rita.page
      .locator('main a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const under = own.filter((href) => href.includes(`${page}/`) && !href.endsWith('/report'));
    expect(under.length).toBeGreaterThan(10);
    const paths = under.map((href) => href.split(`/o/${road.organisation}/`)[1] ?? '');
    expect(await inspectAll(rita, ['checks', page, ...new Set(paths)])).toEqual([]);
    expect(await inspectAll(rita, [`checks/${untouched}`, `checks/${untouched}/ask`, `${page}?lang=fi`])).toEqual([]);
    expect(await inspectAll(rita, ['templates', 'templates/tpl_leader?in=fi', 'sessions'])).toEqual([]);
    const settings = ['', '/organisation', '/look', '/messages', '/reminders', '/defaults', '/relations', '/retention'];
    expect(
      await inspectAll(
        rita,
        settings.map((each) => `settings${each}`),
      ),
    ).toEqual([]);
    expect(await inspectAll(rita, ['people', 'deletions'])).toEqual([]);
    await rita.open(at('people'));
    await rita.fill({ who: started.candidate.email });
    expect(await rita.press('main .find button')).toBe(200);
    expect(await inspectPage(rita.page, 'a person who was found')).toEqual([]);
    expect(await rita.press('main .btn-bad')).toBe(422);
    expect(await inspectPage(rita.page, 'an erasure that nobody is sure of')).toEqual([]);
    expect(await rita.press('main [action*="people/copy"] button')).toBe(200);
    expect(await inspectPage(rita.page, 'a copy')).toEqual([]);
  });

  test('has pages about what is kept and was read that everyone can use', async () => {
    const { id, candidate } = await road.start('gone');
    const wish = { email: candidate.email };
    const asked = await road.road.call('POST', '/v1/subjects/erasure', wish, { 'idempotency-key': 'gone' });
    expect(asked.status).toBe(202);
    for (let minute = 0; minute < 3; minute += 1) {
      await road.cloud.advance(60);
      await road.cloud.untilQuiet();
    }
    const deletions = ['deletions', `deletions/${id}`, 'deletions/certificate'];
    expect(await inspectAll(rita, [...deletions, `audit?check=${id}&lang=de`, 'audit'])).toEqual([]);
    await rita.page.locator('main .filters [name=who]').fill('rita.ek@example.org');
    await rita.page.locator('main .filters [name=what]').selectOption('sign_in');
    expect(await rita.press('main .filters button')).toBe(200);
    expect(rita.page.url()).not.toContain('example.org');
    expect(await rita.text('tbody')).toContain('Loggade in');
    await rita.page.locator('main .filters [name=check]').fill('4711');
    expect(await rita.press('main .filters button')).toBe(422);
    expect(await inspectPage(rita.page, 'a filter that is wrong')).toEqual([]);
  });

  test('keeps a check longer, and answers an objection, on pages that everyone can use', async () => {
    const { id, link, candidate } = await road.start('kept');
    expect((await road.road.call('POST', `/v1/reference-checks/${id}/cancel`, {})).status).toBe(200);
    const page = `checks/${id}`;
    expect(await inspectAll(rita, [`${page}/hold`])).toEqual([]);
    expect(await rita.press()).toBe(422);
    expect(await inspectPage(rita.page, 'a hold without a reason')).toEqual([]);
    const until = new Date((await road.cloud.now()).getTime() + 60 * 86_400_000).toISOString().slice(0, 10);
    await rita.fill({ reason: 'claim', until, note: 'Tillsättningen är överklagad.' });
    expect(await rita.press()).toBe(200);
    expect(await rita.text()).toContain('Tillsättningen är överklagad.');
    expect(await inspectPage(rita.page, 'a check that is held')).toEqual([]);

    const kimsOwn = await road.arrive(phone);
    await kimsOwn.open(`${link}/data`);
    expect(await kimsOwn.text()).toMatch(/Det sparas längre än vi sa/);
    expect(await kimsOwn.text()).not.toContain('överklagad');
    expect(await inspectPage(kimsOwn.page, 'what is held')).toEqual([]);
    expect(await inspectAll(rita, [`${page}/release`])).toEqual([]);
    expect(await rita.press()).toBe(200);

    await kimsOwn.open(`${link}/data/object`);
    expect(await kimsOwn.press('main button[value=email]')).toBe(200);
    const code = await eventually('the code', async () => {
      const mails = (await road.cloud.messages()).filter(
        ({ to, text }) => to.includes(candidate.email) && !text.includes('/c/'),
      );
      return mails.map(({ text }) => /\b\d{6}\b/.exec(text)?.[0]).find((each) => each !== undefined);
    });
    await kimsOwn.fill({ code });
    expect(await kimsOwn.press()).toBe(200);
    expect(await inspectPage(kimsOwn.page, 'an objection')).toEqual([]);
    expect(await kimsOwn.press()).toBe(200);
    expect(await kimsOwn.text()).toContain('Du har invänt');
    expect(await inspectAll(rita, ['checks', page, `${page}/objection`])).toEqual([]);
    expect(await rita.press()).toBe(422);
    expect(await inspectPage(rita.page, 'an objection that is not decided')).toEqual([]);
    await rita.fill({ answer: 'archive' });
    expect(await rita.press()).toBe(200);
    expect(await rita.text()).toContain('Skäl: arkivplikt');
    expect(await inspectPage(rita.page, 'what is kept against an objection')).toEqual([]);
  });

  test('steers the same check over the API, and comes in by a link that skips the mail', async () => {
    const id = await startManually('api');
    const call = (method: string, path: string, body?: unknown) =>
      road.road.call(method, `/v1/reference-checks/${id}${path}`, body);
    expect((await call('PATCH', '', { refereesRequested: 3 })).status).toBe(200);
    expect(
      (await call('POST', '/referees', { referees: [{ firstName: 'Bo', lastName: 'Ahl', email: 'b@example.org' }] }))
        .status,
    ).toBe(201);
    expect((await call('POST', '/cancel', { note: 'Fel kandidat' })).status).toBe(200);
    expect((await call('POST', '/reopen')).status).toBe(200);
    const recruiter = { name: 'Eva Roth', email: 'eva.roth@example.org' };
    expect((await call('POST', '/session-links', { recruiter })).status).toBe(422);
    expect((await call('PATCH', '', { recruiter })).status).toBe(200);
    const { url } = z.object({ url: z.string() }).parse((await call('POST', '/session-links', { recruiter })).body);
    const other = await road.arrive(desktop);
    await other.open(url);
    expect(await other.press()).toBe(200);
    expect(await other.text('.time')).toContain('Fel kandidat');
    expect(await other.open(at('settings'))).toBe(403);
  });
});
