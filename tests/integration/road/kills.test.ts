import { afterAll, beforeAll, expect, test } from 'vitest';
import { daySeconds } from '#shared/domain/time.ts';
import { createPlainBrowser } from '#tests/support/browser/plain-browser.ts';
import type { LocalCall } from '#tests/support/cloud/local-client.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import {
  bo,
  checksIn,
  createRoad,
  eventually,
  kim,
  linkIn,
  onlyCheckIn,
  reportLinkOf,
  requestBody,
} from '#tests/support/roads/road.ts';

let on: RoadOnCloud;
beforeAll(async () => {
  on = await startRoad();
  // What is done once a night, or at a key's first use of a day, is done before: no walk would have it again.
  await on.cloud.advance(daySeconds);
  await on.road.call('GET', '/v1/reference-checks');
  await on.cloud.untilQuiet();
});
afterAll(() => on.cloud.stop());

/** Of calls that follow one another, every so-manieth is struck in one walk, so that each is struck in some walk. */
const stride = 3;
const reads = new Set(['GetItem', 'Query', 'HeadObject', 'GetObject']);

type Lane = Readonly<{ function: string; service: string; action: string; count: number }>;

/** It is killed at each of its calls by tests of its own: nothing of the road waits for it. */
const killedElsewhere = 'vitsord-local-delete-data';

/** What the functions called, as lanes of the same call of the same function. */
function lanesOf(calls: readonly LocalCall[]): readonly Lane[] {
  const lanes = new Map<string, Lane>();
  for (const call of calls) {
    if (call.function === null || call.function === killedElsewhere) continue;
    const key = `${call.function} ${call.service} ${call.action}`;
    const { service, action } = call;
    lanes.set(key, { function: call.function, service, action, count: (lanes.get(key)?.count ?? 0) + 1 });
  }
  return [...lanes.values()];
}

/** Time goes on until leases have ended and what was left lying is taken up again. */
async function settle(): Promise<void> {
  await on.cloud.untilQuiet();
  await on.cloud.advance(400);
  await on.cloud.untilQuiet();
}

const messageTo = (address: string) =>
  eventually(`the mail to ${address}`, async () => {
    const found = (await on.cloud.messages()).find((message) => message.to.includes(address));
    if (found === undefined) await settle();
    return found;
  });

/** Whether the PDF comes; false when the connection is cut on the way. */
const isPdf = (address: string): Promise<boolean> =>
  fetch(address).then(
    (response) => response.ok && response.headers.get('content-type') === 'application/pdf',
    () => false,
  );

/** One person of each kind goes the whole road, trying again whatever fails; answers what is there at the end. */
async function walk(name: string) {
  const road = createRoad({ ...on.cloud, apiKey: on.apiKey }, createPlainBrowser({ reloads: 40 }));
  const candidate = { ...kim, email: `kim.${name}@example.org` };
  const referee = { ...bo, mail: `bo.${name}@example.org` };
  const settings = { refereesRequested: 1, questionTemplates: { sv: 'tpl_short' }, askRelation: false };
  const body = requestBody(settings, [candidate]);
  const check = await eventually('the request', async () => {
    const answer = await road.call('POST', '/v1/reference-checks', body, { 'idempotency-key': name });
    if (answer.status === 409) await settle();
    return answer.status === 201 ? onlyCheckIn(answer) : null;
  });
  await road.giveReferees(linkIn(await messageTo(candidate.email), 'c'), [referee], false);
  await road.answer(linkIn(await messageTo(referee.mail), 'a'));
  await settle();
  const end = await eventually('the check', async () => {
    const answer = await road.call('GET', '/v1/reference-checks?limit=100');
    return answer.status === 200 ? checksIn(answer).find((each) => each.id === check.id) : null;
  });
  const report = await road.browser.open(reportLinkOf(end));
  const pdf = await eventually('the PDF', () => isPdf(`${reportLinkOf(end)}/pdf`));
  // So that every walk has what is done once an hour.
  await on.cloud.advance(3_600);
  await settle();
  const mails = (await on.cloud.messages()).filter((message) => message.to.includes(`.${name}@`));
  return {
    state: {
      status: end.status,
      counts: end.counts,
      delivery: end.candidate.delivery,
      referees: end.referees.map(({ firstName, status, delivery }) => ({
        firstName,
        status,
        delivery,
      })),
      report: report.status,
      pdf,
    },
    mailsTo: Object.fromEntries(
      [candidate.email, referee.mail].map((to) => [to, mails.filter((mail) => mail.to.includes(to)).length]),
    ),
  };
}

test('a kill at any call of the road, before or after it took effect, ends as without', {}, async () => {
  const made = (await on.cloud.calls()).length;
  const undisturbed = await walk('calm');
  expect(undisturbed.state).toMatchObject({ status: 'completed', report: 200, pdf: true });
  // The request, and that all have answered; the request, and its receipt.
  expect(Object.values(undisturbed.mailsTo)).toEqual([2, 2]);
  const lanes = lanesOf((await on.cloud.calls()).slice(made));
  expect(lanes.length).toBeGreaterThan(15);

  const struck = new Set<string>();
  for (const when of ['before', 'after'] as const) {
    for (let offset = 0; offset < stride; offset += 1) {
      const from = (await on.cloud.calls()).length;
      // A read that has taken effect has left nothing behind: killing after it is killing before the next call.
      for (const lane of lanes.filter(({ action }) => when === 'before' || !reads.has(action))) {
        for (let ordinal = offset, nth = 0; ordinal < lane.count; ordinal += stride, nth += 1) {
          const { service, action } = lane;
          await on.cloud.addFault({
            function: lane.function,
            service,
            action,
            kind: 'kill',
            when,
            skip: ordinal - nth,
          });
        }
      }
      const disturbed = await walk(`${when}-${offset}`);
      await on.cloud.clearFaults();
      expect(disturbed.state, `${when} ${offset}`).toEqual(undisturbed.state);

      const kills = (await on.cloud.calls()).slice(from).filter((call) => call.outcome === `kill ${when}`);
      for (const { function: name, service, action } of kills) struck.add(`${when} ${name} ${service} ${action}`);
      // Only what was between SES and the table when its sender died goes out once more, once for each such death.
      const sentTwice = kills.filter((call) => call.function?.endsWith('-send-message')).length;
      for (const [to, count] of Object.entries(disturbed.mailsTo)) {
        expect(count, `mails to ${to}`).toBeGreaterThanOrEqual(1);
        expect(count, `mails to ${to}`).toBeLessThanOrEqual(1 + sentTwice);
      }
    }
  }
  const wanted = lanes.flatMap(({ function: name, service, action }) =>
    (reads.has(action) ? ['before'] : ['before', 'after']).map((when) => `${when} ${name} ${service} ${action}`),
  );
  expect(wanted.filter((each) => !struck.has(each))).toEqual([]);
});
