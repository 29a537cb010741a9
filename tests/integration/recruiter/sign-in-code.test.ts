import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { recordCalls } from '#tests/support/cloud/record-calls.ts';
import { eva, type RecruiterDesk, recruiterDesk, rita, wordsOf } from '#tests/support/roads/recruiter-desk.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const stranger = 'kim.lund@example.org';

/** Link and code of the mails under this check or organisation, as they would go out. */
async function mailed(desk: RecruiterDesk, owner: string) {
  const { items } = await real.table.query({
    key: { text: '#pk = :pk', names: { '#pk': 'pk' }, values: { ':pk': `CHK#${owner}` } },
  });
  const mails = await Promise.all(
    items
      .filter((item) => item['messageKind'] === 'sign-in')
      .map((item) => desk.sessions.findMailed(desk.organisation.id, String(item['recipient']), desk.now())),
  );
  return mails.flatMap((mail) => (mail === null ? [] : [{ path: new URL(mail.url).pathname, code: mail.code }]));
}

/** A browser that has asked for a mail, with the page that it sees and what the mail holds. */
async function asked(email: string = rita.email) {
  const desk = await recruiterDesk(real.table);
  const check = await desk.start();
  const browser = desk.browser();
  const page = await browser.submit(await browser.get(desk.at(`checks/${check}`)), { email });
  const [mail = { path: '', code: '' }] = await mailed(desk, check);
  return { desk, check, browser, page, ...mail };
}

const wrong = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

/** A page but for what differs whenever it is drawn, and for the address that was typed. */
const apartFrom = (email: string, { status, body }: HttpResponse) => ({
  status,
  body: body.replaceAll(email, '').replaceAll(/nonce="[^"]+"|chk_\w+|org_\w+/g, ''),
});

describe('the code of a sign-in mail', () => {
  test('signs in in the window where it was asked for, once, and leads to the check', async () => {
    const { desk, check, browser, page, code } = await asked();
    expect(code).toMatch(/^\d{6}$/);
    const entered = await browser.submit(page, { code: `${code.slice(0, 3)} ${code.slice(3)}` });
    expect(entered.headers['location']).toBe(desk.at(`checks/${check}`));
    expect(wordsOf(await browser.follow(entered))).toContain('Kim Lund');
    expect((await browser.submit(page, { code })).status).toBe(410);
  });

  test('is nothing in another window, and uses nothing up there', async () => {
    const { desk, check, browser, page, code } = await asked();
    const other = desk.browser();
    const fields = { code, check, email: rita.email };
    for (let tries = 0; tries < 6; tries += 1) {
      expect((await other.post(desk.at('sign-in/code'), fields)).status).toBe(410);
    }
    expect((await browser.submit(page, { code })).status).toBe(303);
  });

  test('has five tries, says how many are left, and is over then, as its link is not', async () => {
    const { browser, page, code, path } = await asked();
    const answers: [number, string | undefined][] = [];
    for (let tries = 0; tries < 5; tries += 1) {
      const answer = await browser.submit(page, { code: wrong(code) });
      answers.push([answer.status, /Du har (\S+) försök kvar/.exec(wordsOf(answer))?.[1]]);
    }
    expect(answers).toEqual([
      [422, 'fyra'],
      [422, 'tre'],
      [422, 'två'],
      [422, 'ett'],
      [410, undefined],
    ]);
    expect((await browser.submit(page, { code })).status).toBe(410);
    expect((await browser.post(path, {})).status).toBe(303);
  });

  test('of tries at once takes five and no more', async () => {
    const { browser, page, code } = await asked();
    const tried = await Promise.all(Array.from({ length: 12 }, () => browser.submit(page, { code: wrong(code) })));
    expect(tried.filter(({ status }) => status === 422)).toHaveLength(4);
    expect((await browser.submit(page, { code })).status).toBe(410);
  });

  test('works for ten minutes', async () => {
    const { desk, browser, page, code } = await asked();
    desk.wait(10);
    expect((await browser.submit(page, { code })).status).toBe(410);
  });

  test('that is none takes no try, and is pointed out', async () => {
    const { browser, page, code } = await asked();
    for (const typed of ['', '12345', 'abcdef', '1234567']) {
      const answer = await browser.submit(page, { code: typed });
      expect([typed, answer.status]).toEqual([typed, 422]);
      expect(wordsOf(answer)).toContain('Skriv de sex siffrorna');
    }
    expect((await browser.submit(page, { code })).status).toBe(303);
  });

  test('of the mail before works too, where two were asked for', async () => {
    const { desk, check, browser, page, code } = await asked();
    desk.wait(2);
    await browser.post(desk.at('sign-in'), { email: rita.email, check });
    expect(await mailed(desk, check)).toHaveLength(2);
    expect((await browser.submit(page, { code })).status).toBe(303);
  });
});

describe('an address that may not sign in', () => {
  test('gets the same page, and its tries go the same way with the same reads and writes', async () => {
    const { table, takeCalls } = recordCalls(real.table);
    const desk = await recruiterDesk(table);
    await desk.browser().get(desk.at('sign-in'));
    const run = async (email: string) => {
      const browser = desk.browser();
      const pages: unknown[] = [];
      takeCalls();
      const page = await browser.post(desk.at('sign-in'), { email });
      pages.push(
        apartFrom(email, page),
        page.cookies?.map((cookie) => cookie.replace(/=[\w-]{43}/, '')),
      );
      for (let tries = 0; tries < 6; tries += 1) {
        pages.push(apartFrom(email, await browser.submit(page, { code: '000000' })));
      }
      return { pages, calls: takeCalls() };
    };
    const known = await run(eva.email);
    expect(known.calls).toContain('update #');
    expect(await run(stranger)).toEqual(known);
  });

  test('is let in by no code at all', async () => {
    const { desk, browser, page } = await asked(stranger);
    const { items } = await real.table.query({
      key: { text: '#pk = :pk', names: { '#pk': 'pk' }, values: { ':pk': `CHK#${desk.organisation.id}` } },
    });
    const id = String(items.find((item) => item['messageKind'] === 'sign-in')?.['recipient']);
    expect(await desk.sessions.findMailed(desk.organisation.id, id, desk.now())).toBeNull();
    expect((await browser.submit(page, { code: '123456' })).status).toBe(422);
  });
});

describe('a mailed link', () => {
  test('opens in the browser that asked for it', async () => {
    const { desk, check, browser, path } = await asked();
    const pressed = await browser.submit(await browser.get(path));
    expect(pressed.headers['location']).toBe(desk.at(`checks/${check}`));
    expect((await browser.follow(pressed)).status).toBe(200);
  });

  test('signs nobody in elsewhere, says where to type the code, and is not used up', async () => {
    const { desk, check, browser, page, path, code } = await asked();
    const other = desk.browser();
    await other.submit(await other.get(desk.at('checks')), { email: stranger });
    for (const answer of [await other.get(path), await other.post(path, {})]) {
      expect(answer.status).toBe(403);
      expect(answer.cookies).toBeUndefined();
      expect(wordsOf(answer)).toContain('Skriv i stället mejlets sexsiffriga kod i fönstret där du bad om länken');
      expect(wordsOf(answer)).not.toContain('Rita');
      expect(answer.body).toContain(`href="${desk.at(`checks/${check}`)}"`);
    }
    expect((await browser.submit(page, { code })).status).toBe(303);
  });

  test('is kept by cookies of its own paths, that no script reads', async () => {
    const { desk, page } = await asked();
    const attributes = (path: string) => `Max-Age=900; Path=${path}; Secure; HttpOnly; SameSite=Lax`;
    expect(page.cookies?.map((cookie) => cookie.replace(/=[\w-]{43};/, '=;'))).toEqual(
      ['/s', desk.at('sign-in')].map((path) => `__Secure-w-${desk.organisation.id}=; ${attributes(path)}`),
    );
    const [one, other] = page.cookies ?? [];
    expect(one?.split(';')[0]).toBe(other?.split(';')[0]);
  });

  test('made over the API opens in any browser', async () => {
    const desk = await recruiterDesk(real.table);
    expect((await desk.browser().signIn(rita, await desk.start())).status).toBe(200);
  });
});
