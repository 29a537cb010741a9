import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAuditTrail } from '#shared/data/audit/audit-trail.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { eva, recruiterDesk, rita, wordsOf } from '#tests/support/roads/recruiter-desk.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const firefox = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' };
const safari = {
  'user-agent':
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
};
const sameOrigin = { 'sec-fetch-site': 'same-origin' };

const rowsOf = (page: HttpResponse) =>
  parse(page.body)
    .querySelectorAll('tbody tr')
    .map((row) => ({
      text: row.textContent.replaceAll(/\s+/g, ' '),
      session: row.querySelector('input[name=session]')?.getAttribute('value') ?? '',
      token: row.querySelector('input[name=token]')?.getAttribute('value') ?? '',
    }));

describe('the list of one’s sessions', () => {
  const two = async () => {
    const desk = await recruiterDesk(real.table);
    const [one, other] = [desk.browser(), desk.browser()];
    const enter = async (browser: typeof one, headers: Record<string, string>, byKey?: true) => {
      const signIn = {
        organisationId: desk.organisation.id,
        live: true,
        checkId: null,
        ...rita,
        ...(byKey && { byKey }),
      };
      const { url } = await desk.sessions.makeLink(signIn, desk.now());
      await browser.post(new URL(url).pathname, {}, { ...sameOrigin, ...headers });
    };
    await enter(one, firefox);
    desk.wait(5);
    await enter(other, safari, true);
    await desk.browser().signIn(eva);
    desk.wait(5);
    return { desk, one, other };
  };

  test('names browser and time, which is this one, and which an API key made, and nobody else’s', async () => {
    const { desk, one } = await two();
    const rows = rowsOf(await one.get(desk.at('sessions')));
    expect(rows.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^ ?Safari på iPhone.*Genom rekryteringssystemet.*09\.15.*Logga ut/),
      expect.stringMatching(/^ ?Firefox på Linux Den här.*09\.10.*Senast använd.*09\.20.*Logga ut/),
    ]);
  });

  test('ends one of them, and leaves the others', async () => {
    const { desk, one, other } = await two();
    const [row] = rowsOf(await one.get(desk.at('sessions')));
    const ended = await one.post(desk.at('sessions'), { session: row?.session ?? '', token: row?.token ?? '' });
    expect(wordsOf(await one.follow(ended))).toContain('Den inloggningen är avslutad.');
    expect(rowsOf(await one.get(desk.at('sessions')))).toHaveLength(1);
    expect(wordsOf(await other.get(desk.at('checks')))).toContain('Logga in');
  });

  test('signs out where one’s own is ended', async () => {
    const { desk, one, other } = await two();
    const row = rowsOf(await one.get(desk.at('sessions')))[1];
    const ended = await one.post(desk.at('sessions'), { session: row?.session ?? '', token: row?.token ?? '' });
    expect(wordsOf(ended)).toContain('Du är utloggad');
    expect((await other.get(desk.at('sessions'))).status).toBe(200);
    expect(rowsOf(await other.get(desk.at('sessions')))).toHaveLength(1);
  });

  test('ends nothing of another person’s', async () => {
    const { desk, one, other } = await two();
    const [theirs] = rowsOf(await one.get(desk.at('sessions')));
    const administrator = desk.browser();
    await administrator.signIn(eva);
    const [own] = rowsOf(await administrator.get(desk.at('sessions')));
    const fields = { session: theirs?.session ?? '', token: own?.token ?? '' };
    expect((await administrator.post(desk.at('sessions'), fields)).status).toBe(303);
    expect((await other.get(desk.at('checks'))).status).toBe(200);
    expect(rowsOf(await other.get(desk.at('sessions')))).toHaveLength(2);
  });
});

test('what is done in a session that an API key made is marked so in the timeline', async () => {
  const desk = await recruiterDesk(real.table);
  const check = await desk.start();
  const browser = desk.browser();
  const signIn = { organisationId: desk.organisation.id, live: true, checkId: check, ...rita, byKey: true } as const;
  const { url } = await desk.sessions.makeLink(signIn, desk.now());
  await browser.post(new URL(url).pathname, {});
  await browser.submit(await browser.get(desk.at(`checks/${check}/cancel`)), { note: 'Fel kandidat' });
  expect(wordsOf(await browser.get(desk.at(`checks/${check}`)))).toContain('Rita Ek (via rekryteringssystemet)');
  await browser.signIn(rita);
  await browser.submit(await browser.get(desk.at(`checks/${check}/reopen`)));
  expect(wordsOf(await browser.get(desk.at(`checks/${check}`)))).toMatch(/Rita Ek (?!\(via)/);
  expect(await desk.checks.loadEvents(check)).toMatchObject([
    {},
    {},
    { by: 'Rita Ek', throughAts: true },
    { by: 'Rita Ek' },
  ]);
});

test('how one is told is chosen by oneself, and stands in the trail', async () => {
  const desk = await recruiterDesk(real.table);
  const browser = desk.browser();
  await browser.signIn(rita, await desk.start());
  const page = await browser.get(desk.at('sessions'));
  const token = parse(page.body).querySelector('#notices input[name=token]')?.getAttribute('value') ?? '';
  const chosen = await browser.follow(await browser.post(desk.at('sessions'), { token, notices: 'none' }));
  expect(parse(chosen.body).querySelector('#notices option[selected]')?.getAttribute('value')).toBe('none');
  const { entries } = await createAuditTrail(real.table).list(
    { organisationId: desk.organisation.id, live: true },
    { checkId: null, actor: null, kind: 'settings', from: null, to: null },
    { limit: 50, after: null },
  );
  expect(entries.filter(({ act }) => act === 'settings.changed')).toMatchObject([
    { about: 'ownNotices', actor: { kind: 'recruiter' }, checkId: null },
  ]);
});
