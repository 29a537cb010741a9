import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { minuteSeconds } from '#shared/domain/time.ts';
import { referenceCheck } from '#shared/web/api/reference-check.ts';
import { subjectPart } from '#shared/web/api/subject.ts';
import { createPlainBrowser, type PlainPage } from '#tests/support/browser/plain-browser.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { searchStores } from '#tests/support/cloud/search-stores.ts';
import {
  bo,
  eva,
  eventually,
  kim,
  linkIn,
  type RoadMessage,
  reportLinkOf,
  requestBody,
} from '#tests/support/roads/road.ts';

let on: RoadOnCloud;
beforeAll(async () => {
  on = await startRoad();
});
afterAll(() => on.cloud.stop());

const copied = z.object({ parts: z.array(subjectPart) });

const codeIn = ({ text }: RoadMessage): string => /\b\d{6}\b/.exec(text)?.[0] ?? '';

/** The newest message to somebody that holds a code. */
const codeTo = (to: string): Promise<string> =>
  eventually(`a code to ${to}`, async () => {
    const found = (await on.cloud.messages()).find(
      (message) => message.to.includes(to) && !message.text.includes('/a/'),
    );
    return found !== undefined && codeIn(found) !== '' ? codeIn(found) : null;
  });

test('A referee sees what is kept, fetches it with a code and has it deleted; whoever has the link alone gets nothing', async () => {
  const { road, cloud } = on;
  const check = await road.request(requestBody({ questionTemplates: { sv: 'tpl_short' } }));
  await road.giveReferees(linkIn(await road.messageTo(kim.email), 'c'), [bo, eva]);
  const link = linkIn(await road.messageTo(String(bo['mail'])), 'a');
  await road.answer(link);
  await cloud.untilQuiet();

  const own = createPlainBrowser();
  const overview = await own.open(`${link}/data`);
  expect(overview.text).toMatch(/Dina svar.+Ingen har läst något än.+b•••l@example\.org/);
  const asked = await own.follow(overview, '/data/copy');
  expect(asked.text).toContain('Visa att det är du');
  const typing = await own.submit(asked);
  expect(typing.text).toContain('sex siffror till b•••l@example.org');
  const code = await codeTo('bo.ahl@example.org');

  const stranger = createPlainBrowser();
  const held = await stranger.open(`${link}/data/copy`);
  expect([held.text, held.url]).toEqual([
    expect.stringContaining('Visa att det är du'),
    expect.stringContaining('/code'),
  ]);
  expect((await stranger.submit(typing, { code })).status).toBe(410);
  expect((await stranger.open(`${link}/data/delete`)).text).not.toContain('Radera allt om dig?');

  const wrong = await own.submit(typing, { code: code === '000000' ? '000001' : '000000' });
  expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('fyra försök kvar')]);
  const copy = await own.submit(wrong, { code: `${code.slice(0, 3)} ${code.slice(3)}` });
  expect([copy.status, copy.url]).toEqual([200, expect.stringMatching(/\/data\/copy$/)]);
  expect(copy.text).toMatch(/Kopia av allt om dig.+Skickat/);
  const { parts } = copied.parse(JSON.parse((await own.open(`${link}/data/copy/file`)).html));
  expect(parts).toMatchObject([{ role: 'referee', referenceCheck: check.id, person: { email: 'bo.ahl@example.org' } }]);

  const before = await own.open(`${link}/data/delete`);
  expect(before.text).toMatch(/Det här försvinner.+referens för Kim.Lund/);
  const taken = await own.submit(before);
  expect([taken.status, taken.text]).toEqual([200, expect.stringContaining('Vi raderar det nu')]);
  await cloud.advance(2 * minuteSeconds);
  await cloud.untilQuiet();
  expect((await road.check(check.id)).referees.map(({ status }) => status).toSorted()).toEqual([
    'invited',
    'withdrawn',
  ]);
  const gone = await own.open(link);
  expect([gone.status, gone.text]).toEqual([410, expect.stringContaining('på egen begäran')]);
  const words = ['bo.ahl', '1740621', '174 06 21'];
  expect(await searchStores(cloud, words)).toMatchObject({ table: [], indexes: [], objects: [], logs: [] });
}, 120_000);

/** The form of the report that stands there for browsers without the script. */
const sayRead = (page: PlainPage): PlainPage => ({
  ...page,
  document: parse(page.document.querySelector('noscript')?.innerHTML ?? ''),
});

const madeLink = z.object({ id: z.string(), url: z.string(), reader: z.unknown() });
const auditPage = z.object({
  auditEvents: z.array(
    z.object({ act: z.string(), actor: z.object({ kind: z.string(), id: z.nullable(z.string()) }) }),
  ),
});

test('A report that is shared with one address opens for her alone, and one for a domain for those who work there', async () => {
  const { road, cloud } = on;
  const mails = { kim: 'kim.shared@example.org', bo: 'bo.shared@example.org' };
  const check = await road.request(
    requestBody({ questionTemplates: { sv: 'tpl_short' }, refereesRequested: 1 }, [
      { ...kim, externalId: 'c-11', email: mails.kim, phone: null },
    ]),
  );
  await road.giveReferees(linkIn(await road.messageTo(mails.kim), 'c'), [{ ...bo, mail: mails.bo, tel: '' }]);
  const referee = linkIn(await road.messageTo(mails.bo), 'a');
  await road.answer(referee);
  const path = `/v1/reference-checks/${check.id}`;
  const share = async (reader: object) => {
    const made = await road.call('POST', `${path}/report-links`, {
      label: 'Kunden',
      role: 'Någon hos en kund',
      reader,
    });
    expect([made.status, madeLink.parse(made.body).reader]).toEqual([201, reader]);
    return madeLink.parse(made.body);
  };
  const named = await share({ email: 'nora.bergman@client.example' });

  const stranger = createPlainBrowser();
  const closed = await stranger.open(named.url);
  expect(closed.text).toMatch(/Öppna en referensrapport.+Koden går till n•••n@client\.example/);
  expect(closed.text).not.toContain('Kim');
  expect((await stranger.open(`${named.url}/pdf`)).url).toBe(named.url);

  const nora = createPlainBrowser();
  const typing = await nora.submit(await nora.open(named.url));
  expect(typing.text).toContain('Om adressen får läsa rapporten har vi skickat sex siffror dit.');
  const code = await codeTo('nora.bergman@client.example');
  expect((await stranger.submit(typing, { code })).status).toBe(410);
  const report = await nora.submit(typing, { code });
  expect([report.url, report.text]).toEqual([named.url, expect.stringMatching(/Kim.Lund/)]);
  await nora.submit(sayRead(report));
  expect((await stranger.open(named.url)).text).not.toContain('Kim');

  const ofDomain = await share({ domain: 'client.example' });
  const olle = createPlainBrowser();
  const asked = await olle.submit(await olle.open(ofDomain.url), { mail: 'olle@else.example' });
  expect(asked.text).toContain('Om adressen får läsa rapporten');
  const insider = await olle.submit(await olle.open(ofDomain.url), { mail: 'olle@client.example' });
  const seen = await olle.submit(insider, { code: await codeTo('olle@client.example') });
  await olle.submit(sayRead(seen));
  await cloud.untilQuiet();
  expect((await cloud.messages()).filter(({ to }) => to.includes('olle@else.example'))).toEqual([]);

  const { body } = await road.call('GET', `${path}/report-links`);
  expect(body).toMatchObject({
    reportLinks: [
      { reader: null, readers: [], openings: 0 },
      {
        reader: { email: 'nora.bergman@client.example' },
        readers: [{ email: 'nora.bergman@client.example', openings: 1 }],
      },
      { reader: { domain: 'client.example' }, readers: [{ email: 'olle@client.example', openings: 1 }] },
    ],
  });
  const trail = auditPage.parse((await road.call('GET', `/v1/audit-events?check=${check.id}`)).body).auditEvents;
  expect(trail.filter(({ act }) => act === 'report.read').map(({ actor }) => actor.id)).toEqual([
    expect.stringMatching(/^rdr_/),
    named.id,
  ]);
  const told = (await createPlainBrowser().open(`${referee}/data`)).text;
  expect(told).toContain('Någon hos en kund');
  expect(told).not.toMatch(/client\.example|Kunden/);

  expect((await road.call('DELETE', `${path}/report-links/${named.id}`)).status).toBe(204);
  expect((await nora.open(named.url)).status).toBe(410);
  expect((await searchStores(cloud, ['nora.bergman', 'olle@client'])).logs).toEqual([]);
}, 120_000);

test('A candidate has the code as an SMS, and has the whole check deleted', async () => {
  const { road, cloud } = on;
  const mail = 'kim.evening@example.org';
  const check = await road.request(
    requestBody({}, [{ ...kim, externalId: 'c-9', email: mail, phone: '+46701740609' }]),
  );
  const link = linkIn(await road.messageTo(mail), 'c');
  await cloud.untilQuiet();
  const own = createPlainBrowser();
  const asked = await own.open(`${link}/data/code?for=delete`);
  const medium = asked.document.querySelectorAll('main button').map((button) => button.getAttribute('value'));
  expect(medium).toEqual(['email', 'sms']);
  const typing = await own.submit(asked, { medium: 'sms' }, { button: 'none' });
  expect(typing.text).toContain('numret som slutar på 09');
  const code = await codeTo('+46701740609');
  const confirm = await own.submit(typing, { code });
  expect(confirm.text).toMatch(/Radera allt om dig\?.+Den pågår och avbryts/);
  await own.submit(confirm);
  await cloud.advance(2 * minuteSeconds);
  await cloud.untilQuiet();
  expect((await road.call('GET', `/v1/reference-checks/${check.id}`)).status).toBe(410);
  expect((await own.open(link)).status).toBe(410);
}, 120_000);

test('After the end a referee still withdraws and a candidate objects; the employer keeps the one and deletes the other', async () => {
  const { road, cloud } = on;
  const mails = { kim: 'kim.closed@example.org', bo: 'bo.closed@example.org' };
  const check = await road.request(
    requestBody({ questionTemplates: { sv: 'tpl_short' }, refereesRequested: 1 }, [
      { ...kim, externalId: 'c-10', email: mails.kim, phone: null },
    ]),
  );
  const candidate = linkIn(await road.messageTo(mails.kim), 'c');
  await road.giveReferees(candidate, [{ ...bo, mail: mails.bo, tel: '' }]);
  const referee = linkIn(await road.messageTo(mails.bo), 'a');
  await road.answer(referee);
  const path = `/v1/reference-checks/${check.id}`;
  expect((await road.call('POST', `${path}/conclude`, {})).status).toBe(200);
  const report = reportLinkOf(await road.check(check.id));
  expect((await fetch(`${report}/pdf`)).status).toBe(200);

  /** Objects from their own page, with the code that was sent to them. */
  const objectAt = async (link: string, to: string) => {
    const browser = createPlainBrowser();
    const overview = await browser.open(`${link}/data`);
    const typing = await browser.submit(await browser.follow(overview, '/data/object'));
    const asked = await browser.submit(typing, { code: await codeTo(to) });
    const after = await browser.submit(asked);
    return { browser, asked: asked.text, after: after.text };
  };

  const isAnswered = async (address: string) =>
    (await cloud.messages()).some(
      ({ to, subject }) => to.includes(address) && subject?.startsWith('Svar på din') === true,
    );

  const home = await createPlainBrowser().open(referee);
  expect(home.text).toMatch(/Ta tillbaka din referens.+inom 30 dagar/);
  const byReferee = await objectAt(referee, mails.bo);
  expect(byReferee.asked).toMatch(/Ta tillbaka din referens\?.+Hörs inget raderas de den dagen/);
  expect(byReferee.after).toMatch(/Du har invänt.+Dina svar/);
  const objected = referenceCheck.parse((await road.call('GET', path)).body);
  const [one] = objected.referees;
  expect([objected.status, one?.status, one?.objection?.decidedAt]).toEqual(['declined', 'withdrawn', null]);
  const withdrawn = (await createPlainBrowser().open(report)).text;
  expect(withdrawn).toMatch(/0 av 1 svar.+har tagit tillbaka sin referens/);
  await eventually('the recruiter is asked', async () =>
    (await cloud.messages()).some(
      ({ to, subject }) =>
        to.includes('rita.ek@example.org') && subject?.endsWith('invänder mot att uppgifterna används') === true,
    ),
  );

  const decide = `${path}/referees/${one?.id}/objection`;
  const unsaid = await road.call('POST', decide, { decision: 'keep' });
  expect([unsaid.status, unsaid.body]).toMatchObject([422, { errors: [{ pointer: '/reason', code: 'required' }] }]);
  expect((await road.call('POST', decide, { decision: 'keep', reason: 'claim' })).status).toBe(200);
  expect((await road.call('POST', decide, { decision: 'delete' })).status).toBe(409);
  await eventually('the referee is told', () => isAnswered(mails.bo));
  const kept = await byReferee.browser.open(`${referee}/data`);
  expect(kept.text).toMatch(/trots att du har invänt.*Skäl: ett rättsligt anspråk.+Dina svar/);

  const byCandidate = await objectAt(candidate, mails.kim);
  expect(byCandidate.after).toContain('Du har invänt');
  expect((await fetch(report)).status).toBe(410);
  expect((await road.call('POST', `${path}/report-links`, { reader: null, label: 'A', name: 'A' })).status).toBe(409);
  expect((await road.call('POST', `${path}/objection`, { decision: 'delete' })).status).toBe(200);
  await eventually('the candidate is told', () => isAnswered(mails.kim));
  await cloud.advance(17 * minuteSeconds);
  await cloud.untilQuiet();
  expect((await road.call('GET', path)).status).toBe(410);
  expect((await createPlainBrowser().open(candidate)).status).toBe(410);
  const left = await searchStores(cloud, [mails.kim, mails.bo, '.closed']);
  expect(left).toMatchObject({ table: [], indexes: [], objects: [], logs: [] });
}, 120_000);
