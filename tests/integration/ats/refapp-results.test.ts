import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { type AtsReceiver, startAtsReceiver } from '#tests/support/ats/ats-receiver.ts';
import { eventOf } from '#tests/support/ats/refapp-client.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { bo, eva, eventually, linkIn } from '#tests/support/roads/road.ts';
import { askAdminister } from '#tests/support/two-organisations/second-organisation.ts';

let on: RoadOnCloud;
let receiver: AtsReceiver;

beforeAll(async () => {
  [on, receiver] = await Promise.all([startRoad(), startAtsReceiver()]);
});
afterAll(async () => {
  await receiver.stop();
  await on.cloud.stop();
});

const connected = z.object({ given: z.object({ events: z.url(), atsSecret: z.string(), customerSecret: z.string() }) });
const link = z.object({ url: z.url() });
const result = z.object({
  id: z.string(),
  attributes: z.object({
    status: z.string(),
    url: z.optional(z.url()),
    candidateLink: link,
    candidateSubmissionPageLink: z.optional(link),
    assessment: z.object({ score: z.number(), completed: z.number(), remainingToSubmit: z.number() }),
    attachments: z.array(link),
  }),
});

test('An ATS is put each result in its order, with the bearer of its host and links that work', async () => {
  const bearer = 'a bearer of theirs';
  const command = { command: 'connect', kind: 'refapp', organisation: on.organisation };
  const { given } = connected.parse(
    await askAdminister(on.cloud.url, { ...command, bearers: { [receiver.host]: bearer } }),
  );
  const settings = { 'form-sv': 'tpl_short', 'num-referees-requested': '2', 'relation-verification': 'on' };
  const event = eventOf(given.customerSecret, {
    'partner-result': { id: '1a6d5a41', 'update-url': `${receiver.url}/partner-results/1a6d5a41` },
    'webhook-data': settings,
  });
  receiver.answerWith(503);
  const response = await fetch(given.events, {
    method: 'POST',
    headers: { authorization: `Bearer ${given.atsSecret}`, 'content-type': 'application/json' },
    body: JSON.stringify({ 'partner-event': event }),
  });
  expect(response.status).toBe(200);

  const { road } = on;
  await eventually('the first try', () => Promise.resolve(receiver.calls.length === 1));
  await road.giveReferees(linkIn(await road.messageTo('kim.lund@example.org'), 'c'));
  for (const { mail } of [bo, eva]) await road.answer(linkIn(await road.messageTo(String(mail)), 'a'));
  await on.cloud.advance(900);
  await on.cloud.untilQuiet();
  await on.cloud.advance(900);
  await on.cloud.untilQuiet();

  const told = receiver.calls.filter(({ status }) => status === 200);
  expect(new Set(told.map(({ method, path }) => `${method} ${path}`))).toEqual(
    new Set(['PUT /partner-results/1a6d5a41']),
  );
  expect(new Set(told.map(({ headers }) => headers['authorization']))).toEqual(new Set([`Bearer ${bearer}`]));
  const results = told.map(({ body }) => result.parse(JSON.parse(body)));
  const story = results.map(({ attributes: { status, assessment } }) => `${status} ${assessment.score}`);
  expect(story.filter((each, index) => each !== story[index - 1])).toEqual([
    'sent 0',
    'pending 0',
    'pending 50',
    'completed 100',
  ]);

  const [first, last] = [results[0]?.attributes, results.at(-1)?.attributes];
  expect(first?.url).toBeUndefined();
  const report = await road.browser.open(last?.url ?? '');
  expect(report.status).toBe(200);
  expect(last?.attachments).toEqual([expect.objectContaining({ url: `${last?.url}/pdf` })]);
  expect(last?.candidateLink.url).toContain(`/o/${on.organisation}/checks/chk_`);
  // The first try was while the candidate still had something to do.
  const early = result.parse(JSON.parse(receiver.calls[0]?.body ?? '')).attributes;
  expect(early.candidateSubmissionPageLink?.url).toBe(linkIn(await road.messageTo('kim.lund@example.org'), 'c'));
});
