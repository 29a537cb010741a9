import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mostAskingsOfSource } from '#shared/domain/access/sign-in-pace.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { recordCalls } from '#tests/support/cloud/record-calls.ts';
import { eva, type RecruiterDesk, recruiterDesk, rita, wordsOf } from '#tests/support/roads/recruiter-desk.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const mailsOf = async (desk: RecruiterDesk, owner: string) => {
  const { items } = await real.table.query({
    key: { text: '#pk = :pk', names: { '#pk': 'pk' }, values: { ':pk': `CHK#${owner}` } },
  });
  return items.filter((item) => item['messageKind'] === 'sign-in' && item['organisationId'] === desk.organisation.id);
};

describe('asking for a link to sign in', () => {
  test.each([
    ['the check’s recruiter', rita.email, 1],
    ['the recruiter in other letters', 'RITA.EK@example.org', 1],
    ['an administrator', eva.email, 1],
    ['somebody else', 'ali.demir@example.org', 0],
  ])('says the same to %s, and mails only whom it may', async (_, email, mails) => {
    const desk = await recruiterDesk(real.table);
    const check = await desk.start();
    const browser = desk.browser();
    const asked = await browser.get(desk.at(`checks/${check}`));
    const answer = await browser.submit(asked, { email });
    expect(wordsOf(answer).replace(email, '')).toBe(
      wordsOf(await browser.submit(asked, { email: 'kim.lund@example.org' })).replace('kim.lund@example.org', ''),
    );
    const sent = await mailsOf(desk, check);
    expect(sent).toHaveLength(mails);
    expect(JSON.stringify(sent)).not.toContain('@');
  });

  test('reads and writes the same for whoever may have one and for anybody else, the first time and too soon again', async () => {
    const { table, takeCalls } = recordCalls(real.table);
    const desk = await recruiterDesk(table);
    await desk.browser().get(desk.at('sign-in'));
    const callsFor = async (email: string) => {
      takeCalls();
      const answer = await desk.browser().post(desk.at('sign-in'), { email });
      expect(answer.status).toBe(200);
      return takeCalls();
    };
    const known = await callsFor(eva.email);
    expect(known).toContain('transact update SES, put sign_in, put message, put audit_entry');
    expect(await callsFor('kim.lund@example.org')).toEqual(known);
    expect(await callsFor(eva.email)).toEqual(known);
    expect(await callsFor('kim.lund@example.org')).toEqual(known);
  });

  test('by anybody else leaves one mail, however often, that says nothing, goes nowhere and opens nothing', async () => {
    const desk = await recruiterDesk(real.table);
    for (let each = 0; each < 3; each += 1) {
      await desk.browser().post(desk.at('sign-in'), { email: 'kim.lund@example.org' });
      desk.wait(2);
    }
    const mails = await mailsOf(desk, desk.organisation.id);
    expect(mails).toMatchObject([{ state: 'obsolete', reason: 'sign_in_over', ttl: expect.any(Number) }]);
    expect(mails[0]).not.toHaveProperty('dueAt');
    expect(JSON.stringify(mails)).not.toMatch(/kim|lund/i);
    const id = String(mails[0]?.['recipient']);
    expect(await desk.sessions.findMailed(desk.organisation.id, id, desk.now())).toBeNull();
  });

  test('by the recruiter whom a test key has named mails nothing: a session sees live checks', async () => {
    const desk = await recruiterDesk(real.table);
    const check = await desk.start({ live: false });
    const browser = desk.browser();
    await browser.submit(await browser.get(desk.at(`checks/${check}`)), { email: rita.email });
    expect(await mailsOf(desk, check)).toEqual([]);
  });

  test('twice within a minute mails once', async () => {
    const desk = await recruiterDesk(real.table);
    const check = await desk.start();
    const browser = desk.browser();
    const page = await browser.get(desk.at(`checks/${check}`));
    await browser.submit(page, { email: rita.email });
    await browser.submit(page, { email: rita.email });
    expect(await mailsOf(desk, check)).toHaveLength(1);
    desk.wait(2);
    await browser.submit(page, { email: rita.email });
    expect(await mailsOf(desk, check)).toHaveLength(2);
  });

  test('mails five times an hour at most, says the same each time', async () => {
    const desk = await recruiterDesk(real.table);
    const browser = desk.browser();
    const said = new Set<string>();
    for (let minute = 0; minute < 58; minute += 1) {
      said.add(wordsOf(await browser.post(desk.at('sign-in'), { email: eva.email })));
      desk.wait(1);
    }
    expect(await mailsOf(desk, desk.organisation.id)).toHaveLength(5);
    expect(said.size).toBe(1);
  });

  test('stops for an hour where one source asks again and again, whatever the addresses', async () => {
    const desk = await recruiterDesk(real.table);
    const organisationId = desk.organisation.id;
    const from = (sourceIp: string) => ({ now: desk.now(), sourceIp, browser: desk.sessions.newBrowser() });
    const guesser = '203.0.113.66';
    for (let number = 0; number < mostAskingsOfSource; number += 1) {
      await desk.sessions.mailNobody({ organisationId, email: `a${number}@example.org` }, 'sv', from(guesser));
    }
    const person = { organisationId, live: true, checkId: null, ...eva };
    expect(await desk.sessions.mailLink(person, 'sv', from(guesser))).toBe('too_soon');
    expect(await desk.sessions.mailLink(person, 'sv', from('203.0.113.7'))).toBe('mailed');
    desk.wait(61);
    expect(await desk.sessions.mailLink(person, 'sv', from(guesser))).toBe('mailed');
  });

  test('opens the same page for a check that is not there, and for another organisation’s', async () => {
    const desk = await recruiterDesk(real.table);
    const other = await recruiterDesk(real.table);
    const theirs = await other.start();
    const browser = desk.browser();
    const page = await browser.get(desk.at(`checks/${theirs}`));
    expect(page.status).toBe(200);
    await browser.submit(page, { email: rita.email });
    expect(await mailsOf(desk, theirs)).toEqual([]);
  });

  test('points out an address that is none, and keeps it', async () => {
    const desk = await recruiterDesk(real.table);
    const answer = await desk.browser().post(desk.at('sign-in'), { email: 'rita@' });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('value="rita@"');
  });
});

describe('a sign-in link', () => {
  const linkFor = async (desk: RecruiterDesk, checkId: string | null = null) => {
    const signIn = { organisationId: desk.organisation.id, live: true, checkId, ...rita };
    return new URL((await desk.sessions.makeLink(signIn, desk.now())).url).pathname;
  };

  test('opens a page with a button, whose press leads to the check with a host-only cookie', async () => {
    const desk = await recruiterDesk(real.table);
    const check = await desk.start();
    const browser = desk.browser();
    const page = await browser.get(await linkFor(desk, check));
    expect(page.cookies).toBeUndefined();
    const pressed = await browser.submit(page);
    expect(pressed.headers['location']).toBe(desk.at(`checks/${check}`));
    expect(pressed.cookies?.[0]).toMatch(
      new RegExp(
        `^__Host-s-${desk.organisation.id}=[\\w-]{43}; Max-Age=28800; Path=/; Secure; HttpOnly; SameSite=Lax$`,
      ),
    );
    expect(wordsOf(await browser.follow(pressed))).toContain('Kim Lund');
  });

  test('works once, and for fifteen minutes', async () => {
    const desk = await recruiterDesk(real.table);
    const used = await linkFor(desk);
    await desk.browser().post(used, {});
    expect((await desk.browser().post(used, {})).status).toBe(410);
    const late = await linkFor(desk);
    desk.wait(15);
    expect((await desk.browser().get(late)).status).toBe(410);
    expect((await desk.browser().get('/s/aaaaaaaaaaaaaaaaaaaaaa')).status).toBe(404);
  });

  test('opens for whoever shares an address with somebody who tries wrong ones, whom alone a wait is asked of', async () => {
    const desk = await recruiterDesk(real.table);
    const link = await linkFor(desk);
    const wrong = Array.from({ length: 21 }, (_, each) => desk.browser().get(`/s/aaaaaaaaaaaaaaaaaaaa${each + 10}`));
    const tried = (await Promise.all(wrong)).map(({ status }) => status);
    expect(tried.toSorted((one, other) => one - other)).toEqual([...Array.from({ length: 20 }, () => 404), 429]);
    expect((await desk.browser().get(link)).status).toBe(200);
    expect((await desk.browser().post(link, {})).status).toBe(303);
  });

  test('pressed in two windows at once begins one session', async () => {
    const desk = await recruiterDesk(real.table);
    const link = await linkFor(desk);
    const answers = await Promise.all([desk.browser().post(link, {}), desk.browser().post(link, {})]);
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([303, 410]));
  });
});

describe('a session', () => {
  test('lasts eight hours of use, and for its organisation only', async () => {
    const desk = await recruiterDesk(real.table);
    const browser = desk.browser();
    expect(wordsOf(await browser.signIn(rita))).toContain('Referenstagningar');
    for (let minutes = 0; minutes < 8 * 60 - 20; minutes += 46) {
      desk.wait(46);
      expect(wordsOf(await browser.get(desk.at('checks')))).toContain('Referenstagningar');
    }
    desk.wait(19);
    expect(wordsOf(await browser.get(desk.at('checks')))).toContain('Referenstagningar');
    desk.wait(1);
    expect(wordsOf(await browser.get(desk.at('checks')))).toContain('Logga in');
  });

  test('ends after an hour without use, and is noted as used once in two minutes at most', async () => {
    const { table, takeCalls } = recordCalls(real.table);
    const desk = await recruiterDesk(table);
    const browser = desk.browser();
    await browser.signIn(rita);
    const notes = async (minutes: number) => {
      desk.wait(minutes);
      takeCalls();
      expect(wordsOf(await browser.get(desk.at('checks')))).toContain('Referenstagningar');
      return takeCalls().filter((call) => call.startsWith('update')).length;
    };
    expect([await notes(1), await notes(1), await notes(1), await notes(58)]).toEqual([0, 1, 0, 1]);
    desk.wait(59);
    expect(wordsOf(await browser.get(desk.at('checks')))).toContain('Referenstagningar');
    desk.wait(60);
    expect(wordsOf(await browser.get(desk.at('checks')))).toContain('Logga in');
  });

  test('ends by signing out, here or everywhere', async () => {
    const desk = await recruiterDesk(real.table);
    const [one, other] = [desk.browser(), desk.browser()];
    const token = async (browser: typeof one): Promise<string> =>
      /name="token" value="([^"]+)"/.exec((await browser.get(desk.at('checks'))).body)?.[1] ?? '';
    await one.signIn(rita);
    await other.signIn(rita);
    await one.post(desk.at('sign-out'), { token: await token(one) });
    expect(wordsOf(await one.get(desk.at('checks')))).toContain('Logga in');
    expect(wordsOf(await other.get(desk.at('checks')))).not.toContain('Logga in');
    desk.wait(1);
    await one.signIn(rita);
    await one.post(desk.at('sign-out-everywhere'), { token: await token(one) });
    expect(wordsOf(await other.get(desk.at('checks')))).toContain('Logga in');
  });

  test.each([
    ['from another site, by Sec-Fetch-Site', { 'sec-fetch-site': 'cross-site' }, true],
    ['from another site, by Origin', { origin: 'https://evil.example', host: 'ref.example.org' }, true],
    ['from a page without an origin', { origin: 'null', host: 'ref.example.org' }, true],
    ['without the session’s token', { 'sec-fetch-site': 'same-origin' }, false],
  ])('takes no post %s', async (_, headers, hasToken) => {
    const desk = await recruiterDesk(real.table);
    const check = await desk.start();
    const browser = desk.browser();
    await browser.signIn(rita, check);
    const page = await browser.get(desk.at(`checks/${check}/cancel`));
    const answer = await browser.submit(page, hasToken ? {} : { token: '' }, headers);
    expect(answer.status).toBe(403);
    expect((await desk.checks.load(check))?.check.status).toBe('candidate_invited');
  });
});
