import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSessionStore } from '#shared/data/access/session-store.ts';
import { createAuditActors } from '#shared/data/audit/audit-actors.ts';
import { createAuditTrail } from '#shared/data/audit/audit-trail.ts';
import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { epochSeconds } from '#shared/data/keys.ts';
import { newId } from '#shared/data/new-id.ts';
import { readAll } from '#shared/data/read-all.ts';
import { actorOfKey, byOneOf } from '#shared/domain/audit/audit-entry.ts';
import { cancelCheck } from '#shared/domain/decisions/cancel-check.ts';
import { requestCheck } from '#shared/domain/decisions/request-check.ts';
import { sendReferees } from '#shared/domain/decisions/send-referees.ts';
import { makeReportLink } from '#shared/domain/report/report-link.ts';
import { addMonths } from '#shared/domain/time.ts';
import { buildRequest, contextAt, minutesAfter, startTime } from '#tests/support/builders/check-builders.ts';
import { deleteCheck } from '#tests/support/cloud/delete-check.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { changing } from '#tests/support/contracts/check-store/check-world.ts';

const linkKeys = { current: '1', keys: { '1': 'a key for tests' } };
const everything = { checkId: null, actor: null, kind: null, from: null, to: null };
const key = actorOfKey({ id: newId('key'), name: 'The ATS' });
const begun = minutesAfter(-1);
const rita = byOneOf('recruiter', 'per_rita');

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

async function given(live = true) {
  const organisationId = newId('org');
  const checks = createCheckStore(real.table, linkKeys);
  const trail = createAuditTrail(real.table);
  const id = newId('chk');
  await checks.create(requestCheck(buildRequest({ id, organisationId, live }), contextAt(begun)), key);
  const entries = async (filter: Partial<typeof everything> | { checkId: string } = {}) => {
    const page = await trail.list({ organisationId, live }, { ...everything, ...filter }, { limit: 50, after: null });
    return page.entries.map(({ act, actor, checkId, about }) => ({ act, actor, checkId, about }));
  };
  return { organisationId, checks, trail, id, entries };
}

describe('what is done to a check', () => {
  test('is in the audit trail as soon as it is done, and not when it is refused', async () => {
    const { checks, id, entries } = await given();
    const done = await checks.change(
      id,
      (file) => cancelCheck(file, { by: 'Rita Ek', note: null }, contextAt(minutesAfter(1))),
      rita,
    );
    expect(done.outcome).toBe('changed');
    const refused = await checks.change(id, (file) => sendReferees(file, contextAt(minutesAfter(2))), rita);
    expect(refused.outcome).toBe('refused');
    expect(await entries()).toEqual([
      { act: 'reference_check.cancelled', actor: rita, checkId: id, about: null },
      { act: 'reference_check.created', actor: key, checkId: id, about: null },
    ]);
  });

  test('stays when the check is deleted, which is an entry too', async () => {
    const { id, entries } = await given();
    await deleteCheck(real.table, id);
    expect(await entries({ checkId: id })).toMatchObject([
      { act: 'check.deleted', actor: { kind: 'system' }, about: 'retention' },
      { act: 'reference_check.created', actor: key },
    ]);
  });

  test('by a test key goes no sooner than what live keys do', async () => {
    const { organisationId, entries } = await given(false);
    expect(await entries()).toHaveLength(1);
    const items = await readAll(real.table, {
      key: { text: '#pk = :pk', names: { '#pk': 'pk' }, values: { ':pk': `AUD#${organisationId}#test` } },
    });
    expect(items.map(({ ttl }) => ttl)).toEqual([epochSeconds(addMonths(begun, 24))]);
  });
});

test('a report that is read or fetched is in the audit trail by the link that it was opened with, once an hour', async () => {
  const { checks, id, entries } = await given();
  const link = makeReportLink(newId('lnk'), 'Ali Demir', begun);
  await checks.change(id, changing({ reportLinks: [link] }));
  for (const minutes of [1, 30, 62]) {
    const file = await checks.load(id);
    const [known = link] = file?.reportLinks ?? [];
    if (file === null) throw new Error('The check is gone');
    await checks.recordOpening(id, link.id, minutesAfter(minutes), { file });
    await checks.recordFetch(file.check, known, minutesAfter(minutes));
  }
  const reader = byOneOf('reader', link.id);
  const once = ['report.fetched', 'report.read'].map((act) => ({ act, actor: reader, checkId: id, about: null }));
  const readings = (await entries()).filter(({ act }) => act.startsWith('report.'));
  expect(readings.toSorted((one, other) => (one.act < other.act ? -1 : 1))).toEqual(
    once.flatMap((each) => [each, each]),
  );
});

describe('who signs in', () => {
  const person = { live: true, checkId: null, email: 'rita.ek@example.org', name: 'Rita Ek' };

  test('is a pseudonym in every entry; the name stands once, and can be forgotten', async () => {
    const { organisationId, trail, entries } = await given();
    const sessions = createSessionStore({ table: real.table, linkKeys, baseUrl: 'https://ref.example.org', newId });
    const actors = createAuditActors(real.table, linkKeys);
    const signIn = { ...person, organisationId };
    const asking = { now: startTime, sourceIp: '203.0.113.7', browser: sessions.newBrowser() };
    await sessions.mailLink(signIn, 'sv', asking);
    await sessions.mailNobody({ organisationId, email: 'kim.lund@example.org' }, 'sv', {
      ...asking,
      browser: sessions.newBrowser(),
    });
    const arrival = { browsers: [asking.browser], device: null };
    await sessions.beginByCode(organisationId, 'no code', minutesAfter(1), arrival);
    const { url } = await sessions.makeLink(signIn, minutesAfter(2), { id: newId('sgn'), by: key });
    const opened = await sessions.begin(url.slice(url.lastIndexOf('/') + 1), minutesAfter(3));
    await sessions.end(signIn, opened?.cookie ?? '', minutesAfter(4));
    await sessions.endAll(signIn, minutesAfter(5));
    await sessions.endAll(signIn, minutesAfter(6), byOneOf('operator'));

    const actor = actors.ofSession(signIn);
    const page = await trail.list(
      { organisationId, live: true },
      { ...everything, kind: 'sign_in' },
      { limit: 50, after: null },
    );
    expect(page.entries.map(({ act, actor: { kind, id } }) => [act, kind, id])).toEqual([
      ['session.ended', 'operator', null],
      ['session.ended', 'recruiter', actor.id],
      ['session.ended', 'recruiter', actor.id],
      ['session.begun', 'recruiter', actor.id],
      ['session.link_made', 'key', key.id],
      ['sign_in.refused', 'recruiter', actor.id],
      ...page.entries.slice(6).map(({ act, actor: { kind, id } }) => [act, kind, id]),
    ]);
    const asked = page.entries.slice(6).map(({ act, actor: { kind } }) => `${act} ${kind}`);
    expect(asked.toSorted()).toEqual(['sign_in.asked recruiter', 'sign_in.refused unknown']);
    expect(JSON.stringify(page.entries)).not.toContain('@');
    expect(await entries({ checkId: newId('chk') })).toEqual([]);

    const id = actor.id ?? '';
    expect([...(await actors.find(organisationId, [id, 'per_nobody']))]).toEqual([
      [id, { name: 'Rita Ek', email: 'rita.ek@example.org' }],
    ]);
    await actors.forget(organisationId, id);
    expect((await actors.find(organisationId, [id])).size).toBe(0);
  });
});
