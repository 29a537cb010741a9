import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCallBook } from '#shared/data/checks/call-book.ts';
import { cancelCheck } from '#shared/domain/decisions/cancel-check.ts';
import { contextAt, daysAfter } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { routesUnder } from '#tests/support/roads/desk-routes.ts';
import { everything, fullCheck, mustLoad } from '#tests/support/roads/full-check.ts';
import { eva, recruiterDesk, rita, wordsOf } from '#tests/support/roads/recruiter-desk.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

/** Pages that take no post, whoever's they are. */
const takesNoPost = (route: string): boolean => route === 'settings';

test('a call of a test check takes nobody’s time, and finds nobody’s taken', async () => {
  const desk = await recruiterDesk(real.table);
  const files = [await fullCheck(desk, { live: true }), await fullCheck(desk, { live: false })];
  expect(files.map(({ referees }) => referees.map(({ status }) => status).toSorted())).toEqual([
    ['answered', 'call_booked'],
    ['answered', 'call_booked'],
  ]);
  const { taken } = createCallBook(real.table);
  for (const { check } of files) {
    const slots = await taken(check, rita.email, desk.now(), daysAfter(4));
    expect(slots.map(({ checkId }) => checkId)).toEqual([check.id, check.id]);
  }
  const [live] = files;
  if (live === undefined) throw new Error('None was made');
  await desk.checks.change(live.check.id, (file) =>
    cancelCheck(file, { by: 'Rita Ek', note: null }, contextAt(desk.now())),
  );
  expect(await taken({ ...live.check, live: true }, rita.email, desk.now(), daysAfter(4))).toEqual([]);
  expect(await taken({ ...live.check, live: false }, rita.email, desk.now(), daysAfter(4))).toHaveLength(2);
});

describe.each([
  ['of a test key', false],
  ['of a recruiter who signed in by mail', true],
])('a session %s', (_, live) => {
  test('reaches no check of the other kind by any route, and changes none', async () => {
    const desk = await recruiterDesk(real.table);
    const [own, others] = [await fullCheck(desk, { live }), await fullCheck(desk, { live: !live })];
    const browser = desk.browser();
    const page = await browser.signIn(rita, own.check.id, live);
    expect(page.status).toBe(200);
    const token = /name="token" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const name = others.check.candidate.lastName;
    for (const { method, path } of routesUnder(others)) {
      const fields = { ...everything, token, version: String(others.check.version) };
      const answer = method === 'GET' ? await browser.get(desk.at(path)) : await browser.post(desk.at(path), fields);
      expect([method, path, answer.status]).toEqual([method, path, 404]);
      expect(answer.body).not.toContain(name);
    }
    const after = await mustLoad(desk, others.check.id);
    expect(after).toEqual(others);
    for (const path of ['', '/candidate']) {
      expect((await browser.get(desk.at(`checks/${own.check.id}${path}`))).status).toBe(200);
    }
  });

  test('lists and finds checks of its own kind only, with a cursor of either', async () => {
    const desk = await recruiterDesk(real.table);
    const own = await fullCheck(desk, { live });
    await fullCheck(desk, { live: !live });
    await fullCheck(desk, { live: !live });
    const names = live ? ['Kim Lund', 'Clara Test'] : ['Clara Test', 'Kim Lund'];
    const browser = desk.browser();
    await browser.signIn(rita, own.check.id, live);
    const theirs = await desk.checks.list(
      { id: desk.organisation.id, live: !live },
      { status: null, projectExternalId: null, candidateExternalId: null },
      { limit: 1, cursor: null },
    );
    const cursor = theirs === 'cursor_invalid' ? null : theirs.cursor;
    expect(cursor).not.toBeNull();
    for (const place of ['checks', 'checks?show=way', 'checks?show=needs', 'checks?project=4711']) {
      const words = wordsOf(await browser.get(desk.at(place)));
      expect([place, words.includes(names[1] ?? '')]).toEqual([place, false]);
    }
    expect(wordsOf(await browser.get(desk.at('checks')))).toContain(names[0]);
    expect((await browser.get(desk.at(`checks?cursor=${cursor}`))).body).not.toContain(names[1]);
    const token = /name="token" value="([^"]+)"/.exec((await browser.get(desk.at('checks'))).body)?.[1] ?? '';
    const find = async (words: string) => wordsOf(await browser.post(desk.at('checks/search'), { token, words }));
    expect(await find(names[0] ?? '')).toContain('En träff');
    expect(await find(names[1] ?? '')).toContain('Ingen träff');
    expect(await find('Bo')).toContain('En träff');
  });
});

describe('a session of a test key', () => {
  test('sees no settings and saves none, whomever it was made for', async () => {
    const desk = await recruiterDesk(real.table);
    const own = await fullCheck(desk, { live: false });
    const browser = desk.browser();
    const page = await browser.signIn(eva, own.check.id, false);
    expect(page.body).toContain('Testläge');
    expect(page.body).not.toContain('Inställningar');
    const token = /name="token" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    for (const place of ['settings', 'settings/messages', 'settings/callers', 'settings/call-times', 'settings/sms']) {
      expect((await browser.get(desk.at(place))).status).toBe(403);
      const posted = await browser.post(desk.at(place), { token, version: '1', months: '3' });
      expect(posted.status).toBe(takesNoPost(place) ? 405 : 403);
    }
    const asked = await browser.post(desk.at(`checks/${own.check.id}/ask`), {
      ...everything,
      token,
      version: String(own.check.version),
    });
    expect(asked.status).not.toBe(403);
    expect(await desk.organisations.load(desk.organisation.id)).toEqual(desk.organisation);
  });

  test('signs nobody out of a live session', async () => {
    const desk = await recruiterDesk(real.table);
    const [live, tested] = [desk.browser(), desk.browser()];
    await live.signIn(rita);
    const page = await tested.signIn(rita, null, false);
    const token = /name="token" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    expect((await tested.post(desk.at('sign-out-everywhere'), { token })).status).toBe(200);
    expect(wordsOf(await tested.get(desk.at('checks')))).toContain('Logga in');
    expect(wordsOf(await live.get(desk.at('checks')))).not.toContain('Logga in');
  });
});
