import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questionTemplate } from '#shared/web/api/question-template.ts';
import { templateDraftView } from '#shared/web/api/template-draft.ts';
import { buildTemplateInput, everyQuestion } from '#tests/support/builders/template-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { eva, rita } from '#tests/support/roads/recruiter-desk.ts';
import { givenSettingsApi } from '#tests/support/roads/settings-api.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const path = '/v1/question-templates';

const asksForHealth = {
  id: 'off_sick',
  type: 'long_text',
  text: { sv: 'Hur ofta var {name} sjuk?', en: 'How often was {name} off sick?' },
};

async function givenTemplate() {
  const api = await givenSettingsApi(real.table);
  const made = questionTemplate.parse((await api.send('POST', path, { body: buildTemplateInput() })).body);
  const at = `${path}/${made.id}`;
  const { version: _, builtIn: _builtIn, languages: _languages, warnings: _warnings, ...document } = made;
  return { ...api, id: made.id, at, document };
}

/** Two administrators, one of whom approves what the other writes. */
async function givenApproval() {
  const given = await givenTemplate();
  const before = await given.stored();
  if (before === null) throw new Error('The organisation is there');
  await given.stores.organisations.save({ ...before, administrators: [rita, eva] });
  const set = await given.send('PATCH', '/v1/settings', { body: { templateApproval: 'second' } });
  expect(set).toMatchObject({ status: 200, body: { templateApproval: 'second' } });
  return given;
}

describe('the draft of a template', () => {
  test('is saved with texts missing, and says what is', async () => {
    const { send, at, document } = await givenTemplate();
    expect((await send('GET', `${at}/draft`)).status).toBe(404);
    const questions = [...document.questions, { id: 'fresh', type: 'long_text', text: { sv: 'Hur gick det?' } }];
    const saved = await send('PUT', `${at}/draft`, { body: { ...document, questions } });
    expect(saved).toMatchObject({
      status: 200,
      body: { base: 1, revision: 1, status: 'writing', languages: ['sv'], written: { sv: 9, en: 8, de: 0 } },
    });
    expect(saved).toMatchObject(await send('GET', `${at}/draft`));
    expect(templateDraftView.parse(saved.body).editedBy).toEqual({ kind: 'key', name: '' });
  });

  test('is replaced only by whoever has seen it', async () => {
    const { send, at, document } = await givenTemplate();
    expect((await send('PUT', `${at}/draft`, { body: document })).status).toBe(200);
    const unseen = await send('PUT', `${at}/draft`, { body: document });
    expect(unseen).toMatchObject({ status: 409, body: { code: 'changed_meanwhile' } });
    const seen = await send('PUT', `${at}/draft`, { body: { ...document, revision: 1, minutes: 9 } });
    expect(seen).toMatchObject({ status: 200, body: { revision: 2, minutes: 9 } });
  });

  test('can be sent again as it came', async () => {
    const { send, at, document } = await givenTemplate();
    const first = templateDraftView.parse((await send('PUT', `${at}/draft`, { body: document })).body);
    const again = await send('PUT', `${at}/draft`, { body: first });
    expect(again).toMatchObject({ status: 200, body: { questions: first.questions, revision: 2 } });
  });

  test('names what no draft can hold by its pointer', async () => {
    const { send, at, document } = await givenTemplate();
    const [first] = document.questions;
    const twice = await send('PUT', `${at}/draft`, { body: { ...document, questions: [first, first] } });
    expect(twice).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/questions/1/id', code: 'not_unique' }] },
    });
    const long = { ...first, text: { sv: 'å'.repeat(501) } };
    expect(await send('PUT', `${at}/draft`, { body: { ...document, questions: [long] } })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/questions/0/text/sv', code: 'too_long' }] },
    });
    const signOff = { who: 'Vision', on: '17 november' };
    expect(await send('PUT', `${at}/draft`, { body: { ...document, signOff } })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/signOff/on', code: 'not_day' }] },
    });
  });

  test('can be used in no check, and is thrown away without a trace in what is published', async () => {
    const { send, at, document, id, stores, organisation } = await givenTemplate();
    await send('PUT', `${at}/draft`, { body: { ...document, minutes: 99 } });
    expect(await stores.templates.find(organisation.id, id)).toMatchObject({ version: 1, minutes: document.minutes });
    expect((await send('DELETE', `${at}/draft`)).status).toBe(204);
    expect((await send('GET', `${at}/draft`)).status).toBe(404);
    expect((await send('DELETE', `${at}/draft`)).status).toBe(404);
    expect(await send('GET', at)).toMatchObject({ body: { version: 1 } });
  });

  test('is for no test key to change, nor for another organisation to see', async () => {
    const { at, document, send } = await givenTemplate();
    await send('PUT', `${at}/draft`, { body: document });
    const other = await givenSettingsApi(real.table);
    for (const [method, where] of [
      ['GET', 'draft'],
      ['PUT', 'draft'],
      ['DELETE', 'draft'],
      ['POST', 'publish'],
      ['GET', 'versions'],
    ] as const) {
      const answer = await other.send(method, `${at}/${where}`, method === 'PUT' ? { body: document } : {});
      expect(answer.status).toBe(404);
    }
    const test = await givenSettingsApi(real.table, false);
    expect((await test.send('PUT', `${at}/draft`, { body: document })).status).toBe(403);
    expect((await test.send('POST', `${at}/publish`, { body: {} })).status).toBe(403);
    expect((await test.send('DELETE', `${at}/draft`)).status).toBe(403);
  });
});

describe('publishing', () => {
  test('makes the next version with a line of why, and leaves what is begun as a draft', async () => {
    const { send, at, document } = await givenTemplate();
    const [first, ...rest] = document.questions;
    const begun = { ...first, text: { ...first?.text, de: 'Bleibt {name} ruhig?' } };
    const signOff = { who: 'Vision', on: '2026-11-17', note: null };
    await send('PUT', `${at}/draft`, { body: { ...document, questions: [begun, ...rest], signOff } });
    const published = await send('POST', `${at}/publish`, { body: { note: 'Tyska på väg' } });
    expect(published).toMatchObject({
      status: 200,
      body: { version: 2, languages: ['sv', 'en'], signOff, warnings: [] },
    });
    expect(await send('GET', `${at}/draft`)).toMatchObject({
      body: { base: 2, questions: [{ text: { de: 'Bleibt {name} ruhig?' } }, ...rest.map(() => ({}))] },
    });
    expect(await send('GET', `${at}/versions`)).toMatchObject({
      body: {
        versions: [
          { version: 2, note: 'Tyska på väg', publishedBy: { kind: 'key' }, approvedBy: null },
          { version: 1, note: null },
        ],
      },
    });
  });

  test('refuses what is missing by its pointer, and what was not seen', async () => {
    const { send, at, document } = await givenTemplate();
    expect((await send('POST', `${at}/publish`)).status).toBe(404);
    await send('PUT', `${at}/draft`, { body: { ...document, questions: [] } });
    expect(await send('POST', `${at}/publish`, { body: {} })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/questions', code: 'too_few' }] },
    });
    expect((await send('POST', `${at}/publish`, { body: { revision: 7 } })).status).toBe(409);
  });

  test('leaves out no language in which the settings make new checks', async () => {
    const { send, at, document, id } = await givenTemplate();
    await send('PATCH', '/v1/settings', { body: { defaults: { questionTemplates: { en: id } } } });
    const swedish = document.questions.map((each) => ({ ...each, text: { sv: each.text['sv'] } }));
    await send('PUT', `${at}/draft`, { body: { ...document, questions: swedish } });
    expect(await send('POST', `${at}/publish`, { body: {} })).toMatchObject({
      status: 409,
      body: { code: 'template_in_use' },
    });
  });
});

describe('the guard', () => {
  test('says with each template what it found, on which ground, and what could be asked', async () => {
    const { send, at } = await givenTemplate();
    const questions = [...everyQuestion, asksForHealth];
    const body = buildTemplateInput({ questions });
    const made = questionTemplate.parse((await send('POST', path, { body })).body);
    const texts = made.warnings?.map(({ pointer, code, ground }) => `${pointer} ${code} ${ground}`);
    expect(texts).toEqual([
      '/questions/8/text/sv mentions_health health',
      '/questions/8/text/en mentions_health health',
    ]);
    expect(made.warnings?.[0]).toMatchObject({
      message: expect.stringContaining('diskrimineringslagen'),
      suggestion: 'Hur höll {name} överenskomna tider och åtaganden?',
    });
    expect(await send('PUT', at, { body })).toMatchObject({ status: 200, body: { warnings: [{}, {}] } });
    expect(await send('GET', `${path}/${made.id}`)).toMatchObject({ body: { warnings: [{}, {}] } });
  });

  test.each(['POST', 'PUT'])('refuses it when it is asked to be strict (%s)', async (method) => {
    const { send, at, stores, organisation, id } = await givenTemplate();
    const body = buildTemplateInput({ questions: [...everyQuestion, asksForHealth] });
    const strict = await send(method, method === 'PUT' ? at : path, { body, query: { guard: 'strict' } });
    expect(strict).toMatchObject({
      status: 422,
      body: {
        errors: [
          { pointer: '/questions/8/text/sv', code: 'mentions_ground' },
          { pointer: '/questions/8/text/en', code: 'mentions_ground' },
        ],
      },
    });
    expect(await stores.templates.find(organisation.id, id)).toMatchObject({ version: 1 });
    const strange = await send(method, method === 'PUT' ? at : path, { body, query: { guard: 'mild' } });
    expect(strange).toMatchObject({ status: 422, body: { errors: [{ pointer: '/query/guard' }] } });
  });

  test('is quiet about what is kept with a reason, and the reason goes with the version', async () => {
    const { send, at, document } = await givenTemplate();
    const questions = [...document.questions, asksForHealth];
    const kept = [{ question: 'off_sick', ground: 'health', reason: 'A rule of the trade asks for it.' }];
    const open = await send('PUT', `${at}/draft`, { body: { ...document, questions } });
    expect(open).toMatchObject({ body: { warnings: [{ ground: 'health' }, { ground: 'health' }] } });
    const body = { ...document, questions, kept, revision: 1 };
    expect(await send('PUT', `${at}/draft`, { body, query: { guard: 'strict' } })).toMatchObject({
      status: 200,
      body: { warnings: [] },
    });
    expect((await send('POST', `${at}/publish`, { body: { note: 'n' } })).status).toBe(200);
    expect(await send('GET', `${at}/versions`)).toMatchObject({ body: { versions: [{ kept }, {}] } });
  });
});

describe('approval by somebody else', () => {
  test('needs two administrators', async () => {
    const { send } = await givenTemplate();
    expect(await send('PATCH', '/v1/settings', { body: { templateApproval: 'second' } })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/templateApproval', code: 'too_few_administrators' }] },
    });
  });

  test('makes what a key puts, publishes or makes a draft that waits', async () => {
    const { send, at, document, id, stores, organisation } = await givenApproval();
    const put = await send('PUT', at, { body: { ...document, languages: ['sv', 'en'], minutes: 9 } });
    expect(put).toMatchObject({ status: 202, body: { id, status: 'awaiting_approval', minutes: 9 } });
    expect(await stores.templates.find(organisation.id, id)).toMatchObject({ version: 1 });
    // Its own it can replace.
    expect((await send('PUT', at, { body: { ...document, languages: ['sv', 'en'] } })).status).toBe(202);
    await send('PUT', `${at}/draft`, { body: { ...document, revision: 2 } });
    expect(await send('GET', `${at}/draft`)).toMatchObject({ body: { status: 'writing' } });
    const published = await send('POST', `${at}/publish`, { body: { note: 'Why' } });
    expect(published).toMatchObject({ status: 202, body: { status: 'awaiting_approval', note: 'Why' } });
    const made = await send('POST', path, { body: buildTemplateInput(), idempotencyKey: 'one' });
    expect(made).toMatchObject({ status: 202, body: { base: 0, status: 'awaiting_approval' } });
    expect(await send('POST', path, { body: buildTemplateInput(), idempotencyKey: 'one' })).toMatchObject({
      status: 202,
      body: { id: templateDraftView.parse(made.body).id },
    });
  });
});

describe('templates for a role', () => {
  test('can be copied, and chosen for no check', async () => {
    const { send, stores, organisation } = await givenTemplate();
    const copy = await send('POST', path, { body: { copyOf: 'role_nurse', name: { sv: 'Våra sjuksköterskor' } } });
    expect(copy).toMatchObject({
      status: 201,
      body: { minutes: 5, warnings: [], name: { sv: 'Våra sjuksköterskor' } },
    });
    expect(questionTemplate.parse(copy.body).questions[0]?.why?.fi).toContain('potilaalle');
    expect(await stores.templates.find(organisation.id, 'role_nurse')).toBeNull();
    const choosing = await send('PATCH', '/v1/settings', {
      body: { defaults: { questionTemplates: { sv: 'role_nurse' } } },
    });
    expect(choosing.status).toBe(422);
  });
});
