import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { daySeconds } from '#shared/domain/time.ts';
import { type AtsReceiver, startAtsReceiver } from '#tests/support/ats/ats-receiver.ts';
import { sendTestBody } from '#tests/support/ats/greenhouse-client.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { bo, eva, eventually, linkIn } from '#tests/support/roads/road.ts';
import { askAdminister } from '#tests/support/two-organisations/second-organisation.ts';

let on: RoadOnCloud;
let receiver: AtsReceiver;

beforeAll(async () => {
  on = await startRoad();
});
afterAll(() => on.cloud.stop());
beforeEach(async () => {
  receiver = await startAtsReceiver();
});
afterEach(async () => {
  await on.cloud.reset();
  await receiver.stop();
});

const connected = z.object({ outcome: z.literal('connected'), given: z.object({ apiKey: z.string() }) });
const status = z.object({ partner_status: z.string(), metadata: z.record(z.string(), z.unknown()) });

/** Greenhouse's own side: a key that the operator made, and calls by it. */
async function givenConnection() {
  const command = { command: 'connect', kind: 'greenhouse', organisation: on.organisation, hosts: [receiver.host] };
  const { apiKey } = connected.parse(await askAdminister(on.cloud.url, command)).given;
  const authorization = `Basic ${Buffer.from(`${apiKey}:`).toString('base64')}`;
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${on.cloud.url}/ats/greenhouse/${path}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const value: unknown = await response.json();
    return { status: response.status, body: value };
  };
  const testStatus = async (id: string) =>
    status.parse((await call('GET', `test_status?partner_interview_id=${id}`)).body);
  const sendTest = async (number: number) => {
    const body = { ...sendTestBody(number), url: `${receiver.url}/take_home_tests/${number}` };
    const sent = await call('POST', 'send_test', body);
    return z.object({ partner_interview_id: z.string() }).parse(sent.body).partner_interview_id;
  };
  return { authorization, call, testStatus, sendTest };
}

/** The candidate names two referees, and both answer. */
async function walk(): Promise<void> {
  const { road } = on;
  await road.giveReferees(linkIn(await road.messageTo('kim.lund@example.org'), 'c'));
  for (const { mail } of [bo, eva]) await road.answer(linkIn(await road.messageTo(String(mail)), 'a'));
  await on.cloud.untilQuiet();
}

describe('7. A result', () => {
  test('is told once it is kept: after a 500 once more, and not again', async () => {
    const { authorization, sendTest, testStatus } = await givenConnection();
    const id = await sendTest(77);
    const seen: unknown[] = [];
    receiver.before(async () => {
      seen.push((await testStatus(id)).partner_status);
    });
    await on.road.giveReferees(linkIn(await on.road.messageTo('kim.lund@example.org'), 'c'));
    await eventually('that it goes on', () => Promise.resolve(receiver.calls.length === 1));
    receiver.answerWith(500);
    for (const { mail } of [bo, eva]) await on.road.answer(linkIn(await on.road.messageTo(String(mail)), 'a'));
    await on.cloud.untilQuiet();
    expect(receiver.calls).toHaveLength(2);
    await on.cloud.advance(600);
    await on.cloud.untilQuiet();
    await eventually('the second call', () => Promise.resolve(receiver.calls.length === 3));
    expect(receiver.calls.map(({ method, path, body, status: answered }) => [method, path, body, answered])).toEqual([
      ['PATCH', '/take_home_tests/77', '', 200],
      ['PATCH', '/take_home_tests/77', '', 500],
      ['PATCH', '/take_home_tests/77', '', 200],
    ]);
    expect(new Set(receiver.calls.map(({ headers }) => headers['authorization']))).toEqual(new Set([authorization]));
    expect(seen).toEqual(['in_progress', 'complete', 'complete']);
    await on.cloud.advance(4 * daySeconds);
    await on.cloud.untilQuiet();
    expect(receiver.calls).toHaveLength(3);
  });

  test('is given up at 404, and not as a dead letter', async () => {
    const { sendTest } = await givenConnection();
    await sendTest(404);
    receiver.answerWith(404);
    await walk();
    await on.cloud.advance(daySeconds);
    await on.cloud.untilQuiet();
    // That it goes on, and that it is complete: each was asked once, and neither again.
    expect(receiver.calls).toHaveLength(2);
    expect(await on.cloud.deadLetters()).toEqual([]);
  });

  test('of a check that expires is told too', async () => {
    const { sendTest, testStatus } = await givenConnection();
    const id = await sendTest(78);
    await on.cloud.advance(20 * daySeconds);
    await on.cloud.untilQuiet();
    await eventually('the call', () => Promise.resolve(receiver.calls.length === 1));
    expect(await testStatus(id)).toMatchObject({ partner_status: 'complete', metadata: { Outcome: 'Expired' } });
  });
});

test('8. response_error is counted, and logged without the address', async () => {
  const { call } = await givenConnection();
  const body = { api_call: 'send_test', errors: ['kim.lund@example.org'], candidate_email: 'kim.lund@example.org' };
  expect((await call('POST', 'response_error', body)).status).toBe(200);
  const lines = await eventually('the log', async () => {
    const all = (await on.cloud.logs('connect-ats')).map(({ line }) => line).join('\n');
    return all.includes('ats_error_reported') && all.includes('AtsErrorsReported') ? all : null;
  });
  expect(lines).not.toContain('kim.lund');
});

test('A preset that is made over the API is a test that can be sent', async () => {
  const { call } = await givenConnection();
  const made = await on.road.call('POST', '/v1/presets', { name: 'Fyra', settings: { refereesRequested: 4 } });
  const { id } = z.object({ id: z.string() }).parse(made.body);
  const changed = await on.road.call('PATCH', '/v1/settings', { recruiterNotices: false });
  expect([made.status, changed.status]).toEqual([201, 200]);
  expect((await call('GET', 'list_tests')).body).toContainEqual({ partner_test_id: id, partner_test_name: 'Fyra' });
  const body = { ...sendTestBody(4), partner_test_id: id, url: `${receiver.url}/take_home_tests/4` };
  const sent = z.object({ partner_interview_id: z.string() }).parse((await call('POST', 'send_test', body)).body);
  expect(await on.road.check(sent.partner_interview_id)).toMatchObject({ settings: { refereesRequested: 4 } });
  const removed = await fetch(`${on.cloud.url}/v1/presets/${id}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${on.apiKey}` },
  });
  expect(removed.status).toBe(204);
});
