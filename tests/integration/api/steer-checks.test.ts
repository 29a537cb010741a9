// dates
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { createLinkMaker } from '#shared/data/access/link-secrets.ts';
import { createSessionStore } from '#shared/data/access/session-store.ts';
import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { createIdempotencyStore } from '#shared/data/idempotency-store.ts';
import { newId } from '#shared/data/new-id.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import { requestCheck } from '#shared/domain/decisions/request-check.ts';
import { submitAnswers } from '#shared/domain/decisions/submit-answers.ts';
import { referee, referenceCheck } from '#shared/web/api/reference-check.ts';
import { createThrottle } from '#shared/web/api/throttle.ts';
import { emptyForm } from '#tests/support/builders/answered-check.ts';
import { buildOrganisation, buildRequest, contextAt, minutesAfter } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { buildHttpRequest } from '#tests/support/http/http-request.ts';
import { createSteerChecks } from '../../../functions/steer-checks/steer-checks.ts';
import { isWrittenTo } from '../../../functions/steer-checks/steering.ts';

const linkKeys = { current: '1', keys: { '1': 'a key for tests' } };
const baseUrl = 'https://ref.example.org';
const now = minutesAfter(10);
const bo = { firstName: 'Bo', lastName: 'Ahl', email: 'bo.ahl@example.org', phone: '070-174 06 21' };

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

type Changes = Partial<ReturnType<typeof buildRequest>['settings']>;

/** An organisation with a key and one check, and calls about it. */
async function givenCheck(settings: Changes = {}, live = true) {
  const organisation = buildOrganisation({ id: newId('org') });
  const organisations = createOrganisationStore(real.table);
  const checks = createCheckStore(real.table, linkKeys);
  const sessions = createSessionStore({ table: real.table, linkKeys, baseUrl, newId });
  const secret = `vts_${live ? 'live' : 'test'}_${randomUUID().replaceAll('-', '')}`;
  await organisations.create(organisation);
  await organisations.createKey(secret, { id: newId('key'), organisationId: organisation.id, live, name: '' }, now);
  const id = newId('chk');
  const request = buildRequest({ id, organisationId: organisation.id, live });
  await checks.create(requestCheck({ ...request, settings: { ...request.settings, ...settings } }, contextAt()));
  let at = now;
  const process = createSteerChecks({
    checks,
    organisations,
    sessions,
    idempotency: createIdempotencyStore(real.table),
    throttle: createThrottle(),
    linkMaker: createLinkMaker(linkKeys, baseUrl),
    baseUrl,
    signSymbol: () => 'signed',
    clock: () => at,
    newId,
  });
  const call = async (method: string, under = '', body?: unknown, key?: string) => {
    const response = await process(
      buildHttpRequest({
        method,
        path: `/v1/reference-checks/${id}${under}`,
        headers: { authorization: `Bearer ${secret}`, ...(key === undefined ? {} : { 'idempotency-key': key }) },
        body: body === undefined ? null : JSON.stringify(body),
      }),
    );
    const answer: unknown = response.body === '' ? null : JSON.parse(response.body);
    const retryAfter = response.headers['retry-after'];
    return { status: response.status, body: answer, ...(retryAfter !== undefined && { retryAfter }) };
  };
  const file = async () => {
    const found = await checks.load(id);
    if (found === null) throw new Error('The check is gone');
    return found;
  };
  const add = async (): Promise<string> => {
    const added = z
      .object({ referees: z.array(referee) })
      .parse((await call('POST', '/referees', { referees: [bo] })).body);
    return added.referees[0]?.id ?? '';
  };
  const answerAs = (refereeId: string) =>
    checks.change(id, (current) => submitAnswers(current, emptyForm(refereeId), { now, newId }));
  const wait = (minutes: number): void => {
    at = minutesAfter(minutes, at);
  };
  return { id, call, wait, file, add, answerAs, organisation, organisations, sessions, checks };
}

const manual = { candidateChannel: 'disabled', refereeChannel: 'disabled' } as const;

describe('the later steps of a check', () => {
  test('ask for more, prolong and change the recruiter, all or none', async () => {
    const { call, file } = await givenCheck();
    const recruiter = { name: 'Eva Roth', email: 'eva.roth@example.org' };
    const answer = await call('PATCH', '', { refereesRequested: 3, daysToSubmit: 10, daysToAnswer: 20, recruiter });
    expect(referenceCheck.parse(answer.body)).toMatchObject({
      recruiter,
      settings: { refereesRequested: 3, daysToSubmit: 10, daysToAnswer: 20 },
    });
    expect((await call('PATCH', '', { refereesRequested: 6 })).status).toBe(422);
    await call('POST', '/cancel');
    expect(
      (await call('PATCH', '', { recruiter: { name: 'Rita Ek', email: 'r@example.org' }, daysToAnswer: 3 })).status,
    ).toBe(409);
    expect((await file()).check.recruiter).toEqual(recruiter);
  });

  test('allow the candidate more addresses', async () => {
    const { call } = await givenCheck();
    const answer = await call('PATCH', '', { addressesAllowed: 30 });
    expect(answer).toMatchObject({ status: 200, body: { addressesAsked: 0, addressesAllowed: 30 } });
    for (const addressesAllowed of [14, 151, '30']) {
      expect((await call('PATCH', '', { addressesAllowed })).status).toBe(422);
    }
  });

  test('ask the candidate again no sooner than after a minute', async () => {
    const { call, wait } = await givenCheck(manual);
    const ask = (key: string) => call('POST', '/candidate-request', { channel: 'email' }, key);
    expect((await ask('one')).status).toBe(200);
    expect(await ask('two')).toMatchObject({ status: 429, retryAfter: '60' });
    wait(1);
    expect((await ask('two')).status).toBe(200);
  });

  test('ask the candidate, once for a key, and keep the default', async () => {
    const { call, file, organisations, organisation } = await givenCheck(manual);
    const body = { channel: 'sms', additionalText: 'Gärna en chef.', saveAsDefault: true, daysToSubmit: 7 };
    const answers = [
      await call('POST', '/candidate-request', body, 'k'),
      await call('POST', '/candidate-request', body, 'k'),
    ];
    expect(answers[1]).toEqual(answers[0]);
    expect((await file()).messages.map((message) => message.medium)).toEqual(['sms']);
    expect((await organisations.load(organisation.id))?.additionalTexts).toEqual({ sv: 'Gärna en chef.' });
    expect((await call('POST', '/candidate-request', { channel: 'disabled' })).status).toBe(422);
  });

  test('know, after a try that died, that the candidate was written to', async () => {
    const asked = await (await givenCheck()).file();
    expect(isWrittenTo('candidate')(asked, contextAt().now)).toBe(true);
    expect(isWrittenTo('candidate')(asked, minutesAfter(1))).toBe(false);
  });

  test('with a test key keep no default, and ask nobody when one is wanted', async () => {
    const { call, wait, file, organisations, organisation } = await givenCheck(manual, false);
    const body = { channel: 'email', additionalText: 'Gärna en chef.' };
    const refused = await call('POST', '/candidate-request', { ...body, saveAsDefault: true });
    expect([refused.status, refused.body]).toEqual([403, expect.objectContaining({ code: 'key_not_allowed' })]);
    expect((await file()).messages).toEqual([]);
    for (const each of [body, { ...body, saveAsDefault: false }]) {
      expect((await call('POST', '/candidate-request', each)).status).toBe(200);
      wait(1);
    }
    expect(await organisations.load(organisation.id)).toEqual(organisation);
  });

  test('add, correct, ask, remind and remove a referee', async () => {
    const { call, wait, file, add } = await givenCheck(manual);
    const id = await add();
    expect((await file()).messages).toEqual([]);
    expect(await call('POST', `/referees/${id}/request`, {})).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/channel', code: 'required' }] },
    });
    expect(await call('POST', `/referees/${id}/request`, { channel: 'email' })).toMatchObject({
      status: 200,
      body: { status: 'invited', delivery: { email: 'queued' } },
    });
    expect(await call('POST', `/referees/${id}/request`)).toMatchObject({
      status: 429,
      body: { code: 'too_many_requests' },
      retryAfter: '60',
    });
    wait(0.5);
    expect((await call('POST', `/referees/${id}/request`)).retryAfter).toBe('30');
    wait(0.5);
    expect((await call('POST', `/referees/${id}/request`)).status).toBe(200);
    const corrected = await call('PATCH', `/referees/${id}`, { email: 'bo@nordvik.example' });
    expect(corrected).toMatchObject({ status: 200, body: { firstName: 'Bo', email: 'bo@nordvik.example' } });
    expect((await call('PATCH', `/referees/${id}`, { email: 'kim.lund@example.org' })).status).toBe(422);
    expect((await call('DELETE', `/referees/${id}`)).status).toBe(204);
    expect((await call('PATCH', `/referees/${id}`, {})).status).toBe(404);
  });

  test('conclude, cancel and reopen; a repeat with its key is answered as before and does nothing', async () => {
    const { call, file, add, answerAs } = await givenCheck();
    expect((await call('POST', '/conclude', {}, 'early')).status).toBe(409);
    await answerAs(await add());
    expect((await call('POST', '/conclude', {}, 'early')).status).toBe(409);
    expect(await call('POST', '/conclude', { note: 'Räcker' }, 'a')).toMatchObject({ body: { status: 'completed' } });
    expect(await call('POST', '/reopen', {}, 'b')).toMatchObject({ body: { status: 'collecting' } });
    expect((await call('POST', '/conclude', { note: 'Räcker' }, 'a')).status).toBe(200);
    expect((await file()).check.status).toBe('collecting');
    expect((await call('POST', '/conclude', { note: 'Annat' }, 'a')).status).toBe(422);
  });

  test('make, list and revoke report links', async () => {
    const { call, add, answerAs } = await givenCheck();
    expect((await call('POST', '/report-links', { name: 'Ali Demir' })).status).toBe(409);
    await answerAs(await add());
    const made = await call('POST', '/report-links', { name: 'Ali Demir' }, 'l');
    const link = z.object({ id: z.string(), url: z.url(), name: z.string(), expiresAt: z.string() }).parse(made.body);
    expect(await call('POST', '/report-links', { name: 'Ali Demir' }, 'l')).toEqual(made);
    expect((await call('DELETE', `/report-links/${link.id}`)).status).toBe(204);
    const listed = z
      .object({ reportLinks: z.array(z.looseObject({ id: z.string() })), cursor: z.null() })
      .parse((await call('GET', '/report-links')).body);
    // The first link was drawn by the machine's clock, the second by the test's: either may come first.
    const first = listed.reportLinks.filter(({ id }) => id !== link.id);
    expect(first).toMatchObject([{ name: null, revokedAt: null }]);
    expect(listed.reportLinks).toHaveLength(2);
    expect(listed.reportLinks.find(({ id }) => id === link.id)).toMatchObject({ revokedAt: now });
    expect((await call('DELETE', `/report-links/${newId('lnk')}`)).status).toBe(404);
  });

  test('make a link that signs a recruiter in to the check page, the same for its key', async () => {
    const { id, call, sessions } = await givenCheck();
    const body = { recruiter: { name: 'Rita Ek', email: 'rita.ek@example.org' } };
    const made = await call('POST', '/session-links', body, 's');
    expect(made.status).toBe(201);
    expect(await call('POST', '/session-links', body, 's')).toEqual(made);
    const { url } = z.object({ url: z.string() }).parse(made.body);
    const secret = url.split('/').at(-1) ?? '';
    expect(await sessions.begin(secret, now)).toMatchObject({
      signIn: { checkId: id, email: 'rita.ek@example.org', byKey: true },
    });
    await call('POST', '/session-links', body, 's');
    expect(await sessions.begin(secret, now)).toBeNull();
  });

  test.each([true, false])('make a link to a session of the key’s own kind (live: %s)', async (live) => {
    const { call, sessions } = await givenCheck({}, live);
    const body = { recruiter: { name: 'Rita Ek', email: 'rita.ek@example.org' } };
    const { url } = z.object({ url: z.string() }).parse((await call('POST', '/session-links', body)).body);
    expect(await sessions.begin(url.split('/').at(-1) ?? '', now)).toMatchObject({ signIn: { live } });
  });

  test('make none for somebody who may not see the check', async () => {
    const { call } = await givenCheck();
    const stranger = { recruiter: { name: 'Nora Bergman', email: 'nora.bergman@example.org' } };
    expect(await call('POST', '/session-links', stranger)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/recruiter/email', code: 'not_of_check' }] },
    });
    const administrator = { recruiter: { name: 'Ali Demir', email: 'Ali.Demir@example.org' } };
    expect((await call('POST', '/session-links', administrator)).status).toBe(201);
  });

  test('see nothing of another organisation', async () => {
    const [one, other] = [await givenCheck(), await givenCheck()];
    const theirs = await other.file();
    expect((await one.call('GET', '/report-links')).status).toBe(200);
    expect((await one.call('POST', `/../${theirs.check.id}/cancel`)).status).toBe(404);
    expect((await other.file()).check.status).toBe('candidate_invited');
  });
});
