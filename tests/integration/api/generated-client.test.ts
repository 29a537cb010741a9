import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { generateClient } from '#tests/support/open-api/generated-client.ts';
import { linkIn } from '#tests/support/roads/road.ts';

let started: RoadOnCloud;
let client: Awaited<ReturnType<typeof generateClient>>;
beforeAll(async () => {
  started = await startRoad();
  const program = fileURLToPath(new URL('generated-client/road.ts.txt', import.meta.url));
  client = await generateClient(`${started.cloud.url}/v1/openapi.json`, program);
});
afterAll(async () => {
  await started.cloud.stop();
  await client.remove();
});

const seen = z.array(z.string());

test('a client generated from the document compiles', async () => {
  expect(await client.compile()).toBe('');
});

test('a client generated from the document takes references', async () => {
  const { road, cloud, apiKey } = started;
  const env = { BASE_URL: cloud.url, API_KEY: apiKey };
  const begun = z.object({ check: z.string(), seen }).parse(await client.run(env));
  expect(begun.seen).toEqual([
    'preset',
    'whsec_',
    'webhook.test',
    'atsSecret+customerSecret',
    'true',
    'invited+invited',
    'not_public_https',
    '404',
  ]);

  await road.answer(linkIn(await road.messageTo('bo.ahl@example.org'), 'a'));

  const ended = z.object({ report: z.string(), seen }).parse(await client.run({ ...env, CHECK: begun.check }));
  expect(ended.seen).toEqual(['completed', '1', 'true', '/s/', '<svg']);
  const report = await road.browser.open(ended.report);
  expect(report.status).toBe(200);
  expect(report.text).toContain('Kim Lund');
});
