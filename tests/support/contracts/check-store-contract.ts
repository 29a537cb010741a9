import { describe, expect, it } from 'vitest';
import { newId } from '#shared/data/new-id.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { addEvent, startChange } from '#shared/domain/decisions/change.ts';
import { refuse, unchanged } from '#shared/domain/decisions/decision.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import { buildSubmission } from '#tests/support/builders/answered-check.ts';
import { buildReferee, minutesAfter, startTime, testId } from '#tests/support/builders/check-builders.ts';
import { describeCallSlots } from './check-store/call-slots-contract.ts';
import { describeCheckList } from './check-store/check-list-contract.ts';
import { bo, changing, draftOf, eva, worldOf } from './check-store/check-world.ts';
import { describeReportLinks } from './check-store/report-links-contract.ts';

/** What every store of checks keeps to, the one on the table and the one that tests use in its place. */
export function describeCheckStore(place: string, open: () => CheckStore): void {
  const given = worldOf(open);

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
      expect(await checks.loadSubmission(id, bo)).toEqual(second);
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
  });

  describeCallSlots(place, open);
  describeReportLinks(place, open);
  describeCheckList(place, open);
}
