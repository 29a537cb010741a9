import { afterAll, beforeAll, expect, test } from 'vitest';
import { daySeconds } from '#shared/domain/time.ts';
import { type AtsRoad, startAtsRoad } from '#tests/support/ats/ats-road.ts';
import type { Fields } from '#tests/support/browser/plain-browser.ts';
import { searchStores } from '#tests/support/cloud/search-stores.ts';
import { startWebhookReceiver } from '#tests/support/http/webhook-receiver.ts';
import { eventually, linkIn, reportLinkOf, requestBody } from '#tests/support/roads/road.ts';
import { createWebhookOwner } from '#tests/support/roads/webhook-owner.ts';

const zebrina = {
  externalId: 'needle-1',
  firstName: 'Zebrina',
  lastName: 'Kvastberg',
  email: 'zebrina@kvastberg.example.org',
  phone: '+46701740671',
  language: 'sv',
};
const caspian: Fields = {
  first: 'Caspian',
  last: 'Tjäderö',
  mail: 'caspian@tjadero.example.org',
  tel: '070-174 06 72',
  lang: 'sv',
};
const ulrika: Fields = {
  first: 'Ulrika',
  last: 'Ottosdal',
  mail: 'ulrika@ottosdal.example.org',
  tel: '070-174 06 73',
  lang: 'sv',
};
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
  'Håller ord',
  'needle-1',
  'Koskinen',
  'bo.for.sami',
  'eva.for.sami',
];

let on: AtsRoad;
let webhooks: Awaited<ReturnType<typeof startWebhookReceiver>>;
beforeAll(async () => {
  on = await startAtsRoad();
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
  const { road } = on;
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
  await road.call(
    'POST',
    `/v1/reference-checks/${check.id}/conclude`,
    { note: 'Kvastberg valdes' },
    { 'idempotency-key': 'n-1' },
  );
  return check.id;
}

test('what people were told is deleted is nowhere any more', async () => {
  const [checkId] = await Promise.all([roadOverApi(), roadOverContract()]);
  await eventually('the webhook', async () => webhooks.received.length > 3);
  await on.cloud.untilQuiet();
  const before = await searchStores(on.cloud, needles);
  expect(before.table.length).toBeGreaterThan(5);
  expect(before.indexes.length).toBeGreaterThan(0);
  expect(before.versions).toBeGreaterThan(0);
  expect(before.objects.length).toBeGreaterThan(0);
  expect([before.logs, before.calls]).toEqual([[], []]);

  await on.cloud.advance(370 * daySeconds);
  await on.cloud.untilQuiet();
  expect(await searchStores(on.cloud, needles)).toEqual({
    table: [],
    indexes: [],
    objects: [],
    logs: [],
    calls: [],
    versions: 0,
  });
  expect((await on.road.call('GET', `/v1/reference-checks/${checkId}`)).status).toBeGreaterThanOrEqual(404);
});
