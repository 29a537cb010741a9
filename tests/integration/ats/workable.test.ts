import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { givenPresetAts, workableAssessment } from '#tests/support/ats/preset-ats.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

type Choices = Parameters<typeof givenPresetAts>[2];
const given = (choices: Choices = {}) => givenPresetAts(real.table, 'workable', choices);

const made = z.strictObject({ assessment_id: z.string() });
const idOf = ({ status, body }: Readonly<{ status: number; body: unknown }>): string => {
  expect(status).toBe(200);
  return made.parse(body).assessment_id;
};

test('The token is a bearer, and no other opens anything', async () => {
  const { call } = await given();
  expect((await call('GET', 'tests')).status).toBe(200);
  for (const authorization of ['', 'Bearer another', 'Basic a2V5Og==']) {
    expect(await call('GET', 'tests', { authorization })).toMatchObject({ status: 401, body: { status: 401 } });
  }
});

test('tests are this organisation’s presets', async () => {
  const { call } = await given();
  const tests = z.strictObject({ tests: z.array(z.strictObject({ id: z.string(), name: z.string() })) });
  expect(tests.parse((await call('GET', 'tests')).body).tests).toHaveLength(4);
});

describe('An assessment', () => {
  test('is one check, asked for by an administrator', async () => {
    const { call, fileOf, organisation } = await given();
    const { check, messages } = await fileOf(idOf(await call('POST', 'assessments', { body: workableAssessment() })));
    expect(check).toMatchObject({
      candidate: { firstName: 'Kim', lastName: 'Lund', email: 'kim.lund@example.org', phone: '+46701740605' },
      recruiter: organisation.administrators[0],
      project: { externalId: 'workable:A1B2C3', title: 'Enhetschef' },
      source: { kind: 'workable', details: { callbackUrl: 'https://acme.workable.com/assessments/1' } },
    });
    expect(messages).toHaveLength(1);
  });

  test('that comes again is the same, at the same time too; of another organisation its own', async () => {
    const [ours, theirs] = [await given(), await given()];
    const ids = await Promise.all(
      [1, 2, 3].map(() => ours.call('POST', 'assessments', { body: workableAssessment() })),
    );
    expect(new Set(ids.map(idOf)).size).toBe(1);
    const other = idOf(await theirs.call('POST', 'assessments', { body: workableAssessment() }));
    const second = idOf(await ours.call('POST', 'assessments', { body: workableAssessment(2) }));
    expect(new Set([...ids.map(idOf), other, second]).size).toBe(3);
  });

  test.each([
    'https://evil.example/1',
    'https://workable.com.evil.example/1',
    'https://evilworkable.com/1',
    'https://.workable.com/1',
    'https://acme.workable.com@evil.example/1',
    'https://acme.workable.com:8443/1',
    'http://acme.workable.com/1',
    'http://169.254.169.254/1',
    'nothing',
  ])('whose results would go to %s is refused, and nothing is kept', async (callback) => {
    const { call, checks, organisation } = await given();
    const answer = await call('POST', 'assessments', { body: workableAssessment(1, { callback_url: callback }) });
    expect(answer).toMatchObject({ status: 400, body: { status: 400 } });
    const all = { status: null, projectExternalId: null, candidateExternalId: null };
    const page = await checks.list({ id: organisation.id, live: true }, all, { limit: 10, cursor: null });
    expect(page).toMatchObject({ files: [] });
  });

  test.each([
    [{ test_id: 'pre_none' }],
    [{ test_id: null }],
    [{ candidate: {} }],
    [{ candidate: { email: 'none' } }],
    [{ callback_url: null }],
  ])('with %j is 422 with a message', async (changes) => {
    const answer = await (await given()).call('POST', 'assessments', { body: workableAssessment(1, changes) });
    expect(answer).toMatchObject({ status: 422, body: { status: 422, message: expect.stringMatching(/\S/) } });
  });
});

test('The shared link is where one sees how it stands; another organisation’s is not there', async () => {
  const [ours, theirs] = [await given(), await given()];
  const id = idOf(await ours.call('POST', 'assessments', { body: workableAssessment() }));
  const url = `https://ref.example.org/o/${ours.organisation.id}/checks/${id}`;
  const path = `assessments/${id}/shared-link`;
  expect(await ours.call('GET', path)).toEqual({ status: 200, body: { url, shared_link: url } });
  for (const [side, other] of [
    [theirs, path],
    [ours, 'assessments/chk_1/shared-link'],
    [ours, 'assessments/x/shared-link'],
  ] as const) {
    expect(await side.call('GET', other)).toMatchObject({ status: 404, body: { status: 404 } });
  }
});
