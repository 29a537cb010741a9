import { afterAll, beforeAll, expect, test } from 'vitest';

import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { recruiterDesk, rita } from '#tests/support/roads/recruiter-desk.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

test('an address longer than a key of the table is a page that does not exist', async () => {
  const desk = await recruiterDesk(real.table);
  expect((await desk.browser().get(`/o/${'a'.repeat(2100)}/checks`)).status).toBe(404);
});

test('a search for a word longer than any name finds nothing, and does not fail', async () => {
  const desk = await recruiterDesk(real.table);
  const browser = desk.browser();
  await browser.signIn(rita, await desk.start());
  const overview = await browser.get(desk.at('checks'));
  const token = /name="token" value="([^"]+)"/.exec(overview.body)?.[1] ?? '';
  const found = await browser.post(desk.at('checks/search'), { token, words: 'x'.repeat(50_000) });
  expect(found.status).toBe(200);
  expect(found.body).not.toContain('Kim Lund');
});
