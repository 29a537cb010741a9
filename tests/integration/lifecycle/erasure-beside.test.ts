import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { minuteSeconds } from '#shared/domain/time.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { searchStores } from '#tests/support/cloud/search-stores.ts';
import { linkIn, requestBody } from '#tests/support/roads/road.ts';

let on: RoadOnCloud;
beforeAll(async () => {
  on = await startRoad();
});
afterAll(() => on.cloud.stop());

/** A name with accents in another script, and one whose folded form is other letters. */
const xanthippi = {
  externalId: 'needle-xan',
  firstName: 'Ξανθίππη',
  lastName: 'Kværnstrøm',
  email: 'xanthi.ppi+jobb@kvaernstrom.example.org',
  phone: '+46701740681',
  language: 'sv',
};
const odo = { first: 'Odo', last: 'Šćepančević', mail: 'odo@scepancevic.example.org', tel: '', lang: 'sv' };
const needles = [
  'Ξανθ',
  'ξανθιππη',
  'Kværn',
  'kvaern',
  'xanthi.ppi',
  '1740681',
  'needle-xan',
  'Šćep',
  'scepan',
  'viskade',
  'handen',
  'Lasse Läsare',
  'lasse@hyresgast',
];

const linkOf = z.object({ url: z.url() });

test('What stands beside a check goes with its candidate: notes, readers, other scripts, folded words, repeats', async () => {
  const { road, cloud } = on;
  const body = { ...requestBody({ refereesRequested: 1 }, [xanthippi]) };
  const asked = await road.call('POST', '/v1/reference-checks', body, { 'idempotency-key': 'beside-1' });
  expect(asked.status).toBe(201);
  const check = z.object({ referenceChecks: z.tuple([z.looseObject({ id: z.string() })]) }).parse(asked.body)
    .referenceChecks[0];
  const at = `/v1/reference-checks/${check.id}`;
  const candidateLink = linkIn(await road.messageTo(xanthippi.email), 'c');
  await road.giveReferees(candidateLink, [odo]);
  const refereeLink = linkIn(await road.messageTo(odo.mail), 'a');
  await road.answer(refereeLink);
  const shared = await road.call(
    'POST',
    `${at}/report-links`,
    { name: 'Lasse Läsare', email: 'lasse@hyresgast.example.org' },
    { 'idempotency-key': 'beside-2' },
  );
  expect([shared.status, shared.body]).toEqual([201, expect.anything()]);
  const session = await road.call(
    'POST',
    `${at}/session-links`,
    { recruiter: { name: 'Rita Ek', email: 'rita.ek@example.org' } },
    {},
  );
  const desk = await road.browser.submit(await road.browser.open(linkOf.parse(session.body).url));
  const noted = await road.browser.submit(desk, { text: 'Ξανθίππη viskade om handen' }, { action: '/notes' });
  expect(noted.text).toContain('viskade');
  const found = await road.browser.submit(
    await road.browser.open(new URL('../checks', desk.url).href),
    { words: 'Kværnstrøm' },
    { action: '/checks/search' },
  );
  expect(found.status).toBe(200);
  await cloud.untilQuiet();
  const before = await searchStores(cloud, needles);
  expect(before.table.length).toBeGreaterThan(5);
  const erased = await road.call(
    'POST',
    '/v1/subjects/erasure',
    { email: xanthippi.email },
    { 'idempotency-key': 'beside-3' },
  );
  expect(erased.status).toBe(202);
  await cloud.advance(2 * minuteSeconds);
  await cloud.untilQuiet();
  const after = await searchStores(cloud, needles);
  expect(after).toEqual({ table: [], indexes: [], objects: [], logs: [], calls: [], versions: 0 });
  // A repeat with the key of then is answered from what it says itself, and makes nobody anew.
  await road.call('POST', '/v1/reference-checks', body, { 'idempotency-key': 'beside-1' });
  await cloud.untilQuiet();
  expect(await searchStores(cloud, needles)).toEqual(after);
  expect((await road.call('GET', at)).status).toBe(410);
  for (const url of [candidateLink, refereeLink, linkOf.parse(shared.body).url]) {
    const page = await fetch(url);
    const text = await page.text();
    expect(text).not.toMatch(/Ξανθ|Kværn|Odo/);
  }
});
