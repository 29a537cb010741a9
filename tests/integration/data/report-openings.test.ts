import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { newId } from '#shared/data/new-id.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { addReferees } from '#shared/domain/decisions/add-referees.ts';
import { putOffReminder } from '#shared/domain/decisions/put-off-reminder.ts';
import { requestCheck } from '#shared/domain/decisions/request-check.ts';
import { submitAnswers } from '#shared/domain/decisions/submit-answers.ts';
import { emptyForm } from '#tests/support/builders/answered-check.ts';
import {
  buildRefereeDetails,
  buildRequest,
  contextAt,
  evaDetails,
  minutesAfter,
} from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';

const linkKeys = { current: '1', keys: { '1': 'a key for tests' } };

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const bo = buildRefereeDetails().id;
const eva = evaDetails().id;

/** A check with an answer, and so with its first report link. */
async function answered(live = true) {
  const checks = createCheckStore(real.table, linkKeys);
  const id = newId('chk');
  const context = { ...contextAt(), newId };
  await checks.create(requestCheck(buildRequest({ id, live }), context));
  await checks.change(id, (file) => addReferees(file, [buildRefereeDetails(), evaDetails()], 'recruiter', context));
  await checks.change(id, (file) => submitAnswers(file, emptyForm(bo), context));
  const file = async () => {
    const found = await checks.load(id);
    if (found === null) throw new Error('The check is gone');
    return found;
  };
  const link = (await file()).reportLinks[0]?.id ?? '';
  const openings = async () => (await checks.loadEvents(id)).filter(({ type }) => type === 'report.opened');
  return { checks, id, file, link, openings };
}

describe('an opening of a report link', () => {
  test.each([
    ['as the check was read just now', (newest: CheckFile) => ({ file: newest })],
    ['as the check was before', (_: CheckFile, first: CheckFile) => ({ file: first })],
    ['of a check that nobody has read', () => ({})],
  ])('is counted each time, and told of once an hour with its link: %s', async (_, knownOf) => {
    const { checks, id, file, link, openings } = await answered();
    const first = await file();
    const { version } = first.check;
    for (const minutes of [1, 30, 60, 61, 200]) {
      await checks.recordOpening(id, link, minutesAfter(minutes), knownOf(await file(), first));
    }
    expect((await file()).reportLinks[0]).toMatchObject({
      openings: 5,
      firstOpenedAt: minutesAfter(1),
      lastOpenedAt: minutesAfter(200),
    });
    expect(await openings()).toMatchObject(
      [1, 61, 200].map((minutes) => ({ at: minutesAfter(minutes), linkId: link, actor: 'system' })),
    );
    expect((await file()).check.version).toBe(version);
  });

  test('by many at once is told of once', async () => {
    const { checks, id, file, link, openings } = await answered();
    const known = { file: await file() };
    await Promise.all(Array.from({ length: 8 }, () => checks.recordOpening(id, link, minutesAfter(5), known)));
    expect((await file()).reportLinks[0]?.openings).toBe(8);
    expect((await openings()).length).toBe(1);
  });

  test('beside changes of the check loses neither, with events or without', async () => {
    const { checks, id, file, link } = await answered();
    const context = { now: minutesAfter(7), newId };
    for (let round = 0; round < 5; round += 1) {
      const now = minutesAfter(100 * (round + 1));
      const known = { file: await file() };
      const [, changed] = await Promise.all([
        checks.recordOpening(id, link, now, known),
        checks.change(id, (current) => putOffReminder(current, eva, minutesAfter(60 * 24 + round), context)),
      ]);
      expect(changed.outcome).toBe('changed');
    }
    const numbers = (await checks.loadEvents(id)).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect((await file()).check.eventCount).toBe(numbers.length);
  });

  test('of a link that is not there changes nothing', async () => {
    const { checks, id, openings } = await answered();
    await checks.recordOpening(id, newId('lnk'), minutesAfter(1));
    expect(await openings()).toEqual([]);
  });
});
