import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maxPresets } from '#shared/domain/limits.ts';
import { preset, presetPage } from '#shared/web/api/preset.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { givenSettingsApi } from '#tests/support/roads/settings-api.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const leaders = { name: 'Chefer, tre', settings: { refereesRequested: 3, questionTemplates: { sv: 'tpl_leader' } } };
const fromTheStart = ['pre_short', 'pre_standard', 'pre_leader', 'pre_facts'];

async function givenPresets(live = true) {
  const api = await givenSettingsApi(real.table, live);
  return {
    ...api,
    list: async (query: Record<string, string> = {}) =>
      presetPage.parse((await api.send('GET', '/v1/presets', { query })).body),
    make: async (body: unknown = leaders) => preset.parse((await api.send('POST', '/v1/presets', { body })).body),
  };
}

describe('presets from the start', () => {
  test('are one for each built-in template, by its name in the organisation’s language', async () => {
    const { list } = await givenPresets();
    const { presets, cursor } = await list();
    expect(presets.map(({ id }) => id)).toEqual(fromTheStart);
    expect(presets[1]).toMatchObject({
      builtIn: true,
      version: 1,
      settings: { questionTemplates: { fi: 'tpl_standard' } },
    });
    expect(presets[0]?.name).toMatch(/kort/i);
    expect(cursor).toBeNull();
  });

  test('can be replaced, and keep their place and their id', async () => {
    const { send, list } = await givenPresets();
    const replaced = await send('PUT', '/v1/presets/pre_standard', { body: { ...leaders, version: 1 } });
    expect(replaced).toMatchObject({
      status: 200,
      body: { ...leaders, id: 'pre_standard', version: 2, builtIn: true },
    });
    expect((await list()).presets[1]).toEqual(replaced.body);
    const late = await send('PUT', '/v1/presets/pre_standard', { body: { ...leaders, version: 1 } });
    expect(late).toMatchObject({ status: 409, body: { code: 'changed_meanwhile' } });
  });

  test('can be removed for good', async () => {
    const { send, list } = await givenPresets();
    expect((await send('DELETE', '/v1/presets/pre_facts')).status).toBe(204);
    expect((await list()).presets.map(({ id }) => id)).toEqual(fromTheStart.slice(0, 3));
    for (const method of ['GET', 'DELETE']) expect((await send(method, '/v1/presets/pre_facts')).status).toBe(404);
    expect((await send('PUT', '/v1/presets/pre_facts', { body: leaders })).status).toBe(404);
  });
});

describe('a preset', () => {
  test('says what it was given, and nothing that it was not', async () => {
    const { make, send } = await givenPresets();
    const made = await make({ ...leaders, settings: { ...leaders.settings, askRelation: null, additionalText: '' } });
    expect(made).toMatchObject({ name: leaders.name, version: 1, builtIn: false });
    expect(made.settings).toEqual({ ...leaders.settings, additionalText: null });
    expect((await send('GET', `/v1/presets/${made.id}`)).body).toEqual(made);
    expect((await make({ name: 'Som vanligt' })).settings).toEqual({});
  });

  test('is made once for its Idempotency-Key', async () => {
    const { send, list } = await givenPresets();
    const post = () => send('POST', '/v1/presets', { body: leaders, idempotencyKey: 'one' });
    const [first, again] = [await post(), await post()];
    expect(again).toEqual(first);
    expect((await list()).presets).toHaveLength(5);
  });

  test('is gone when it is removed', async () => {
    const { make, send, list } = await givenPresets();
    const { id } = await make();
    expect((await send('DELETE', `/v1/presets/${id}`)).status).toBe(204);
    expect((await send('GET', `/v1/presets/${id}`)).status).toBe(404);
    expect((await list()).presets).toHaveLength(4);
  });

  test('is nobody else’s to see or change', async () => {
    const [ours, theirs] = [await givenPresets(), await givenPresets()];
    const { id } = await ours.make();
    expect((await theirs.send('GET', `/v1/presets/${id}`)).status).toBe(404);
    expect((await theirs.send('PUT', `/v1/presets/${id}`, { body: leaders })).status).toBe(404);
    expect((await theirs.send('DELETE', `/v1/presets/${id}`)).status).toBe(404);
    expect((await theirs.list()).presets).toHaveLength(4);
  });

  test.each([
    [{}, '/name', 'required'],
    [{ name: ' ' }, '/name', 'blank'],
    [{ name: 'x', settings: { refereesRequested: 0 } }, '/settings/refereesRequested', 'too_small'],
    [
      { name: 'x', settings: { questionTemplates: { sv: 'tpl_x' } } },
      '/settings/questionTemplates/sv',
      'template_unknown',
    ],
    [{ name: 'x', settings: { questionTemplates: {} } }, '/settings/questionTemplates', 'too_few'],
  ])('%j is refused at %s', async (body, pointer, code) => {
    const { send } = await givenPresets();
    const refused = await send('POST', '/v1/presets', { body });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer, code }] } });
    expect((await send('PUT', '/v1/presets/pre_short', { body })).status).toBe(422);
  });

  test('is read by a test key, and changed by none', async () => {
    const { send, list } = await givenPresets(false);
    expect((await list()).presets).toHaveLength(4);
    for (const [method, path] of [
      ['POST', '/v1/presets'],
      ['PUT', '/v1/presets/pre_short'],
      ['DELETE', '/v1/presets/pre_short'],
    ] as const) {
      expect(await send(method, path, { body: leaders })).toMatchObject({ status: 403 });
    }
  });
});

describe('the list', () => {
  test('is turned over by its cursor, up to as many as there may be', async () => {
    const { organisation, stores, send, list } = await givenPresets();
    for (let number = 1; number <= maxPresets; number += 1) {
      const id = `pre_${String(number).padStart(26, '0')}`;
      const times = { createdAt: '2026-11-23T08:00:00.000Z', updatedAt: '2026-11-23T08:00:00.000Z' };
      await stores.presets.create(organisation.id, { id, name: `${number}`, version: 1, settings: {}, ...times });
    }
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof list>> = await list({
        limit: '30',
        ...(cursor === null ? {} : { cursor }),
      });
      seen.push(...page.presets.map(({ name }) => name));
      cursor = page.cursor;
    } while (cursor !== null);
    expect(seen).toHaveLength(4 + maxPresets);
    expect(seen.slice(4)).toEqual(Array.from({ length: maxPresets }, (_, index) => `${index + 1}`));
    const refused = await send('POST', '/v1/presets', { body: leaders });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '', code: 'too_many' }] } });
  });

  test.each([
    ['limit', '0'],
    ['limit', 'many'],
    ['cursor', 'bm9uZQ'],
  ])('refuses %s=%s', async (name, value) => {
    const { send } = await givenPresets();
    const refused = await send('GET', '/v1/presets', { query: { [name]: value } });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: `/query/${name}` }] } });
  });
});
