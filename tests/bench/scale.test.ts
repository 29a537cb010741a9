import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPlainBrowser } from '#tests/support/browser/plain-browser.ts';
import { putManyChecks } from '#tests/support/cloud/many-checks.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { createRoad, kim, type Road, requestBody } from '#tests/support/roads/road.ts';
import { createTripMeter, type Trips } from '#tests/support/trips/measure-trips.ts';

const count = Number(process.env['CHECKS'] ?? 20_000);
const few = 120;
/** Somebody who sees so few of them. */
const own = 5;

const mostTripsOfPage = 3;
const mostUnitsOfPage = 12;
const mostGrowth = 1.1;
/** They do not reach the goals yet. */
const isShownOnly = (name: string): boolean => /^(?:filter|search)/.test(name);

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
  await on.cloud.addFault({ kind: 'delay', service: 'dynamodb', afterMs: 15, times: 100_000 });
  const meter = createTripMeter(on.cloud);
  const rows = new Map<string, Trips>();
  const during = async (name: string, act: () => Promise<Readonly<{ status: number }>>) => {
    // Whatever a process reads once, it has read.
    expect([name, (await act()).status]).toEqual([name, 200]);
    const { took } = await meter.measure('manage-checks', act);
    rows.set(name, took);
  };
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
  await on.cloud.clearFaults();
  return rows;
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
    return !isShownOnly(name) && (trips > mostTripsOfPage || units > mostUnitsOfPage || units > earlier * mostGrowth);
  };
  expect([...after].filter(isOver)).toEqual([]);
});
