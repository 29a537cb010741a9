import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { newId } from '#shared/data/new-id.ts';
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
const at = (id: string): string => `${path}/${id}`;

async function givenTemplate(body: unknown = buildTemplateInput()) {
  const api = await givenSettingsApi(real.table);
  const made = await api.send('POST', path, { body });
  expect(made.status).toBe(201);
  const template = questionTemplate.parse(made.body);
  const show = async (id = template.id, query = {}) => api.send('GET', at(id), { query });
  return { ...api, template, show };
}

describe('PUT /v1/question-templates/{id}', () => {
  test('makes the next version, from what the template answered with', async () => {
    const { send, template, show } = await givenTemplate();
    const next = await send('PUT', at(template.id), { body: { ...template, minutes: 9 } });
    expect(next).toMatchObject({ status: 200, body: { ...template, version: 2, minutes: 9 } });
    expect((await show()).body).toEqual({ ...template, version: 2, minutes: 9 });
    expect((await show(template.id, { version: '1' })).body).toEqual(template);
    expect((await show(template.id, { version: '3' })).status).toBe(404);
    expect((await show(template.id, { version: 'new' })).status).toBe(422);
  });

  test('refuses what was drawn from an older version, and another’s id', async () => {
    const { send, template } = await givenTemplate();
    await send('PUT', at(template.id), { body: template });
    const late = await send('PUT', at(template.id), { body: template });
    expect(late).toMatchObject({ status: 409, body: { code: 'changed_meanwhile' } });
    const { version: _, ...unversioned } = template;
    expect(await send('PUT', at(template.id), { body: unversioned })).toMatchObject({
      status: 200,
      body: { version: 3 },
    });
    const wrong = await send('PUT', at(template.id), { body: { ...unversioned, id: newId('tpl') } });
    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ pointer: '/id', code: 'not_allowed' }] } });
  });

  test('takes no language away in which new checks are made', async () => {
    const { send, template } = await givenTemplate();
    await send('PATCH', '/v1/settings', { body: { defaults: { questionTemplates: { en: template.id } } } });
    const onlySwedish = {
      name: { sv: 'Natt' },
      languages: ['sv'],
      questions: [{ id: 'q', type: 'long_text', text: { sv: 'Hur gick det?' } }],
    };
    const refused = await send('PUT', at(template.id), { body: onlySwedish });
    expect(refused).toMatchObject({ status: 409, body: { code: 'template_in_use' } });
    await send('PATCH', '/v1/settings', { body: { defaults: { questionTemplates: { en: 'tpl_short' } } } });
    expect(await send('PUT', at(template.id), { body: onlySwedish })).toMatchObject({
      status: 200,
      body: { version: 2 },
    });
  });
});

describe('DELETE /v1/question-templates/{id}', () => {
  test('lets nobody choose it any more, and its versions be read', async () => {
    const { send, template, show } = await givenTemplate();
    expect(await send('DELETE', at(template.id))).toEqual({ status: 204, body: null });
    expect((await send('DELETE', at(template.id))).status).toBe(404);
    expect((await show()).status).toBe(404);
    expect((await show(template.id, { version: '1' })).body).toEqual(template);
    expect((await send('PUT', at(template.id), { body: template })).status).toBe(404);
    const { questionTemplates } = questionTemplatePage.parse((await send('GET', path)).body);
    expect(questionTemplates).toHaveLength(4);
    const chosen = await send('PATCH', '/v1/settings', {
      body: { defaults: { questionTemplates: { sv: template.id } } },
    });
    expect(chosen.status).toBe(422);
  });

  test.each([
    [
      'the settings',
      '/v1/settings',
      (id: string) => ['PATCH', { defaults: { questionTemplates: { sv: id } } }] as const,
    ],
    [
      'a preset',
      '/v1/presets',
      (id: string) => ['POST', { name: 'P', settings: { questionTemplates: { sv: id } } }] as const,
    ],
  ])('is refused while %s make checks with it', async (_, where, choose) => {
    const { send, template } = await givenTemplate();
    const [method, body] = choose(template.id);
    expect((await send(method, where, { body })).status).toBeLessThan(300);
    expect(await send('DELETE', at(template.id))).toMatchObject({ status: 409, body: { code: 'template_in_use' } });
  });
});

describe('who may do it', () => {
  test.each(['PUT', 'DELETE'])('nobody may %s a built-in template', async (method) => {
    const { send, template } = await givenTemplate();
    const answer = await send(method, at('tpl_standard'), { body: template });
    expect(answer).toMatchObject({ status: 409, body: { code: 'template_built_in' } });
  });

  test('another organisation finds nothing', async () => {
    const { template } = await givenTemplate();
    const other = await givenSettingsApi(real.table);
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const body = method === 'PUT' ? { body: template } : {};
      expect((await other.send(method, at(template.id), body)).status).toBe(404);
    }
    expect((await other.send('GET', at(template.id), { query: { version: '1' } })).status).toBe(404);
    expect((await other.send('POST', path, { body: { copyOf: template.id } })).status).toBe(422);
  });

  test('a test key reads, and changes nothing', async () => {
    const { send } = await givenSettingsApi(real.table, false);
    expect((await send('GET', path)).status).toBe(200);
    expect((await send('GET', at('tpl_short'))).status).toBe(200);
    for (const [method, where] of [
      ['POST', path],
      ['PUT', at('tpl_short')],
      ['DELETE', at('tpl_short')],
    ] as const) {
      const answer = await send(method, where, { body: buildTemplateInput() });
      expect(answer).toMatchObject({ status: 403, body: { code: 'key_not_allowed' } });
    }
  });
});
