import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { givenGreenhouse, greenhouseUrl, sendTestBody } from '#tests/support/ats/greenhouse-client.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const given = (choices: Parameters<typeof givenGreenhouse>[1] = {}) => givenGreenhouse(real.table, choices);
const sent = z.strictObject({ partner_interview_id: z.string() });
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

describe('3. send_test', () => {
  test('makes a check with the preset’s settings, and answers with its id alone', async () => {
    const { sendTest, fileOf, organisation } = await given();
    const id = idOf(await sendTest({ ...sendTestBody(1), partner_test_id: 'pre_leader', something: 'new' }));
    const { check, messages } = await fileOf(id);
    expect(check).toMatchObject({
      id,
      organisationId: organisation.id,
      live: true,
      status: 'candidate_invited',
      project: { externalId: 'greenhouse:26234709', title: null },
      recruiter: { name: 'Exempelkommun', email: 'rita.ek@example.org' },
      candidate: { externalId: '17681532', firstName: 'Kim', lastName: 'Lund', phone: '+46701740605', language: 'sv' },
      settings: { questionTemplates: { sv: { id: 'tpl_leader' } } },
      source: { kind: 'greenhouse', details: { url: greenhouseUrl(1) } },
    });
    expect(messages.map(({ kind, medium }) => [kind, medium])).toEqual([['candidate-request', 'email']]);
  });

  test.each([
    ['partner_test_id', { partner_test_id: null }],
    ['candidate.email', { candidate: { ...sendTestBody(1).candidate, email: undefined } }],
    ['candidate.email that is one', { candidate: { ...sendTestBody(1).candidate, email: 'kim' } }],
    ['candidate', { candidate: undefined }],
    ['url', { url: '' }],
  ])('needs %s', async (_, change) => {
    const { sendTest } = await given();
    expect((await sendTest({ ...sendTestBody(1), ...change })).status).toBe(422);
  });

  test('knows no preset that is not the organisation’s', async () => {
    const { sendTest } = await given();
    expect((await sendTest({ ...sendTestBody(1), partner_test_id: 'pre_none' })).status).toBe(404);
  });

  test.each([
    [{ preferred_name: null }, 'Kim', 'Lund'],
    [{ preferred_name: 'Kimmie' }, 'Kimmie', 'Lund'],
    [{ preferred_name: '  ' }, 'Kim', 'Lund'],
    [{ preferred_name: undefined }, 'Kim', 'Lund'],
    [{ preferred_name: 'Kimmie Lund' }, 'Kimmie', 'Lund'],
    [{ first_name: null }, 'Lund', ''],
    [{ last_name: '' }, 'Kim', ''],
    [{ first_name: 'kim@example.org' }, 'kim example. org', 'Lund'],
    [{ first_name: null, last_name: null }, 'Kandidat', ''],
  ])('calls a candidate with %j %s %s', async (change, firstName, lastName) => {
    const { sendTest, fileOf } = await given();
    const body = { ...sendTestBody(1), candidate: { ...sendTestBody(1).candidate, ...change } };
    expect((await fileOf(idOf(await sendTest(body)))).check.candidate).toMatchObject({ firstName, lastName });
  });

  test.each([['071'], ['555-1234'], ['not a number'], [null], [17]])('takes the phone %j for none', async (phone) => {
    const { sendTest, fileOf } = await given();
    const body = { ...sendTestBody(1), candidate: { ...sendTestBody(1).candidate, phone_number: phone } };
    expect((await fileOf(idOf(await sendTest(body)))).check.candidate.phone).toBeNull();
  });

  test.each([
    [{ sent_by: null }, 'Ali Demir', 'ali.demir@example.org'],
    [{ sent_by: 'ALI.DEMIR@example.org' }, 'Ali Demir', 'ali.demir@example.org'],
    [{ sent_by: 'bo@example.org' }, 'Exempelkommun', 'bo@example.org'],
    [{ sent_by: 'nobody' }, 'Ali Demir', 'ali.demir@example.org'],
  ])('is asked for by %j as %s', async (change, name, email) => {
    const { sendTest, fileOf } = await given();
    const id = idOf(await sendTest({ ...sendTestBody(1), ...change }));
    expect((await fileOf(id)).check.recruiter).toEqual({ name, email });
  });
});

test('Without sent_by, whom the connection names asks', async () => {
  const recruiter = { name: 'Rita Ek', email: 'rita.ek@example.org' };
  const { sendTest, fileOf } = await given({ settings: { hosts: [], recruiter } });
  const { sent_by, ...body } = sendTestBody(1);
  expect(sent_by).toBeTruthy();
  expect((await fileOf(idOf(await sendTest(body)))).check.recruiter).toEqual(recruiter);
});

describe('4. A repeat', () => {
  test('of the same url is the same id and one mail; another url is another, also of the same candidate', async () => {
    const { sendTest, fileOf } = await given();
    const id = idOf(await sendTest(sendTestBody(1)));
    expect(idOf(await sendTest({ ...sendTestBody(1), sent_by: null }))).toBe(id);
    expect((await fileOf(id)).messages).toHaveLength(1);
    expect(idOf(await sendTest(sendTestBody(2)))).not.toBe(id);
  });

  test('at the same time is the same id too', async () => {
    const { sendTest, fileOf } = await given();
    const ids = await Promise.all([1, 2, 3, 4].map(async () => idOf(await sendTest(sendTestBody(7)))));
    expect(new Set(ids).size).toBe(1);
    expect((await fileOf(ids[0] ?? '')).messages).toHaveLength(1);
  });

  test('by another organisation is its own', async () => {
    const [ours, theirs] = [await given(), await given()];
    expect(idOf(await ours.sendTest(sendTestBody(1)))).not.toBe(idOf(await theirs.sendTest(sendTestBody(1))));
  });
});

describe('5. The url', () => {
  test.each([
    'https://evil.example/take_home_tests/1',
    'https://app.greenhouse.io.evil.example/1',
    'https://app.greenhouse.io@evil.example/1',
    'https://user:word@app.greenhouse.io/1',
    'https://app.greenhouse.io:8443/1',
    'http://app.greenhouse.io/1',
    'http://127.0.0.1:3000/1',
    'file:///etc/passwd',
    '//app.greenhouse.io/1',
  ])('%s is refused, and nothing is kept', async (url) => {
    const { sendTest, checks, organisation } = await given();
    expect((await sendTest({ ...sendTestBody(1), url })).status).toBe(400);
    const all = { status: null, projectExternalId: null, candidateExternalId: null };
    const page = await checks.list({ id: organisation.id, live: true }, all, { limit: 10, cursor: null });
    expect(page).toMatchObject({ files: [] });
  });

  test('may be of a host that the connection names', async () => {
    const { sendTest } = await given({ settings: { hosts: ['app.eu.greenhouse.example'] } });
    const url = 'https://app.eu.greenhouse.example/take_home_tests/9';
    expect((await sendTest({ ...sendTestBody(1), url })).status).toBe(200);
  });
});

describe('10. A preset by SMS', () => {
  const bySms = {
    id: 'pre_sms',
    name: 'SMS',
    version: 1,
    settings: { candidateChannel: 'sms' },
    createdAt: null,
    updatedAt: null,
  } as const;

  test.each([[null], ['08-555 000 00'], ['12']])(
    'goes by mail to a candidate with the phone %j, and says so',
    async (phone) => {
      const { sendTest, testStatus, presets, organisation, fileOf } = await given();
      await presets.create(organisation.id, bySms);
      const candidate = { ...sendTestBody(1).candidate, phone_number: phone };
      const id = idOf(await sendTest({ ...sendTestBody(1), partner_test_id: 'pre_sms', candidate }));
      expect((await fileOf(id)).messages.map(({ medium }) => medium)).toEqual(['email']);
      expect(status.parse((await testStatus(id)).body).metadata['Note']).toMatch(/by mail/);
    },
  );

  test('goes by SMS to one with a mobile number', async () => {
    const { sendTest, testStatus, presets, organisation, fileOf } = await given();
    await presets.create(organisation.id, bySms);
    const id = idOf(await sendTest({ ...sendTestBody(1), partner_test_id: 'pre_sms' }));
    expect((await fileOf(id)).messages.map(({ medium }) => medium)).toEqual(['sms']);
    expect(status.parse((await testStatus(id)).body).metadata['Note']).toBeUndefined();
  });
});
