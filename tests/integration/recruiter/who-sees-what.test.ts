import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#shared/data/new-id.ts';
import { changeRecruiter } from '#shared/domain/decisions/change-recruiter.ts';
import { contextAt } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { routesUnder } from '#tests/support/roads/desk-routes.ts';
import { everything, fullCheck, mustLoad } from '#tests/support/roads/full-check.ts';
import { eva, type RecruiterDesk, recruiterDesk, rita, wordsOf } from '#tests/support/roads/recruiter-desk.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const nora = { name: 'Nora Bergman', email: 'nora.bergman@example.org' };
const pages = ['checks', 'checks?show=way', 'checks?show=needs', 'checks?show=complete', 'checks?project=4711'];

const tokenIn = ({ body }: { body: string }): string => /name="token" value="([^"]+)"/.exec(body)?.[1] ?? '';

/** A candidate by another name than those of the other checks. */
const named = (lastName: string) => ({
  externalId: null,
  firstName: 'Clara',
  lastName,
  email: 'clara@example.org',
  phone: null,
  language: 'sv' as const,
  linkGeneration: 1,
});

/** A page but for what differs whenever it is drawn, and for the check that was asked for. */
const apartFrom = (check: string, { status, headers, body }: { status: number; headers: object; body: string }) => ({
  status,
  headers: JSON.stringify(headers).replaceAll(/nonce-[^']+/g, ''),
  body: body.replaceAll(check, '').replaceAll(/nonce="[^"]+"/g, ''),
});

const handOver = (desk: RecruiterDesk, check: string, to: typeof rita) =>
  desk.checks.change(check, (file) => changeRecruiter(file, to, { by: null, note: null }, contextAt(desk.now())));

test('another recruiter’s check is at every address as one that is not there, and stays as it is', async () => {
  const desk = await recruiterDesk(real.table);
  const [own, theirs] = [await fullCheck(desk), await fullCheck(desk, { recruiter: nora })];
  const browser = desk.browser();
  const token = tokenIn(await browser.signIn(rita, own.check.id));
  const nowhere = newId('chk');
  const routes = routesUnder(theirs);
  expect(new Set(routes.map(({ method }) => method)).size).toBe(2);
  expect(routes.length).toBeGreaterThan(40);
  for (const { method, path } of routes) {
    const ask = (address: string) =>
      method === 'GET'
        ? browser.get(desk.at(address))
        : browser.post(desk.at(address), { ...everything, token, version: String(theirs.check.version) });
    const answer = await ask(path);
    const unknown = await ask(path.replace(theirs.check.id, nowhere));
    expect([path, apartFrom(theirs.check.id, answer)]).toEqual([path, apartFrom(nowhere, unknown)]);
    expect(answer.status).toBe(404);
  }
  expect(await mustLoad(desk, theirs.check.id)).toEqual(theirs);
});

describe('a list', () => {
  test.each([
    ['the recruiter', rita, ['Ett', 'Tre']],
    ['another recruiter', nora, ['Två']],
    ['an administrator', eva, ['Ett', 'Tre', 'Två']],
    ['nobody of any check', { name: 'Bo Ahl', email: 'bo.ahl@example.org' }, []],
  ])('shows %s what they may see, and a search finds nothing else', async (_, person, sees) => {
    const desk = await recruiterDesk(real.table);
    await desk.start({ candidate: named('Ett') });
    await desk.start({ candidate: named('Två'), recruiter: nora });
    await desk.start({ candidate: named('Tre') });
    const browser = desk.browser();
    const all = await browser.signIn(person);
    const seen = (page: string): readonly string[] =>
      ['Ett', 'Tre', 'Två'].filter((name) => page.includes(`Clara\u00a0${name}`) || page.includes(`Clara ${name}`));
    expect(seen(all.body)).toEqual(sees);
    for (const place of pages) {
      const { body } = await browser.get(desk.at(place));
      expect([place, seen(body).filter((name) => !sees.includes(name))]).toEqual([place, []]);
    }
    const token = tokenIn(all);
    const found = await browser.post(desk.at('checks/search'), { token, words: 'clara' });
    expect(seen(found.body)).toEqual(sees);
    const count = /aria-current="true">Alla<span class="n"> (\d+)/.exec(all.body)?.[1];
    expect(Number(count)).toBe(sees.length);
  });

  test('is filled to its page however many of others lie between, page by page', async () => {
    const desk = await recruiterDesk(real.table);
    const own: string[] = [];
    for (let number = 0; number < 120; number += 1) {
      const isOwn = number % 4 === 0;
      const check = await desk.start({ candidate: named(`Nr${number}`), ...(isOwn ? {} : { recruiter: nora }) });
      if (isOwn) own.push(check);
      desk.wait(1);
    }
    const browser = desk.browser();
    await browser.signIn(rita);
    let page = await browser.get(desk.at('checks?show=way'));
    const shown = () =>
      [...page.body.matchAll(/<th[^>]*><a href="[^"]*\/checks\/(chk_\w+)"/g)].map(([, check = '']) => check);
    const first = shown();
    expect(first).toHaveLength(25);
    const older = /href="([^"]*cursor=[^"]*)"/.exec(page.body)?.[1]?.replaceAll('&amp;', '&') ?? '';
    page = await browser.get(older);
    expect([...first, ...shown()]).toEqual(own);
    expect(page.body).not.toMatch(/btn-s" href="[^"]*cursor=/);
  });
});

test('whoever is replaced as recruiter loses sight at the next request, and the next one has it', async () => {
  const desk = await recruiterDesk(real.table);
  const { check } = await fullCheck(desk, { recruiter: nora });
  const place = desk.at(`checks/${check.id}`);
  const [before, after] = [desk.browser(), desk.browser()];
  expect((await before.signIn(nora, check.id)).status).toBe(200);
  await after.signIn(rita);
  expect((await after.get(place)).status).toBe(404);
  await handOver(desk, check.id, rita);
  expect((await after.get(place)).status).toBe(200);
  expect((await before.get(place)).status).toBe(404);
  expect(wordsOf(await before.get(desk.at('checks')))).toContain('Här finns inget att visa');
});

test('an administrator who is one no longer sees their own checks alone', async () => {
  const desk = await recruiterDesk(real.table);
  const check = await desk.start();
  const browser = desk.browser();
  await browser.signIn(eva);
  expect((await browser.get(desk.at(`checks/${check}`))).status).toBe(200);
  await desk.organisations.save({ ...desk.organisation, administrators: [nora] });
  // A process keeps what it has read of an organisation for a minute.
  desk.wait(2);
  expect((await browser.get(desk.at(`checks/${check}`))).status).toBe(404);
});
