import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBulkJobs } from '#shared/data/bulk/bulk-jobs.ts';
import { newId } from '#shared/data/new-id.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import type { Table } from '#shared/data/table.ts';
import { addReferees } from '#shared/domain/decisions/add-referees.ts';
import { cancelCheck } from '#shared/domain/decisions/cancel-check.ts';
import { changeRecruiter } from '#shared/domain/decisions/change-recruiter.ts';
import { passDeadline } from '#shared/domain/decisions/pass-deadline.ts';
import { bulkActs } from '#shared/domain/ports/bulk-jobs.ts';
import { buildRefereeDetails, buildRequest, contextAt } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { eva, type RecruiterDesk, recruiterDesk, rita, wordsOf } from '#tests/support/roads/recruiter-desk.ts';
import { createGoOnWithBulk } from '../../../functions/run-due/go-on-with-bulk.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const minutesADay = 24 * 60;

const named = (firstName: string) => ({
  externalId: null,
  firstName,
  lastName: 'Lund',
  email: `${firstName.toLowerCase()}@example.org`,
  phone: null,
  language: 'sv' as const,
  linkGeneration: 1,
});

const mustLoad = async (desk: RecruiterDesk, id: string) => {
  const file = await desk.checks.load(id);
  if (file === null) throw new Error(`No check ${id}`);
  return file;
};

const remindersOf = async (desk: RecruiterDesk, id: string) =>
  (await mustLoad(desk, id)).messages.filter(
    ({ recipient, plan, kind }) => recipient === 'candidate' && plan === undefined && kind.startsWith('candidate-'),
  ).length;

const arrive = async (names: readonly string[]) => {
  const desk = await recruiterDesk(real.table);
  const ids = await Promise.all(names.map((name) => desk.start({ candidate: named(name) })));
  const browser = desk.browser();
  await browser.signIn(rita);
  return { desk, browser, ids };
};

describe('many checks at once', () => {
  test('all who are late are reminded in two steps, and nobody else', async () => {
    const { desk, browser, ids } = await arrive(['Anna', 'Bo']);
    desk.wait(4 * minutesADay);
    const fresh = await desk.start({ candidate: named('Cia') });
    await browser.signIn(rita);
    const list = await browser.get(desk.at('checks'));
    const link = /href="([^"]*checks\/bulk[^"]*)"/.exec(list.body)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const confirm = await browser.get(link);
    expect([confirm.status, wordsOf(confirm)]).toEqual([
      200,
      expect.stringContaining('Skicka påminnelser i 2 referenstagningar?'),
    ]);
    expect(wordsOf(confirm)).toContain('Anna Lund: mejl');
    expect(await remindersOf(desk, ids[0] ?? '')).toBe(1);
    const sent = await browser.submit(confirm);
    expect(sent.status).toBe(303);
    const result = await browser.follow(sent);
    expect(wordsOf(result)).toContain('Klart. 2 av 2');
    expect(await Promise.all([...ids, fresh].map((id) => remindersOf(desk, id)))).toEqual([2, 2, 1]);
  });

  test('each says what happens to it, or why nothing does', async () => {
    const { desk, browser, ids } = await arrive(['Anna', 'Bo']);
    desk.wait(5);
    const [, ended = ''] = ids;
    await desk.checks.change(ended, (file) => cancelCheck(file, { by: null, note: null }, contextAt(desk.now())));
    const list = await browser.get(desk.at('checks'));
    const token = /name="token" value="([^"]+)"/.exec(list.body)?.[1] ?? '';
    const confirm = await browser.post(desk.at('checks/bulk'), [
      ['token', token],
      ['do', 'remind'],
      ...ids.map((id): [string, string] => ['id', id]),
    ]);
    expect(wordsOf(confirm)).toContain('Här händer ingenting');
    const result = await browser.follow(await browser.submit(confirm));
    expect(wordsOf(result)).toContain('Klart. 1 av 2');
    expect(wordsOf(result)).toContain('Behövdes inte');
    const none = await browser.post(desk.at('checks/bulk'), { token, do: 'remind' });
    expect([none.status, wordsOf(none)]).toEqual([422, expect.stringContaining('Markera minst en referenstagning')]);
  });

  test('what expired goes on until a new last day, all that match', async () => {
    const { desk, browser, ids } = await arrive(['Anna']);
    desk.wait(10 * minutesADay);
    const [id = ''] = ids;
    await desk.checks.change(id, (file) => passDeadline(file, contextAt(desk.now())));
    expect((await mustLoad(desk, id)).check.status).toBe('expired');
    await browser.signIn(rita);
    const confirm = await browser.get(desk.at('checks/bulk?do=prolong&status=expired'));
    expect(wordsOf(confirm)).toContain('Flytta sista dagen i en referenstagning?');
    const wrong = await browser.submit(confirm, { lastDay: '2026-01-01' });
    expect(wrong.status).toBe(422);
    await browser.submit(wrong, { lastDay: '2026-12-20' });
    const { check } = await mustLoad(desk, id);
    expect([check.status, check.submitBy.slice(0, 10)]).toEqual(['candidate_invited', '2026-12-20']);
  });

  test('a handover moves them to another’s list, and out of one’s own', async () => {
    const { desk, browser, ids } = await arrive(['Anna', 'Bo', 'Cia']);
    const nora = { name: 'Nora Bergman', email: 'nora.bergman@example.org' };
    const confirm = await browser.get(desk.at('checks/bulk?do=hand'));
    const wrong = await browser.submit(confirm, { newName: 'Nora Bergman', newEmail: 'nora' });
    expect([wrong.status, wordsOf(wrong)]).toEqual([422, expect.stringContaining('Skriv hela e-postadressen')]);
    await browser.submit(wrong, { newEmail: nora.email });
    expect((await mustLoad(desk, ids[0] ?? '')).check.recruiter).toEqual(nora);
    expect(wordsOf(await browser.get(desk.at('checks')))).toContain('Här finns inget att visa');
    const theirs = desk.browser();
    expect(wordsOf(await theirs.signIn(nora))).toContain('Pågår3.');
  });

  test('a job that stopped goes on where it was, twice over, and is shown to nobody else', async () => {
    const { desk, browser, ids } = await arrive(['Anna', 'Bo']);
    desk.wait(5);
    const confirm = await browser.get(desk.at('checks/bulk?do=remind'));
    const sent = await browser.submit(confirm);
    const place = sent.headers['location'] ?? '';
    const token = /name="token" value="([^"]+)"/.exec(confirm.body)?.[1] ?? '';
    await browser.post(place, { token });
    await browser.post(place, { token });
    expect(await Promise.all(ids.map((id) => remindersOf(desk, id)))).toEqual([2, 2]);
    const other = desk.browser();
    await other.signIn(eva);
    expect((await other.get(place)).status).toBe(404);
  });
});

describe('what nobody goes on with', () => {
  /** A job of which nothing was done before its window was closed. */
  const closed = async (names: readonly string[]) => {
    const { desk, ids } = await arrive(names);
    const by = { name: rita.name, email: rita.email };
    const entries = ids.map((checkId) => ({ checkId, result: null }));
    const job = {
      id: newId('blk'),
      organisationId: desk.organisation.id,
      live: true,
      actorId: 'per_rita',
      by,
      startedAt: desk.now(),
      wish: { act: 'cancel' as const, lastDay: null, recruiter: null },
      entries,
      version: 1,
    };
    await desk.bulkJobs.create(job);
    const goOn = createGoOnWithBulk({
      bulkJobs: createBulkJobs(real.table),
      checks: desk.checks,
      organisations: createOrganisationStore(real.table),
      clock: desk.now,
      newId,
    });
    const statuses = () => Promise.all(ids.map(async (check) => (await mustLoad(desk, check)).check.status));
    return { desk, ids, job, goOn, statuses };
  };

  test('goes on by itself after a while, once', async () => {
    const { desk, job, goOn, statuses } = await closed(['Anna', 'Bo']);
    await goOn();
    expect(await statuses()).toEqual(['candidate_invited', 'candidate_invited']);
    desk.wait(1);
    await goOn();
    expect(await statuses()).toEqual(['cancelled', 'cancelled']);
    const over = await desk.bulkJobs.load(job.organisationId, job.id);
    expect(over?.entries.map(({ result }) => result?.outcome)).toEqual(['done', 'done']);
    await goOn();
    expect((await desk.bulkJobs.load(job.organisationId, job.id))?.version).toBe(over?.version);
  });

  test('changes no check that its recruiter may not see any more', async () => {
    const { desk, ids, job, goOn, statuses } = await closed(['Anna', 'Bo']);
    const nora = { name: 'Nora Bergman', email: 'nora.bergman@example.org' };
    const [first = ''] = ids;
    await desk.checks.change(first, (file) =>
      changeRecruiter(file, nora, { by: null, note: null }, contextAt(desk.now())),
    );
    desk.wait(1);
    await goOn();
    expect(await statuses()).toEqual(['candidate_invited', 'cancelled']);
    const over = await desk.bulkJobs.load(job.organisationId, job.id);
    expect(over?.entries.map(({ result }) => result?.outcome)).toEqual(['gone', 'done']);
  });
});

test.each(bulkActs)('what %s would do is the same from the list as from the whole checks', async (act) => {
  const { desk, browser, ids } = await arrive(['Anna', 'Bo', 'Cia', 'Dan', 'Elin']);
  const [, collecting = '', expired = '', cancelled = '', short = ''] = ids;
  const referees = ['Ulf', 'Vera'].map((firstName) =>
    buildRefereeDetails({ id: newId('ref'), firstName, email: `${firstName.toLowerCase()}@example.org` }),
  );
  await desk.start({
    candidate: named('Finn'),
    settings: { ...buildRequest().settings, candidateChannel: 'disabled', refereeChannel: 'disabled' },
  });
  const change = (id: string, decide: Parameters<typeof desk.checks.change>[1]) => desk.checks.change(id, decide);
  await change(collecting, (file) => addReferees(file, referees, 'recruiter', contextAt(desk.now())));
  await change(short, (file) => addReferees(file, referees.slice(0, 1), 'recruiter', contextAt(desk.now())));
  desk.wait(10 * minutesADay);
  await change(expired, (file) => passDeadline(file, contextAt(desk.now())));
  await change(cancelled, (file) => cancelCheck(file, { by: null, note: null }, contextAt(desk.now())));
  await browser.signIn(rita);
  const fromList = await browser.get(desk.at(`checks/bulk?do=${act}`));
  const token = /name="token" value="([^"]+)"/.exec(fromList.body)?.[1] ?? '';
  const order = /name="ids" value="([^"]+)"/.exec(fromList.body)?.[1] ?? '';
  expect(order.split(' ')).toHaveLength(6);
  // Nothing of the list that this address asks for is marked.
  const whole = await browser.post(desk.at('checks/bulk?project=another'), { token, do: act, ids: order });
  expect(whole.status).toBe(200);
  expect(wordsOf(whole)).toBe(wordsOf(fromList));
});

test('filters stand in the address, and combine', async () => {
  const { desk, browser } = await arrive(['Anna', 'Bo']);
  const english = { ...named('Dan'), language: 'en' as const };
  await desk.start({ candidate: english, project: { externalId: 'p-2', title: 'Kock', clientName: null } });
  const shown = async (query: string) =>
    wordsOf(await browser.get(desk.at(`checks?${query}`))).match(/(Anna|Bo|Dan)\s?Lund/g)?.length ?? 0;
  expect(await shown('')).toBe(6);
  expect(await shown('project=p-2')).toBe(2);
  expect(await shown('in=en&waits=candidate&who=mine')).toBe(2);
  expect(await shown('in=en&status=completed')).toBe(0);
  expect(await shown('before=2026-11-24')).toBe(0);
  expect(await shown('before=2026-12-24')).toBe(6);
  expect(await shown('signals=1')).toBe(0);
  expect(await shown('late=1')).toBe(0);
});

test('a list is taken as a file in which no cell is a formula', async () => {
  const { desk, browser } = await arrive(['Anna']);
  await desk.start({
    candidate: named('Bo'),
    project: { externalId: 'p-2', title: '=HYPERLINK("x")', clientName: null },
  });
  const file = await browser.get(desk.at('checks/csv?waits=candidate'));
  expect(file.headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store' });
  const lines = file.body.slice(1).trim().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain('"Kandidat";"Projekt"');
  expect(file.body).toContain(`"Bo Lund";"'=HYPERLINK(""x"")"`);
  expect(file.body).not.toContain('example.org');
});

test('a list of five hundred is seen to once each, though whoever does it is cut off and somebody else is at the same', async () => {
  const desk = await recruiterDesk(real.table);
  const ids: string[] = [];
  for (let lot = 0; lot < 10; lot += 1) {
    const names = Array.from({ length: 50 }, (_, index) => `Nr${lot * 50 + index}`);
    ids.push(...(await Promise.all(names.map((name) => desk.start({ candidate: named(name) })))));
  }
  desk.wait(5);
  const browser = desk.browser();
  await browser.signIn(rita);
  const confirm = await browser.get(desk.at('checks/bulk?do=remind'));
  expect(wordsOf(confirm)).toContain('Skicka 500 påminnelser');
  const act = { by: 'Eva Roth', note: null };
  const others = ids
    .slice(0, 40)
    .map((id) => desk.checks.change(id, (file) => cancelCheck(file, act, contextAt(desk.now()))));
  const [sent] = await Promise.all([browser.submit(confirm), ...others]);
  const place = sent.headers['location'] ?? '';
  const token = /name="token" value="([^"]+)"/.exec(confirm.body)?.[1] ?? '';
  // Cut off before it could say what it had done: it is begun again from there, in two windows.
  const job = await desk.bulkJobs.load(desk.organisation.id, place.split('/').at(-1) ?? '');
  if (job === null) throw new Error('No job');
  const forgotten = job.entries.map((entry, index) => (index % 3 === 0 ? { ...entry, result: null } : entry));
  expect(await desk.bulkJobs.save({ ...job, entries: forgotten }, desk.now())).toBe(true);
  await Promise.all([browser.post(place, { token }), browser.post(place, { token })]);
  const over = await desk.bulkJobs.load(desk.organisation.id, job.id);
  expect(over?.entries.every(({ result }) => result !== null)).toBe(true);
  const files = await Promise.all(ids.map((id) => mustLoad(desk, id)));
  const counts = await Promise.all(ids.map((id) => remindersOf(desk, id)));
  expect(files.filter(({ check }, index) => check.status !== 'cancelled' && counts[index] !== 2)).toEqual([]);
  expect(counts.filter((count) => count > 2)).toEqual([]);
}, 120_000);

/** The table of a process that dies at its call of this number: before it is made, or before its answer comes. */
function dyingTable(table: Table) {
  let left = Number.POSITIVE_INFINITY;
  let isMade = false;
  const dying = new Proxy(table, {
    get(target, name, receiver) {
      const act: unknown = Reflect.get(target, name, receiver);
      if (typeof act !== 'function') return act;
      return async (...given: readonly unknown[]) => {
        left -= 1;
        if (left < 0 || (left === 0 && !isMade)) throw new Error('Dead');
        const answer: unknown = await Reflect.apply(act, target, given);
        if (left === 0) throw new Error('Dead');
        return answer;
      };
    },
  });
  return {
    dying,
    dieAt(number: number, made: boolean) {
      left = number;
      isMade = made;
    },
    live() {
      left = Number.POSITIVE_INFINITY;
    },
  };
}

test.each([false, true])(
  'killed at any call, made %j, the same form pressed again ends the same run, each check once',
  async (made) => {
    const table = dyingTable(real.table);
    const desk = await recruiterDesk(table.dying);
    const browser = desk.browser();
    for (let number = 1, isDead = true; isDead; number += 1) {
      const project = { externalId: `p-${number}`, title: 'Kock', clientName: null };
      const ids = await Promise.all(['Anna', 'Bo'].map((name) => desk.start({ candidate: named(name), project })));
      desk.wait(5);
      await browser.signIn(rita);
      const confirm = await browser.get(desk.at(`checks/bulk?do=remind&project=p-${number}`));
      table.dieAt(number, made);
      isDead = await browser.submit(confirm).then(
        () => false,
        () => true,
      );
      table.live();
      const result = await browser.follow(await browser.submit(confirm));
      expect([number, wordsOf(result)]).toEqual([number, expect.stringContaining('Klart. 2 av 2')]);
      expect([number, await Promise.all(ids.map((id) => remindersOf(desk, id)))]).toEqual([number, [2, 2]]);
    }
  },
);

test('colleagues write notes beside a check, and its candidate’s link is there for who calls', async () => {
  const { desk, browser, ids } = await arrive(['Anna']);
  const place = desk.at(`checks/${ids[0] ?? ''}`);
  const page = await browser.get(place);
  const token = /name="token" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  await browser.post(`${place}/notes`, { token, text: 'Ring före tio <b>' });
  await browser.post(`${place}/notes`, { token, text: ' ' });
  const noted = wordsOf(await browser.get(place));
  expect(noted).toContain('Ring före tio <b>');
  expect(noted.match(/Rita Ek, måndag 23 november/g)).toHaveLength(1);
  const link = await browser.get(`${place}/candidate-link`);
  expect(link.body).toMatch(/value="https:\/\/ref\.example\.org\/c\/[\w-]{22}"/);
});
