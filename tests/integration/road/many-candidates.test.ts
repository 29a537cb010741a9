import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { findFreePort } from '#infra/local/state/child-process.ts';
import { startChildCloud } from '#tests/support/cloud/local-cloud.ts';
import { type RoadOnCloud, roadOn, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { checksIn, eventually, kim, requestBody } from '#tests/support/roads/road.ts';

/** `npm run bench:candidates` asks for a hundred. */
const count = Number(process.env['CANDIDATES'] ?? 15);

const candidates = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...kim,
    externalId: `c-${index}`,
    email: `${name}.${index}@example.org`,
  }));

const mailCounts = async ({ cloud }: RoadOnCloud, name: string) => {
  const counts = new Map<string, number>();
  for (const { to } of await cloud.messages()) {
    if (to.includes(`${name}.`)) counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return counts;
};

describe('many candidates in one request', () => {
  let on: RoadOnCloud;
  beforeAll(async () => {
    on = await startRoad();
  });
  afterAll(() => on.cloud.stop());

  test('give as many checks and mails, with functions killed in the middle and records delivered twice', async () => {
    const { cloud, road } = on;
    const body = requestBody({}, candidates('many', count));
    const key = { 'idempotency-key': 'many' };
    await cloud.addFault({
      function: 'request-references',
      service: 'dynamodb',
      action: 'TransactWriteItems',
      kind: 'kill',
      when: 'after',
      skip: Math.floor(count * 0.4),
    });
    await cloud.addFault({ function: 'send-message', kind: 'duplicate', times: Math.ceil(count / 10) });
    await cloud.addFault({
      function: 'send-message',
      service: 'ses',
      kind: 'kill',
      when: 'after',
      skip: Math.floor(count * 0.3),
    });

    const isKilled = async () =>
      (await cloud.calls()).some(({ action, outcome }) => action === 'TransactWriteItems' && outcome === 'kill after');
    while (!(await isKilled())) {
      expect(await road.call('POST', '/v1/reference-checks', body, key)).toMatchObject({ status: 500 });
    }
    expect(await road.call('POST', '/v1/reference-checks', body, key)).toMatchObject({ status: 409 });
    await cloud.advance(40);
    const answer = await road.call('POST', '/v1/reference-checks', body, key);
    expect(answer.status).toBe(201);
    expect(new Set(checksIn(answer).map(({ id }) => id)).size).toBe(count);

    const counts = await eventually('all mails', async () => {
      const sent = await mailCounts(on, 'many');
      if (sent.size < count) await cloud.advance(70);
      return sent.size === count && sent;
    });
    await cloud.untilQuiet();
    await cloud.advance(400);
    await cloud.untilQuiet();
    const twice = [...(await mailCounts(on, 'many'))].filter(([, mails]) => mails > 1);
    // Only what was between SES and the table at the kill may have gone out a second time: a batch at most.
    expect(new Set(twice.map(([, mails]) => mails))).toEqual(new Set([2]));
    expect(twice.length).toBeLessThanOrEqual(10);
    expect(counts.size).toBe(count);
    const claimedTwice = (await cloud.calls()).filter((call) => call.action === 'SendRawEmail');
    expect(claimedTwice.filter((call) => call.outcome === 'kill after')).toHaveLength(1);
    expect(claimedTwice).toHaveLength(count + twice.length);
    expect(await cloud.deadLetters()).toEqual([]);

    const page = await road.call('GET', '/v1/reference-checks?limit=100');
    expect(checksIn(page)).toHaveLength(count);
    for (const check of checksIn(page)) {
      expect(check).toMatchObject({ status: 'candidate_invited', candidate: { delivery: { email: 'delivered' } } });
    }
  });
});

test('kill -9 of everything while messages go out loses none of them', async () => {
  const cloud = await startChildCloud(await findFreePort());
  const on = await roadOn(cloud);
  try {
    await cloud.addFault({ function: 'send-message', service: 'ses', kind: 'delay', afterMs: 400, times: 1000 });
    const made = await on.road.call('POST', '/v1/reference-checks', requestBody({}, candidates('killed', 10)));
    expect(checksIn(made)).toHaveLength(10);
    const before = await mailCounts(on, 'killed');
    await cloud.kill();
    await cloud.startAgain();
    const counts = await eventually('all mails', async () => {
      const sent = await mailCounts(on, 'killed');
      if (sent.size < 10) await cloud.advance(70);
      return sent.size === 10 && sent;
    });
    expect(before.size).toBeLessThan(10);
    expect(counts.size).toBe(10);
  } finally {
    await cloud.stop();
  }
});
