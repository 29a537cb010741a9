import { describe, expect, it } from 'vitest';
import { newId } from '#shared/data/new-id.ts';
import { type CallSlot, slotsOf } from '#shared/domain/call/call-slots.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { addEvent, type Change, startChange } from '#shared/domain/decisions/change.ts';
import { type Decision, refuse, unchanged } from '#shared/domain/decisions/decision.ts';
import { type CheckRequest, requestCheck } from '#shared/domain/decisions/request-check.ts';
import type { CheckFilter, CheckStore, Picking } from '#shared/domain/ports/check-store.ts';
import { makeReportLink } from '#shared/domain/report/report-link.ts';
import { buildSubmission } from '#tests/support/builders/answered-check.ts';
import {
  buildReferee,
  buildRequest,
  contextAt,
  daysAfter,
  minutesAfter,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';

const noFilter: CheckFilter = { status: null, projectExternalId: null, candidateExternalId: null };
const bo = testId('ref', 1);
const eva = testId('ref', 2);

const changing =
  (changes: Partial<Change>, now: string = minutesAfter(1)) =>
  (file: CheckFile): Decision => ({ outcome: 'change', change: { ...startChange(file.check, now), ...changes } });

const draftOf = (version: number) => {
  const { refereeId, form, language, relation, answers } = buildSubmission();
  return { refereeId, form, language, relation, answers, version, savedAt: minutesAfter(version) };
};

/** What every store of checks keeps to, the one on the table and the one that tests use in its place. */
export function describeCheckStore(place: string, open: () => CheckStore): void {
  const given = async (changes: Partial<CheckRequest> = {}, now = startTime) => {
    const checks = open();
    const request = buildRequest({ id: newId('chk'), organisationId: newId('org'), ...changes });
    const created = requestCheck(request, contextAt(now));
    expect(await checks.create(created)).toBe('created');
    const { id, organisationId, live } = request;
    const file = async (): Promise<CheckFile> => {
      const found = await checks.load(id);
      if (found === null) throw new Error('The check is gone');
      return found;
    };
    return { checks, id, organisation: { id: organisationId, live }, created, file };
  };

  describe(`the store of checks ${place}`, () => {
    it('keeps the shortest promise to a person, and of equal ones the latest', async () => {
      const { checks, created, file } = await given();
      const tell = (months: number, at: string) => checks.tell(created.check, { person: 'candidate', months, at });
      await tell(12, startTime);
      await tell(24, minutesAfter(1));
      await tell(12, startTime);
      expect((await file()).told).toEqual([{ person: 'candidate', months: 12, at: startTime }]);
      await tell(12, minutesAfter(2));
      await checks.tell(created.check, { person: bo, months: 24, at: startTime });
      await tell(3, startTime);
      expect((await file()).told).toEqual([
        { person: 'candidate', months: 3, at: startTime },
        { person: bo, months: 24, at: startTime },
      ]);
    });

    it('makes a check once, with its message and its events', async () => {
      const { checks, id, created, file } = await given();
      expect(await checks.create(created)).toBe('exists');
      expect((await file()).check).toMatchObject({ ...created.check, version: 1 });
      expect((await file()).messages).toMatchObject(
        created.messages.map((each) => ({ ...each, state: 'ready', dueAt: minutesAfter(5) })),
      );
      expect(await checks.loadEvents(id)).toEqual(created.events);
      expect(await checks.loadDraft(id, bo)).toBeNull();
      expect(await checks.loadSubmissions(id)).toEqual([]);
    });

    it('knows nothing of a check that is not there', async () => {
      const { checks } = await given();
      const id = newId('chk');
      expect(await checks.load(id)).toBeNull();
      expect(await checks.change(id, () => unchanged)).toEqual({ outcome: 'not_found' });
      expect(await checks.loadEvents(id)).toEqual([]);
      await checks.recordOpening(id, testId('lnk', 1), startTime);
      expect(await checks.load(id)).toBeNull();
    });

    it('raises the version with every change, and with nothing else', async () => {
      const { checks, id, file } = await given();
      const changed = await checks.change(id, changing({}));
      expect(changed).toMatchObject({
        outcome: 'changed',
        file: { check: { version: 2, updatedAt: minutesAfter(1) } },
      });
      expect(await checks.change(id, () => unchanged)).toEqual({ outcome: 'unchanged', file: await file() });
      const refused = await checks.change(id, () => refuse('wrong_state', bo));
      expect(refused).toEqual({ outcome: 'refused', code: 'wrong_state', refereeId: bo, file: await file() });
      expect((await file()).check.version).toBe(2);
    });

    it('keeps referees in the order in which they were added, and one that is changed in its place', async () => {
      const { checks, id, file } = await given();
      const [first, second, third] = [
        buildReferee({ id: testId('ref', 3), addedAt: minutesAfter(1) }),
        buildReferee({ id: eva, addedAt: minutesAfter(2) }),
        buildReferee({ id: testId('ref', 4), addedAt: minutesAfter(2) }),
      ];
      await checks.change(id, changing({ referees: [third, second] }));
      await checks.change(id, changing({ referees: [first] }));
      await checks.change(id, changing({ referees: [{ ...second, status: 'removed' }] }));
      expect((await file()).referees).toEqual([first, { ...second, status: 'removed' }, third]);
    });

    it('lets both of two changes at once stand, one after the other', async () => {
      const { checks, id, file } = await given();
      const results = await Promise.all(
        [bo, eva].map((each) => checks.change(id, changing({ referees: [buildReferee({ id: each })] }))),
      );
      expect(results.map(({ outcome }) => outcome)).toEqual(['changed', 'changed']);
      expect((await file()).referees.map((each) => each.id)).toEqual([bo, eva]);
      expect((await file()).check.version).toBe(3);
    });

    it('keeps a draft that follows the one before it, and says conflict after four tries of another', async () => {
      const { checks, id } = await given();
      let tries = 0;
      const saving = (version: number) => (file: CheckFile) => {
        tries += 1;
        return changing({ draft: draftOf(version) })(file);
      };
      expect(await checks.change(id, saving(1))).toMatchObject({ outcome: 'changed' });
      expect(await checks.change(id, saving(2))).toMatchObject({ outcome: 'changed' });
      tries = 0;
      expect(await checks.change(id, saving(2))).toEqual({ outcome: 'conflict' });
      expect(tries).toBe(4);
      expect(await checks.loadDraft(id, bo)).toEqual(draftOf(2));
      expect(await checks.loadDraft(id, eva)).toBeNull();
    });

    it('keeps the drafts and answers of two checks apart, also of a referee with the same id', async () => {
      const [one, other] = [await given(), await given()];
      await one.checks.change(one.id, changing({ draft: draftOf(1) }));
      await one.checks.change(one.id, changing({ submission: buildSubmission({ refereeId: eva }) }));
      expect(await one.checks.loadDraft(other.id, bo)).toBeNull();
      expect(await one.checks.loadSubmissions(other.id)).toEqual([]);
      expect(await one.checks.change(other.id, changing({ draft: draftOf(1) }))).toMatchObject({ outcome: 'changed' });
      expect(await one.checks.loadSubmissions(one.id)).toEqual([buildSubmission({ refereeId: eva })]);
    });

    it('shows the newest answers of each referee, writes none over, and forgets those that are withdrawn', async () => {
      const { checks, id } = await given();
      const [first, second, other] = [
        buildSubmission(),
        buildSubmission({ version: 2, context: 'Nu rättat' }),
        buildSubmission({ refereeId: eva }),
      ];
      await checks.change(id, changing({ draft: draftOf(1) }));
      for (const submission of [other, first]) await checks.change(id, changing({ submission, endedDraftOf: bo }));
      expect(await checks.loadDraft(id, bo)).toBeNull();
      await checks.change(id, changing({ submission: second }));
      expect(await checks.change(id, changing({ submission: second }))).toEqual({ outcome: 'conflict' });
      expect(await checks.loadSubmissions(id)).toEqual([second, other]);
      await checks.change(id, changing({ endedAnswersOf: { refereeId: bo, versions: 2 } }));
      expect(await checks.loadSubmissions(id)).toEqual([other]);
    });

    it('tells what happened in its order', async () => {
      const { checks, id, created } = await given();
      for (const type of ['reference_check.prolonged', 'reference_check.cancelled'] as const) {
        await checks.change(id, (file) => {
          const event = { type, actor: 'recruiter', refereeId: null, by: 'Rita Ek' } as const;
          return { outcome: 'change', change: addEvent(startChange(file.check, minutesAfter(3)), event) };
        });
      }
      const told = await checks.loadEvents(id);
      expect(told.map(({ number }) => number)).toEqual(told.map((_, index) => index + 1));
      expect(told.slice(created.events.length).map(({ type }) => type)).toEqual([
        'reference_check.prolonged',
        'reference_check.cancelled',
      ]);
    });

    it('sends no message twice', async () => {
      const { checks, id, created, file } = await given();
      expect(await checks.change(id, changing({ messages: created.messages }))).toEqual({ outcome: 'conflict' });
      expect((await file()).messages).toHaveLength(created.messages.length);
    });

    describe('the time of somebody who calls', () => {
      const call = { at: daysAfter(2), minutes: 30, handler: { name: 'Rita Ek', email: 'Rita.Ek@example.org' } };
      const callWorld = async (live = true, organisationId = newId('org')) => {
        const world = await given({ organisationId, live });
        const slots = (refereeId: string): readonly CallSlot[] =>
          slotsOf(call, { organisationId, live, checkId: world.id, refereeId });
        const take = async (refereeId: string) =>
          (await world.checks.change(world.id, changing({ takenSlots: slots(refereeId) }))).outcome;
        const free = (refereeId: string) => world.checks.change(world.id, changing({ freedSlots: slots(refereeId) }));
        return { ...world, slots, take, free, organisationId };
      };

      it('is one referee’s, who may take it again, until it is free', async () => {
        const { take, free, checks, id, slots, file } = await callWorld();
        expect(await take(bo)).toBe('changed');
        expect(await take(eva)).toBe('conflict');
        expect(await take(bo)).toBe('changed');
        const [, half] = slots(eva);
        expect(await checks.change(id, changing({ takenSlots: half === undefined ? [] : [half] }))).toEqual({
          outcome: 'conflict',
        });
        expect((await file()).check.version).toBe(3);
        await free(bo);
        expect(await take(eva)).toBe('changed');
      });

      it('is nobody else’s in another check of the organisation, and anybody’s in one of a test key or of another', async () => {
        const { take, organisationId } = await callWorld();
        expect(await take(bo)).toBe('changed');
        expect(await (await callWorld(true, organisationId)).take(bo)).toBe('conflict');
        expect(await (await callWorld(false, organisationId)).take(bo)).toBe('changed');
        expect(await (await callWorld()).take(bo)).toBe('changed');
      });

      it('changes nothing else when it is another’s', async () => {
        const { take, checks, id, slots, file } = await callWorld();
        await take(bo);
        const referees = [buildReferee({ id: eva })];
        await checks.change(id, changing({ takenSlots: slots(eva), referees, draft: draftOf(1) }));
        expect((await file()).referees).toEqual([]);
        expect(await checks.loadDraft(id, bo)).toBeNull();
      });
    });

    describe('a report link', () => {
      const opened = async () => {
        const world = await given();
        const link = makeReportLink(testId('lnk', 1), null, startTime);
        await world.checks.change(world.id, changing({ reportLinks: [link] }));
        const openings = async () =>
          (await world.checks.loadEvents(world.id)).filter(({ type }) => type === 'report.opened');
        return { ...world, link, openings, open: (at: string) => world.checks.recordOpening(world.id, link.id, at) };
      };

      it('counts its openings, and tells of one an hour', async () => {
        const { open: openLink, openings, file, link } = await opened();
        for (const at of [10, 30, 69.9]) await openLink(minutesAfter(at));
        expect(await openings()).toMatchObject([{ at: minutesAfter(10), actor: 'system', linkId: link.id }]);
        await openLink(minutesAfter(70));
        expect(await openings()).toHaveLength(2);
        expect((await file()).reportLinks).toEqual([
          {
            ...link,
            openings: 4,
            firstOpenedAt: minutesAfter(10),
            lastOpenedAt: minutesAfter(70),
            toldAt: minutesAfter(70),
          },
        ]);
      });

      it('leaves the version of the check, and the numbers of its events go on', async () => {
        const { open: openLink, openings, file, checks, id } = await opened();
        const before = (await file()).check;
        await openLink(minutesAfter(10));
        await checks.recordOpening(id, testId('lnk', 9), minutesAfter(10));
        expect((await file()).check).toEqual({ ...before, eventCount: before.eventCount + 1 });
        expect((await openings())[0]?.number).toBe(before.eventCount + 1);
      });
    });

    describe('the list', () => {
      const listed = async () => {
        const { checks, organisation } = await given({ project: { externalId: 'p-0', title: null, clientName: null } });
        for (let number = 1; number < 6; number += 1) {
          const request = buildRequest({
            id: newId('chk'),
            organisationId: organisation.id,
            live: number !== 5,
            project: { externalId: `p-${number % 2}`, title: null, clientName: null },
            candidate: { ...buildRequest().candidate, externalId: `c-${number % 3}` },
          });
          await checks.create(requestCheck(request, contextAt(minutesAfter(number))));
        }
        const walk = async (filter: CheckFilter, limit: number, picking?: Picking): Promise<readonly string[]> => {
          const found: string[] = [];
          let cursor: string | null = null;
          for (let pages = 0; pages === 0 || (cursor !== null && pages < 12); pages += 1) {
            const page: Awaited<ReturnType<CheckStore['list']>> = await checks.list(organisation, filter, {
              limit,
              cursor,
              ...(picking && { picking }),
            });
            if (page === 'cursor_invalid') throw new Error('The cursor was refused');
            expect(page.files.length).toBeLessThanOrEqual(limit);
            found.push(...page.files.map(({ check }) => check.createdAt));
            cursor = page.cursor;
          }
          return found;
        };
        return { checks, organisation, walk };
      };
      const at = (...minutes: readonly number[]) => minutes.map((each) => minutesAfter(each));

      it('shows each live check once, newest first, page by page', async () => {
        const { walk } = await listed();
        for (const limit of [1, 2, 5, 100]) expect(await walk(noFilter, limit)).toEqual(at(4, 3, 2, 1, 0));
      });

      it('narrows by status, project and candidate', async () => {
        const { walk } = await listed();
        expect(await walk({ ...noFilter, projectExternalId: 'p-0' }, 2)).toEqual(at(4, 2, 0));
        expect(await walk({ ...noFilter, candidateExternalId: 'c-1' }, 1)).toEqual(at(4, 1, 0));
        expect(await walk({ ...noFilter, projectExternalId: 'p-0', candidateExternalId: 'c-1' }, 1)).toEqual(at(4, 0));
        expect(await walk({ ...noFilter, status: 'candidate_invited' }, 3)).toEqual(at(4, 3, 2, 1, 0));
        expect(await walk({ ...noFilter, status: 'completed' }, 3)).toEqual([]);
      });

      it('fills a page with what is wanted, skips the rest, and goes on behind what it looked into', async () => {
        const { checks, organisation, walk } = await listed();
        const oldest = { isWanted: ({ check }: CheckFile) => check.createdAt <= minutesAfter(2), mostReads: 100 };
        for (const limit of [1, 2, 5]) expect(await walk(noFilter, limit, oldest)).toEqual(at(2, 1, 0));
        const page = { limit: 2, cursor: null, picking: oldest };
        expect(await checks.list(organisation, noFilter, page)).toMatchObject({
          files: [{ check: { createdAt: minutesAfter(2) } }, { check: { createdAt: minutesAfter(1) } }],
        });
        expect(await walk({ ...noFilter, projectExternalId: 'p-0' }, 1, oldest)).toEqual(at(2, 0));
        expect(await walk(noFilter, 2, { ...oldest, isWanted: () => false })).toEqual([]);
      });

      it('takes a cursor for nothing but what it was given out for', async () => {
        const { checks, organisation } = await listed();
        const page = await checks.list(organisation, noFilter, { limit: 2, cursor: null });
        const cursor = page === 'cursor_invalid' ? null : page.cursor;
        expect(cursor).not.toBeNull();
        const other = { ...noFilter, projectExternalId: 'p-0' };
        expect(await checks.list(organisation, other, { limit: 2, cursor })).toBe('cursor_invalid');
        expect(await checks.list({ ...organisation, live: false }, noFilter, { limit: 2, cursor })).toBe(
          'cursor_invalid',
        );
        expect(await checks.list(organisation, noFilter, { limit: 2, cursor: 'bm90IG9uZQ' })).toBe('cursor_invalid');
      });
    });
  });
}
