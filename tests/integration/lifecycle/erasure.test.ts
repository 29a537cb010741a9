import { afterAll, beforeAll, expect, test } from 'vitest';
import type * as z from 'zod';
import { minuteSeconds } from '#shared/domain/time.ts';
import { begunErasure, erasure, subjectExport } from '#shared/web/api/subject.ts';
import { hitsOf, noteHits } from '#tests/support/cloud/note-hits.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { searchStores } from '#tests/support/cloud/search-stores.ts';
import { startWebhookReceiver } from '#tests/support/http/webhook-receiver.ts';
import { eventually, linkIn, reportLinkOf, requestBody } from '#tests/support/roads/road.ts';
import { createWebhookOwner } from '#tests/support/roads/webhook-owner.ts';
import { caspian, ulrika, zebrina } from '#tests/support/values/unmistakable-people.ts';

let on: RoadOnCloud;
let webhooks: Awaited<ReturnType<typeof startWebhookReceiver>>;
beforeAll(async () => {
  on = await startRoad();
  webhooks = await startWebhookReceiver();
  await createWebhookOwner({ url: on.cloud.url, apiKey: on.apiKey }).make({ url: webhooks.url });
});
afterAll(async () => {
  await webhooks.stop();
  await on.cloud.stop();
});

async function erase(email: string, key: string): Promise<z.infer<typeof erasure>> {
  const { road, cloud } = on;
  const asked = await road.call('POST', '/v1/subjects/erasure', { email }, { 'idempotency-key': key });
  expect(asked.status).toBe(202);
  const { id } = begunErasure.parse(asked.body);
  await cloud.advance(2 * minuteSeconds);
  await cloud.untilQuiet();
  return erasure.parse((await road.call('GET', `/v1/subjects/erasures/${id}`)).body);
}

const nothing = { table: [], indexes: [], objects: [], logs: [], calls: [] };

test('A referee and then the candidate are handed out, and erased from every store within two minutes', async () => {
  const { road, cloud } = on;
  const check = await road.request({ ...requestBody({}, [zebrina]) });
  await road.giveReferees(linkIn(await road.messageTo(zebrina.email), 'c'), [caspian, { ...ulrika, tel: '' }]);
  await road.answer(linkIn(await road.messageTo(String(caspian['mail'])), 'a'));
  const report = reportLinkOf(await road.check(check.id));
  expect((await fetch(`${report}/pdf`)).status).toBe(200);
  await cloud.untilQuiet();

  const handed = await road.call('POST', '/v1/subjects/export', { email: 'CASPIAN+x@tjadero.example.org' });
  expect(subjectExport.parse(handed.body).parts).toMatchObject([
    { referenceCheck: check.id, role: 'referee', refereeStatus: 'answered', person: { firstName: 'Caspian' } },
  ]);

  const ofCaspian = ['Caspian', 'tjadero', 'Tjäderö', '1740672', '174 06 72'];
  const hitsOfCaspian = hitsOf(await searchStores(cloud, ofCaspian));
  expect(await erase('Caspian+x@tjadero.example.org', 'e-1')).toMatchObject({ status: 'done', counts: { erased: 1 } });
  const withoutCaspian = await searchStores(cloud, ofCaspian);
  expect(withoutCaspian).toEqual({ ...nothing, versions: 0 });
  noteHits('a referee is erased: name, address, number', hitsOfCaspian, hitsOf(withoutCaspian));
  expect((await road.messageTo('rita.ek@example.org')).subject).toContain('raderats');

  const words = ['Zebrina', 'Kvastberg', '1740671', 'needle-1', 'Ulrika', 'Ottosdal'];
  const hits = hitsOf(await searchStores(cloud, words));
  expect(await erase(zebrina.email, 'e-2')).toMatchObject({ status: 'done', counts: { erased: 1, kept: 0 } });
  const left = await searchStores(cloud, words);
  expect(left).toEqual({ ...nothing, versions: 0 });
  noteHits('a candidate is erased: the whole check', hits, hitsOf(left));
  expect((await road.call('GET', `/v1/reference-checks/${check.id}`)).status).toBe(410);
  await eventually('both are told', async () => {
    const erased = webhooks.received.filter(({ body }) => body.type === 'subject.erased');
    return erased.length === 2 && erased.every(({ body }) => body.data['erasure'] !== undefined);
  });
}, 120_000);
