import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { checkOfUuid } from '#shared/domain/check/uuid-of-check.ts';
import { ashbyStart, givenPresetAts } from '#tests/support/ats/preset-ats.ts';
import { startTime } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

type Choices = Parameters<typeof givenPresetAts>[2];
const given = (choices: Choices = {}) => givenPresetAts(real.table, 'ashby', choices);

const started = z.object({ success: z.literal(true), results: z.object({ assessment_id: z.uuid() }) });
const assessmentIn = ({ status, body }: Readonly<{ status: number; body: unknown }>): string => {
  expect(status).toBe(200);
  return started.parse(body).results.assessment_id;
};
const checkIn = (answer: Readonly<{ status: number; body: unknown }>): string =>
  checkOfUuid(assessmentIn(answer)) ?? '';

describe('The key', () => {
  test('is taken as a user’s name and as bearer, and no other', async () => {
    const { call, key } = await given();
    const statusBy = async (authorization: string): Promise<number> =>
      (await call('POST', 'assessment.list', { body: {}, authorization })).status;
    expect(await statusBy(`Bearer ${key}`)).toBe(200);
    expect(await statusBy(`Basic ${Buffer.from(`${key}:`).toString('base64')}`)).toBe(200);
    expect(await statusBy(`Basic ${Buffer.from(`${key}:word`).toString('base64')}`)).toBe(401);
    expect(await statusBy('Bearer another')).toBe(401);
    expect(await statusBy('')).toBe(401);
  });

  test('of a connection that is switched off opens nothing', async () => {
    const { call } = await given({ active: false });
    expect((await call('POST', 'assessment.list', { body: {} })).status).toBe(401);
  });
});

test('assessment.list has this organisation’s presets only', async () => {
  const [ours, theirs] = [await given(), await given()];
  const preset = {
    id: 'pre_theirs',
    name: 'Theirs',
    version: 1,
    settings: {},
    createdAt: startTime,
    updatedAt: startTime,
  };
  await theirs.presets.create(theirs.organisation.id, preset);
  const list = z.object({
    success: z.literal(true),
    results: z.array(z.strictObject({ assessment_type_id: z.string(), name: z.string(), description: z.string() })),
  });
  const typesOf = async ({ call }: typeof ours) =>
    list
      .parse((await call('POST', 'assessment.list', { body: {} })).body)
      .results.map((type) => type.assessment_type_id);
  expect(await typesOf(ours)).toHaveLength(4);
  expect(await typesOf(theirs)).toContain('pre_theirs');
  expect(await typesOf(ours)).not.toContain('pre_theirs');
});

describe('assessment.start', () => {
  test('is one check, asked for by the recruiter of the team, by mail', async () => {
    const { call, fileOf } = await given();
    const { check, messages } = await fileOf(checkIn(await call('POST', 'assessment.start', { body: ashbyStart() })));
    expect(check).toMatchObject({
      candidate: { firstName: 'Kim', lastName: 'Lund', email: 'kim.lund@example.org', phone: null },
      recruiter: { name: 'Rita Ek', email: 'rita.ek@example.org' },
      project: { externalId: 'ashby:2f3c1b3e-9a5b-4b1c-8e2d-000000000003', title: 'Enhetschef' },
      source: { kind: 'ashby' },
    });
    expect(messages).toHaveLength(1);
  });

  test.each([[undefined], [[]], ['nobody'], [[{ email: 'none' }]]])(
    'without a team that can be written to (%j) an administrator asks',
    async (hiringTeam) => {
      const { call, fileOf, organisation } = await given();
      const body = ashbyStart({ job: { ...ashbyStart().job, hiringTeam } });
      const { check } = await fileOf(checkIn(await call('POST', 'assessment.start', { body })));
      expect(check.recruiter).toEqual(organisation.administrators[0]);
    },
  );

  test('repeated is the same assessment, at the same time too; another job, another type, another organisation are not', async () => {
    const [ours, theirs] = [await given(), await given()];
    const start = (side: typeof ours, body: unknown) => side.call('POST', 'assessment.start', { body });
    const ids = (await Promise.all([1, 2, 3].map(() => start(ours, ashbyStart())))).map(assessmentIn);
    expect(new Set(ids).size).toBe(1);
    const others = [
      await start(ours, ashbyStart({ application: { ashby_id: 'another', status: 'Active' } })),
      await start(ours, ashbyStart({ assessment_type_id: 'pre_short' })),
      await start(theirs, ashbyStart()),
    ].map(assessmentIn);
    expect(new Set([...ids, ...others]).size).toBe(4);
  });

  test.each([
    [{ assessment_type_id: 'pre_none' }],
    [{ assessment_type_id: null }],
    [{ candidate: { ...ashbyStart().candidate, email: null } }],
    [{ candidate: { ...ashbyStart().candidate, email: 'none' } }],
    [{ candidate: null }],
    [{ application: {} }],
  ])('with %j is 422 with a message for people', async (changes) => {
    const { call } = await given();
    const answer = await call('POST', 'assessment.start', { body: ashbyStart(changes) });
    expect(answer).toMatchObject({ status: 422, body: { success: false, message: expect.stringMatching(/\S/) } });
  });

  test.each([['{'], ['[]'], ['null']])('that is none is 422: %s', async (body) => {
    expect((await (await given()).call('POST', 'assessment.start', { body })).status).toBe(422);
  });
});

test('What the API would say is said in the organisation’s language, by no value of its own', async () => {
  const { call } = await given({ organisation: { language: 'sv' } });
  const answer = await call('POST', 'assessment.start', {
    body: ashbyStart({ additional_fields: { 'form-sv': 'tpl_none' } }),
  });
  expect(answer).toMatchObject({
    status: 422,
    body: {
      message: 'Frågemallen finns inte längre på det valda språket. Öppna inställningarna igen och välj på nytt.',
    },
  });
});

test('assessment.start again, when the one before has ended, is another; while it is under way it is not', async () => {
  const { call, fileOf } = await given();
  const start = async () => assessmentIn(await call('POST', 'assessment.start', { body: ashbyStart() }));
  const first = await start();
  await call('POST', 'assessment.cancel', { body: { assessment_id: first } });
  const second = await start();
  expect(second).not.toBe(first);
  expect(await start()).toBe(second);
  expect((await fileOf(checkOfUuid(second) ?? '')).messages).toHaveLength(1);
});

describe('assessment.customField.list', () => {
  const field = z.strictObject({
    id: z.string().min(1),
    name: z.string().min(1),
    type: z.enum(['ValueSelect', 'Boolean']),
    possible_values: z
      .array(z.strictObject({ key: z.string().min(1), value: z.string().min(1) }))
      .min(1)
      .optional(),
    isRequired: z.literal(false),
  });

  test.each(['assessment.customField.list', 'assessment.customFields.fetch'])(
    '%s has what its schema allows, and nothing by SMS to the candidate',
    async (path) => {
      const { call } = await given();
      const { body } = await call('POST', path, { body: {} });
      const { fields } = z.strictObject({ success: z.literal(true), fields: z.array(field) }).parse(body);
      const ids = fields.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(['num-referees-requested', 'form-sv', 'relation-verification']));
      expect(ids).not.toContain('referee-requests-choice');
      for (const { type, possible_values: values } of fields) expect(values === undefined).toBe(type === 'Boolean');
    },
  );

  test('what is filled in stands in the place of the preset’s own, and nothing else does', async () => {
    const { call, fileOf } = await given();
    const plain = await fileOf(checkIn(await call('POST', 'assessment.start', { body: ashbyStart() })));
    const body = ashbyStart({
      application: { ashby_id: 'another' },
      additional_fields: {
        'num-referees-requested': 4,
        'relation-verification': false,
        'candidate-language': 'fi',
        'form-sv': 'tpl_short',
        department: ['unknown'],
      },
    });
    const { check } = await fileOf(checkIn(await call('POST', 'assessment.start', { body })));
    expect(check.settings).toMatchObject({
      ...plain.check.settings,
      candidateLanguage: 'fi',
      refereesRequested: 4,
      askRelation: false,
      questionTemplates: { ...plain.check.settings.questionTemplates, sv: { id: 'tpl_short' } },
    });
    expect(check.candidate.language).toBe('fi');
  });

  test('a value that there is none of is 422, by the field’s name', async () => {
    const { call } = await given();
    const body = ashbyStart({ additional_fields: { 'num-referees-requested': '99' } });
    const answer = await call('POST', 'assessment.start', { body });
    expect(answer).toMatchObject({ status: 422, body: { message: expect.stringContaining('Antal') } });
  });
});

describe('assessment.cancel', () => {
  test('stops everything, once and for all; another organisation’s is not there', async () => {
    const [ours, theirs] = [await given(), await given()];
    const id = assessmentIn(await ours.call('POST', 'assessment.start', { body: ashbyStart() }));
    const body = { assessment_id: id };
    expect((await theirs.call('POST', 'assessment.cancel', { body })).status).toBe(404);
    for (const _ of ['first', 'repeated']) {
      expect(assessmentIn(await ours.call('POST', 'assessment.cancel', { body }))).toBe(id);
    }
    expect((await ours.fileOf(checkOfUuid(id) ?? '')).check.status).toBe('cancelled');
  });

  test.each([[{}], [{ assessment_id: 'x' }], [{ assessment_id: '00000000-0000-4000-8000-000000000000' }]])(
    'of what is none is 404: %j',
    async (body) => {
      expect((await (await given()).call('POST', 'assessment.cancel', { body })).status).toBe(404);
    },
  );
});

test('What is not of the contract is 404, another method 405', async () => {
  const { call } = await given();
  expect((await call('POST', 'assessment.update', { body: {} })).status).toBe(404);
  expect((await call('GET', 'assessment.list')).status).toBe(405);
});
