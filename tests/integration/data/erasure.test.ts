import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { createDeletionStore } from '#shared/data/deletion/deletion-store.ts';
import { keys } from '#shared/data/keys.ts';
import { newId } from '#shared/data/new-id.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import { createReaderStores } from '#shared/data/reports/reader-stores.ts';
import { createErasureStore } from '#shared/data/subjects/erasure-store.ts';
import { createPeopleIndex } from '#shared/data/subjects/people-index.ts';
import { createSubjectFinder } from '#shared/data/subjects/subject-finder.ts';
import type { Item } from '#shared/data/table.ts';
import { slotsOf } from '#shared/domain/call/call-slots.ts';
import type { Candidate } from '#shared/domain/check/check.ts';
import type { Referee } from '#shared/domain/check/referee.ts';
import { foldEmail } from '#shared/domain/contact/fold-email.ts';
import { startChange } from '#shared/domain/decisions/change.ts';
import { requestCheck } from '#shared/domain/decisions/request-check.ts';
import { makeReportLink } from '#shared/domain/report/report-link.ts';
import { type Erasure, newErasure } from '#shared/domain/subjects/erasure.ts';
import { lookUp, partsToErase } from '#shared/domain/subjects/look-up.ts';
import { contactsOf } from '#shared/domain/subjects/people-of.ts';
import { addHours, addMonths } from '#shared/domain/time.ts';
import { buildSubmission } from '#tests/support/builders/answered-check.ts';
import {
  buildOrganisation,
  buildReferee,
  buildRequest,
  contextAt,
  daysAfter,
  minutesAfter,
  startTime,
} from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { fakeReportObjects } from '#tests/support/fakes/fake-report-objects.ts';
import { killAt } from '#tests/support/house/kill-at.ts';
import { createDeleteData } from '../../../functions/delete-data/delete-data.ts';

const linkKeys = { current: '1', keys: { '1': 'a key for tests' } };
const now = daysAfter(3);
const needles = /Zebrina|Kvastberg|zebrina|174067/;
const zebrina = {
  firstName: 'Zebrina',
  lastName: 'Kvastberg',
  email: 'zebrina@kvastberg.example.org',
  phone: '+46701740671',
};

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const reports = fakeReportObjects();

async function givenOrganisation(): Promise<string> {
  const id = newId('org');
  await createOrganisationStore(real.table).create(buildOrganisation({ id }));
  return id;
}

async function itemsOf(organisationId: string, ...ids: readonly string[]): Promise<readonly Item[]> {
  const { Items = [] } = await real.client.send(new ScanCommand({ TableName: 'vitsord-test' }));
  const items = Items.map((item): Item => unmarshall(item));
  return items.filter((item) => [organisationId, ...ids].some((id) => JSON.stringify(item).includes(id)));
}

const checksOf = () => createCheckStore(real.table, linkKeys);

function runAt(at: string, kill = killAt(Number.POSITIVE_INFINITY)): Promise<number> {
  const table = kill.watch(real.table);
  return createDeleteData({
    rest: () => Promise.resolve(),
    deletions: createDeletionStore(table),
    checks: createCheckStore(table, linkKeys),
    organisations: createOrganisationStore(table),
    reports: kill.watch(reports),
    erasures: createErasureStore(table),
    subjects: createSubjectFinder(table, linkKeys),
    partitions: 8,
    clock: () => at,
    newId,
  })().then(kill.count, kill.count);
}

const theReferee = (changes: Partial<Referee> = {}): Referee =>
  buildReferee({ ...zebrina, id: newId('ref'), status: 'answered', answersVersion: 1, ...changes });

type Given = Readonly<{ referees?: readonly Referee[]; candidate?: Partial<Candidate>; live?: boolean }>;

/** A check under way, with answers of each who has given some, links and a report. */
async function givenCheck(organisationId: string, { referees = [], candidate = {}, live = true }: Given) {
  const id = newId('chk');
  const request = buildRequest({ id, organisationId, live });
  await checksOf().create(requestCheck({ ...request, candidate: { ...request.candidate, ...candidate } }, contextAt()));
  for (const referee of referees) {
    const { call } = referee;
    const owner = { organisationId, live, checkId: id, refereeId: referee.id };
    await checksOf().change(id, ({ check }) => ({
      outcome: 'change',
      change: {
        ...startChange({ ...check, status: 'collecting' }, minutesAfter(5)),
        referees: [referee],
        submission:
          referee.answersVersion === 0
            ? null
            : buildSubmission({ refereeId: referee.id, context: 'Written by Zebrina Kvastberg' }),
        reportLinks: [makeReportLink(newId('lnk'), null, startTime)],
        takenSlots: call === undefined ? [] : slotsOf(call, owner),
      },
    }));
    const file = await checksOf().load(id);
    if (file !== null) await checksOf().tell(file.check, { person: referee.id, months: 12, at: startTime });
  }
  reports.store(organisationId, id, minutesAfter(6));
  return id;
}

const find = (organisationId: string, email: string | null, phone: string | null = null, live = true) =>
  lookUp(
    { subjects: createSubjectFinder(real.table, linkKeys), checks: checksOf() },
    { organisationId, live },
    { email: email === null ? null : foldEmail(email), phone },
  );

async function ask(organisationId: string, email = zebrina.email, live = true): Promise<string> {
  const id = newId('ers');
  const subject = { email: foldEmail(email), phone: null };
  const hashes = createSubjectFinder(real.table, linkKeys).hashesOf({ organisationId, live }, contactsOf(subject));
  const parts = partsToErase(await find(organisationId, email, null, live));
  const wish = { id, organisationId, live, hashes, askedBy: 'api', note: 'Zebrina asked' } as const;
  await createErasureStore(real.table).create(newErasure(wish, parts, now));
  return id;
}

const erasureOf = async (organisationId: string, id: string): Promise<Erasure | null> =>
  createErasureStore(real.table).load(organisationId, id);

const rolesOf = ({ parts }: Awaited<ReturnType<typeof find>>) =>
  parts.map(({ file, person, by }) => [file.check.id, person.role, ...by]);

describe('somebody is found', () => {
  it('as candidate in one check and referee in another, by whatever spelling of the address, and in no other organisation', async () => {
    const [one, other] = [await givenOrganisation(), await givenOrganisation()];
    const asCandidate = await givenCheck(one, { candidate: zebrina });
    const asReferee = await givenCheck(one, {
      referees: [theReferee({ email: 'ZEBRINA+work@Kvastberg.example.org' })],
    });
    await givenCheck(other, { candidate: zebrina });
    const found = await find(one, 'Zebrina+jobb@kvastberg.example.org');
    expect(rolesOf(found)).toEqual([
      [asReferee, 'referee', 'email'],
      [asCandidate, 'candidate', 'email'],
    ]);
    expect(rolesOf(await find(one, null, zebrina.phone))).toHaveLength(2);
    expect((await find(one, 'rita.ek@example.org')).leads).toEqual([asReferee, asCandidate]);
    expect(rolesOf(await find(one, zebrina.email, null, false))).toEqual([]);
  });

  it('by the address that they have now, and not by one that was corrected', async () => {
    const organisationId = await givenOrganisation();
    const referee = theReferee({ status: 'invited', answersVersion: 0 });
    const id = await givenCheck(organisationId, { referees: [referee] });
    const email = 'right@kvastberg.example.org';
    await checksOf().change(id, ({ check }) => ({
      outcome: 'change',
      change: { ...startChange(check, now), referees: [{ ...referee, email }] },
    }));
    expect(rolesOf(await find(organisationId, zebrina.email))).toEqual([]);
    expect(rolesOf(await find(organisationId, email))).toEqual([[id, 'referee', 'email']]);
  });

  it('in checks that were written before people could be found, once the command has run, as often as it may', async () => {
    const organisationId = await givenOrganisation();
    const ids = [
      await givenCheck(organisationId, { candidate: zebrina }),
      await givenCheck(organisationId, { candidate: zebrina }),
    ];
    const test = await givenCheck(organisationId, { candidate: zebrina, live: false });
    const isIndexed = ({ kind }: Item): boolean => kind === 'person_key' || kind === 'candidate_id';
    const written = (await itemsOf(organisationId)).filter(isIndexed);
    for (const { pk, sk } of written) await real.table.remove({ pk: String(pk), sk: String(sk) });
    expect(rolesOf(await find(organisationId, zebrina.email))).toEqual([]);
    const index = createPeopleIndex(real.table, linkKeys);
    for (let run = 0; run < 2; run += 1) {
      let after: string | null = null;
      do {
        const page = await index.write(organisationId, after);
        if (page === 'after_invalid') throw new Error('It does not go on');
        after = page.after;
      } while (after !== null);
    }
    expect(rolesOf(await find(organisationId, zebrina.email)).map(([id]) => id)).toEqual(ids.toReversed());
    expect(rolesOf(await find(organisationId, zebrina.email, null, false))).toEqual([[test, 'candidate', 'email']]);
    expect((await itemsOf(organisationId)).filter(isIndexed)).toHaveLength(written.length);
    expect(await real.table.get(keys.candidateIdsKept(organisationId))).not.toBeNull();
    expect(await index.write(organisationId, 'lodd')).toBe('after_invalid');
  });

  it('when they were removed, or are the named reader of a report', async () => {
    const organisationId = await givenOrganisation();
    const removed = theReferee({ status: 'removed', answersVersion: 0, goneAt: minutesAfter(5) });
    const id = await givenCheck(organisationId, { referees: [removed] });
    const link = { ...makeReportLink(newId('lnk'), 'Zebrina Kvastberg', startTime), email: zebrina.email };
    await checksOf().change(id, ({ check }) => ({
      outcome: 'change',
      change: { ...startChange(check, now), reportLinks: [link] },
    }));
    expect(rolesOf(await find(organisationId, zebrina.email))).toEqual([
      [id, 'referee', 'email'],
      [id, 'reader', 'email'],
    ]);
    await ask(organisationId);
    await runAt(now);
    const file = await checksOf().load(id);
    expect(file?.reportLinks.find((each) => each.id === link.id)).toMatchObject({ revokedAt: now });
    expect(JSON.stringify(await itemsOf(organisationId, id))).not.toMatch(needles);
  });
});

describe('somebody who is erased', () => {
  it('as one of a domain who has read a report, out of it: the link works on for the others', async () => {
    const organisationId = await givenOrganisation();
    const id = await givenCheck(organisationId, { referees: [] });
    const link = {
      ...makeReportLink(newId('lnk'), 'The client', startTime),
      access: 'domain' as const,
      domain: 'kvastberg.example.org',
    };
    await checksOf().change(id, ({ check }) => ({
      outcome: 'change',
      change: { ...startChange(check, now), reportLinks: [link] },
    }));
    const before = await checksOf().load(id);
    if (before === null) throw new Error('The check is gone');
    const { notes, proofs } = createReaderStores(real.table, linkKeys);
    const asking = { now, sourceIp: '192.0.2.9', browser: proofs.newBrowser() };
    expect(await proofs.send({ organisationId, checkId: id, person: link.id }, zebrina.email, 'sv', asking)).toBe(
      'sent',
    );
    const readerId = await notes.note(before.check, link.id, zebrina.email, now);
    expect(await notes.note(before.check, link.id, 'Zebrina+1@Kvastberg.example.org', minutesAfter(9, now))).toBe(
      readerId,
    );
    await notes.note(before.check, link.id, 'ola@kvastberg.example.org', now);
    expect(rolesOf(await find(organisationId, zebrina.email))).toEqual([[id, 'reader', 'email']]);
    const readers = (await checksOf().load(id))?.reportLinks.find((each) => each.id === link.id)?.readers;
    expect(readers?.find((each) => each.id === readerId)).toEqual({
      id: readerId,
      email: zebrina.email,
      readings: 2,
      firstAt: now,
      lastAt: minutesAfter(9, now),
    });
    await ask(organisationId);
    await runAt(minutesAfter(20, now));
    expect(JSON.stringify(await itemsOf(organisationId, id))).not.toMatch(/zebrina/i);
    const after = (await checksOf().load(id))?.reportLinks.find((each) => each.id === link.id);
    expect(after).toMatchObject({ revokedAt: null, readers: [{ email: 'ola@kvastberg.example.org', readings: 1 }] });
  });

  it('as candidate goes with the check, and as referee out of it, which goes on', async () => {
    const organisationId = await givenOrganisation();
    const asCandidate = await givenCheck(organisationId, { candidate: zebrina });
    const referee = theReferee();
    const asReferee = await givenCheck(organisationId, { referees: [referee] });
    const erasureId = await ask(organisationId);
    await runAt(now);
    // Its recruiter is told first.
    const ending = await checksOf().load(asCandidate);
    expect(ending?.check.status).toBe('declined');
    expect(ending?.messages.map(({ kind }) => kind)).toContain('recruiter-candidate-erased');
    const later = minutesAfter(1, now);
    await runAt(later);
    expect(await checksOf().load(asCandidate)).toBeNull();
    const left = await itemsOf(organisationId, asCandidate, asReferee);
    expect(left.find(({ kind, checkId }) => kind === 'tombstone' && checkId === asCandidate)).toMatchObject({
      cause: 'erasure',
    });
    expect(JSON.stringify(left)).not.toMatch(needles);
    const about = left.filter((item) => JSON.stringify(item).includes(referee.id)).map(({ kind }) => kind);
    expect(new Set(about)).toEqual(new Set(['referee', 'event', 'erasure']));
    const file = await checksOf().load(asReferee);
    expect(file?.referees).toMatchObject([{ id: referee.id, firstName: '', status: 'withdrawn', erasedAt: now }]);
    expect(file?.messages.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['candidate-request', 'recruiter-erased']),
    );
    expect(reports.versions().filter(({ prefix }) => prefix.includes(asCandidate))).toEqual([]);
    await runAt(minutesAfter(2, now));
    expect(reports.versions().filter(({ prefix }) => prefix.includes(asReferee))).toEqual([]);
    expect(await erasureOf(organisationId, erasureId)).toMatchObject({
      doneAt: later,
      note: null,
      steps: [{ state: 'erased' }, { state: 'erased' }],
    });
    const told = left.find(({ kind, pk }) => kind === 'event' && pk === `CHK#${erasureId}`);
    expect(told).toMatchObject({
      type: 'subject.erased',
      erasure: { id: erasureId, counts: { erased: 2, kept: 0 } },
    });
  });

  it('takes the booked call along: the time is free, and only the one who calls is told', async () => {
    const organisationId = await givenOrganisation();
    const handler = { name: 'Rita Ek', email: 'rita.ek@example.org' };
    const call = {
      state: 'booked',
      at: daysAfter(5),
      minutes: 30,
      phone: '+46701740672',
      handler,
      zone: null,
      note: 'Call Zebrina',
      sequence: 0,
      changedAt: startTime,
      confirmBy: null,
    } as const;
    const referee = theReferee({ status: 'call_booked', answersVersion: 0, call });
    const id = await givenCheck(organisationId, { referees: [referee] });
    await ask(organisationId);
    await runAt(now);
    const left = await itemsOf(organisationId, id);
    expect(left.filter(({ kind }) => kind === 'call_slot')).toEqual([]);
    expect(JSON.stringify(left)).not.toMatch(needles);
    const file = await checksOf().load(id);
    expect(file?.referees).toMatchObject([{ status: 'declined', call: { state: 'cancelled', phone: '', note: null } }]);
    const cancelled = file?.messages.filter(({ kind }) => kind === 'call-cancelled').map(({ recipient }) => recipient);
    expect(cancelled).toEqual([`caller_${referee.id}`]);
  });

  it('leaves a completed check without any answer declined', async () => {
    const organisationId = await givenOrganisation();
    const id = await givenCheck(organisationId, { referees: [theReferee()] });
    await checksOf().change(id, ({ check }) => ({
      outcome: 'change',
      change: startChange({ ...check, status: 'completed', completedAt: minutesAfter(9) }, minutesAfter(9)),
    }));
    await ask(organisationId);
    await runAt(now);
    expect((await checksOf().load(id))?.check.status).toBe('declined');
  });

  it('has nothing left though a mail to them is claimed at that moment and a slow process writes afterwards', async () => {
    const organisationId = await givenOrganisation();
    const referee = theReferee({ status: 'invited', answersVersion: 0 });
    const id = await givenCheck(organisationId, { referees: [referee] });
    const key = { pk: `CHK#${id}`, sk: `MSG#msg_000090_${referee.id}_email` };
    const claimed = {
      ...key,
      kind: 'message',
      id: key.sk.slice(4),
      messageKind: 'referee-request',
      recipient: referee.id,
      medium: 'email',
      language: 'sv',
      checkId: id,
      organisationId,
      state: 'claimed',
      createdAt: now,
      attempts: 1,
      claim: 'a sender',
      sentAt: null,
      providerId: null,
      fate: null,
      reason: null,
    } as const;
    await real.table.put(claimed);
    await ask(organisationId);
    await runAt(now);
    expect((await itemsOf(organisationId, id)).filter(({ sk }) => sk === key.sk)).toEqual([]);
    await real.table.put({ ...claimed, state: 'sent' });
    reports.store(organisationId, id, minutesAfter(1, now));
    await runAt(addHours(now, 2));
    expect((await itemsOf(organisationId, id)).filter(({ sk }) => sk === key.sk)).toEqual([]);
    expect((await itemsOf(organisationId)).find(({ kind }) => kind === 'erasure')).not.toHaveProperty('dueAt');
  });

  it('stays where a hold stands against it, which is said, and goes when that is over', async () => {
    const organisationId = await givenOrganisation();
    const id = await givenCheck(organisationId, { candidate: zebrina });
    const until = addMonths(now, 2);
    const hold = { reason: 'claim', until, note: null, setAt: now } as const;
    await checksOf().change(id, ({ check }) => ({
      outcome: 'change',
      change: startChange({ ...check, status: 'expired', endedAt: now, hold }, now),
    }));
    const erasureId = await ask(organisationId);
    await runAt(now);
    expect(await checksOf().load(id)).not.toBeNull();
    const held = { doneAt: null, tells: 1, steps: [{ state: 'kept', kept: { reason: 'claim', until } }] };
    expect(await erasureOf(organisationId, erasureId)).toMatchObject(held);
    await runAt(minutesAfter(1441, now));
    expect(await erasureOf(organisationId, erasureId)).toMatchObject(held);
    await runAt(until);
    expect(await checksOf().load(id)).toBeNull();
    expect(await erasureOf(organisationId, erasureId)).toMatchObject({ doneAt: until, tells: 2 });
  });

  it('by a test key is erased in test checks alone', async () => {
    const organisationId = await givenOrganisation();
    const live = await givenCheck(organisationId, { candidate: zebrina });
    const test = await givenCheck(organisationId, { candidate: zebrina, live: false });
    await ask(organisationId, zebrina.email, false);
    await runAt(now);
    await runAt(minutesAfter(1, now));
    expect([await checksOf().load(live), await checksOf().load(test)]).toMatchObject([{ check: { id: live } }, null]);
  });

  it('and has another address by the time that it is carried out is nobody whom it is about', async () => {
    const organisationId = await givenOrganisation();
    const referee = theReferee({ status: 'invited', answersVersion: 0 });
    const id = await givenCheck(organisationId, { referees: [referee] });
    await ask(organisationId);
    const other = { ...referee, firstName: 'Bo', lastName: 'Ahl', email: 'bo.ahl@example.org', phone: null };
    await checksOf().change(id, ({ check }) => ({
      outcome: 'change',
      change: { ...startChange(check, minutesAfter(1, now)), referees: [other] },
    }));
    await runAt(minutesAfter(2, now));
    expect((await checksOf().load(id))?.referees).toMatchObject([{ firstName: 'Bo', status: 'invited' }]);
  });
});

describe('a lane that is killed while it erases somebody', () => {
  it('between any of its calls goes on where it stopped', async () => {
    const given = async () => {
      const organisationId = await givenOrganisation();
      const ids = [
        await givenCheck(organisationId, { candidate: zebrina }),
        await givenCheck(organisationId, { referees: [theReferee()] }),
      ];
      return { organisationId, ids, erasureId: await ask(organisationId) };
    };
    await given();
    const calls = await runAt(now);
    expect(calls).toBeGreaterThan(20);
    for (let at = 1; at <= calls; at += 1) {
      const { organisationId, ids, erasureId } = await given();
      await runAt(now, killAt(at));
      await runAt(now);
      await runAt(minutesAfter(1, now));
      const left = await itemsOf(organisationId, ...ids);
      expect([at, JSON.stringify(left).match(needles)]).toEqual([at, null]);
      const told = left.filter(({ kind, pk }) => kind === 'event' && pk === `CHK#${erasureId}`);
      expect([at, told.length]).toEqual([at, 1]);
      expect((await erasureOf(organisationId, erasureId))?.steps.map(({ state }) => state)).toEqual([
        'erased',
        'erased',
      ]);
      await runAt(addHours(now, 3));
    }
  }, 240_000);
});
