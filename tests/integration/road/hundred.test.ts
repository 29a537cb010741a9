import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { findFreePort } from '#infra/local/state/child-process.ts';
import { startChildCloud } from '#tests/support/cloud/local-cloud.ts';
import { type RoadOnCloud, roadOn, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { checksIn, eventually, kim, requestBody } from '#tests/support/roads/road.ts';

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

describe('a hundred candidates in one request', () => {
  let on: RoadOnCloud;
  beforeAll(async () => {
    on = await startRoad();
  });
  afterAll(() => on.cloud.stop());

  test('give a hundred checks and mails, with functions killed in the middle and records delivered twice', async () => {
    const { cloud, road } = on;
    const body = requestBody({}, candidates('hundred', 100));
    const key = { 'idempotency-key': 'hundred' };
    await cloud.addFault({
      function: 'request-references',
      service: 'dynamodb',
      action: 'TransactWriteItems',
      kind: 'kill',
      when: 'after',
      skip: 40,
    });
    await cloud.addFault({ function: 'send-message', kind: 'duplicate', times: 10 });
    await cloud.addFault({ function: 'send-message', service: 'ses', kind: 'kill', when: 'after', skip: 30 });

    expect(await road.call('POST', '/v1/reference-checks', body, key)).toMatchObject({ status: 500 });
    expect(await road.call('POST', '/v1/reference-checks', body, key)).toMatchObject({ status: 409 });
    await cloud.advance(40);
    const answer = await road.call('POST', '/v1/reference-checks', body, key);
    expect(answer.status).toBe(201);
    expect(new Set(checksIn(answer).map(({ id }) => id)).size).toBe(100);

    const counts = await eventually(
      'a hundred mails',
      async () => {
        const sent = await mailCounts(on, 'hundred');
        if (sent.size < 100) await cloud.advance(70);
        return sent.size === 100 && sent;
      },
      100,
    );
    await cloud.untilQuiet();
    await cloud.advance(400);
    await cloud.untilQuiet();
    const twice = [...(await mailCounts(on, 'hundred'))].filter(([, count]) => count > 1);
    // Only the mail that was between SES and the table at the kill may have gone out a second time, and does.
    expect(twice.map(([, count]) => count)).toEqual([2]);
    expect(counts.size).toBe(100);
    const claimedTwice = (await cloud.calls()).filter((call) => call.action === 'SendRawEmail');
    expect(claimedTwice.filter((call) => call.outcome === 'kill after')).toHaveLength(1);
    expect(claimedTwice).toHaveLength(101);
    expect(await cloud.deadLetters()).toEqual([]);

    const page = await road.call('GET', '/v1/reference-checks?limit=100');
    expect(checksIn(page)).toHaveLength(100);
    for (const check of checksIn(page)) {
      expect(check).toMatchObject({ status: 'candidate_invited', candidate: { delivery: { email: 'delivered' } } });
    }
  });
});

test('kill -9 of everything while messages go out loses none of them', async () => {
  const cloud = await startChildCloud(await findFreePort());
  const on = await roadOn(cloud);
  try {
    await cloud.addFault({ function: 'send-message', service: 'ses', kind: 'delay', afterMs: 100, times: 1000 });
    const made = await on.road.call('POST', '/v1/reference-checks', requestBody({}, candidates('killed', 30)));
    expect(checksIn(made)).toHaveLength(30);
    const before = await mailCounts(on, 'killed');
    await cloud.kill();
    await cloud.startAgain();
    const counts = await eventually(
      'all mails',
      async () => {
        const sent = await mailCounts(on, 'killed');
        if (sent.size < 30) await cloud.advance(70);
        return sent.size === 30 && sent;
      },
      60,
    );
    expect(before.size).toBeLessThan(30);
    expect(counts.size).toBe(30);
  } finally {
    await cloud.stop();
  }
});
