import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { startWebhookReceiver, type WebhookReceiver } from '#tests/support/http/webhook-receiver.ts';
import { checksIn, createRoad, eventually, kim, requestBody } from '#tests/support/roads/road.ts';
import { createWebhookOwner } from '#tests/support/roads/webhook-owner.ts';
import { makeOrganisation } from '#tests/support/two-organisations/second-organisation.ts';

let on: RoadOnCloud;
let receivers: readonly WebhookReceiver[] = [];
beforeAll(async () => {
  on = await startRoad();
});
afterAll(async () => {
  await on.cloud.stop();
  await Promise.all(receivers.map((each) => each.stop()));
});

// How much longer they take is measured by `npm run bench:neighbours`.
test('while one organisation’s endpoint hangs, another’s pushes and mail arrive', async () => {
  const { url } = on.cloud;
  const [ours, theirs] = [await startWebhookReceiver(), await startWebhookReceiver()];
  receivers = [ours, theirs];
  const other = await makeOrganisation(url, 'Annan kommun');
  const road = createRoad({ ...on.cloud, apiKey: other.apiKey });
  await createWebhookOwner({ url, apiKey: on.apiKey }).make({ url: ours.url });
  await createWebhookOwner({ url, apiKey: other.apiKey }).make({ url: theirs.url });
  const warm = await road.request(requestBody({}, [{ ...kim, email: 'kim.warm@example.org' }]));
  await eventually('a push', async () => theirs.taken().some(({ checkId }) => checkId === warm.id));

  ours.behave('hang');
  await on.road.request(requestBody({}, [{ ...kim, email: 'kim.hang@example.org' }]));
  await eventually('a call that hangs', async () => ours.hanging() > 0);
  const emails = [1, 2, 3, 4, 5].map((each) => `kim.${each}@example.org`);
  const asked = requestBody(
    {},
    emails.map((email, index) => ({ ...kim, email, externalId: `c-${index}` })),
  );
  const answer = await road.call('POST', '/v1/reference-checks', asked, { 'idempotency-key': 'five' });
  const ids = checksIn(answer).map(({ id }) => id);
  expect(ids).toHaveLength(5);
  const pushed = () => ids.filter((id) => theirs.taken().some(({ checkId }) => checkId === id));
  await eventually('another’s push', async () => pushed().length > 0);
  // One that shares its slice with the call that hangs waits for the end of it.
  await eventually('all of another’s pushes', async () => pushed().length === 5);
  for (const email of emails) expect((await road.messageTo(email)).to).toContain(email);
});
