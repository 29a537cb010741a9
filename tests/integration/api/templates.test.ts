import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { newId } from '#shared/data/new-id.ts';
import { builtInIds } from '#shared/domain/templates/question-template.ts';
import { questionTemplate, questionTemplatePage } from '#shared/web/api/question-template.ts';
import { buildTemplateInput } from '#tests/support/builders/template-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { givenSettingsApi } from '#tests/support/roads/settings-api.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const path = '/v1/question-templates';

async function givenTemplate(body: unknown = buildTemplateInput()) {
  const api = await givenSettingsApi(real.table);
  const made = await api.send('POST', path, { body });
  expect(made.status).toBe(201);
  const template = questionTemplate.parse(made.body);
  return { ...api, template };
}

describe('GET /v1/question-templates', () => {
  test('has the built-in ones first, then the organisation’s own', async () => {
    const { send, template } = await givenTemplate();
    const { questionTemplates, cursor } = questionTemplatePage.parse((await send('GET', path)).body);
    expect(questionTemplates.map(({ id }) => id)).toEqual([...builtInIds, template.id]);
    expect(questionTemplates.map(({ builtIn }) => builtIn)).toEqual([true, true, true, true, false]);
    expect(questionTemplates[0]?.questions).toHaveLength(6);
    expect(cursor).toBeNull();
  });

  test.each([1, 2, 3, 4, 5, 7])('comes whole in pages of %i', async (limit) => {
    const { send, template } = await givenTemplate();
    const later = questionTemplate.parse((await send('POST', path, { body: { copyOf: 'tpl_short' } })).body);
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const query = { limit: String(limit), ...(cursor === null ? {} : { cursor }) };
      const page = questionTemplatePage.parse((await send('GET', path, { query })).body);
      expect(page.questionTemplates.length).toBeLessThanOrEqual(limit);
      ids.push(...page.questionTemplates.map(({ id }) => id));
      ({ cursor } = page);
    } while (cursor !== null && ids.length < 20);
    expect(ids.slice(0, 4)).toEqual(builtInIds);
    expect(ids.slice(4).toSorted()).toEqual([template.id, later.id].toSorted());
  });

  test('takes no cursor of another organisation, and no strange limit', async () => {
    const [one, other] = [await givenTemplate(), await givenTemplate()];
    const { cursor } = questionTemplatePage.parse((await one.send('GET', path, { query: { limit: '2' } })).body);
    const refused = await other.send('GET', path, { query: { cursor: cursor ?? '' } });
    expect(refused).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/query/cursor', code: 'cursor_invalid' }] },
    });
    expect(await one.send('GET', path, { query: { limit: 'all' } })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/query/limit', code: 'wrong_type' }] },
    });
  });
});

describe('POST /v1/question-templates', () => {
  test('makes version 1, once for its Idempotency-Key', async () => {
    const { send } = await givenTemplate();
    const body = buildTemplateInput();
    const [first, again] = [
      await send('POST', path, { body, idempotencyKey: 'one' }),
      await send('POST', path, { body, idempotencyKey: 'one' }),
    ];
    expect(first).toMatchObject({ status: 201, body: { version: 1, builtIn: false, name: { sv: 'Nattskift' } } });
    expect(again).toEqual(first);
    const other = await send('POST', path, { body: { copyOf: 'tpl_short' }, idempotencyKey: 'one' });
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
  });

  test('copies a template, with the names that are given', async () => {
    const { send, template } = await givenTemplate();
    const copy = await send('POST', path, { body: { copyOf: 'tpl_leader', name: { sv: 'Våra chefer' } } });
    expect(copy).toMatchObject({ status: 201, body: { name: { sv: 'Våra chefer', en: 'Leader' }, minutes: 6 } });
    const own = await send('POST', path, { body: { copyOf: template.id } });
    expect(own).toMatchObject({ status: 201, body: { version: 1, questions: template.questions } });
    expect(await send('POST', path, { body: { copyOf: newId('tpl') } })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/copyOf', code: 'template_unknown' }] },
    });
    expect(await send('POST', path, { body: { copyOf: template.id, name: { fi: 'Yö' } } })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/name/fi', code: 'language_not_listed' }] },
    });
  });

  test.each([
    ['nothing', null, 422],
    ['a list', [], 422],
    ['a number', 7, 422],
    ['no JSON', '{', 400],
    ['deep prototypes', '{"__proto__":{"a":1},"name":{"__proto__":"x"},"languages":["sv"],"questions":[]}', 422],
  ])('refuses %s, and says nothing of it again', async (_, body, status) => {
    const { send } = await givenSettingsApi(real.table);
    const answer = await send('POST', path, { body });
    expect(answer.status).toBe(status);
  });

  test('never echoes what was sent', async () => {
    const { send } = await givenSettingsApi(real.table);
    const secret = 'hemligt\u0007ord';
    const answer = await send('POST', path, { body: buildTemplateInput({ name: { sv: secret, en: secret } }) });
    expect(answer.status).toBe(422);
    expect(JSON.stringify(answer.body)).not.toContain('hemligt');
  });
});
