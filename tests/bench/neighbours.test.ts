import { afterAll, beforeAll, expect, test } from 'vitest';
import { quietAtLast } from '#tests/support/cloud/quiet-at-last.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { startWebhookReceiver, type WebhookReceiver } from '#tests/support/http/webhook-receiver.ts';
import { createRoad, eventually, kim, type Road, requestBody } from '#tests/support/roads/road.ts';
import { createWebhookOwner } from '#tests/support/roads/webhook-owner.ts';
import { makeOrganisation } from '#tests/support/two-organisations/second-organisation.ts';

let on: RoadOnCloud;
let [ours, theirs]: WebhookReceiver[] = [];
let road: Road;

beforeAll(async () => {
  on = await startRoad();
  const { url } = on.cloud;
  [ours, theirs] = await Promise.all([startWebhookReceiver(), startWebhookReceiver()]);
  const other = await makeOrganisation(url, 'Annan kommun');
  road = createRoad({ ...on.cloud, apiKey: other.apiKey });
  await createWebhookOwner({ url, apiKey: on.apiKey }).make({ url: ours?.url });
  await createWebhookOwner({ url, apiKey: other.apiKey }).make({ url: theirs?.url });
});
afterAll(async () => {
  await on.cloud.stop();
  await Promise.all([ours?.stop(), theirs?.stop()]);
});

const quiet = () => quietAtLast(on.cloud);

/** Twenty checks of the first organisation at once, so that all its slices have something to tell. */
const makeTwenty = (name: string) =>
  on.road.call(
    'POST',
    '/v1/reference-checks',
    requestBody(
      {},
      Array.from({ length: 20 }, (_, each) => ({ ...kim, email: `kim.${each}@${name}.example` })),
    ),
    { 'idempotency-key': name },
  );

type Times = Readonly<{ pushes: readonly number[]; mails: readonly number[] }>;

/** How long the other organisation waits for its pushes and its mails, in milliseconds, from its request on. */
async function measure(round: string): Promise<Times> {
  const pushes: number[] = [];
  const mails: number[] = [];
  for (let each = 0; each < 15; each += 1) {
    const email = `kim.${round}.${each}@example.org`;
    const started = performance.now();
    const check = await road.request(requestBody({}, [{ ...kim, email }]));
    await Promise.all([
      road.messageTo(email).then(() => mails.push(performance.now() - started)),
      eventually('the push', async () => theirs?.taken().some(({ checkId }) => checkId === check.id), 60).then(() =>
        pushes.push(performance.now() - started),
      ),
    ]);
  }
  return { pushes: pushes.toSorted((a, b) => a - b), mails: mails.toSorted((a, b) => a - b) };
}

const at = (sorted: readonly number[], part: number): number =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);

const inWords = (name: string, { pushes, mails }: Times): string =>
  `${name}: pushes p50 ${at(pushes, 0.5)} p90 ${at(pushes, 0.9)} max ${at(pushes, 1)} ms, ` +
  `mails p50 ${at(mails, 0.5)} p90 ${at(mails, 0.9)} max ${at(mails, 1)} ms`;

test('while one organisation’s endpoint hangs, another’s pushes and all mail go as fast as ever', {
  timeout: 300_000,
}, async () => {
  await measure('warm');
  await makeTwenty('calm');
  const calm = await measure('calm');
  await quiet();

  // An endpoint that was well until now is the worst: everybody trusts it.
  ours?.behave('hang');
  const before = ours?.received.length ?? 0;
  await makeTwenty('hang');
  const troubled = await measure('troubled');
  const tries = (ours?.received.length ?? 0) - before;
  process.stdout.write(`${inWords('calm', calm)}\n${inWords('beside one that hangs', troubled)}; ${tries} tries\n`);

  expect(at(troubled.mails, 0.5)).toBeLessThan(at(calm.mails, 0.5) * 2 + 300);
  expect(at(troubled.pushes, 0.5)).toBeLessThan(at(calm.pushes, 0.5) * 2 + 300);
  // Whoever shares a slice with an attempt that hangs waits for its ten seconds, and no longer.
  expect(at(troubled.pushes, 1)).toBeLessThan(at(calm.pushes, 1) + 15_000);
  expect(tries).toBeLessThanOrEqual(12);
});
