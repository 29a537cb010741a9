import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { newId } from '#shared/data/new-id.ts';
import { createErasureStore } from '#shared/data/subjects/erasure-store.ts';
import { startChange } from '#shared/domain/decisions/change.ts';
import { requestCheck } from '#shared/domain/decisions/request-check.ts';
import { begunErasure, erasure, subjectExport } from '#shared/web/api/subject.ts';
import { buildSubmission } from '#tests/support/builders/answered-check.ts';
import {
  buildReferee,
  buildRequest,
  contextAt,
  minutesAfter,
  startTime,
} from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { givenSettingsApi } from '#tests/support/roads/settings-api.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

/** An organisation with a live and a test key, and a check with two referees, of whom Bo was given by the candidate and has answered. */
async function given() {
  const { organisation, send, stores } = await givenSettingsApi(real.table);
  const testKey = `vts_test_${randomUUID().replaceAll('-', '')}`;
  const owner = { id: newId('key'), organisationId: organisation.id, live: false, name: '' };
  await stores.organisations.createKey(testKey, owner, startTime);
  const checks = createCheckStore(real.table, { current: '1', keys: { '1': 'a key for tests' } });
  const id = newId('chk');
  await checks.create(requestCheck(buildRequest({ id, organisationId: organisation.id }), contextAt()));
  const bo = buildReferee({ id: newId('ref'), status: 'answered', answersVersion: 1 });
  const eva = buildReferee({
    id: newId('ref'),
    source: 'ats',
    firstName: 'Eva',
    lastName: 'Roth',
    email: 'eva.roth@example.org',
    phone: null,
  });
  await checks.change(id, ({ check }) => ({
    outcome: 'change',
    change: {
      ...startChange({ ...check, status: 'collecting' }, minutesAfter(10)),
      referees: [bo, eva],
      submission: buildSubmission({ refereeId: bo.id }),
    },
  }));
  const call = (
    method: string,
    path: string,
    { body, key, once }: { body?: unknown; key?: string; once?: string } = {},
  ) =>
    send(method, `/v1/subjects/${path}`, {
      body,
      ...(key !== undefined && { secret: key }),
      ...(once !== undefined && { idempotencyKey: once }),
    });
  const exportOf = async (body: unknown, key?: string) =>
    subjectExport.parse((await call('POST', 'export', { body, ...(key !== undefined && { key }) })).body);
  return { id, organisation, testKey, call, exportOf };
}

describe('POST /v1/subjects/export', () => {
  it('hands out a candidate’s check: what was answered, and the contact data of those alone whom they named', async () => {
    const { id, exportOf } = await given();
    const answer = await exportOf({ email: 'KIM.LUND+jobb@example.org' });
    expect(answer.matched).toEqual({ email: 'kim.lund@example.org', phone: null });
    const [part] = answer.parts;
    expect(part).toMatchObject({ referenceCheck: id, role: 'candidate', matchedBy: ['email'] });
    expect(part?.referees).toMatchObject([
      { firstName: 'Bo', email: 'bo.ahl@example.org' },
      { firstName: 'Eva', email: null, phone: null, relation: null },
    ]);
    expect(part?.writings).toMatchObject([{ referee: 'Bo Ahl', withheld: false }]);
    expect(part?.writings[0]?.answers.length).toBeGreaterThan(0);
    expect(JSON.stringify(answer)).not.toContain('eva.roth@example.org');
  });

  it('hands out a referee’s own answers, found by number, and nothing of anybody else', async () => {
    const { exportOf } = await given();
    const answer = await exportOf({ phone: '070-174 06 21' });
    expect(answer.parts).toMatchObject([
      { role: 'referee', matchedBy: ['phone'], person: { firstName: 'Bo' }, refereeStatus: 'answered' },
    ]);
    expect(answer.parts[0]?.writings).toHaveLength(1);
    expect(JSON.stringify(answer)).not.toMatch(/kim\.lund|eva\.roth/);
  });

  it('says which checks somebody leads, and what they are in the organisation', async () => {
    const { id, exportOf } = await given();
    expect(await exportOf({ email: 'rita.ek@example.org' })).toMatchObject({ parts: [], recruiterOf: [id] });
    const ali = await exportOf({ email: 'Ali.Demir@example.org' });
    expect(ali.member).toEqual({ administrator: true, takesCalls: false });
  });

  it('by a test key finds those of test checks alone', async () => {
    const { testKey, exportOf } = await given();
    expect((await exportOf({ email: 'kim.lund@example.org' }, testKey)).parts).toEqual([]);
  });

  it.each([
    [{}, '/email', 'required'],
    [{ email: 'kim' }, '/email', 'not_email'],
    [{ phone: '12' }, '/phone', 'not_phone'],
    [{ email: 7 }, '/email', 'wrong_type'],
  ])('refuses %o, and names the field', async (body, pointer, code) => {
    const { call } = await given();
    expect(await call('POST', 'export', { body })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer, code }] },
    });
  });
});

describe('POST /v1/subjects/erasure', () => {
  it('is written down without anybody in it, once for its key, and can be followed by keys of its kind alone', async () => {
    const { id, testKey, call, organisation } = await given();
    const body = { email: 'Bo.Ahl+x@example.org', note: 'Bo Ahl rang' };
    const [first, again] = [
      await call('POST', 'erasure', { body, once: 'e-1' }),
      await call('POST', 'erasure', { body, once: 'e-1' }),
    ];
    expect([first.status, again]).toEqual([202, first]);
    const { id: erasureId } = begunErasure.parse(first.body);
    const shown = await call('GET', `erasures/${erasureId}`);
    expect(erasure.parse(shown.body)).toMatchObject({
      status: 'running',
      answerBy: '2026-12-23T08:00:00.000Z',
      counts: { erased: 0, waiting: 1, kept: 0 },
      referenceChecks: [{ id, role: 'referee', status: 'waiting', kept: null }],
    });
    const kept = await createErasureStore(real.table).load(organisation.id, erasureId);
    expect(JSON.stringify({ ...kept, note: null })).not.toMatch(/bo\.ahl|example\.org/i);
    expect((await call('GET', `erasures/${erasureId}`, { key: testKey })).status).toBe(404);
    expect((await call('GET', 'erasures/ers_x')).status).toBe(404);
    const other = await given();
    expect((await other.call('GET', `erasures/${erasureId}`)).status).toBe(404);
  });

  it('of nobody who is known is taken in as well: whoever asks learns nothing by it', async () => {
    const { call } = await given();
    expect((await call('POST', 'erasure', { body: { email: 'nobody@example.org' } })).status).toBe(202);
  });
});
