import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { daySeconds, minuteSeconds } from '#shared/domain/time.ts';
import { type AtsRoad, startAtsRoad } from '#tests/support/ats/ats-road.ts';
import { sendTestBody } from '#tests/support/ats/greenhouse-client.ts';
import { candidateOf, eventOf } from '#tests/support/ats/refapp-client.ts';
import { createPlainBrowser } from '#tests/support/browser/plain-browser.ts';
import { hitsOf, noteHits, nothing } from '#tests/support/cloud/note-hits.ts';
import { searchStores } from '#tests/support/cloud/search-stores.ts';
import { startWebhookReceiver } from '#tests/support/http/webhook-receiver.ts';
import { createRoad, eventually, linkIn, type Road, reportLinkOf, requestBody } from '#tests/support/roads/road.ts';
import { createWebhookOwner } from '#tests/support/roads/webhook-owner.ts';
import { caspian, ulrika, zebrina } from '#tests/support/values/unmistakable-people.ts';

/** Asked by way of other contracts; neither of them answers. */
const hermine = { first: 'Hermine', last: 'Ljungkvast', mail: 'hermine@ljungkvast.example.org' };
const wilmer = { first: 'Wilmer', last: 'Granrot', mail: 'wilmer@granrot.example.org' };
/** Nobody is told there: such a name leads nowhere. */
const nowhere = 'ats.invalid';
/** What a browser says of itself and its way. */
const visitor = { 'user-agent': 'Needlebrowser/77', 'x-forwarded-for': '198.51.100.77' };
const project = { externalId: '4799', title: 'Trollkarl i Nattskärr', clientName: 'Skymningsbolaget' };

/** What nobody else is called, writes or works at: of the two candidates, their referees, and of what was written. */
const needles = [
  'Zebrina',
  'Kvastberg',
  'Caspian',
  'Tjäderö',
  'tjadero',
  'Ulrika',
  'Ottosdal',
  'Nattskärr',
  'Skymningsbolaget',
  '174067',
  '174 06 7',
  'Nordvik omsorg',
  'needle-1',
  'Koskinen',
  'bo.for.sami',
  'eva.for.sami',
  'Hermine',
  'Ljungkvast',
  'Wilmer',
  'Granrot',
  'needle-greenhouse',
  'needle-refapp',
  'Needlebrowser',
  '198.51.100.77',
];
const written = ['Håller ord'];

let on: AtsRoad;
let road: Road;
let webhooks: Awaited<ReturnType<typeof startWebhookReceiver>>;
beforeAll(async () => {
  on = await startAtsRoad();
  road = createRoad({ ...on.cloud, apiKey: on.apiKey }, createPlainBrowser({ headers: visitor }));
  webhooks = await startWebhookReceiver();
  await createWebhookOwner({ url: on.cloud.url, apiKey: on.apiKey }).make({ url: webhooks.url });
});
afterAll(async () => {
  await webhooks.stop();
  await on.cloud.stop();
});

/** Asked by the ATS, answered by both referees. */
async function roadOverContract(): Promise<void> {
  await on.ats.request(['c-3']);
  for (const referee of await on.name('sami.koskinen@example.org')) await on.answer(referee);
  await on.untilStatus('c-3', 3);
}

/** By mail and SMS; one referee answers, the other books a call; the report is fetched as page and PDF. */
async function roadOverApi(): Promise<string> {
  const both = { candidateChannel: 'email-sms', refereeChannel: 'email-sms' };
  const check = await road.request({ ...requestBody(both, [zebrina]), project });
  await road.giveReferees(linkIn(await road.messageTo(zebrina.email), 'c'), [caspian, ulrika]);
  const choose = await road.browser.follow(
    await road.browser.open(linkIn(await road.messageTo(String(ulrika['mail'])), 'a')),
    '/call',
  );
  const slot = choose.document.querySelector('input[name=slot]')?.getAttribute('value') ?? '';
  await road.browser.submit(choose, { slot, tel: '070-174 06 73' }, { action: '/book' });
  await road.answer(linkIn(await road.messageTo(String(caspian['mail'])), 'a'));
  const report = reportLinkOf(await road.check(check.id));
  await road.browser.open(report);
  expect((await fetch(`${report}/pdf`)).status).toBe(200);
  return check.id;
}

const conclude = (id: string) =>
  road.call('POST', `/v1/reference-checks/${id}/conclude`, { note: 'Kvastberg valdes' }, { 'idempotency-key': 'n-1' });

const secretsOf = z.object({ secrets: z.record(z.string(), z.string()) });

async function connect(kind: 'greenhouse' | 'refapp'): Promise<Readonly<Record<string, string>>> {
  const answer = await road.call(
    'POST',
    '/v1/connections',
    { kind, name: kind, settings: { hosts: [nowhere] } },
    { 'idempotency-key': kind },
  );
  return secretsOf.parse(answer.body).secrets;
}

async function postTo(path: string, authorization: string, body: unknown): Promise<void> {
  const headers = { ...visitor, authorization, 'content-type': 'application/json' };
  const answer = await fetch(`${on.cloud.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  expect([path, answer.status]).toEqual([path, 200]);
}

/** As Greenhouse and Refapp's partners ask. Nobody answers, so that these checks expire. */
async function askedByOthers(): Promise<void> {
  const greenhouse = await connect('greenhouse');
  const test = sendTestBody(77);
  await postTo('/ats/greenhouse/send_test', `Basic ${btoa(`${greenhouse['apiKey'] ?? ''}:`)}`, {
    ...test,
    candidate: {
      ...test.candidate,
      first_name: hermine.first,
      last_name: hermine.last,
      email: hermine.mail,
      greenhouse_profile_url: 'https://app.greenhouse.io/people/needle-greenhouse',
    },
    url: `https://${nowhere}/take_home_tests/77`,
  });
  const refapp = await connect('refapp');
  const event = eventOf(refapp['customerSecret'] ?? '', {
    id: 'needle-refapp',
    candidate: candidateOf({ 'first-name': wilmer.first, 'last-name': wilmer.last, email: wilmer.mail }),
    'partner-result': { id: 'needle-refapp', status: 'sending', 'update-url': `https://${nowhere}/needle-refapp` },
  });
  await postTo('/ats/refapp/events', `Bearer ${refapp['atsSecret'] ?? ''}`, { 'partner-event': event });
  for (const { mail } of [hermine, wilmer]) await road.messageTo(mail);
}

test('an address that was corrected is nowhere any more, nor is what a referee takes back within two minutes', async () => {
  const check = await road.request(requestBody({ refereesRequested: 1 }));
  await road.giveReferees(linkIn(await road.messageTo('kim.lund@example.org'), 'c'), [
    { first: 'Bo', last: 'Ahl', mail: 'oknytt@example.org', tel: '', lang: 'sv' },
  ]);
  await road.messageTo('oknytt@example.org');
  await on.cloud.untilQuiet();
  const wrong = hitsOf(await searchStores(on.cloud, ['oknytt']));
  const [named] = (await road.check(check.id)).referees;
  const one = `/v1/reference-checks/${check.id}/referees/${named?.id}`;
  const corrected = await road.call('PATCH', one, { email: 'bo.ahl@example.org' }, { 'idempotency-key': 'n-0' });
  expect([wrong.table > 0, corrected.status]).toEqual([true, 200]);
  const link = linkIn(await road.messageTo('bo.ahl@example.org'), 'a');
  await on.cloud.untilQuiet();
  const put = hitsOf(await searchStores(on.cloud, ['oknytt']));
  expect(put).toEqual(nothing);
  noteHits('an address is corrected: the old one', wrong, put);
  await road.answer(link);
  expect((await fetch(`${reportLinkOf(await road.check(check.id))}/pdf`)).status).toBe(200);
  const before = hitsOf(await searchStores(on.cloud, written));
  expect(before).toMatchObject({ table: expect.any(Number), objects: 0, logs: 0, calls: 0 });
  expect([before.table, before.versions].every((hits) => hits > 0)).toBe(true);
  await road.browser.submit(await road.browser.open(`${link}/withdraw`), {}, { action: '/withdraw' });
  await on.cloud.advance(2 * minuteSeconds);
  await on.cloud.untilQuiet();
  const after = hitsOf(await searchStores(on.cloud, written));
  expect(after).toEqual(nothing);
  noteHits('a reference is taken back: its words', before, after);
});

test('what people were told is deleted is nowhere any more', async () => {
  const [checkId] = await Promise.all([roadOverApi(), roadOverContract(), askedByOthers()]);
  await eventually('the webhook', async () => webhooks.received.length > 3);
  await on.cloud.untilQuiet();
  // What push-event cannot take is put aside with the item in it, the recruiter's note too.
  await on.cloud.addFault({ function: 'push-event', kind: 'error', times: 100 });
  await conclude(checkId);
  await on.cloud.untilQuiet();
  await on.cloud.clearFaults();
  const before = await searchStores(on.cloud, [...needles, ...written]);
  const hits = hitsOf(before);
  expect(before.objects.some((key) => key.startsWith('aws/lambda/'))).toBe(true);
  expect(hits.table).toBeGreaterThan(10);
  expect(hits.indexes).toBeGreaterThan(0);
  expect(hits.versions).toBeGreaterThan(0);
  expect([hits.logs, hits.calls]).toEqual([0, 0]);

  // First the deadlines of those who did not answer, then the year.
  for (const days of [30, 370]) {
    await on.cloud.advance(days * daySeconds);
    await on.cloud.untilQuiet();
  }
  const after = await searchStores(on.cloud, [...needles, ...written]);
  expect(after).toEqual({ table: [], indexes: [], objects: [], logs: [], calls: [], versions: 0 });
  noteHits('the months that were told are over: four checks with all their people', hits, hitsOf(after));
  expect((await road.call('GET', `/v1/reference-checks/${checkId}`)).status).toBe(410);
});
