import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { cancelCheck } from '#shared/domain/decisions/cancel-check.ts';
import { startChange } from '#shared/domain/decisions/change.ts';
import { changeTo } from '#shared/domain/decisions/decision.ts';
import type { Signal } from '#shared/domain/signals/signal.ts';
import { givenGreenhouse, sendTestBody } from '#tests/support/ats/greenhouse-client.ts';
import { contextAt, minutesAfter, startTime } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const given = (choices: Parameters<typeof givenGreenhouse>[1] = {}) => givenGreenhouse(real.table, choices);
const sent = z.strictObject({ partner_interview_id: z.string() });
const tests = z.array(z.strictObject({ partner_test_id: z.string(), partner_test_name: z.string() }));
const status = z.strictObject({
  partner_status: z.enum(['sent', 'waiting_candidate', 'in_progress', 'complete']),
  partner_profile_url: z.url(),
  partner_score: z.null(),
  metadata: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

const idOf = (answer: Readonly<{ status: number; body: unknown }>): string => {
  expect(answer.status).toBe(200);
  return sent.parse(answer.body).partner_interview_id;
};

const encoded = (text: string): string => Buffer.from(text).toString('base64');

describe('1. Authorization', () => {
  test.each([
    ['no key', () => ''],
    ['a bearer', (key: string) => `Bearer ${key}`],
    ['an unknown key', () => `Basic ${encoded('vgh_unknown:')}`],
    ['a key without its colon', (key: string) => `Basic ${encoded(key)}`],
    ['a key with a password', (key: string) => `Basic ${encoded(`${key}:secret`)}`],
    ['no base64', (key: string) => `Basic ${key}:`],
    ['an empty name', () => `Basic ${encoded(':')}`],
  ])('%s is refused with 401', async (_, header) => {
    const { call, key } = await given();
    const answer = await call('GET', 'list_tests', { authorization: header(key) });
    expect(answer).toMatchObject({ status: 401, headers: { 'www-authenticate': expect.stringMatching(/^Basic /) } });
  });

  test('the key before an empty password is let in, in any letters of the scheme', async () => {
    const { call, key } = await given();
    expect(key.length).toBeLessThan(171);
    expect((await call('GET', 'list_tests', { authorization: `basic ${encoded(`${key}:`)}` })).status).toBe(200);
  });

  test('an inactive connection is closed', async () => {
    expect((await (await given({ active: false })).listTests()).status).toBe(401);
  });
});

describe('2. list_tests', () => {
  test('is a bare array of the organisation’s presets, and of no other’s', async () => {
    const [ours, theirs] = [await given(), await given()];
    const times = { createdAt: null, updatedAt: null };
    await theirs.presets.create(theirs.organisation.id, {
      id: 'pre_theirs',
      name: 'Theirs',
      version: 1,
      settings: {},
      ...times,
    });
    const list = tests.parse((await ours.listTests()).body);
    expect(list.map((each) => each.partner_test_id)).toEqual(['pre_short', 'pre_standard', 'pre_leader', 'pre_facts']);
    expect(tests.parse((await theirs.listTests()).body)).toHaveLength(5);
  });

  test('tells equal names apart', async () => {
    const { organisation, presets, listTests } = await given();
    for (const id of ['pre_a', 'pre_b', 'pre_c']) {
      const times = { createdAt: null, updatedAt: null };
      await presets.create(organisation.id, { id, name: 'Chefer', version: 1, settings: {}, ...times });
    }
    const names = tests.parse((await listTests()).body).map((each) => each.partner_test_name);
    expect(names.slice(4)).toEqual(['Chefer', 'Chefer (2)', 'Chefer (3)']);
  });
});

describe('6. test_status', () => {
  test('says how it stands, in flat metadata', async () => {
    const { sendTest, testStatus, organisation } = await given();
    const id = idOf(await sendTest(sendTestBody(1)));
    const answer = await testStatus(id);
    expect(status.parse(answer.body)).toEqual({
      partner_status: 'waiting_candidate',
      partner_profile_url: `https://references.example.org/o/${organisation.id}/checks/${id}`,
      partner_score: null,
      metadata: {
        'Referees requested': 2,
        'Answers received': 0,
        Declined: 0,
        'Integrity flags': 0,
        'Requested at': '2026-11-23 09:00 CET',
        'Completed at': null,
      },
    });
  });

  test('is complete when it ended otherwise, and says how', async () => {
    const { sendTest, testStatus, checks } = await given();
    const id = idOf(await sendTest(sendTestBody(1)));
    await checks.change(id, (file) => cancelCheck(file, { by: null, note: null }, contextAt(minutesAfter(5))));
    const { partner_status, metadata } = status.parse((await testStatus(id)).body);
    expect([partner_status, metadata['Outcome']]).toEqual(['complete', 'Withdrawn']);
  });

  test('counts what was seen, without what it is', async () => {
    const { sendTest, testStatus, checks } = await given();
    const id = idOf(await sendTest(sendTestBody(1)));
    const signal: Signal = {
      id: 'sig_1',
      people: ['candidate'],
      seen: { code: 'same_phone' },
      seenAt: startTime,
      replies: [],
      resolution: null,
    };
    await checks.change(id, ({ check }) => changeTo({ ...startChange(check, minutesAfter(5)), signals: [signal] }));
    expect(status.parse((await testStatus(id)).body).metadata['Integrity flags']).toBe(1);
  });

  test('knows no id that is none, that another organisation has, or that a test connection made', async () => {
    const [ours, theirs] = [await given(), await given()];
    const id = idOf(await theirs.sendTest(sendTestBody(1)));
    for (const unknown of [id, '', 'chk_1', 'chk_01KAR3M80000X7Z2Q4N5T6V8WB']) {
      expect((await ours.testStatus(unknown)).status).toBe(404);
    }
  });
});

describe('8. response_error', () => {
  test.each([
    [{ api_call: 'test_status', errors: ['no profile url'], candidate_email: 'kim.lund@example.org' }],
    [{ api_call: 'something_new', errors: 'of another shape' }],
    ['no JSON'],
  ])('%j is taken with 200', async (body) => {
    const { call } = await given();
    expect(await call('POST', 'response_error', { body })).toMatchObject({ status: 200, body: { status: 200 } });
  });
});

test('9. A preset that is removed later changes nothing for what was sent', async () => {
  const { sendTest, testStatus, presets, organisation, fileOf } = await given();
  const id = idOf(await sendTest(sendTestBody(1)));
  const before = await fileOf(id);
  const preset = { id: 'pre_standard', name: '', version: 1, settings: {}, createdAt: null, updatedAt: null };
  await presets.remove(organisation.id, preset, minutesAfter(1));
  expect((await testStatus(id)).status).toBe(200);
  expect(await fileOf(id)).toEqual(before);
  expect(idOf(await sendTest(sendTestBody(1)))).toBe(id);
  expect((await sendTest(sendTestBody(2))).status).toBe(404);
});
