import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { createExternalKeys } from '#shared/data/connections/external-keys.ts';
import { createDeletionStore } from '#shared/data/deletion/deletion-store.ts';
import { noteReport } from '#shared/data/deletion/stale-reports.ts';
import { eventToItem } from '#shared/data/items/event-item.ts';
import { newId } from '#shared/data/new-id.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import { createDueStore } from '#shared/data/outbox/due-store.ts';
import { createErasureStore } from '#shared/data/subjects/erasure-store.ts';
import { createSubjectFinder } from '#shared/data/subjects/subject-finder.ts';
import type { Item } from '#shared/data/table.ts';
import { slotsOf } from '#shared/domain/call/call-slots.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { externalNameOf } from '#shared/domain/check/check-source.ts';
import type { Referee } from '#shared/domain/check/referee.ts';
import { type Change, startChange } from '#shared/domain/decisions/change.ts';
import { decideObjection } from '#shared/domain/decisions/decide-objection.ts';
import { holdCheck, releaseCheck } from '#shared/domain/decisions/hold-check.ts';
import { objectToAnswers, objectToCheck } from '#shared/domain/decisions/object-to-data.ts';
import { type CheckRequest, requestCheck } from '#shared/domain/decisions/request-check.ts';
import { makeReportLink } from '#shared/domain/report/report-link.ts';
import { addDays, addHours, addMonths, addSeconds } from '#shared/domain/time.ts';
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
const source = { kind: 'talentech', connectionId: 'con_1', externalKey: 'r-1', details: {} } as const;
const ended = daysAfter(20);
const deletedAt = addMonths(ended, 12);
const organisationId = newId('org');

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
  await createOrganisationStore(real.table).create(buildOrganisation({ id: organisationId, retentionMonths: 12 }));
});
afterAll(() => real.stop());

const reports = fakeReportObjects();

async function itemsAbout(...ids: readonly string[]): Promise<readonly Item[]> {
  const { Items = [], LastEvaluatedKey } = await real.client.send(new ScanCommand({ TableName: 'vitsord-test' }));
  expect(LastEvaluatedKey).toBeUndefined();
  const items = Items.map((item): Item => unmarshall(item));
  return items.filter((item) => ids.some((id) => JSON.stringify(item).includes(id)));
}

/** What an ATS calls it, that it is gone, and that so many links led to it. */
const stays = (links: number): readonly string[] => [
  'external_key',
  ...Array.from({ length: links }, () => 'gone_link'),
  'tombstone',
];
/** Of the candidate, the referee who answered, and the report. */
const whatStays = stays(3);

/** But for what the audit trail says, which stays by the check's id alone. */
const kindsOf = (items: readonly Item[]): readonly string[] =>
  items.flatMap(({ kind }) => (kind === 'audit_entry' ? [] : [String(kind)])).toSorted();

/** The lane at this time; `kill` ends it at one of its calls. */
function runAt(now: string, kill = killAt(Number.POSITIVE_INFINITY)): Promise<number> {
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
    clock: () => now,
    newId,
  })().then(kill.count, kill.count);
}

const act = { by: 'Maj Sund', note: null };
const held = { reason: 'claim', until: addMonths(ended, 20), note: null } as const;

type Given = Readonly<{ request?: Partial<CheckRequest>; change?: Partial<Change>; referees?: readonly Referee[] }>;

/** A check with one of everything, completed unless something else is said. */
async function givenCheck({ request = {}, change = {}, referees = [] }: Given = {}) {
  const checks = createCheckStore(real.table, linkKeys);
  const id = newId('chk');
  const own = { ...source, externalKey: id };
  await checks.create(requestCheck(buildRequest({ id, organisationId, source: own, ...request }), contextAt()));
  const referee = buildReferee({ id: newId('ref'), status: 'answered', answersVersion: 1 });
  const live = request.live ?? true;
  const handler = { name: 'Rita Ek', email: 'rita.ek@example.org' };
  await checks.change(id, ({ check }) => ({
    outcome: 'change',
    change: {
      ...startChange({ ...check, status: 'completed', completedAt: ended }, ended),
      referees: [referee, ...referees],
      submission: buildSubmission({ refereeId: referee.id }),
      reportLinks: [makeReportLink(newId('lnk'), null, ended)],
      takenSlots: slotsOf(
        { at: daysAfter(2), minutes: 30, handler },
        { organisationId, live, checkId: id, refereeId: referee.id },
      ),
      ...change,
    },
  }));
  const file = await checks.load(id);
  if (file === null) throw new Error('The check is gone');
  await checks.tell(file.check, { person: 'candidate', months: 12, at: startTime });
  const claimed = { checkId: id, startedAt: startTime };
  await createExternalKeys(real.table).claim(organisationId, 'talentech', externalNameOf(own), claimed);
  await noteReport(real.table, file.check, ended);
  reports.store(organisationId, id, ended);
  return { id, checks, referee, file, stored: () => reports.versions().filter(({ prefix }) => prefix.includes(id)) };
}

/** All that is due is done, so that the next test begins with nothing. */
afterEach(async () => {
  await runAt(addMonths(startTime, 60));
  await runAt(addMonths(startTime, 61));
});

describe('a check whose time is over', () => {
  it('stands whole until then, and leaves a tombstone, to which its key in the ATS leads', async () => {
    const { id, checks, referee, stored } = await givenCheck();
    await runAt(minutesAfter(-1, deletedAt));
    expect((await checks.load(id))?.check.status).toBe('completed');
    await runAt(deletedAt);
    const left = await itemsAbout(id, referee.id);
    expect(kindsOf(left)).toEqual(whatStays);
    expect(left.find(({ kind }) => kind === 'tombstone')).toMatchObject({
      cause: 'retention',
      deletedAt,
      forgottenAt: `${addDays(deletedAt, 9).slice(0, 10)}T00:00:00.000Z`,
      counts: { referees: 1, answers: 1, messages: 1, links: 1 },
    });
    const ofDeletion = left.filter(({ kind }) => kind !== 'audit_entry');
    expect(ofDeletion.every(({ ttl }) => ttl === Math.ceil(Date.parse(addMonths(deletedAt, 24)) / 1000))).toBe(true);
    expect([await checks.load(id), stored()]).toEqual([null, []]);
    expect(JSON.stringify(left)).not.toMatch(/Kim|Lund|Rita|example\.org|ref_/);
  });

  it('goes however much there is of it', async () => {
    const referees = Array.from({ length: 10 }, (_, index) =>
      buildReferee({ id: newId('ref'), email: `bo.${index}@example.org`, phone: `+4670174063${index}` }),
    );
    const { id, file } = await givenCheck({ referees });
    for (let number = 100; number < 500; number += 1) {
      const event = { number, type: 'referee.reminded', at: ended, actor: 'recruiter', refereeId: null } as const;
      await real.table.put(eventToItem(file.check, file.referees, event));
    }
    await runAt(deletedAt);
    const left = await itemsAbout(id);
    expect(kindsOf(left)).toEqual(stays(13));
    expect(left.find(({ kind }) => kind === 'tombstone')).toMatchObject({ counts: { referees: 11, events: 402 } });
  });

  it('goes when a hold is over that is longer', async () => {
    const until = addMonths(ended, 15);
    const { id, checks } = await givenCheck();
    await checks.change(id, (file) => holdCheck(file, { ...held, until }, act, contextAt(ended)));
    await runAt(deletedAt);
    expect(await checks.load(id)).not.toBeNull();
    await runAt(until);
    expect(await checks.load(id)).toBeNull();
  });

  it('goes in a moment when a hold is ended after its day, and is held no more once that has begun', async () => {
    const removed = buildReferee({ id: newId('ref'), status: 'removed', goneAt: daysAfter(1) });
    const { id, checks } = await givenCheck({ referees: [removed] });
    await checks.change(id, (file) => holdCheck(file, held, act, contextAt(ended)));
    await runAt(addMonths(deletedAt, 1));
    const kept = (await checks.load(id))?.referees.find((each) => each.id === removed.id);
    expect(kept).toMatchObject({ firstName: removed.firstName });
    const due = createDeletionStore(real.table);
    const stuck = await Promise.all(
      Array.from({ length: 8 }, (_, each) => due.due(each, addMonths(deletedAt, 1), 100)),
    );
    expect(stuck.flat().filter((each) => 'checkId' in each && each.checkId === id)).toEqual([]);
    const released = addMonths(deletedAt, 2);
    await checks.change(id, (file) => releaseCheck(file, act, contextAt(released)));
    for (let at = 1; at < 60 && (await checks.findGone(id)) === null; at += 1) await runAt(released, killAt(at));
    expect(await checks.findGone(id)).toMatchObject({ begun: true, cause: 'retention' });
    const late = await checks.change(id, (file) => holdCheck(file, held, act, contextAt(released)));
    expect(late.outcome).toBe('not_found');
    await runAt(released);
    expect(kindsOf(await itemsAbout(id))).toEqual(stays(4));
  });

  it('takes with it what a slow process writes afterwards', async () => {
    const { id, file } = await givenCheck();
    await runAt(deletedAt);
    const event = { number: 900, type: 'referee.reminded', at: deletedAt, actor: 'system', refereeId: null } as const;
    await real.table.put(eventToItem(file.check, [], event));
    reports.store(organisationId, id, deletedAt);
    await runAt(addHours(deletedAt, 2));
    expect(kindsOf(await itemsAbout(id))).toEqual(whatStays);
    expect(reports.versions().filter(({ prefix }) => prefix.includes(id))).toEqual([]);
  });

  it('goes by what its people were told, though the organisation keeps for longer now', async () => {
    const { id, checks, file } = await givenCheck();
    await checks.tell(file.check, { person: 'candidate', months: 3, at: startTime });
    await runAt(addMonths(ended, 3));
    expect(await checks.load(id)).toBeNull();
  });
});

describe('a test key’s check', () => {
  it('goes thirty days after its creation, wherever it stands', async () => {
    const { id, checks } = await givenCheck({ request: { live: false } });
    await runAt(daysAfter(29));
    expect(await checks.load(id)).not.toBeNull();
    await runAt(daysAfter(30));
    expect(kindsOf(await itemsAbout(id))).toEqual(whatStays);
  });
});

describe('a check on which nobody acts', () => {
  const over = addMonths(startTime, 6);
  const tellAt = addDays(over, -30);
  async function givenLeftAlone() {
    const checks = createCheckStore(real.table, linkKeys);
    const id = newId('chk');
    const settings = { ...buildRequest().settings, candidateChannel: 'disabled' } as const;
    await checks.create(requestCheck(buildRequest({ id, organisationId, settings }), contextAt()));
    return { id, stands: async () => (await checks.load(id))?.check.status, checks };
  }

  it('is said to end, ends thirty days later, and goes by what was kept then', async () => {
    const { id, stands, checks } = await givenLeftAlone();
    await runAt(addDays(tellAt, -1));
    expect((await checks.load(id))?.messages).toEqual([]);
    await runAt(tellAt);
    await runAt(addDays(over, -1));
    const mails = (await checks.load(id))?.messages.map(({ kind }) => kind);
    expect([await stands(), mails]).toEqual(['accepted', ['recruiter-idle']]);
    await runAt(over);
    expect(await stands()).toBe('expired');
    await runAt(addDays(addMonths(over, 12), -1));
    expect(await stands()).toBe('expired');
    await runAt(addMonths(over, 12));
    expect(await checks.load(id)).toBeNull();
  });

  it('ends once, with one mail before, wherever the lane is killed', async () => {
    const first = await givenLeftAlone();
    const calls = Math.max(await runAt(tellAt), await runAt(over));
    expect(await first.stands()).toBe('expired');
    for (let at = 1; at <= calls; at += 1) {
      const { id, checks } = await givenLeftAlone();
      for (const now of [tellAt, over]) {
        await runAt(now, killAt(at));
        await runAt(now);
      }
      const events = (await checks.loadEvents(id)).map(({ type }) => type);
      expect([at, events]).toEqual([
        at,
        ['reference_check.created', 'reference_check.end_announced', 'reference_check.expired'],
      ]);
      expect((await checks.load(id))?.messages).toHaveLength(1);
    }
  }, 60_000);
});

describe('who did not answer', () => {
  it('is forgotten thirty days after the end, and the rest stays', async () => {
    const declined = buildReferee({ id: newId('ref'), status: 'declined' });
    const { id, checks, referee } = await givenCheck({ referees: [declined] });
    await runAt(addDays(ended, 29));
    const named = async (refereeId: string) => (await checks.load(id))?.referees.find((each) => each.id === refereeId);
    expect(await named(declined.id)).toMatchObject({ firstName: declined.firstName });
    await runAt(addDays(ended, 30));
    expect(await named(declined.id)).toMatchObject({
      firstName: '',
      lastName: '',
      email: null,
      phone: null,
      relation: null,
    });
    expect(await named(referee.id)).toMatchObject({ firstName: referee.firstName });
    await runAt(deletedAt);
    expect(await checks.load(id)).toBeNull();
  });

  it('and was removed is forgotten thirty days after that, while the check goes on to its deadline', async () => {
    const removed = buildReferee({ id: newId('ref'), status: 'removed', goneAt: daysAfter(1) });
    const waiting = buildReferee({ id: newId('ref'), status: 'invited', answerBy: daysAfter(60) });
    const checks = createCheckStore(real.table, linkKeys);
    const id = newId('chk');
    await checks.create(requestCheck(buildRequest({ id, organisationId }), contextAt()));
    await checks.change(id, ({ check }) => ({
      outcome: 'change',
      change: { ...startChange({ ...check, status: 'collecting' }, daysAfter(1)), referees: [removed, waiting] },
    }));
    await runAt(daysAfter(31));
    expect((await checks.load(id))?.referees.map(({ firstName }) => firstName).toSorted()).toEqual([
      '',
      waiting.firstName,
    ]);
    const due = createDueStore(real.table);
    const deadlines = await Promise.all(Array.from({ length: 8 }, (_, each) => due.due(each, daysAfter(60), 100)));
    expect(deadlines.flat().filter(({ checkId, kind }) => checkId === id && kind === 'check')).toHaveLength(1);
  });
});

describe('stored reports', () => {
  it('go after 31 days, each in its time', async () => {
    const { id, file, stored } = await givenCheck();
    await noteReport(real.table, file.check, addDays(ended, 5));
    reports.store(organisationId, id, addDays(ended, 5));
    await runAt(addDays(ended, 31));
    expect(stored()).toHaveLength(2);
    await runAt(minutesAfter(1, addDays(ended, 31)));
    expect(stored().map(({ at }) => at)).toEqual([addDays(ended, 5)]);
    await runAt(minutesAfter(1, addDays(ended, 36)));
    expect(stored()).toEqual([]);
  });
});

describe('stored reports of what was taken back', () => {
  it('go within two minutes, also one that was being built, and what is built from then on stays', async () => {
    const { id, checks, referee, stored } = await givenCheck();
    const act = addDays(ended, 1);
    const opened = ({ check }: CheckFile): CheckFile['check'] => ({ ...check, completedAt: act });
    await checks.change(id, (file) => ({
      outcome: 'change',
      change: {
        ...startChange(opened(file), act),
        referees: [{ ...referee, status: 'withdrawn' }],
        endedAnswersOf: { refereeId: referee.id, versions: 1 },
      },
    }));
    expect(await checks.loadSubmissions(id)).toEqual([]);
    reports.store(organisationId, id, addSeconds(act, 20));
    await runAt(addSeconds(act, 29));
    expect(stored()).toHaveLength(2);
    const minuteLater = addSeconds(act, 89);
    reports.store(organisationId, id, minuteLater);
    await runAt(minuteLater);
    expect(stored().map(({ at }) => at)).toEqual([minuteLater]);
  });
});

describe('a lane that is killed', () => {
  /** Between two of its calls: after the one is before the next. */
  it('between any of its calls goes on where it stopped, and leaves one tombstone', async () => {
    const unanswered = () => [buildReferee({ id: newId('ref'), status: 'declined' })];
    const first = await givenCheck({ referees: unanswered() });
    const calls = await runAt(deletedAt);
    const tombstoneOf = (items: readonly Item[]): Item | undefined => items.find(({ kind }) => kind === 'tombstone');
    const counts = tombstoneOf(await itemsAbout(first.id))?.['counts'];
    expect(calls).toBeGreaterThan(20);
    for (let at = 1; at <= calls; at += 1) {
      const { id, stored } = await givenCheck({ referees: unanswered() });
      await runAt(deletedAt, killAt(at));
      await runAt(deletedAt);
      const left = await itemsAbout(id);
      expect([at, kindsOf(left)]).toEqual([at, stays(4)]);
      expect([tombstoneOf(left), stored()]).toMatchObject([{ counts, deletedAt }, []]);
      await runAt(addHours(deletedAt, 2));
    }
  }, 120_000);
});

describe('an objection that nobody answers', () => {
  const objectedAt = addDays(ended, 8);
  const over = addDays(objectedAt, 30);

  it('has the answers of the referee deleted on the day, with what was stored of them at once', async () => {
    const { id, checks, referee, stored } = await givenCheck();
    await checks.change(id, (file) => objectToAnswers(file, referee.id, contextAt(objectedAt)));
    await runAt(addSeconds(objectedAt, 60));
    expect(stored()).toEqual([]);
    expect(await checks.loadSubmission(id, referee.id)).not.toBeNull();
    await runAt(minutesAfter(-1, over));
    expect(await checks.loadSubmission(id, referee.id)).not.toBeNull();
    await runAt(over);
    expect(await checks.loadSubmission(id, referee.id)).toBeNull();
    const file = await checks.load(id);
    expect(file?.referees).toMatchObject([{ status: 'withdrawn', objection: { keptFor: null, decidedAt: over } }]);
    expect(file?.messages.map(({ kind }) => kind)).toContain('objection-decided-referee');
    expect(file?.referees[0]?.email).not.toBeNull();
    await runAt(addDays(over, 1));
    expect((await checks.load(id))?.referees).toMatchObject([{ email: null, forgottenAt: addDays(over, 1) }]);
  });

  it('of the candidate has the check deleted, once that is told', async () => {
    const { id, checks, referee } = await givenCheck();
    await checks.change(id, (file) => objectToCheck(file, contextAt(objectedAt)));
    await runAt(over);
    expect((await checks.load(id))?.messages.map(({ kind }) => kind)).toContain('objection-decided-candidate');
    await runAt(minutesAfter(15, over));
    const left = await itemsAbout(id, referee.id);
    expect(kindsOf(left)).toEqual(whatStays);
    expect(left.find(({ kind }) => kind === 'tombstone')).toMatchObject({ cause: 'objection' });
  });

  it('is harmless to kill, at every call', async () => {
    const { id, checks, referee } = await givenCheck();
    await checks.change(id, (file) => objectToAnswers(file, referee.id, contextAt(objectedAt)));
    const calls = 40;
    for (let at = 1; at <= calls; at += 1) await runAt(over, killAt(at));
    await runAt(over);
    expect(await checks.loadSubmission(id, referee.id)).toBeNull();
    const told = (await checks.load(id))?.messages.filter(({ kind }) => kind === 'objection-decided-referee');
    expect(told).toHaveLength(1);
  });

  it('leaves what was kept for a reason until the check goes', async () => {
    const { id, checks, referee } = await givenCheck();
    const by = { by: 'Rita Ek', note: null };
    await checks.change(id, (file) => objectToAnswers(file, referee.id, contextAt(objectedAt)));
    await checks.change(id, (file) => decideObjection(file, referee.id, 'claim', by, contextAt(objectedAt)));
    await runAt(addDays(over, 40));
    expect(await checks.loadSubmission(id, referee.id)).not.toBeNull();
    await runAt(deletedAt);
    expect(kindsOf(await itemsAbout(id, referee.id))).toEqual(whatStays);
  });
});
