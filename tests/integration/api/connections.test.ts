import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { connection, connectionWithSecrets } from '#shared/web/api/connection.ts';
import { startTime } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { givenSettingsApi } from '#tests/support/roads/settings-api.ts';
import {
  connectionInputExamples,
  connectionWithSecretsExamples,
} from '../../../functions/serve-site/openapi/connection-examples.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const path = '/v1/connections';
const greenhouse = { kind: 'greenhouse', name: 'Greenhouse', settings: { hosts: ['App.EU.greenhouse.io'] } };
const refapp = { kind: 'refapp', name: 'Teamtailor', bearers: { 'api.teamtailor.com': 'their-bearer' } };
const talentech = { kind: 'talentech', name: 'Talent Recruiter', settings: { forms: 'templates' } };
const page = z.object({ connections: z.array(connection), cursor: z.string().nullable() });

const given = (live = true) => givenSettingsApi(real.table, live);
type Api = Awaited<ReturnType<typeof given>>;

async function made({ send }: Api, body: unknown) {
  const answer = await send('POST', path, { body });
  expect(answer.status).toBe(201);
  return connectionWithSecrets.parse(answer.body);
}

describe('A new connection', () => {
  test('to Greenhouse shows its key once; the key opens it', async () => {
    const api = await given();
    const { secrets, ...shown } = await made(api, greenhouse);
    expect(shown).toMatchObject({ kind: 'greenhouse', live: true, active: true, consent: null });
    expect(shown.settings).toEqual({ hosts: ['app.eu.greenhouse.io'] });
    const opened = await api.connections.connections.findCredential(
      secrets['apiKey'] ?? '',
      'greenhouse_key',
      startTime,
    );
    expect(opened).toMatchObject({ organisationId: api.organisation.id, connectionId: shown.id });
    const again = await api.send('GET', `${path}/${shown.id}`);
    expect(again).toEqual({ status: 200, body: shown });
  });

  test('to Refapp shows both secrets, and never the bearers that it took', async () => {
    const api = await given();
    const answer = await made(api, refapp);
    expect(Object.keys(answer.secrets)).toEqual(['atsSecret', 'customerSecret']);
    expect(answer.settings).toEqual({ hosts: ['api.teamtailor.com'] });
    const stored = await api.connections.connections.load(api.organisation.id, answer.id);
    expect(JSON.stringify([answer, stored])).not.toContain('their-bearer');
  });

  test('to Talentech has no secret: it waits for the consent', async () => {
    const api = await given();
    const answer = await made(api, talentech);
    expect(answer.secrets).toEqual({});
    expect(answer.settings).toEqual({ forms: 'templates', asksCandidateLanguage: false, results: 'pascal_numbers' });
  });

  test.each(connectionInputExamples.map((example) => [example.kind, example] as const))(
    'to %s is made as its example has it, and has the secrets that the example shows',
    async (kind, example) => {
      const taken = 'providerKey' in example ? { ...example, providerKey: randomUUID() } : example;
      const { secrets, settings } = await made(await given(), taken);
      const shown = connectionWithSecretsExamples.find((each) => each.kind === kind);
      expect(Object.keys(secrets)).toEqual(Object.keys(shown?.secrets ?? {}));
      expect(Object.keys(settings)).toEqual(expect.arrayContaining(Object.keys(shown?.settings ?? {})));
    },
  );

  test('to Teamtailor takes the key that opens it, never shows it, and no other connection has the same', async () => {
    const [ours, theirs] = [await given(), await given()];
    const teamtailor = { kind: 'teamtailor', name: 'Teamtailor', providerKey: randomUUID() };
    const answer = await made(ours, teamtailor);
    expect(answer).toMatchObject({ kind: 'teamtailor', settings: {}, secrets: {} });
    const { connections } = ours.connections;
    const opened = () => connections.findCredential(teamtailor.providerKey, 'teamtailor_provider', startTime);
    expect(await opened()).toMatchObject({ connectionId: answer.id });
    expect(JSON.stringify([answer, await connections.load(ours.organisation.id, answer.id)])).not.toContain(
      teamtailor.providerKey,
    );
    const refused = { status: 422, body: { errors: [{ pointer: '/providerKey', code: 'taken' }] } };
    expect(await theirs.send('POST', path, { body: teamtailor })).toMatchObject(refused);
    expect(await opened()).toMatchObject({ connectionId: answer.id });
    // Whoever removes it sets its key free.
    await ours.send('DELETE', `${path}/${answer.id}`);
    const { id } = await made(theirs, teamtailor);
    expect(await opened()).toMatchObject({ organisationId: theirs.organisation.id, connectionId: id });
  });

  test('is made once for its key, and shows the same secrets again', async () => {
    const api = await given();
    const sent = { body: greenhouse, idempotencyKey: randomUUID() };
    const first = await api.send('POST', path, sent);
    expect(await api.send('POST', path, sent)).toEqual(first);
    const listed = await api.send('GET', path);
    expect(page.parse(listed.body).connections).toHaveLength(1);
  });

  test.each([
    [{ ...greenhouse, kind: 'lever' }, '/kind'],
    [{ kind: 'teamtailor', name: 'Teamtailor' }, '/providerKey'],
    [{ kind: 'teamtailor', name: 'Teamtailor', providerKey: ' ' }, '/providerKey'],
    [{ ...greenhouse, name: ' ' }, '/name'],
    [{ ...greenhouse, settings: { hosts: ['https://app.greenhouse.io'] } }, '/settings/hosts/0'],
    [{ ...greenhouse, settings: { recruiter: { name: 'Rita Ek', email: '0' } } }, '/settings/recruiter/email'],
    [
      { ...greenhouse, settings: { recruiter: { name: 'Åsa Ek', email: 'åsa@example.org' } } },
      '/settings/recruiter/email',
    ],
    [{ ...refapp, bearers: { 'no host': 'secret' } }, '/bearers/no host'],
  ])('is refused when it is not right: %j', async (body, pointer) => {
    const { send } = await given();
    const answer = await send('POST', path, { body });
    expect(answer).toMatchObject({ status: 422, body: { code: 'not_valid', errors: [{ pointer }] } });
  });

  test('is one of twenty at most', async () => {
    const api = await given();
    for (let number = 0; number < 20; number += 1) await made(api, talentech);
    for (const _ of ['first', 'repeated']) {
      const answer = await api.send('POST', path, { body: talentech, idempotencyKey: 'one-too-many' });
      expect(answer).toMatchObject({ status: 422, body: { errors: [{ code: 'too_many' }] } });
    }
  });
});

describe('A connection', () => {
  test('is changed in what is said, and stops for a while', async () => {
    const api = await given();
    const { id } = await made(api, refapp);
    const body = { active: false, name: 'New', bearers: { 'api.teamtailor.com': null, 'ats.example:8443': 'another' } };
    const changed = await api.send('PATCH', `${path}/${id}`, { body });
    expect(changed).toMatchObject({
      status: 200,
      body: { name: 'New', active: false, settings: { hosts: ['ats.example:8443'] } },
    });
    const stored = await api.connections.connections.load(api.organisation.id, id);
    expect(Object.keys(stored?.secrets ?? {})).toEqual(['bearer:ats.example:8443']);
  });

  test('opens nothing when it is removed', async () => {
    const api = await given();
    const { id } = await made(api, greenhouse);
    expect((await api.send('DELETE', `${path}/${id}`)).status).toBe(204);
    expect((await api.send('GET', `${path}/${id}`)).status).toBe(404);
    expect((await api.send('DELETE', `${path}/${id}`)).status).toBe(404);
    expect(await api.connections.connections.load(api.organisation.id, id)).toBeNull();
  });

  test('is nobody else’s: not another organisation’s, and a live one no test key’s', async () => {
    const [ours, theirs] = [await given(), await given()];
    const { id } = await made(ours, greenhouse);
    for (const [method, body] of [['GET'], ['PATCH', {}], ['DELETE']] as const) {
      expect((await theirs.send(method, `${path}/${id}`, { body })).status).toBe(404);
    }
    expect(page.parse((await theirs.send('GET', path)).body).connections).toEqual([]);

    const test = await given(false);
    expect(await made(test, greenhouse)).toMatchObject({ live: false });
  });

  test('stands on the page where the one before it ended', async () => {
    const api = await given();
    const ids = [];
    for (const body of [greenhouse, refapp, talentech]) ids.push((await made(api, body)).id);
    const first = page.parse((await api.send('GET', path, { query: { limit: '2' } })).body);
    const second = page.parse(
      (await api.send('GET', path, { query: { limit: '2', cursor: first.cursor ?? '' } })).body,
    );
    expect([...first.connections, ...second.connections].map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(second.cursor).toBeNull();
    const wrong = await api.send('GET', path, { query: { cursor: 'x' } });
    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ code: 'cursor_invalid' }] } });
  });
});
