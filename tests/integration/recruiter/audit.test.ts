import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSessionStore } from '#shared/data/access/session-store.ts';
import { auditWrites } from '#shared/data/audit/audit-writes.ts';
import { newId } from '#shared/data/new-id.ts';
import { actorOfKey, byOneOf, entryOfCheck } from '#shared/domain/audit/audit-entry.ts';
import { languages } from '#shared/domain/language.ts';
import { addSeconds } from '#shared/domain/time.ts';
import { loadAuditTexts } from '#shared/i18n/recruiter/audit/load.ts';
import { auditEventPage } from '#shared/web/api/audit-event.ts';
import { startTime } from '#tests/support/builders/check-builders.ts';
import { deleteCheck } from '#tests/support/cloud/delete-check.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { fullCheck } from '#tests/support/roads/full-check.ts';
import { eva, type RecruiterDesk, recruiterDesk, rita, wordsOf } from '#tests/support/roads/recruiter-desk.ts';
import { givenSettingsApi } from '#tests/support/roads/settings-api.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

async function signedIn(desk: RecruiterDesk, person = eva, live = true) {
  const browser = desk.browser();
  await browser.signIn(person, null, live);
  return browser;
}

/** The rows of the list: who, what and which check. */
const rowsIn = ({ body }: { body: string }): readonly string[] =>
  parse(body)
    .querySelectorAll('main tbody tr')
    .map((row) => {
      for (const label of row.querySelectorAll('.lab')) label.remove();
      const cells = row.querySelectorAll('td').map((cell) => cell.textContent.replace(/[\s\u00a0]+/g, ' ').trim());
      return cells.join(' | ');
    });

const linkKeys = { current: '1', keys: { '1': 'a key for tests' } };
const key = actorOfKey({ id: newId('key'), name: 'The ATS' });

/** So many acts of one key on a check, one second after another. */
async function givenActs(desk: RecruiterDesk, number: number, checkId: string): Promise<void> {
  const check = { id: checkId, organisationId: desk.organisation.id, live: true };
  for (let from = 0; from < number; from += 50) {
    const entries = Array.from({ length: Math.min(50, number - from) }, (_, index) =>
      entryOfCheck(check, 'referee.reminded', key, addSeconds(startTime, from + index)),
    );
    await real.table.transact(auditWrites(entries));
  }
}

describe('the audit trail', () => {
  test('says who did and read what, newest first, and that it was read; to administrators alone', async () => {
    const desk = await recruiterDesk(real.table);
    const { check } = await fullCheck(desk);
    const reader = await signedIn(desk, rita);
    await reader.get(desk.at(`checks/${check.id}`));
    desk.wait(1);
    await reader.get(desk.at(`checks/${check.id}/report`));
    desk.wait(1);
    const browser = await signedIn(desk);
    const page = await browser.get(desk.at('audit'));
    const kim = `${check.candidate.firstName} ${check.candidate.lastName}`;
    expect(page.status).toBe(200);
    const rows = rowsIn(page);
    expect(rows.slice(0, 2).toSorted()).toEqual(
      [
        'Eva Roth, visa bara dessa, rekryterare | Loggade in | Ingen',
        'Eva Roth, visa bara dessa, rekryterare | Läste granskningsloggen | Ingen',
      ].toSorted(),
    );
    expect(rows).toContain(
      `Rita Ek, visa bara dessa, rekryterare | Gick till rapporten från referenstagningens sida | ${kim}`,
    );
    expect(rows).toContain(`Rita Ek, visa bara dessa, rekryterare | Läste referenstagningens sida | ${kim}`);
    expect(page.body).not.toContain('rita.ek@example.org');
    for (const refused of [await signedIn(desk, rita), await signedIn(desk, eva, false)]) {
      expect((await refused.get(desk.at('audit'))).status).toBe(403);
    }
  });

  test('has a page of a check once an hour however often it is read, and not when only its head is asked for', async () => {
    const desk = await recruiterDesk(real.table);
    const { check } = await fullCheck(desk);
    const reader = await signedIn(desk, rita);
    const place = desk.at(`checks/${check.id}`);
    const browser = await signedIn(desk);
    const readings = async (by = browser) =>
      rowsIn(await by.get(desk.at(`audit?what=reading&check=${check.id}`))).filter((row) => row.includes('sida'));
    await reader.head(place);
    for (const path of [place, `${place}/candidate-link`, desk.at('checks/csv'), desk.at('audit')]) {
      const ahead = await reader.get(path, { 'sec-purpose': 'prefetch' });
      expect([path, ahead.status, ahead.body]).toEqual([path, 503, '']);
    }
    expect(await readings()).toEqual([]);
    for (const path of ['', '', '/conclude']) await reader.get(`${place}${path}`);
    expect(await readings()).toHaveLength(1);
    desk.wait(61);
    await (await signedIn(desk, rita)).get(place);
    expect(await readings(await signedIn(desk))).toHaveLength(2);
  });

  test('keeps the entry of a check that is deleted, which names its id alone', async () => {
    const desk = await recruiterDesk(real.table);
    const { check } = await fullCheck(desk);
    await (await signedIn(desk, rita)).get(desk.at(`checks/${check.id}`));
    const link = byOneOf('reader', newId('lnk'));
    await real.table.transact(auditWrites([entryOfCheck(check, 'report.read', link, desk.now())]));
    await deleteCheck(real.table, check.id);
    const page = await (await signedIn(desk)).get(desk.at(`audit?check=${check.id}`));
    const rows = rowsIn(page);
    expect(rows).toContain(`Vitsord | Raderade referenstagningen Tiden var ute | ${check.id}, raderad`);
    expect(rows).toContain(`En läsare, visa bara dessa | Läste rapporten | ${check.id}, raderad`);
    expect(rows).toContain(
      `Rita Ek, visa bara dessa, rekryterare | Läste referenstagningens sida | ${check.id}, raderad`,
    );
    expect(page.body).not.toMatch(/Kim|Lund|Bo Ahl|Clara/);
  });

  test('is filtered by whom, what, check and days; no address stands in an address', async () => {
    const desk = await recruiterDesk(real.table);
    const { check } = await fullCheck(desk);
    await (await signedIn(desk, rita)).get(desk.at(`checks/${check.id}`));
    const browser = await signedIn(desk);
    const first = await browser.get(desk.at('audit'));
    const shown = async (fields: Record<string, string>) => {
      const answer = await browser.submit(first, fields);
      expect([answer.status, answer.headers['location']]).toEqual([303, expect.not.stringMatching(/@|%40|Rita/)]);
      return browser.follow(answer);
    };
    const ofRita = await shown({ who: 'Rita.Ek@example.org', what: 'reading' });
    expect(rowsIn(ofRita)).toEqual([
      `Rita Ek, visa bara dessa, rekryterare | Läste referenstagningens sida | ${check.candidate.firstName} ${check.candidate.lastName}`,
    ]);
    expect(ofRita.body).toMatch(/name="who"[^>]*value="Rita Ek"|value="Rita Ek"[^>]*name="who"/);
    // What was left as it stood is asked for again.
    const again = await browser.follow(await browser.submit(ofRita, { what: 'sign_in' }));
    expect(new Set(rowsIn(again).map((row) => row.split(',')[0]))).toEqual(new Set(['Rita Ek']));
    const byName = await shown({ who: 'eva roth', what: 'sign_in' });
    expect(rowsIn(byName)).toHaveLength(1);
    const ofCheck = await shown({ check: `https://ref.example.org/o/x/checks/${check.id}/conclude`, what: 'reading' });
    expect(rowsIn(ofCheck)).toHaveLength(1);
    expect(rowsIn(await shown({ from: '2026-11-24' }))).toEqual([]);
    expect(rowsIn(await shown({ from: '2026-11-23', to: '2026-11-23' })).length).toBeGreaterThan(3);
    for (const [fields, message] of [
      [{ who: 'nobody in particular' }, 'Skriv hela mejladressen'],
      [{ check: '4711' }, 'Skriv referenstagningens id'],
      [{ from: '2026-02-30' }, 'Det finns ingen sådan dag.'],
      [{ from: '2026-11-26', to: '2026-11-25' }, 'Perioden slutar innan den börjar.'],
    ] as const) {
      const wrong = await browser.submit(first, fields);
      expect([wrong.status, wordsOf(wrong)]).toEqual([422, expect.stringContaining(message)]);
    }
  });

  test('goes on page by page, and filters what it has to sift', async () => {
    const desk = await recruiterDesk(real.table);
    const [one, two] = [newId('chk'), newId('chk')];
    await givenActs(desk, 70, one);
    await givenActs(desk, 5, two);
    const browser = await signedIn(desk);
    const walk = async (query: string) => {
      const seen: string[] = [];
      let next: string | undefined = desk.at(`audit?${query}`);
      while (next !== undefined) {
        const page = await browser.get(next);
        seen.push(...rowsIn(page));
        next = /btn-s" href="([^"]*cursor=[^"]*)"/.exec(page.body)?.[1]?.replaceAll('&amp;', '&');
      }
      return seen;
    };
    const row = (id: string) => `The ATS, visa bara dessa, API-nyckel | Påminde en referens | ${id}, raderad`;
    const ofKey = await walk(`who=${key.id}&what=change`);
    expect([ofKey.length, ofKey.filter((each) => each === row(two)).length]).toEqual([75, 5]);
    expect(await walk(`who=${key.id}&check=${two}`)).toEqual(Array.from({ length: 5 }, () => row(two)));
    expect(await walk(`who=${key.id}&what=settings`)).toEqual([]);
    expect((await browser.get(desk.at('audit?cursor=made-up&who=%3Cb%3E&what=x&check=y'))).status).toBe(422);
  });

  test('is no other organisation’s', async () => {
    const [desk, other] = [await recruiterDesk(real.table), await recruiterDesk(real.table)];
    const checkId = newId('chk');
    await givenActs(desk, 2, checkId);
    const browser = await signedIn(other);
    expect(rowsIn(await browser.get(other.at(`audit?check=${checkId}`)))).toEqual([]);
    expect(rowsIn(await browser.get(other.at(`audit?who=${key.id}`)))).toEqual([]);
  });

  test.each(languages)('speaks %s', async (language) => {
    const desk = await recruiterDesk(real.table, { language });
    const page = await (await signedIn(desk)).get(desk.at('audit'));
    const { title, acts, erased } = await loadAuditTexts(language);
    for (const text of [title, acts['session.begun'], acts['audit.read'], erased])
      expect(wordsOf(page)).toContain(text);
  });
});

describe('the audit trail over the API', () => {
  const shape = (body: unknown) => auditEventPage.parse(body);

  async function given(live = true) {
    const api = await givenSettingsApi(real.table, live);
    const { id: organisationId } = api.organisation;
    const sessions = createSessionStore({ table: real.table, linkKeys, baseUrl: 'https://ref.example.org', newId });
    const checks = [newId('chk'), newId('chk')] as const;
    const signIn = { organisationId, live, checkId: null, ...rita };
    const { url } = await sessions.makeLink(signIn, startTime, { id: newId('sgn'), by: key });
    await sessions.begin(url.slice(url.lastIndexOf('/') + 1), addSeconds(startTime, 1));
    await real.table.transact(
      auditWrites(
        checks.map((id, index) =>
          entryOfCheck(
            { id, organisationId, live },
            'reference_check.cancelled',
            key,
            addSeconds(startTime, index - 60),
          ),
        ),
      ),
    );
    const list = (query: Readonly<Record<string, string>> = {}) => api.send('GET', '/v1/audit-events', { query });
    return { ...api, checks, list };
  }

  test('gives every entry with who it was, page by page, and that it was read', async () => {
    const { list, checks } = await given();
    const whole = shape((await list()).body);
    expect(whole.auditEvents.map(({ act, actor: { kind, name } }) => [act, kind, name])).toEqual([
      ['session.begun', 'recruiter', 'Rita Ek'],
      ['session.link_made', 'key', 'The ATS'],
      ['reference_check.cancelled', 'key', 'The ATS'],
      ['reference_check.cancelled', 'key', 'The ATS'],
    ]);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = shape((await list({ limit: '2', ...(cursor !== '' && { cursor }) })).body);
      seen.push(...page.auditEvents.map(({ id }) => id));
      cursor = page.cursor;
    }
    const readToo = shape((await list()).body).auditEvents;
    expect(readToo.filter(({ act }) => act === 'audit.read')).toHaveLength(1);
    expect(seen.toSorted()).toEqual(readToo.map(({ id }) => id).toSorted());
    const [first] = checks;
    expect(shape((await list({ check: first })).body).auditEvents).toMatchObject([{ referenceCheck: first, count: 1 }]);
  });

  test('is filtered by check, actor, kind and time', async () => {
    const { list, checks } = await given();
    const actsOf = async (query: Readonly<Record<string, string>>) =>
      shape((await list(query)).body).auditEvents.map(({ act }) => act);
    const cancelled = ['reference_check.cancelled', 'reference_check.cancelled'];
    expect(await actsOf({ kind: 'sign_in', actor: key.id ?? '' })).toEqual(['session.link_made']);
    expect(await actsOf({ to: '2026-11-23T09:00:00+01:00', from: '2026-11-23T07:00Z' })).toEqual(cancelled);
    expect(await actsOf({ check: checks[0], kind: 'reading' })).toEqual([]);
    expect(await actsOf({ check: newId('chk') })).toEqual([]);
    const { cursor } = shape((await list({ limit: '1' })).body);
    for (const [query, pointer] of [
      [{ check: '4711' }, '/query/check'],
      [{ actor: '' }, '/query/actor'],
      [{ kind: 'all' }, '/query/kind'],
      [{ from: 'yesterday' }, '/query/from'],
      [{ to: '2026-13-45T10:00:00Z' }, '/query/to'],
      [{ limit: '0' }, '/query/limit'],
      [{ cursor: 'made-up' }, '/query/cursor'],
      [{ cursor: cursor ?? '', kind: 'change' }, '/query/cursor'],
    ] as const) {
      expect(await list(query)).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
    }
  });

  test('of a test key is that of test checks alone', async () => {
    const { list, organisation } = await given(false);
    const [checkId, live] = [newId('chk'), true];
    const check = { id: checkId, organisationId: organisation.id, live };
    await real.table.transact(
      auditWrites([entryOfCheck(check, 'check.read', byOneOf('recruiter', 'per_rita'), startTime)]),
    );
    expect(shape((await list()).body).auditEvents).toHaveLength(4);
    expect(shape((await list({ check: checkId })).body).auditEvents).toEqual([]);
  });
});
