import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLinkMaker } from '#shared/data/access/link-secrets.ts';
import { createSessionStore } from '#shared/data/access/session-store.ts';
import { createIdempotencyStore } from '#shared/data/idempotency-store.ts';
import { newId } from '#shared/data/new-id.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import { cancelCheck } from '#shared/domain/decisions/cancel-check.ts';
import { addDays, addMonths } from '#shared/domain/time.ts';
import { referenceCheck } from '#shared/web/api/reference-check.ts';
import { createThrottle } from '#shared/web/api/throttle.ts';
import { contextAt } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { buildHttpRequest } from '#tests/support/http/http-request.ts';
import { eva, recruiterDesk, rita, wordsOf } from '#tests/support/roads/recruiter-desk.ts';
import { createSteerChecks } from '../../../functions/steer-checks/steer-checks.ts';

const linkKeys = { current: '1', keys: { '1': 'a key for tests' } };
const baseUrl = 'https://ref.example.org';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

/** A check that runs, the desk of its organisation, and calls about it with a key. */
async function givenCheck() {
  const desk = await recruiterDesk(real.table);
  const organisations = createOrganisationStore(real.table);
  const secret = `vts_live_${randomUUID().replaceAll('-', '')}`;
  const key = { id: newId('key'), organisationId: desk.organisation.id, live: true, name: '' };
  await organisations.createKey(secret, key, desk.now());
  const id = await desk.start();
  const process = createSteerChecks({
    checks: desk.checks,
    organisations,
    sessions: createSessionStore({ table: real.table, linkKeys, baseUrl, newId }),
    idempotency: createIdempotencyStore(real.table),
    throttle: createThrottle(),
    linkMaker: createLinkMaker(linkKeys, baseUrl),
    baseUrl,
    signSymbol: () => 'signed',
    clock: desk.now,
    newId,
  });
  const call = async (method: string, body?: unknown) => {
    const response = await process(
      buildHttpRequest({
        method,
        path: `/v1/reference-checks/${id}/hold`,
        headers: { authorization: `Bearer ${secret}` },
        body: body === undefined ? null : JSON.stringify(body),
      }),
    );
    const answer: unknown = response.body === '' ? null : JSON.parse(response.body);
    return { status: response.status, body: answer };
  };
  const cancel = () =>
    desk.checks.change(id, (file) => cancelCheck(file, { by: null, note: null }, { ...contextAt(desk.now()), newId }));
  return { desk, id, call, cancel };
}

describe('a check that is held by the API', () => {
  test('has ended, and is held for 24 months at most', async () => {
    const { desk, call, cancel } = await givenCheck();
    const body = { reason: 'claim', until: addMonths(desk.now(), 6), note: 'An appeal.' };
    expect((await call('POST', body)).status).toBe(409);
    await cancel();
    const wrong = [
      [{ ...body, until: addDays(addMonths(desk.now(), 24), 1) }, '/until', 'not_in_time'],
      [{ ...body, until: desk.now() }, '/until', 'not_in_time'],
      [{ ...body, until: '2027-13-01' }, '/until', 'not_moment'],
      [{ ...body, reason: 'habit' }, '/reason', undefined],
    ] as const;
    for (const [sent, pointer, code] of wrong) {
      const answer = await call('POST', sent);
      expect(answer).toMatchObject({
        status: 422,
        body: { errors: [{ pointer, ...(code !== undefined && { code }) }] },
      });
    }
    const held = await call('POST', body);
    expect(held.status).toBe(200);
    expect(referenceCheck.parse(held.body).hold).toEqual({ ...body, setAt: desk.now() });
    expect((await call('DELETE')).status).toBe(204);
    expect((await call('DELETE')).status).toBe(204);
  });

  test('is read by administrators alone, its people are told, and the trail has it', async () => {
    const { desk, id, call, cancel } = await givenCheck();
    await cancel();
    const own = desk.browser();
    await own.signIn(rita, id);
    const admin = desk.browser();
    await admin.signIn(eva, id);
    const path = desk.at(`checks/${id}`);
    expect((await own.get(path)).status).toBe(200);
    const until = addMonths(desk.now(), 6);
    await call('POST', { reason: 'archive', until, note: 'An appeal.' });
    expect((await own.get(path)).status).toBe(404);
    const page = await admin.get(path);
    expect([page.status, wordsOf(page).includes('An appeal.')]).toEqual([200, true]);
    const file = await desk.checks.load(id);
    expect(file?.messages.map(({ kind }) => kind)).toContain('held-candidate');
    await call('DELETE');
    expect((await own.get(path)).status).toBe(200);
  });

  test('is held and released by an administrator on its page, and by nobody else', async () => {
    const { desk, id, cancel } = await givenCheck();
    await cancel();
    const [own, admin] = [desk.browser(), desk.browser()];
    await own.signIn(rita, id);
    await admin.signIn(eva, id);
    const step = desk.at(`checks/${id}/hold`);
    expect((await own.get(step)).body).not.toContain('name="until"');
    const until = addDays(desk.now(), 60).slice(0, 10);
    const form = await admin.get(step);
    const none = await admin.submit(form, { until });
    expect(none.status).toBe(422);
    const done = await admin.submit(form, { reason: 'claim', until });
    expect(done.status).toBe(303);
    expect((await desk.checks.load(id))?.check.hold).toMatchObject({ reason: 'claim', note: null });
    await admin.submit(await admin.get(desk.at(`checks/${id}/release`)), {});
    expect((await desk.checks.load(id))?.check.hold).toBeUndefined();
  });
});
