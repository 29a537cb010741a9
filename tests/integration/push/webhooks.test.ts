import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { webhookEventV1 } from '#events/webhook-event-v1.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import {
  isSignedWith,
  sequencesByCheck,
  startWebhookReceiver,
  type WebhookReceiver,
} from '#tests/support/http/webhook-receiver.ts';
import { bo, createRoad, eventually, linkIn, requestBody } from '#tests/support/roads/road.ts';
import { createWebhookOwner, type WebhookOwner } from '#tests/support/roads/webhook-owner.ts';
import { makeKey, makeOrganisation } from '#tests/support/two-organisations/second-organisation.ts';

let on: RoadOnCloud;
let owner: WebhookOwner;
let receiver: WebhookReceiver;

beforeAll(async () => {
  on = await startRoad();
  owner = createWebhookOwner({ url: on.cloud.url, apiKey: on.apiKey });
});
afterAll(() => on.cloud.stop());
beforeEach(async () => {
  receiver = await startWebhookReceiver();
});
afterEach(async () => {
  await on.cloud.reset();
  await receiver.stop();
});

const taken = (count: number) =>
  eventually(`${count} events taken`, async () => (receiver.taken().length >= count ? receiver.taken() : null));

describe('a webhook', () => {
  test('is told the whole road, signed, in order, and nothing of a person', async () => {
    const { road } = on;
    const webhook = await owner.make({ url: receiver.url });
    const check = await road.request(requestBody({ refereesRequested: 1, questionTemplates: { sv: 'tpl_short' } }));
    await road.giveReferees(linkIn(await road.messageTo('kim.lund@example.org'), 'c'), [bo]);
    await road.answer(linkIn(await road.messageTo(String(bo['mail'])), 'a'));
    await on.cloud.untilQuiet();

    const told = receiver.taken();
    expect(told.map(({ body }) => body.type)).toEqual([
      'reference_check.created',
      'reference_check.candidate_invited',
      'reference_check.referees_submitted',
      'referee.invited',
      'referee.opened',
      'referee.answered',
      'report.created',
      'reference_check.completed',
    ]);
    expect(sequencesByCheck(told).get(check.id)).toEqual(
      told.map(({ body }) => body.data.sequence).toSorted((a, b) => a - b),
    );
    expect(told.every((each) => isSignedWith(webhook.secret, each))).toBe(true);
    expect(isSignedWith(`whsec_${Buffer.alloc(24).toString('base64')}`, told[0] ?? never())).toBe(false);
    for (const { text, headers, body } of told) {
      expect(headers['webhook-id']).toBe(`evt_${check.id.slice(4)}_${body.data.sequence}`);
      expect(text).not.toMatch(/Lund|Ahl|Rita|example\.org|Enhetschef/);
    }
    const last = webhookEventV1.parse(JSON.parse(told.at(-1)?.text ?? ''));
    expect(last.data.referenceCheck).toMatchObject({
      status: 'completed',
      projectExternalId: '4711',
      counts: { answered: 1, expected: 1 },
      links: { checkPage: check.links.checkPage, report: (await road.check(check.id)).links.report },
    });
    const deliveries = await owner.deliveries(webhook.id);
    expect(deliveries).toHaveLength(told.length);
    expect(deliveries[0]).toMatchObject({
      state: 'delivered',
      attempts: 1,
      lastAttempts: [{ status: 200, reason: null }],
    });
  });

  test('is told only what it asks for, of its own kind', async () => {
    await owner.make({ url: receiver.url, eventTypes: ['reference_check.cancelled'] });
    const check = await on.road.request();
    await on.road.call('POST', `/v1/reference-checks/${check.id}/cancel`, {});
    await taken(1);
    await on.cloud.untilQuiet();
    expect(receiver.received.map(({ body }) => body.type)).toEqual(['reference_check.cancelled']);
    expect(receiver.received[0]?.body.data).toMatchObject({ referenceCheck: { status: 'cancelled' } });
  });

  test('of a test key is told of test checks, and of a live key of live ones, in each organisation of its own', async () => {
    const { url } = on.cloud;
    const testKey = await makeKey(url, on.organisation, false);
    const another = await makeOrganisation(url, 'Annan kommun');
    await owner.make({ url: receiver.url.replace('/hook', '/live') });
    await createWebhookOwner({ url, apiKey: testKey }).make({ url: receiver.url.replace('/hook', '/test') });
    await createWebhookOwner({ url, apiKey: another.apiKey }).make({ url: receiver.url.replace('/hook', '/another') });
    const paths = ['/live', '/test', '/another'];
    const roads = [
      on.road,
      createRoad({ ...on.cloud, apiKey: testKey }),
      createRoad({ ...on.cloud, apiKey: another.apiKey }),
    ];
    const checks = await Promise.all(roads.map((road) => road.request()));
    await taken(6);
    await on.cloud.untilQuiet();
    const told = new Set(receiver.received.map(({ path, checkId }) => `${path} ${checkId}`));
    expect([...told].toSorted()).toEqual(checks.map(({ id }, index) => `${paths[index]} ${id}`).toSorted());
    expect(receiver.received.find(({ path }) => path === '/test')?.body.data).toMatchObject({ live: false });
  });

  test('can be tried', async () => {
    const webhook = await owner.make({ url: receiver.url });
    const tried = await owner.tryIt(webhook.id);
    expect(tried).toMatchObject({ type: 'webhook.test', state: 'pending', referenceCheck: null });
    const [told] = await taken(1);
    expect(told).toMatchObject({ body: { type: 'webhook.test' }, headers: { 'webhook-id': tried.id } });
    expect(isSignedWith(webhook.secret, told ?? never())).toBe(true);
    const seen = await eventually(
      'the delivery',
      async () => (await owner.deliveries(webhook.id, '&state=delivered'))[0],
    );
    expect(seen).toMatchObject({ id: tried.id, state: 'delivered' });
  });

  test('signs with two secrets for a day after a rotation', async () => {
    const before = await owner.make({ url: receiver.url });
    const after = await owner.rotate(before.id);
    expect(after.secret).not.toBe(before.secret);
    await owner.tryIt(before.id);
    const [first] = await taken(1);
    expect([before, after].map(({ secret }) => isSignedWith(secret, first ?? never()))).toEqual([true, true]);
    await on.cloud.advance(86_400);
    await owner.tryIt(before.id);
    const second = (await taken(2))[1];
    expect([before, after].map(({ secret }) => isSignedWith(secret, second ?? never()))).toEqual([false, true]);
  });

  test('is disabled by a 410, and told again once it is enabled', async () => {
    const webhook = await owner.make({ url: receiver.url });
    receiver.behave(410);
    const check = await on.road.request();
    await eventually('the end of it', async () => (await owner.show(webhook.id)).disabledReason === 'gone');
    await on.cloud.untilQuiet();
    expect(receiver.received).toHaveLength(1);
    expect((await owner.deliveries(webhook.id)).map(({ state, reason }) => [state, reason])).toEqual([
      ['obsolete', 'endpoint_disabled'],
      ['obsolete', 'endpoint_gone'],
    ]);
    const id = (await owner.deliveries(webhook.id))[0]?.id ?? '';
    expect((await owner.redeliver(webhook.id, id)).status).toBe(409);

    receiver.behave(200);
    await owner.call('PATCH', `/v1/webhooks/${webhook.id}`, { enabled: true });
    expect((await owner.redeliver(webhook.id, id)).status).toBe(202);
    await on.road.call('POST', `/v1/reference-checks/${check.id}/cancel`, {});
    expect((await taken(2)).map(({ body }) => body.data.sequence)).toEqual([2, 3]);
  });
});

function never(): never {
  throw new Error('Nothing came');
}
