import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { bo, kim, linkIn, requestBody } from '#tests/support/roads/road.ts';
import { pngOf } from '#tests/support/values/pictures.ts';

let on: RoadOnCloud;
let candidatePage: string;
let refereePage: string;
let checkPage: string;

beforeAll(async () => {
  on = await startRoad();
  const branding = { logo: pngOf(200 * 1024).toString('base64') };
  const { status } = await on.road.call('PATCH', '/v1/settings', { branding });
  if (status !== 200) throw new Error(`The logo was answered with ${status}`);
  const check = await on.road.request(requestBody({ refereesRequested: 1, askRelation: false }, [kim]));
  checkPage = check.links.checkPage;
  candidatePage = linkIn(await on.road.messageTo(kim.email), 'c');
  await on.road.giveReferees(candidatePage, [bo], false);
  refereePage = linkIn(await on.road.messageTo('bo.ahl@example.org'), 'a');
});
afterAll(() => on.cloud.stop());

const pageFunctions = ['manage-checks', 'submit-referees', 'answer-questionnaire'];
const isOfPages = (name: string | null): boolean => pageFunctions.some((each) => name?.includes(each) === true);

/** What the table has given for pages so far. */
async function unitsSoFar(): Promise<number> {
  const calls = (await on.cloud.calls()).filter((call) => call.service === 'dynamodb' && isOfPages(call.function));
  return calls.reduce((sum, { consumedCapacity }) => sum + (consumedCapacity ?? 0), 0);
}

async function unitsOf(open: () => Promise<unknown>): Promise<number> {
  const before = await unitsSoFar();
  await open();
  return (await unitsSoFar()) - before;
}

const read = (url: string) => async (): Promise<void> => {
  const answer = await fetch(url);
  expect(answer.status).toBe(200);
  await answer.text();
};

test('Pages of an organisation with a large logo read little of the table, at first and again', async () => {
  const twice = async (open: () => Promise<unknown>) => [await unitsOf(open), await unitsOf(open)];
  // The organisation, and whether the check is deleted.
  expect(await twice(read(checkPage))).toEqual([1.5, 1]);
  // The link, the check, and what stands with it.
  expect(await twice(read(candidatePage))).toEqual([3, 3]);
  // The draft and the answers too, and once in a while the template.
  expect(await twice(read(refereePage))).toEqual([5.5, 5]);
  await on.road.signIn(checkPage);
  // The session and its person, the check, what stands with it, its signals, notes, and what happened.
  expect(await twice(() => on.road.browser.open(checkPage))).toEqual([7.5, 7.5]);
});
