import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#shared/data/new-id.ts';
import { startChange } from '#shared/domain/decisions/change.ts';
import { objectToAnswers, objectToCheck } from '#shared/domain/decisions/object-to-data.ts';
import { addDays } from '#shared/domain/time.ts';
import { buildSubmission } from '#tests/support/builders/answered-check.ts';
import { buildReferee } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { recruiterDesk, rita, wordsOf } from '#tests/support/roads/recruiter-desk.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

/** A closed check with the answers of one referee, and its recruiter, who has signed in. */
async function givenClosed() {
  const desk = await recruiterDesk(real.table);
  const id = await desk.start();
  const referee = buildReferee({ id: newId('ref'), status: 'answered', answersVersion: 1 });
  const end = addDays(desk.now(), -8);
  await desk.checks.change(id, ({ check }) => ({
    outcome: 'change',
    change: {
      ...startChange({ ...check, status: 'completed', completedAt: end }, end),
      referees: [referee],
      submission: buildSubmission({ refereeId: referee.id }),
    },
  }));
  const context = { now: desk.now(), newId };
  const byReferee = () => desk.checks.change(id, (file) => objectToAnswers(file, referee.id, context));
  const byCandidate = () => desk.checks.change(id, (file) => objectToCheck(file, context));
  const browser = desk.browser();
  await browser.signIn(rita, id);
  const stored = async () => (await desk.checks.loadSubmission(id, referee.id)) !== null;
  return { desk, id, referee, browser, stored, byReferee, byCandidate, path: desk.at(`checks/${id}`) };
}

describe('an objection on the check page', () => {
  test('stands first in the list and on the page, and is decided on a page of its own', async () => {
    const { desk, browser, referee, stored, byReferee, path } = await givenClosed();
    const step = `${path}/referees/${referee.id}/objection`;
    expect(wordsOf(await browser.get(step))).not.toContain('Radera eller behålla');
    await byReferee();
    expect(await stored()).toBe(true);
    expect(wordsOf(await browser.get(desk.at('checks')))).toMatch(/Behöver .*Bo.Ahl har invänt; bestäm senast/);
    const page = await browser.get(path);
    expect(wordsOf(page)).toMatch(/Bo.Ahl har invänt.+Gör ingen det raderas det då/);
    expect(wordsOf(page)).toContain('Svaren visas inte.');
    const form = await browser.get(step);
    expect((await browser.submit(form)).status).toBe(422);
    const done = await browser.submit(form, { answer: 'delete' });
    expect(wordsOf(await browser.follow(done))).toMatch(/Det raderas, och personen får veta det.+invänt mot raderas/);
    expect(await stored()).toBe(false);
    expect(wordsOf(await browser.get(path))).not.toContain('Gör ingen det');
  });

  test('of the candidate is kept for a stated reason, and the report has no way in meanwhile', async () => {
    const { desk, id, browser, stored, byCandidate, path } = await givenClosed();
    await byCandidate();
    const page = wordsOf(await browser.get(path));
    expect(page).toMatch(/Kim.Lund har invänt/);
    expect(page).not.toContain('Öppna referenstagningen igen');
    const links = await browser.get(`${path}/links`);
    expect(wordsOf(await browser.submit(links, { reader: 'Ali Demir' }))).toContain('Kandidaten har invänt.');
    const done = await browser.submit(await browser.get(`${path}/objection`), { answer: 'archive' });
    expect(wordsOf(await browser.follow(done))).toMatch(/Behålls trots att Kim.Lund har invänt.*Skäl: arkivplikt/);
    const file = await desk.checks.load(id);
    expect(file?.check.objection).toMatchObject({ keptFor: 'archive', decidedAt: desk.now() });
    expect(file?.messages.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['recruiter-objection', 'objection-decided-candidate']),
    );
    expect(await stored()).toBe(true);
  });
});
