import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayMilliseconds } from '#shared/domain/time.ts';
import { createPlainBrowser } from '#tests/support/browser/plain-browser.ts';
import { dueChecks } from '#tests/support/cloud/due-checks.ts';
import { putManyChecks } from '#tests/support/cloud/many-checks.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { createRoad, eventually, kim, type Road, requestBody } from '#tests/support/roads/road.ts';
import { createTripMeter, type Trips } from '#tests/support/trips/measure-trips.ts';

const count = Number(process.env['CHECKS'] ?? 10_000);
const few = 120;
/** Somebody who sees so few of them. */
const own = 5;

const mostTripsOfPage = 3;
const mostUnitsOfPage = 12;
const mostGrowth = 1.1;
/** Of a list of a hundred by the API. */
const mostUnitsOfList = 30;
/** 25 rows of a search are read one by one, at half a unit each. */
const mostUnitsOfSearch = 18;
/** Among few checks no list of a hundred is full. */
const isFullLater = (name: string): boolean => name.startsWith('list ');

type Recruiter = Readonly<{ name: string; email: string }>;

const rita: Recruiter = { name: 'Rita Ek', email: 'rita.ek@example.org' };
const nora: Recruiter = { name: 'Nora Bergman', email: 'nora.bergman@example.org' };

let on: RoadOnCloud;
/** Who is signed in, by whose checks they see. */
let people: ReadonlyMap<string, Road>;
beforeAll(async () => {
  on = await startRoad();
  const pages: string[] = [];
  for (let number = 0; number < own; number += 1) {
    const candidate = { ...kim, externalId: `few-${number}`, email: `kim.few${number}@example.org` };
    const check = await on.road.request({ ...requestBody({}, [candidate]), recruiter: nora });
    pages.push(check.links.checkPage);
  }
  // Whoever is no administrator comes in by a check of theirs.
  const [theirs = ''] = pages;
  const arrive = async ({ email }: Recruiter): Promise<Road> => {
    const road = createRoad({ ...on.cloud, apiKey: on.apiKey }, createPlainBrowser());
    await road.signIn(theirs, email);
    return road;
  };
  people = new Map([
    ['all', await arrive(rita)],
    ['five', await arrive(nora)],
  ]);
});
afterAll(() => on.cloud.stop());

const at = (path: string): string => `${on.cloud.url}/o/${on.organisation}/${path}`;

type Rows = ReadonlyMap<string, Trips>;

/** What the pages with many checks take, for an administrator and for somebody who sees five. */
async function measure(): Promise<Rows> {
  // What is under way at the same time overlaps for sure.
  await on.cloud.addFault({ kind: 'gather', service: 'dynamodb', afterMs: 30, times: 100_000 });
  const meter = createTripMeter(on.cloud);
  const rows = new Map<string, Trips>();
  const measured = async (name: string, functionName: string, act: () => Promise<unknown>) => {
    // Whatever a process reads once, it has read.
    await act();
    const { took } = await meter.measure(functionName, act);
    rows.set(name, took);
  };
  const during = (name: string, act: () => Promise<Readonly<{ status: number }>>) =>
    measured(name, 'manage-checks', async () => expect([name, (await act()).status]).toEqual([name, 200]));
  for (const [who, { browser }] of people) {
    const page = (name: string, act: () => ReturnType<typeof browser.open>) => during(`${name}, ${who}`, act);
    await page('overview', () => browser.open(at('checks')));
    await page('a part', () => browser.open(at('checks?show=way')));
    await page('filter', () => browser.open(at('checks?show=way&waits=candidate')));
    const list = await browser.open(at('checks?show=way'));
    await page('search', () => browser.submit(list, { words: 'Lund' }, { action: '/checks/search' }));
    const ids = list.document.querySelectorAll('input[name=id]').map((box) => box.getAttribute('value') ?? '');
    expect(ids).toHaveLength(who === 'five' ? own : 25);
    const marked = { ids: ids.join(' '), do: 'remind' };
    await page('many, before', () => browser.submit(list, marked, { action: '/checks/bulk' }));
  }
  for (const query of ['limit=100', 'limit=100&status=collecting', 'limit=100&projectExternalId=project-1']) {
    const path = `/v1/reference-checks?${query}`;
    await measured(`list ${query}`, 'request-references', () => on.road.call('GET', path));
  }
  await measured('a minute of the clock', 'run-due', () => on.cloud.advance(60));
  const due = await dueChecks(on.cloud, on.organisation);
  await measured('a deletion', 'delete-data', async () => {
    const [ended, before] = [new Date((await on.cloud.now()).getTime() - 400 * dayMilliseconds), await due.gone()];
    await due.put(1, ended.toISOString());
    await on.cloud.advance(120);
    await eventually('a deletion', async () => ((await due.gone()) > before ? true : undefined));
  });
  due.end();
  await on.cloud.clearFaults();
  return rows;
}

/** What is asked of a row; null: nothing but that it does not grow. */
function mostOf(name: string): Readonly<{ trips: number; units: number }> | null {
  if (/^(?:a minute|a deletion)/.test(name)) return null;
  if (name.startsWith('list ')) return { trips: 2, units: mostUnitsOfList };
  if (name.startsWith('search')) return { trips: mostTripsOfPage, units: mostUnitsOfSearch };
  return { trips: mostTripsOfPage, units: mostUnitsOfPage };
}

test(`pages take the same among ${count} checks as among ${few}`, { timeout: 7_200_000 }, async () => {
  await putManyChecks(on.cloud, on.organisation, few);
  await on.cloud.untilQuiet();
  const before = await measure();
  await putManyChecks(on.cloud, on.organisation, count);
  const after = await measure();
  const lines = [...after].map(([name, took]) => {
    const earlier = before.get(name);
    return `${name.padEnd(22)} ${took.trips} trips ${took.calls} calls ${took.units} units (of ${few}: ${earlier?.trips} ${earlier?.calls} ${earlier?.units})`;
  });
  process.stdout.write(`${lines.join('\n')}\n`);
  const isOver = ([name, { trips, units }]: readonly [string, Trips]): boolean => {
    const earlier = before.get(name)?.units ?? 0;
    const most = mostOf(name);
    const isMore = most !== null && (trips > most.trips || units > most.units);
    // What stands at the end of a page is a unit more or less.
    const grows = !isFullLater(name) && units > Math.max(earlier * mostGrowth, earlier + 1);
    return isMore || grows;
  };
  expect([...after].filter(isOver)).toEqual([]);
});
