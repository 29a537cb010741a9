import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { daySeconds } from '#shared/domain/time.ts';
import { type AtsCall, type AtsReceiver, startAtsReceiver } from '#tests/support/ats/ats-receiver.ts';
import { sendTestBody } from '#tests/support/ats/greenhouse-client.ts';
import { ashbyStart, workableAssessment } from '#tests/support/ats/preset-ats.ts';
import { candidateOf, eventOf } from '#tests/support/ats/refapp-client.ts';
import { teamtailorCandidate, webhookOf } from '#tests/support/ats/teamtailor-client.ts';
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

type Given = Readonly<Record<string, string>>;
type Ask = Readonly<{ path: string; authorization: string; body: unknown }>;

/** One ATS: how it is connected, what it asks, and what a result says to it. */
type Ats = Readonly<{
  connect: () => Readonly<Record<string, unknown>>;
  ask: (given: Given, email: string) => Ask;
  /** What tells its calls from those of the others. */
  isIts: (call: AtsCall) => boolean;
  statusOf: (body: string) => string;
  story: readonly string[];
  /** What it reads by itself when it is told, by the answer to what it asked. */
  readsAtLast?: Readonly<{ path: (answer: unknown) => string; says: Readonly<Record<string, unknown>> }>;
}>;

const bearer = (secret: string | undefined): string => `Bearer ${secret}`;
const basic = (key: string | undefined): string => `Basic ${Buffer.from(`${key}:`).toString('base64')}`;
const said = z.object({ value: z.string() });

const chosen = { 'form-sv': 'tpl_short', 'num-referees-requested': '2', 'relation-verification': 'on' };
const providerKey = '3f0a6c1e-8d1b-4c62-9a55-7f1d2e3b4c5d';
const resultAt = (path: string, id: string) => ({
  id,
  status: 'sending',
  'update-url': `${receiver.url}/${path}/${id}`,
});

const atss: Readonly<Record<string, Ats>> = {
  teamtailor: {
    connect: () => ({ partnerKey: 'the-key-of-this-partner', providerKey, hosts: [receiver.host] }),
    ask: (_, email) => ({
      path: 'teamtailor/webhook',
      authorization: bearer(providerKey),
      body: webhookOf({
        candidate: teamtailorCandidate({ email }),
        'partner-result': resultAt('partner/v1/partner-results', 'tt-1'),
        'webhook-data': chosen,
      }),
    }),
    isIts: ({ method, path }) => method === 'PUT' && path === '/partner/v1/partner-results/tt-1',
    statusOf: (body) =>
      z.object({ data: z.object({ attributes: z.object({ status: z.string() }) }) }).parse(JSON.parse(body)).data
        .attributes.status,
    story: ['sent', 'pending', 'completed'],
  },
  ashby: {
    connect: () => ({ resultsKey: 'their-key', hosts: [receiver.host] }),
    ask: ({ apiKey }, email) => ({
      path: 'ashby/assessment.start',
      authorization: basic(apiKey),
      body: ashbyStart({ candidate: { ...ashbyStart().candidate, email } }),
    }),
    isIts: ({ method, path }) => method === 'POST' && path === '/assessment.update',
    statusOf: (body) => z.object({ assessment_status: said }).parse(JSON.parse(body)).assessment_status.value,
    story: ['Requested', 'Started', 'Completed'],
  },
  workable: {
    connect: () => ({ resultsKey: 'their-token', hosts: [receiver.host] }),
    ask: ({ accessToken }, email) => ({
      path: 'workable/assessments',
      authorization: bearer(accessToken),
      body: workableAssessment(1, {
        callback_url: `${receiver.url}/callbacks/1`,
        candidate: { first_name: 'Kim', last_name: 'Lund', email, phone: null },
      }),
    }),
    isIts: ({ method, path }) => method === 'PUT' && path === '/callbacks/1',
    statusOf: (body) => z.object({ status: z.string() }).parse(JSON.parse(body)).status,
    story: ['pending', 'completed'],
  },
  refapp: {
    connect: () => ({ bearers: { [receiver.host]: 'their-bearer' } }),
    ask: ({ atsSecret, customerSecret = '' }, email) => ({
      path: 'refapp/events',
      authorization: bearer(atsSecret),
      body: {
        'partner-event': eventOf(customerSecret, {
          candidate: candidateOf({ email }),
          'partner-result': resultAt('refapp/results', 'rf-1'),
          'webhook-data': chosen,
        }),
      },
    }),
    isIts: ({ method, path }) => method === 'PUT' && path === '/refapp/results/rf-1',
    statusOf: (body) =>
      z.object({ attributes: z.object({ status: z.string() }) }).parse(JSON.parse(body)).attributes.status,
    story: ['sent', 'pending', 'completed'],
  },
  // It is only told that there is something to read, and reads it.
  greenhouse: {
    connect: () => ({ hosts: [receiver.host] }),
    ask: ({ apiKey }, email) => {
      const sent = sendTestBody(1);
      return {
        path: 'greenhouse/send_test',
        authorization: basic(apiKey),
        body: { ...sent, candidate: { ...sent.candidate, email }, url: `${receiver.url}/take_home_tests/1` },
      };
    },
    isIts: ({ method, path }) => method === 'PATCH' && path === '/take_home_tests/1',
    statusOf: () => 'there is news',
    story: ['there is news'],
    readsAtLast: {
      path: (answer) =>
        `greenhouse/test_status?partner_interview_id=${z.object({ partner_interview_id: z.string() }).parse(answer).partner_interview_id}`,
      says: { partner_status: 'complete', metadata: expect.objectContaining({ 'Answers received': 2 }) },
    },
  },
};

const connected = z.object({ given: z.record(z.string(), z.string()) });
const addressOf = (kind: string): string => `kim.${kind}@example.org`;

/** Asks, and gives back how the ATS reads what it needs at the end. */
async function start(kind: string, { connect, ask, readsAtLast }: Ats): Promise<() => Promise<unknown>> {
  const command = { command: 'connect', kind, organisation: on.organisation, ...connect() };
  const { given } = connected.parse(await askAdminister(on.cloud.url, command));
  const { path, authorization, body } = ask(given, addressOf(kind));
  const response = await fetch(`${on.cloud.url}/ats/${path}`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect([kind, response.status]).toEqual([kind, 200]);
  const answer: unknown = await response.json().catch(() => null);
  if (readsAtLast === undefined) return () => Promise.resolve(undefined);
  const address = `${on.cloud.url}/ats/${readsAtLast.path(answer)}`;
  return async (): Promise<unknown> => (await fetch(address, { headers: { authorization } })).json();
}

/** The candidate names two referees whom nobody else has, and both answer. */
async function walk(kind: string): Promise<void> {
  const { road } = on;
  const named = [bo, eva].map((referee) => ({ ...referee, mail: `${String(referee['first'])}.${kind}@example.net` }));
  await road.giveReferees(linkIn(await road.messageTo(addressOf(kind)), 'c'), named);
  for (const { mail } of named) await road.answer(linkIn(await road.messageTo(mail), 'a'));
}

/** What an ATS has taken in, the same in a row once. */
const storyOf = ({ isIts, statusOf }: Ats): readonly string[] =>
  receiver.calls
    .filter((call) => call.status === 200 && isIts(call))
    .map(({ body }) => statusOf(body))
    .filter((status, index, all) => status !== all[index - 1]);

test('Each ATS hears how a check goes to its end: after a day away, after it said nothing, after a 500', async () => {
  receiver.be('away');
  const reads: Record<string, () => Promise<unknown>> = {};
  for (const [kind, ats] of Object.entries(atss)) reads[kind] = await start(kind, ats);
  for (const kind of Object.keys(atss)) await walk(kind);
  await on.cloud.untilQuiet();
  await on.cloud.advance(daySeconds);
  await on.cloud.untilQuiet();
  const isTaken = ({ status }: AtsCall): boolean => status !== 0;
  expect(receiver.calls.filter(isTaken)).toEqual([]);
  for (const [kind, { isIts }] of Object.entries(atss))
    expect([kind, receiver.calls.some(isIts)]).toEqual([kind, true]);

  receiver.be('silent');
  const before = receiver.calls.length;
  await on.cloud.advance(daySeconds / 2);
  await eventually('a call that is not answered', () => Promise.resolve(receiver.calls.length > before));
  receiver.be('there');
  receiver.answerWith(...Object.keys(atss).map(() => 500));
  // Whoever waits, waits seven and a half hours at most.
  for (let times = 0; times < 3; times += 1) {
    await on.cloud.advance(daySeconds / 3);
    await on.cloud.untilQuiet();
  }

  expect(receiver.calls.filter(({ status }) => status === 500)).toHaveLength(Object.keys(atss).length);
  for (const [kind, ats] of Object.entries(atss)) {
    const story = await eventually(`the whole story of ${kind}`, () => {
      const told = storyOf(ats);
      return Promise.resolve(told.at(-1) === ats.story.at(-1) && told);
    });
    expect([kind, story]).toEqual([kind, ats.story]);
  }
  for (const [kind, { readsAtLast }] of Object.entries(atss).filter(([, each]) => each.readsAtLast !== undefined)) {
    expect(await reads[kind]?.()).toMatchObject(readsAtLast?.says ?? {});
  }
  expect(await on.cloud.deadLetters()).toEqual([]);
  const mine = (call: AtsCall): boolean => Object.values(atss).some(({ isIts }) => isIts(call));
  expect(receiver.calls.filter((call) => !mine(call))).toEqual([]);
});
