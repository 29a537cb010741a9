import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { daySeconds } from '#shared/domain/time.ts';
import type { AtsFault } from '#tests/support/ats/ats-client.ts';
import { type AtsRoad, startAtsRoad } from '#tests/support/ats/ats-road.ts';

let on: AtsRoad;
let expected: readonly string[];
const completed = 3;

/** One check from its request to its last answer. */
const walk = async (candidateId: string, mail: string): Promise<void> => {
  await on.ats.request([candidateId]);
  for (const referee of await on.name(mail)) await on.answer(referee);
  await on.cloud.untilQuiet();
};

const addCandidate = async (name: string): Promise<{ id: string; mail: string }> => {
  const mail = `${name}.lund@example.org`;
  const page = await on.ats.browser.submit(
    await on.ats.overview(),
    { first: name, last: 'Lund', mail, mobile: '' },
    { action: '/candidates' },
  );
  const row = page.document.querySelectorAll('tbody tr').find((each) => each.textContent.includes(mail));
  return { id: row?.querySelector('input')?.getAttribute('value') ?? '', mail };
};

beforeAll(async () => {
  on = await startAtsRoad();
  await walk('c-1', 'kim.lund@example.org');
  await on.untilStatus('c-1', completed);
  expected = await on.storyOf('c-1');
});
afterEach(() => on.ats.clearFault());
afterAll(() => on.cloud.stop());

test.each<[string, AtsFault]>([
  ['answers 500', { kind: 'error' }],
  ['closes the connection', { kind: 'close' }],
  ['is away, its token server too', { kind: 'away' }],
])('an ATS that %s for a day has every result in its order once it is back', async (_, fault) => {
  const candidate = await addCandidate(`kim${fault.kind}`);
  await on.ats.setFault(fault);
  await walk(candidate.id, candidate.mail);
  await on.cloud.advance(daySeconds);
  expect(await on.storyOf(candidate.id)).toEqual([]);
  await on.ats.clearFault();
  await on.cloud.advance(daySeconds);
  await on.untilStatus(candidate.id, completed);
  expect(await on.storyOf(candidate.id)).toEqual(expected);
});

// Each time that it hangs costs the ten seconds that it is given.
test('an ATS that hangs has every result in its order too', async () => {
  const candidate = await addCandidate('kimhang');
  await on.ats.setFault({ kind: 'hang', times: 3 });
  await walk(candidate.id, candidate.mail);
  await on.cloud.advance(daySeconds);
  await on.untilStatus(candidate.id, completed);
  expect(await on.storyOf(candidate.id)).toEqual(expected);
});

test('an ATS whose answers get lost has every result, in its order, some of them twice', async () => {
  const candidate = await addCandidate('kimlost');
  await on.ats.setFault({ kind: 'close', takesResult: true, times: 2 });
  await walk(candidate.id, candidate.mail);
  await on.cloud.advance(daySeconds);
  await on.untilStatus(candidate.id, completed);
  expect(await on.storyOf(candidate.id)).toEqual(expected);
  expect((await on.resultsFor(candidate.id)).length).toBeGreaterThan(expected.length);
});
