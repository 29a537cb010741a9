import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { quietAtLast } from '#tests/support/cloud/quiet-at-last.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import {
  type Manner,
  sequencesByCheck,
  startWebhookReceiver,
  type WebhookReceiver,
} from '#tests/support/http/webhook-receiver.ts';
import { requestBody } from '#tests/support/roads/road.ts';
import { createWebhookOwner, type WebhookOwner } from '#tests/support/roads/webhook-owner.ts';
import { askAdminister } from '#tests/support/two-organisations/second-organisation.ts';

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
  await on.cloud.clearFaults();
  await on.cloud.reset();
  await receiver.stop();
});

const quiet = () => quietAtLast(on.cloud);

const candidates = (count: number, at = 'example.org') =>
  Array.from({ length: count }, (_, index) => ({
    externalId: `c-${index}`,
    firstName: 'Kim',
    lastName: 'Lund',
    email: `kim.${index}@${at}`,
    phone: null,
    language: 'sv',
  }));

/** Makes checks, and three events of each: made, candidate asked, cancelled. */
async function threeEventsEach(count: number): Promise<readonly string[]> {
  const answer = await on.road.call('POST', '/v1/reference-checks', requestBody({}, candidates(count)), {
    'idempotency-key': `${count}-${performance.now()}`,
  });
  const ids = JSON.stringify(answer.body).match(/chk_\w{26}(?=","live)/g) ?? [];
  for (const id of ids) await on.road.call('POST', `/v1/reference-checks/${id}/cancel`, {});
  return ids;
}

/** All three events of every check, each check's in order, nothing lost. */
function expectAllInOrder(ids: readonly string[]): void {
  const sequences = sequencesByCheck(receiver.taken());
  expect([...sequences.keys()].toSorted()).toEqual([...ids].toSorted());
  expect([...new Set([...sequences.values()].map(String))]).toEqual(['1,2,3']);
}

describe('an endpoint that', () => {
  const troubles: readonly (readonly [string, Manner])[] = [
    ['answers 500', 500],
    ['closes the connection', 'close'],
    ['hangs', 'hang'],
    ['redirects', 302],
  ];

  test.each(troubles)('%s is told all in order once it is well', async (_, manner) => {
    await owner.make({ url: receiver.url });
    receiver.behave(manner);
    const ids = await threeEventsEach(3);
    await quiet();
    const tries = receiver.received.length;
    expect(tries).toBeGreaterThan(0);
    // Only the first of each check was ever tried, and one failure held back the rest.
    expect(tries).toBeLessThanOrEqual(3);
    expect(receiver.received.every(({ body }) => body.data.sequence === 1)).toBe(true);
    receiver.behave(200);
    await on.cloud.advance(20 * 60);
    await quiet();
    expectAllInOrder(ids);
  });

  test('is away for a day is told all in order, none lost, soon after it is back', async () => {
    const webhook = await owner.make({ url: receiver.url });
    await receiver.goAway();
    const ids = await threeEventsEach(4);
    await on.cloud.advance(86_400);
    const waiting = await owner.deliveries(webhook.id, '&state=pending');
    expect(waiting).toHaveLength(12);
    expect(Math.max(...waiting.map(({ attempts }) => attempts))).toBeLessThan(16);
    await receiver.comeBack();
    // The longest pause between two tries.
    await on.cloud.advance(8 * 3600);
    await quiet();
    expectAllInOrder(ids);
    expect(receiver.taken()).toHaveLength(12);
  });

  test('refuses one event gets the next, and the refused one when it is sent again', async () => {
    const webhook = await owner.make({ url: receiver.url });
    receiver.behave(({ body }) => (body.data.sequence === 2 ? 422 : 200));
    const [id = ''] = await threeEventsEach(1);
    await quiet();
    expect(sequencesByCheck(receiver.taken()).get(id)).toEqual([1, 3]);
    expect(await on.cloud.deadLetters()).toMatchObject([{ kind: 'item', reason: 'status_422' }]);
    const [dead] = await owner.deliveries(webhook.id, '&state=dead');
    expect(dead).toMatchObject({ attempts: 1, reason: 'status_422', lastAttempts: [{ status: 422 }] });

    receiver.behave(200);
    expect((await owner.redeliver(webhook.id, dead?.id ?? '')).status).toBe(202);
    await quiet();
    expect(sequencesByCheck(receiver.taken()).get(id)).toEqual([1, 3, 2]);
    expect(await on.cloud.deadLetters()).toEqual([]);
  });

  test('is gone for three days leaves dead letters, which an operator sends again in order', async () => {
    await owner.make({ url: receiver.url });
    await receiver.goAway();
    const ids = await threeEventsEach(2);
    await on.cloud.advance(4 * 86_400);
    const letters = await on.cloud.deadLetters();
    expect(letters).toHaveLength(6);
    expect(await askAdminister(on.cloud.url, { command: 'list-dead-letters' })).toMatchObject({
      letters: expect.arrayContaining([expect.objectContaining({ checkId: ids[0], number: 1 })]),
    });
    await receiver.comeBack();
    expect(await askAdminister(on.cloud.url, { command: 'replay-dead-letters' })).toMatchObject({ count: 6 });
    await quiet();
    await on.cloud.advance(180);
    expectAllInOrder(ids);
    expect(await on.cloud.deadLetters()).toEqual([]);
  });
});

describe('push-event', () => {
  const fn = 'vitsord-local-push-event';

  test('loses nothing and keeps the order when it is killed before or after any call', async () => {
    await owner.make({ url: receiver.url });
    const from = (await on.cloud.calls()).length;
    await threeEventsEach(1);
    await quiet();
    const made = (await on.cloud.calls()).slice(from).filter((call) => call.function === fn);
    const actions = [...new Set(made.map(({ action }) => action))];
    expect(actions.toSorted()).toEqual(['GetItem', 'PutItem', 'Query', 'TransactWriteItems', 'UpdateItem']);

    for (const when of ['before', 'after'] as const) {
      for (const offset of [0, 1, 2]) {
        for (const action of actions) {
          const count = made.filter((call) => call.action === action).length;
          for (let ordinal = offset, nth = 0; ordinal < count; ordinal += 3, nth += 1) {
            await on.cloud.addFault({
              function: fn,
              service: 'dynamodb',
              action,
              kind: 'kill',
              when,
              skip: ordinal - nth,
            });
          }
        }
        const already = new Set(sequencesByCheck(receiver.taken()).keys());
        const [id = ''] = await threeEventsEach(1);
        await quiet();
        await on.cloud.clearFaults();
        await on.cloud.advance(400);
        await quiet();
        const told = sequencesByCheck(receiver.taken());
        expect(already.has(id)).toBe(false);
        expect(told.get(id), `${when} ${offset}`).toEqual([1, 2, 3]);
      }
    }
    // A batch that was killed six times is put aside; what it held goes on from the table.
    expect((await on.cloud.deadLetters()).filter(({ kind }) => kind === 'item')).toEqual([]);
  });

  test('takes up what the stream lost, in order', async () => {
    await owner.make({ url: receiver.url });
    await on.cloud.addFault({ function: fn, kind: 'error', when: 'before', times: 400 });
    const ids = await threeEventsEach(2);
    await quiet();
    await on.cloud.clearFaults();
    expect(receiver.received).toEqual([]);
    await on.cloud.advance(15 * 60);
    await quiet();
    expectAllInOrder(ids);
  });
});
