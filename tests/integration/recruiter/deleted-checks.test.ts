import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#shared/data/new-id.ts';
import { deleteCheck } from '#tests/support/cloud/delete-check.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { routesUnder } from '#tests/support/roads/desk-routes.ts';
import { everything, fullCheck } from '#tests/support/roads/full-check.ts';
import { eva, recruiterDesk, rita, wordsOf } from '#tests/support/roads/recruiter-desk.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const tokenIn = ({ body }: { body: string }): string => /name="token" value="([^"]+)"/.exec(body)?.[1] ?? '';

test.each([
  ['is about to go', true],
  ['has gone', false],
])('a check that %s says so at each of its addresses, to whoever has signed in', async (_, isBegun) => {
  const desk = await recruiterDesk(real.table);
  const file = await fullCheck(desk);
  const browsers = [desk.browser(), desk.browser()] as const;
  const tokens = [tokenIn(await browsers[0].signIn(rita, file.check.id)), tokenIn(await browsers[1].signIn(eva))];
  await deleteCheck(real.table, file.check.id, { isBegun });
  for (const [at, browser] of browsers.entries()) {
    for (const { method, path } of routesUnder(file)) {
      const address = desk.at(path);
      const fields = { ...everything, token: tokens[at] ?? '', version: String(file.check.version) };
      const page = method === 'GET' ? await browser.get(address) : await browser.post(address, fields);
      expect([path, page.status]).toEqual([path, 410]);
      expect(wordsOf(page)).toMatch(/raderades 23 november 2026.+Tiden var ute/);
      expect(page.body).not.toMatch(/Kim|Lund|Bo Ahl/);
    }
  }
});

test('a check that is deleted says so to somebody who has not signed in, and to no other organisation', async () => {
  const desk = await recruiterDesk(real.table);
  const other = await recruiterDesk(real.table);
  const { check } = await fullCheck(desk);
  await deleteCheck(real.table, check.id);
  const page = await desk.browser().get(desk.at(`checks/${check.id}`));
  expect([page.status, wordsOf(page)]).toEqual([410, expect.stringContaining('Det här har raderats')]);
  const asked = await Promise.all(
    [other.at(`checks/${check.id}`), desk.at(`checks/${newId('chk')}`)].map((address) => desk.browser().get(address)),
  );
  for (const { status, body } of asked) expect([status, body.includes('raderats')]).toEqual([200, false]);
  const browser = other.browser();
  await browser.signIn(eva);
  expect((await browser.get(other.at(`checks/${check.id}`))).status).toBe(404);
});

test('a test key’s deleted check is told of in a test session alone', async () => {
  const desk = await recruiterDesk(real.table);
  const { check } = await fullCheck(desk, { live: false });
  const browser = desk.browser();
  await browser.signIn(eva);
  await deleteCheck(real.table, check.id);
  expect((await browser.get(desk.at(`checks/${check.id}`))).status).toBe(404);
});
