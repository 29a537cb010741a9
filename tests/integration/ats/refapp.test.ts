import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { eventOf, givenRefapp } from '#tests/support/ats/refapp-client.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const given = (choices: Parameters<typeof givenRefapp>[1] = {}) => givenRefapp(real.table, choices);
const refused = z.strictObject({ message: z.string().min(1) });
const field = z.looseObject({ id: z.string(), type: z.string(), label: z.string(), value: z.optional(z.unknown()) });
const config = z.strictObject({ config: z.strictObject({ fields: z.array(field) }) });

const valuesOf = (body: unknown) =>
  Object.fromEntries(
    config.parse(body).config.fields.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]])),
  );

describe('the two secrets', () => {
  test('open one connection together, and nothing apart', async () => {
    const [ours, theirs] = [await given(), await given()];
    const headers = (ats: string, customer: string) => ({ authorization: `Bearer ${ats}`, 'x-provider-key': customer });
    expect((await ours.config()).status).toBe(200);
    for (const wrong of [
      headers(ours.atsSecret, theirs.customerSecret),
      headers(theirs.atsSecret, ours.customerSecret),
      headers(ours.customerSecret, ours.atsSecret),
      headers(ours.atsSecret, ''),
      { 'x-provider-key': ours.customerSecret },
    ]) {
      const answer = await ours.call('GET', 'config', { headers: wrong });
      expect(answer.status).toBe(401);
      refused.parse(answer.body);
    }
    const event = { 'partner-event': eventOf(theirs.customerSecret) };
    expect((await ours.call('POST', 'events', { body: event })).status).toBe(401);
  });
});

describe('a page in a browser', () => {
  test('may ask and send, with the headers that it needs', async () => {
    const { call } = await given();
    for (const path of ['config', 'events']) {
      const { status, headers } = await call('OPTIONS', path, { headers: { origin: 'https://ats.example' } });
      expect(status).toBe(204);
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['access-control-allow-headers']).toBe('Authorization, X-Provider-Key, Content-Type');
    }
  });

  test('may read every answer, a refusal too', async () => {
    const { call, config: show, send } = await given();
    const answers = [
      await show(),
      await send(),
      await call('GET', 'config'),
      await call('POST', 'events', { body: '{' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 401, 401]);
    for (const { headers } of answers) expect(headers['access-control-allow-origin']).toBe('*');
  });

  test.each([
    ['GET', 'events', 405],
    ['POST', 'config', 405],
    ['GET', 'elsewhere', 404],
  ])('%s %s is %s', async (method, path, status) => {
    const { call } = await given();
    const answer = await call(method, path);
    expect(answer.status).toBe(status);
    refused.parse(answer.body);
  });
});

describe('config', () => {
  test('has Refapp’s own ids, with the organisation’s settings as values', async () => {
    const { config: show } = await given();
    expect(valuesOf((await show()).body)).toMatchObject({
      'referee-requests-choice': 'email',
      'num-referees-requested': '2',
      'referee-communication-automation': 'email',
      'form-sv': 'tpl_standard',
      'form-en': 'tpl_standard',
      'relation-verification': true,
      'hide-project-name': false,
    });
  });

  test('has that project’s settings once its job is known, and the others’ not', async () => {
    const { config: show, send } = await given();
    await send();
    expect(valuesOf((await show({ job_id: '12345' })).body)).toMatchObject({
      'num-referees-requested': '3',
      'form-sv': 'tpl_short',
      'form-en': '',
      'relation-verification': true,
      'hide-project-name': false,
    });
    expect(valuesOf((await show({ job_id: '1' })).body)).toMatchObject({ 'num-referees-requested': '2' });
  });

  test.each([
    ['en-GB', 'Number of'],
    ['swe', 'Antal'],
    ['xx', 'Antal'],
    ['', 'Antal'],
  ])('is in the language %j, or the organisation’s', async (lang, word) => {
    const { config: show } = await given();
    const { fields } = config.parse((await show({ lang })).body).config;
    expect(fields.find(({ id }) => id === 'num-referees-requested')?.label).toContain(word);
  });
});
