import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { markDays } from '#shared/domain/signals/marks.ts';
import { daySeconds, minuteSeconds } from '#shared/domain/time.ts';
import { fillIn } from '#tests/support/browser/fill-in.ts';
import { createPlainBrowser, type Fields, type PlainPage } from '#tests/support/browser/plain-browser.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { eventually, kim, linkIn, relation, requestBody } from '#tests/support/roads/road.ts';

const hospital = '203.0.113.0/24';

const shownSignals = z.array(
  z.object({
    id: z.string(),
    code: z.string(),
    referees: z.array(z.string()),
    aboutCandidate: z.boolean(),
    state: z.string(),
    text: z.string(),
    reply: z.string().nullable(),
    resolution: z.object({ note: z.string().nullable(), by: z.string().nullable() }).nullable(),
  }),
);

let on: RoadOnCloud;
let longTemplate = '';
beforeAll(async () => {
  on = await startRoad();
  const settings = { signalsOff: [], knownNetworks: [hospital] };
  await on.road.call('PATCH', '/v1/settings', settings);
  // It takes minutes to read, however slow the machine is that answers it.
  const words = 'Hur märktes det i arbetet, och vad var det som gjorde att det gick som det gick? '.repeat(6);
  const questions = Array.from({ length: 12 }, (_, at) => ({
    id: `question_${at}`,
    type: 'long_text',
    required: false,
    competency: 'words',
    text: { sv: `${words.slice(0, 480)} ${at}` },
    help: null,
    showIf: null,
  }));
  const competencies = { words: { sv: 'Med egna ord' } };
  const template = { name: { sv: 'Lång' }, languages: ['sv'], competencies, questions };
  const made = await on.road.call('POST', '/v1/question-templates', template, { 'idempotency-key': 'long' });
  longTemplate = z.object({ id: z.string() }).parse(made.body).id;
});
afterAll(async () => {
  await on.cloud.stop();
});

const signalsOf = async (id: string) => shownSignals.parse((await on.road.check(id))['integritySignals']);

/** Where somebody sits, and with what. */
type Place = Readonly<{ from: string; with?: string }>;

const browserAt = ({ from, with: browser = 'Firefox' }: Place) =>
  createPlainBrowser({ headers: { 'x-forwarded-for': from, 'user-agent': browser } });

type Answering = Place &
  Readonly<{
    text?: string;
    own?: Fields;
    /** Seconds before beginning. */
    after?: number;
    /** Seconds between beginning and sending. */
    takes?: number;
    /** Only opens the link, or only begins. */
    only?: 'opens' | 'begins' | 'facts';
  }>;

/** Opens the link, answers everything and sends. Ends on the page that thanks. */
async function answer(link: string, how: Answering): Promise<PlainPage> {
  const { cloud } = on;
  const browser = browserAt(how);
  if (how.after !== undefined) await cloud.advance(how.after);
  let page = await browser.open(link);
  if (how.only === 'opens') return page;
  page = how.only === 'facts' ? await browser.submit(await browser.follow(page, '/facts')) : await browser.submit(page);
  if (how.only === 'begins') return page;
  for (let step = 0; step < 12 && !/\/review\b/.test(page.url); step += 1) {
    const own = page.url.includes('/relation') ? { ...relation, ...how.own } : {};
    page = await browser.submit(page, { ...fillIn(page, 0, how.text), ...own });
    expect([page.url, page.status]).toEqual([page.url, 200]);
  }
  await cloud.advance(how.takes ?? 600);
  return browser.submit(page);
}

type Person = Readonly<Record<string, unknown>>;

const boGiven: Person = { firstName: 'Bo', lastName: 'Ahl', language: 'sv', phone: null, relation: null };
const evaGiven: Person = { firstName: 'Eva', lastName: 'Roth', language: 'sv', phone: null, relation: null };

const known = {
  type: 'manager',
  company: 'Nordvik omsorg AB',
  title: 'Gruppledare',
  from: '2019-03',
  to: '2023-06',
};

let asked = 0;

/** A check whose referees the ATS gives, asked at once; with the links that they get. */
async function check(bo: Person = {}, eva: Person | null = {}, settings: Person = {}, isLong = false) {
  asked += 1;
  const referees = [
    { ...boGiven, email: `bo.${asked}@example.org`, ...bo },
    ...(eva === null ? [] : [{ ...evaGiven, email: `eva.${asked}@example.org`, ...eva }]),
  ];
  const candidate = { ...kim, externalId: `s-${asked}`, email: `kim.${asked}@example.org`, referees };
  const sv = isLong ? longTemplate : 'tpl_short';
  const chosen = { questionTemplates: { sv }, askRelation: false, ...settings };
  const made = await on.road.request({ ...requestBody(chosen), candidates: [candidate] });
  const links: string[] = [];
  for (const { email } of referees) links.push(linkIn(await on.road.messageTo(String(email)), 'a'));
  return { id: made.id, candidate: candidate.email, links };
}

type Situation = Readonly<{
  what: string;
  bo?: Person;
  eva?: Person | null;
  settings?: Person;
  acts?: readonly Answering[];
  /** The questionnaire that takes minutes to read. */
  isLong?: boolean;
  codes: readonly string[];
  aboutCandidate?: boolean;
}>;

const home = '198.51.100.1';
const away = '198.51.100.2';
const firefox = { with: 'Firefox' };
const chrome = { with: 'Chrome' };
const long = 'Kim håller ihop gruppen när det är ont om tid, och gör alltid färdigt det som har påbörjats.';
const relate = {
  aboutCandidate: true,
  bo: { relation: known },
  eva: null,
  settings: { askRelation: true, refereesRequested: 1 },
};

const situations: readonly Situation[] = [
  {
    what: 'one network, two browsers',
    acts: [
      { from: home, ...firefox },
      { from: home, ...chrome },
    ],
    codes: ['same_network'],
  },
  { what: 'one browser', acts: [{ from: home }, { from: home }], codes: ['same_browser'] },
  {
    what: 'one browser, an hour later',
    acts: [{ from: home }, { from: home, after: 60 * minuteSeconds }],
    codes: ['same_network'],
  },
  { what: 'two networks', acts: [{ from: home }, { from: away }], codes: [] },
  {
    what: 'IPv6 addresses of one /48',
    acts: [{ from: '2001:db8:1:2::3' }, { from: '2001:db8:1:9::4', ...chrome }],
    codes: ['same_network'],
  },
  { what: 'IPv6 addresses of two /48', acts: [{ from: '2001:db8:1::3' }, { from: '2001:db8:2::3' }], codes: [] },
  { what: 'a known network', acts: [{ from: '203.0.113.7' }, { from: '203.0.113.7' }], codes: [] },
  { what: 'a link that was opened and not used', acts: [{ from: home }, { from: home, only: 'opens' }], codes: [] },
  {
    what: 'one who has begun',
    acts: [{ from: home }, { from: home, ...chrome, only: 'begins' }],
    codes: ['same_network'],
  },
  { what: 'one number', bo: { phone: '+46701740621' }, eva: { phone: '+46701740621' }, codes: ['same_phone'] },
  { what: 'the candidate’s number', bo: { phone: kim.phone }, codes: ['same_phone'], aboutCandidate: true },
  { what: 'two numbers', bo: { phone: '+46701740621' }, eva: { phone: '+46701740633' }, codes: [] },
  {
    what: 'one mailbox by a plus',
    bo: { email: 'roth+a@example.org' },
    eva: { email: 'roth+b@example.org' },
    codes: ['same_email'],
  },
  {
    what: 'one mailbox by dots',
    bo: { email: 'roth.eva@gmail.com' },
    eva: { email: 'ro.theva@gmail.com' },
    codes: ['same_email'],
  },
  {
    what: 'a private address, and a company',
    bo: { email: 'bo.ahl.14@gmail.com', relation: known },
    codes: ['free_mail'],
  },
  { what: 'a private address alone', bo: { email: 'bo.ahl.15@gmail.com' }, codes: [] },
  { what: 'three seconds', isLong: true, eva: null, acts: [{ from: home, takes: 3 }], codes: ['fast'] },
  {
    what: 'three seconds for facts',
    isLong: true,
    eva: null,
    acts: [{ from: home, takes: 3, only: 'facts' }],
    codes: [],
  },
  {
    what: 'one text',
    acts: [
      { from: home, text: long },
      { from: away, text: long.toLowerCase() },
    ],
    codes: ['same_text'],
  },
  {
    what: 'one short text',
    acts: [
      { from: home, text: 'Håller ord.' },
      { from: away, text: 'Håller ord.' },
    ],
    codes: [],
  },
  {
    what: 'other periods',
    ...relate,
    acts: [{ from: home, own: { 'from-year': '2022' } }],
    codes: ['relation_differs'],
  },
  { what: 'other roles', ...relate, acts: [{ from: home, own: { type: 'colleague' } }], codes: ['relation_differs'] },
  { what: 'one account', ...relate, aboutCandidate: false, acts: [{ from: home }], codes: [] },
];

const copy = z.object({
  parts: z.array(z.object({ marks: z.array(z.object({ act: z.string(), network: z.boolean() })) })),
});

/** What a copy of their data says of where somebody has acted from. */
async function marksOf(email: string) {
  const { body } = await on.road.call(
    'POST',
    '/v1/subjects/export',
    { email },
    { 'idempotency-key': `${email}-${randomUUID()}` },
  );
  return copy.parse(body).parts.flatMap(({ marks }) => marks);
}

// First, while there is nothing else that becomes due in ninety days.
test('What was seen of somebody goes when they withdraw; marks and key after ninety days', async () => {
  const { id, links } = await check();
  await answer(links[0] ?? '', { from: home });
  await answer(links[1] ?? '', { from: home });
  expect((await signalsOf(id)).map(({ code }) => code)).toEqual(['same_browser']);
  const browser = browserAt({ from: home });
  await browser.submit(await browser.follow(await browser.open(links[1] ?? ''), '/withdraw'));
  expect(await signalsOf(id)).toEqual([]);
  const bo = `bo.${asked}@example.org`;
  expect(await marksOf(bo)).toEqual([
    { act: 'begun', network: true },
    { act: 'sent', network: true },
  ]);
  await on.cloud.advance(markDays * daySeconds + minuteSeconds);
  await eventually('the marks to go', async () => (await marksOf(bo)).length === 0);
});

describe('What is seen', () => {
  test.each(situations)(
    'of $what',
    async ({ bo = {}, eva = {}, settings = {}, acts = [], codes, isLong = false, aboutCandidate = false }) => {
      const { id, links } = await check(bo, eva, settings, isLong);
      for (const [at, how] of acts.entries()) await answer(links[at] ?? '', how);
      const signals = await signalsOf(id);
      expect(signals.map(({ code }) => code)).toEqual(codes);
      expect(signals.every((signal) => signal.state === 'open' && signal.text.length > 40)).toBe(true);
      expect(signals.some((signal) => signal.aboutCandidate)).toBe(aboutCandidate);
    },
  );

  test('of a link that was passed on to the candidate, who answers it', async () => {
    asked += 1;
    const candidate = { ...kim, externalId: `s-${asked}`, email: `kim.${asked}@example.org` };
    const made = await on.road.request({
      ...requestBody({ askRelation: false, refereesRequested: 1, questionTemplates: { sv: 'tpl_short' } }),
      candidates: [candidate],
    });
    const browser = browserAt({ from: home });
    let page = await browser.open(linkIn(await on.road.messageTo(candidate.email), 'c'));
    expect(page.text).toContain('90 dagar');
    const own = { first: 'Bo', last: 'Ahl', mail: `bo.${asked}@example.org`, tel: '070-174 06 05', lang: 'sv' };
    page = await browser.submit(page, own);
    expect(page.status).toBe(422);
    expect(page.text).toContain('Det här är ditt eget nummer');
    page = await browser.submit(page, { why: 'Bo och jag delar telefon.' });
    expect(page.status).toBe(200);
    await browser.submit(page, {}, { action: '/send' });
    const link = linkIn(await on.road.messageTo(own.mail), 'a');
    expect((await browserAt({ from: away }).open(link)).text).toContain('90 dagar');
    await answer(link, { from: home });
    expect(await signalsOf(made.id)).toMatchObject([
      { code: 'same_phone', state: 'explained', aboutCandidate: true, reply: 'Bo och jag delar telefon.' },
      { code: 'same_browser', state: 'open', aboutCandidate: true },
    ]);
  });

  test('of forty people in a hospital behind one address: nothing', async () => {
    const ids: string[] = [];
    for (const round of [1, 2, 3, 4]) {
      const referees = Array.from({ length: 10 }, (_, at) => ({
        ...boGiven,
        lastName: `Ahl ${round}-${at}`,
        email: `nurse.${round}.${at}@example.org`,
      }));
      const candidate = { ...kim, externalId: `h-${round}`, email: `kim.h${round}@example.org`, referees };
      ids.push((await on.road.request({ ...requestBody({ askRelation: false }), candidates: [candidate] })).id);
      for (const { email } of referees) {
        const link = linkIn(await on.road.messageTo(email), 'a');
        await answer(link, { from: '203.0.113.9', only: 'begins' });
      }
    }
    expect((await Promise.all(ids.map(signalsOf))).flat()).toEqual([]);
  });
});

const handle = (id: string, signal: string, step: 'resolve' | 'reopen', note: string | null = null) =>
  on.road.call(
    'POST',
    `/v1/reference-checks/${id}/integrity-signals/${signal}/${step}`,
    { note },
    { 'idempotency-key': encodeURIComponent(`${signal}-${step}-${note}`) },
  );

test('The referee reads it before sending and answers it, the recruiter closes it, a correction leaves it closed', async () => {
  const { id, links } = await check({ phone: kim.phone }, null, { refereesRequested: 1 });
  const [link = ''] = links;
  const browser = browserAt({ from: home });
  let page = await browser.submit(await browser.open(link));
  while (!/\/review\b/.test(page.url)) page = await browser.submit(page, fillIn(page));
  expect(page.text).toContain('Bo Ahl och Kim Lund har samma telefonnummer.');
  const [signal] = await signalsOf(id);
  const field = `side-${signal?.id}`;
  const tooLong = await browser.submit(page, { [field]: 'x'.repeat(501) });
  expect(tooLong.status).toBe(422);
  await on.cloud.advance(600);
  page = await browser.submit(tooLong, { [field]: 'Vi är gifta.' });
  expect(page.text).toContain('Det här syns bredvid dina svar');
  expect(await signalsOf(id)).toMatchObject([{ state: 'explained', reply: 'Vi är gifta.' }]);

  page = await browser.submit(page, { [field]: 'Vi är gifta sedan 2010.' }, { action: '/side' });
  expect(page.text).toContain('Det du skrev är sparat.');
  expect(await signalsOf(id)).toMatchObject([{ reply: 'Vi är gifta sedan 2010.' }]);

  expect((await handle(id, 'sig_none', 'resolve')).status).toBe(404);
  expect((await handle(id, signal?.id ?? '', 'resolve', 'x'.repeat(501))).status).toBe(422);
  expect((await handle(id, signal?.id ?? '', 'resolve', 'Stämmer.')).status).toBe(200);
  expect(await signalsOf(id)).toMatchObject([{ state: 'resolved', resolution: { note: 'Stämmer.' } }]);
  page = await browser.open(`${link}/part/1`);
  await browser.submit(page, fillIn(page, 1, 'Håller alltid ord.'));
  page = await browser.submit(await browser.open(`${link}/review`));
  expect(page.text).toContain('Du ändrade dem senast');
  expect(await signalsOf(id)).toMatchObject([{ state: 'resolved', reply: 'Vi är gifta sedan 2010.' }]);

  const report = (await on.road.check(id)).links.report ?? '';
  const read = await browser.open(report);
  for (const words of [
    'Iakttagelser',
    'samma telefonnummer',
    'Vi är gifta sedan 2010.',
    'Stämmer.',
    'Den här länken visar iakttagelser',
  ]) {
    expect(read.text).toContain(words);
  }
  expect((await fetch(`${report}/pdf`)).status).toBe(200);
  const made = await on.road.call(
    'POST',
    `/v1/reference-checks/${id}/report-links`,
    { name: 'Kunden', integritySignals: false },
    { 'idempotency-key': `${id}-link` },
  );
  const { url, integritySignals } = z.object({ url: z.string(), integritySignals: z.boolean() }).parse(made.body);
  expect(integritySignals).toBe(false);
  const outside = await browser.open(url);
  expect(outside.text).not.toContain('samma telefonnummer');
  expect(outside.text).toContain('Den här länken visar inte iakttagelser.');

  expect((await handle(id, signal?.id ?? '', 'reopen')).status).toBe(200);
  expect(await signalsOf(id)).toMatchObject([{ state: 'explained', resolution: null }]);
});

test('The recruiter sees it on the check page, closes it with a note and opens it again', async () => {
  const { id, links } = await check({ phone: '+46701740621' }, { phone: '+46701740621' });
  expect(links).toHaveLength(2);
  const { browser } = on.road;
  let page = await on.road.signIn((await on.road.check(id)).links.checkPage);
  for (const words of [
    'Att titta på',
    'Bo Ahl och Eva Roth har samma telefonnummer.',
    'Det är vanligt för par',
    'Ny',
  ]) {
    expect(page.text).toContain(words);
  }
  page = await browser.submit(await browser.follow(page, 'Stäng iakttagelsen'), { note: 'Delar växel.' });
  expect(page.text).toContain('Iakttagelsen är stängd.');
  expect(page.text).toContain('Delar växel.');
  expect(await signalsOf(id)).toMatchObject([
    { state: 'resolved', resolution: { note: 'Delar växel.', by: 'Rita Ek' } },
  ]);
  page = await browser.submit(await browser.follow(page, 'Öppna igen'));
  expect(page.text).toContain('Iakttagelsen är öppen igen.');
  expect(await signalsOf(id)).toMatchObject([{ state: 'open' }]);
});
