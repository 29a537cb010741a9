import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { buildInvitation } from '#tests/support/ats/invitations.ts';
import {
  authorizeQuery,
  client,
  connectAts,
  consentIn,
  consentTo,
  exchange,
  redirectUri,
  startConnector,
} from '#tests/support/ats/talentech-connector.ts';
import { minutesAfter, startTime } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { recordCalls } from '#tests/support/cloud/record-calls.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const path = '/ats/talentech/authorization/authorize';
const errorList = z.array(z.object({ errorType: z.enum(['UserError', 'SystemError']), message: z.string() })).min(1);
const jwt = z.object({ access_token: z.string(), refresh_token: z.string() });

async function given(tokens: 'refresh' | 'fixed' = 'refresh') {
  const connector = startConnector(real.table);
  await connector.setApp(tokens);
  const owner = await connector.addOrganisation();
  return { connector, owner };
}

const refresh = (connector: Awaited<ReturnType<typeof given>>['connector'], token: string) =>
  connector.postForm('authorization/token', {
    client_id: client.id,
    client_secret: client.secret,
    grant_type: 'refresh_token',
    refresh_token: token,
  });

describe('A.11.1 authorize', () => {
  test.each([
    ['a foreign redirect_uri', { redirect_uri: 'https://evil.example/Customers/OAuth/Callback' }],
    ['a redirect_uri that only begins right', { redirect_uri: `${redirectUri}/more` }],
    ['an unknown client', { client_id: 'somebody' }],
    ['another response type', { response_type: 'token' }],
  ])('refuses %s, and sends nobody anywhere', async (_, changes) => {
    const { connector, owner } = await given();
    const cookies = await connector.signIn(owner.organisation, 'ali.demir@example.org');
    const answer = await connector.send({ path, rawQuery: authorizeQuery(changes), cookies });
    expect(answer.status).toBe(400);
    expect(answer.headers['location']).toBeUndefined();
  });

  test.each(['s%2Bt%20a~te', 'a+b%2Fc==', '%C3%A5%FF', 'x'.repeat(1000)])(
    'echoes the state byte for byte: %s',
    async (state) => {
      const { connector, owner } = await given();
      const cookies = await connector.signIn(owner.organisation, 'ali.demir@example.org');
      const rawQuery = authorizeQuery({}, state);
      const shown = await connector.send({ path, rawQuery, cookies });
      expect(shown.text.replaceAll('&amp;', '&')).toContain(`&state=${state}&lang=fi"`);
      expect(shown.headers['content-security-policy']).toContain("form-action 'self' https://evaluation.talentech.io");
      const token = /name="token" value="([^"]+)"/.exec(shown.text)?.[1] ?? '';
      const body = (answer: string) =>
        new URLSearchParams({ answer, token, connection: owner.connection.id }).toString();
      const post = { method: 'POST', path, rawQuery, cookies } as const;
      const allowed = await connector.send({ ...post, body: body('allow') });
      expect(allowed.status).toBe(302);
      expect(allowed.headers['location']).toMatch(`${redirectUri}?state=${state}&code=`);
      const denied = await connector.send({ ...post, body: body('deny') });
      expect(denied.headers['location']).toBe(`${redirectUri}?state=${state}&error=access_denied`);
    },
  );

  test('is given to the connection that was shown, and to no other', async () => {
    const { connector, owner } = await given();
    const cookies = await connector.signIn(owner.organisation, 'ali.demir@example.org');
    const rawQuery = authorizeQuery();
    const shown = await connector.send({ path, rawQuery, cookies });
    const token = /name="token" value="([^"]+)"/.exec(shown.text)?.[1] ?? '';
    const body = new URLSearchParams({ answer: 'allow', token, connection: 'con_of_another' }).toString();
    const answer = await connector.send({ method: 'POST', path, rawQuery, cookies, body });
    expect(answer.status).toBe(200);
    expect(answer.headers['location']).toBeUndefined();
  });

  test('that would replace another says so and asks, also when that was given after the page was shown', async () => {
    const { connector, owner } = await given();
    const cookies = await connector.signIn(owner.organisation, 'ali.demir@example.org');
    const page = { path, rawQuery: authorizeQuery(), cookies };
    const first = await connector.send(page);
    expect(first.text).toContain('Koppla Exempelkommun till Talentech?');
    await connectAts(connector, owner);

    const late = await connector.send({ ...page, method: 'POST', body: consentIn(first.text) });
    expect([late.status, late.headers['location']]).toEqual([200, undefined]);
    expect(late.text).toContain('Ersätta kopplingen mellan Exempelkommun och Talentech?');
    expect(late.text.replaceAll('\u00a0', ' ')).toContain('Ali Demir sa ja till den 23 november 2026');

    const answer = await connector.send({ ...page, method: 'POST', body: consentIn(late.text) });
    const code = new URL(answer.headers['location'] ?? 'https://nowhere.example').searchParams.get('code') ?? '';
    expect((await exchange(connector, code)).status).toBe(200);
  });

  test('of two who were shown the same, the second to be used replaces nothing', async () => {
    const { connector, owner } = await given();
    const [one, other] = [await consentTo(connector, owner), await consentTo(connector, owner)];
    expect((await exchange(connector, one)).status).toBe(200);
    expect((await exchange(connector, other)).status).toBe(400);
  });

  test('is asked for by a mail that names Talentech', async () => {
    const { connector, owner } = await given();
    const { id, administrators } = owner.organisation;
    const body = new URLSearchParams({ email: administrators[0]?.email ?? '' }).toString();
    await connector.send({ method: 'POST', path, rawQuery: authorizeQuery(), body });
    const key = { text: '#pk = :pk', names: { '#pk': 'pk' }, values: { ':pk': `CHK#${id}` } };
    const { items } = await real.table.query({ key });
    const [mail] = items.filter((item) => item['messageKind'] === 'sign-in');
    const mailed = await connector.sessions.findMailed(id, z.string().parse(mail?.['recipient']), startTime);
    expect(mailed?.signIn.askedBy).toBe('talentech');
  });

  test('is given after the code of the mail is typed where it was asked for, and nowhere else', async () => {
    const { connector, owner } = await given();
    await connector.addOrganisation({ administrators: [{ name: 'Nora Bergman', email: 'nora.bergman@example.org' }] });
    const { id, administrators } = owner.organisation;
    const email = administrators[0]?.email ?? '';
    const rawQuery = authorizeQuery();
    const post = (fields: Record<string, string>, cookies: Readonly<Record<string, string>> = {}) =>
      connector.send({ method: 'POST', path, rawQuery, cookies, body: new URLSearchParams(fields).toString() });
    const asked = await post({ email });
    expect(Object.keys(asked.cookies)).toEqual(['__Secure-w-talentech']);
    const key = { text: '#pk = :pk', names: { '#pk': 'pk' }, values: { ':pk': `CHK#${id}` } };
    const { items } = await real.table.query({ key });
    const [mail] = items.filter((item) => item['messageKind'] === 'sign-in');
    const mailed = await connector.sessions.findMailed(id, z.string().parse(mail?.['recipient']), startTime);
    const code = mailed?.code ?? '';
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');

    expect((await post({ email, code })).status).toBe(410);
    const again = await post({ email, code: wrong }, asked.cookies);
    expect([again.status, again.text.includes('You have four tries left')]).toEqual([422, true]);
    expect((await post({ email, code: '12' }, asked.cookies)).status).toBe(422);
    const entered = await post({ email, code }, asked.cookies);
    expect(entered.status).toBe(302);
    expect(Object.keys(entered.cookies)).toEqual([`__Host-s-${id}`]);
    const consent = await connector.send({ path, rawQuery, cookies: entered.cookies });
    expect(consent.text).toContain('name="answer" value="allow"');
  });

  test('names no organisation to whoever has not signed in, where there are several, and says the same of any address', async () => {
    const { connector, owner } = await given();
    await connector.addOrganisation({ name: 'Hemliga kommunen' });
    const rawQuery = authorizeQuery();
    const asked = await connector.send({ path, rawQuery });
    expect(asked.status).toBe(200);
    expect(asked.text).not.toMatch(/Hemliga|Exempelkommun/);
    const mailed = async (email: string) =>
      (await connector.send({ method: 'POST', path, rawQuery, body: new URLSearchParams({ email }).toString() })).text
        .replaceAll(email, 'address')
        .replaceAll(/nonce(?:=|-)"?[^"' ]+/g, '');
    expect(await mailed('nobody@example.org')).toBe(await mailed(owner.organisation.administrators[0]?.email ?? ''));
  });

  test('reads and writes the same for an administrator’s address and for anybody’s', async () => {
    const { table, takeCalls } = recordCalls(real.table);
    const connector = startConnector(table);
    await connector.setApp();
    await connector.addOrganisation({
      administrators: [{ name: 'Eva Roth', email: 'eva.roth@example.org' }],
    });
    await connector.send({ path, rawQuery: authorizeQuery() });
    const callsFor = async (email: string) => {
      takeCalls();
      const body = new URLSearchParams({ email }).toString();
      expect((await connector.send({ method: 'POST', path, rawQuery: authorizeQuery(), body })).status).toBe(200);
      return takeCalls().toSorted();
    };
    const known = await callsFor('eva.roth@example.org');
    expect(known).toContain('transact update SES, put sign_in, put message, put audit_entry');
    expect(await callsFor('kim.lund@example.org')).toEqual(known);
  });

  test('needs a live session of an administrator, and the page’s own form', async () => {
    const { connector, owner } = await given();
    const rawQuery = authorizeQuery();
    const recruiter = await connector.signIn(owner.organisation, 'rita.ek@example.org');
    expect((await connector.send({ path, rawQuery, cookies: recruiter })).text).toContain('name="email"');
    const cookies = await connector.signIn(owner.organisation, 'ali.demir@example.org');
    const body = new URLSearchParams({ answer: 'allow', token: 'guessed', connection: owner.connection.id }).toString();
    const forged = await connector.send({ method: 'POST', path, rawQuery, cookies, body });
    expect(forged.status).toBe(403);
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect((await connector.send({ method: 'POST', path, rawQuery, cookies, body, headers })).status).toBe(403);
  });
});

describe('A.11.2 a code', () => {
  test('is used once', async () => {
    const { connector, owner } = await given();
    const code = await consentTo(connector, owner);
    expect((await exchange(connector, code)).status).toBe(200);
    const again = await exchange(connector, code);
    expect(again.status).toBe(400);
    expect(errorList.parse(again.json)).toHaveLength(1);
  });

  test('is over after five minutes', async () => {
    const { connector, owner } = await given();
    const code = await consentTo(connector, owner);
    connector.setTime(minutesAfter(5));
    expect((await exchange(connector, code)).status).toBe(400);
  });

  test.each([{ client_secret: 'wrong' }, { client_id: 'somebody' }])('is for Talentech only: %j', async (changes) => {
    const { connector, owner } = await given();
    const answer = await exchange(connector, await consentTo(connector, owner), changes);
    expect(answer.status).toBe(401);
    expect(errorList.parse(answer.json)).toHaveLength(1);
  });

  test('is for the address that it was given to', async () => {
    const { connector, owner } = await given();
    const code = await consentTo(connector, owner);
    expect((await exchange(connector, code, { redirect_uri: 'https://evil.example' })).status).toBe(400);
  });
});

describe('A.11.3 tokens', () => {
  test('RefreshToken mode: an access token that says when it ends, and works until then', async () => {
    const { connector, owner } = await given();
    const ats = await connectAts(connector, owner);
    const [, claims = ''] = ats.headers.authorization?.split('.') ?? [];
    const said = z.object({ exp: z.number() }).parse(JSON.parse(Buffer.from(claims, 'base64url').toString()));
    expect(said.exp * 1000).toBe(Date.parse(minutesAfter(60)));
    expect((await ats.call('evaluationforms')).status).toBe(200);
    connector.setTime(minutesAfter(60));
    expect((await ats.call('evaluationforms')).status).toBe(401);
  });

  test('RefreshToken mode: a refresh gives new ones, the same again to whoever lost the answer, and then no more', async () => {
    const { connector, owner } = await given();
    const { refreshToken: first } = await connectAts(connector, owner);
    const second = jwt.parse((await refresh(connector, first)).json).refresh_token;
    expect(second).not.toBe(first);
    expect(jwt.parse((await refresh(connector, first)).json).refresh_token).toBe(second);
    const third = jwt.parse((await refresh(connector, second)).json).refresh_token;
    expect(third).not.toBe(second);
    expect((await refresh(connector, first)).status).toBe(400);
    expect((await refresh(connector, 'eyJhbGciOiJub25lIn0.eyJ0eXAiOiJyZWZyZXNoIn0.')).status).toBe(400);
  });

  test('FixedToken mode: what later calls show, which works for good', async () => {
    const { connector, owner } = await given('fixed');
    const ats = await connectAts(connector, owner);
    expect(ats.auth).toEqual({ customerAccountId: owner.organisation.id, integrationKey: expect.any(String) });
    connector.setTime(minutesAfter(365 * 1440));
    expect((await ats.call('evaluationforms')).status).toBe(200);
  });
});

describe('A.11.12 deauthorize', () => {
  test.each(['refresh', 'fixed'] as const)('ends the consent in %s mode, any number of times', async (mode) => {
    const { connector, owner } = await given(mode);
    const ats = await connectAts(connector, owner);
    const basic = Buffer.from(`${client.id}:${client.secret}`).toString('base64');
    const leave = () =>
      mode === 'refresh'
        ? connector.postForm(
            'authorization/deauthorize',
            { token: ats.refreshToken, token_type_hint: 'refresh_token' },
            { authorization: `Basic ${basic}` },
          )
        : connector.post('authorization/deauthorize', {
            auth: ats.auth,
            clientId: client.id,
            clientSecret: client.secret,
          });
    expect((await leave()).status).toBe(200);
    expect((await leave()).status).toBe(200);
    const refused = await ats.call('invitations', buildInvitation());
    expect(refused.status).toBe(401);
    expect(errorList.parse(refused.json)[0]).toEqual({
      errorType: 'UserError',
      message: 'Kopplingen till Vitsord gäller inte längre. Be en administratör att koppla på nytt.',
    });
    expect((await refresh(connector, ats.refreshToken)).status).toBe(400);
  });

  test.each(['authorize', 'token', 'deauthorize'])('has no form that is larger than any of them: %s', async (place) => {
    const { connector } = await given();
    const answer = await connector.postForm(`authorization/${place}`, { code: 'x'.repeat(200_001) });
    expect(answer.status).toBe(413);
    expect(errorList.parse(answer.json)).toMatchObject([{ errorType: 'SystemError' }]);
  });

  test('is for Talentech only', async () => {
    const { connector, owner } = await given();
    const ats = await connectAts(connector, owner);
    const headers = { authorization: `Basic ${Buffer.from('somebody:guesses').toString('base64')}` };
    const answer = await connector.postForm('authorization/deauthorize', { token: ats.refreshToken }, headers);
    expect(answer.status).toBe(401);
    expect((await ats.call('health')).json).toEqual({ status: 'Healthy', errors: [] });
    connector.setTime(startTime);
  });
});
