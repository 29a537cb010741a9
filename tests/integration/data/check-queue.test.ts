import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { keys } from '#shared/data/keys.ts';
import { newId } from '#shared/data/new-id.ts';
import { createCheckQueue } from '#shared/data/queue/check-queue.ts';
import { createQueueCounts } from '#shared/data/queue/queue-counts.ts';
import { queueKept } from '#shared/data/queue/queue-kept.ts';
import { createRecounts } from '#shared/data/queue/recount-store.ts';
import { cancelCheck } from '#shared/domain/decisions/cancel-check.ts';
import { changeRecruiter } from '#shared/domain/decisions/change-recruiter.ts';
import { requestCheck } from '#shared/domain/decisions/request-check.ts';
import { buildRequest, contextAt, daysAfter, minutesAfter, startTime } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { createRecountQueues } from '../../../functions/run-due/recount-queues.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const linkKeys = { current: '1', keys: { '1': 'a key for tests' } };
const rita = 'rita.ek@example.org';
const nora = { name: 'Nora Bergman', email: 'nora.bergman@example.org' };
const act = { by: null, note: null };

function open() {
  const organisationId = newId('org');
  const checks = createCheckStore(real.table, linkKeys);
  const queue = createCheckQueue(real.table, linkKeys);
  const counts = createQueueCounts(real.table, linkKeys);
  const owner = (email: string | null) => ({ organisationId, live: true, email });
  const begin = async (daysToSubmit = 5, now = startTime): Promise<string> => {
    const request = buildRequest({ id: newId('chk'), organisationId });
    const settings = { ...request.settings, daysToSubmit };
    await checks.create(requestCheck({ ...request, settings }, { now }));
    return request.id;
  };
  const read = (
    email: string | null,
    section: 'needs' | 'way' | 'ended',
    more: Readonly<{ now?: string; limit?: number; cursor?: string | null; isReversed?: boolean }> = {},
  ) =>
    queue.read(owner(email), {
      section,
      now: more.now ?? minutesAfter(1),
      isWanted: () => true,
      limit: more.limit ?? 25,
      mostReads: 100,
      cursor: more.cursor ?? null,
      isReversed: more.isReversed ?? false,
    });
  const ids = async (...asked: Parameters<typeof read>) => (await read(...asked)).files.map(({ check }) => check.id);
  return { organisationId, checks, queue, counts, owner, begin, read, ids };
}

describe('a queue', () => {
  test('has what is nearest in time first, and each page goes on where the last one ended', async () => {
    const { begin, read } = open();
    const begun: string[] = [];
    for (const days of [9, 3, 7, 5]) begun.push(await begin(days));
    const [nine, three, seven, five] = begun;
    const first = await read(rita, 'way', { limit: 3 });
    expect(first.files.map(({ check }) => check.id)).toEqual([three, five, seven]);
    const second = await read(rita, 'way', { limit: 3, cursor: first.cursor });
    expect([second.files.map(({ check }) => check.id), second.cursor]).toEqual([[nine], null]);
  });

  test('has what is furthest in time first where that is asked for, and a cursor of the one order is none of the other', async () => {
    const { begin, read } = open();
    const begun: string[] = [];
    for (const days of [9, 3, 7, 5]) begun.push(await begin(days));
    const [nine, three, seven, five] = begun;
    const first = await read(rita, 'way', { limit: 3, isReversed: true });
    expect(first.files.map(({ check }) => check.id)).toEqual([nine, seven, five]);
    const second = await read(rita, 'way', { limit: 3, isReversed: true, cursor: first.cursor });
    expect(second.files.map(({ check }) => check.id)).toEqual([three]);
    const near = await read(rita, 'way', { limit: 2, cursor: first.cursor });
    expect(near.files.map(({ check }) => check.id)).toEqual([three, five]);
  });

  test('with few that are wanted shows what a first look finds, looks further where it finds none, and goes on to the end', async () => {
    const { owner, begin, queue } = open();
    const begun: string[] = [];
    for (let day = 1; day <= 8; day += 1) begun.push(await begin(day));
    const wanted = [begun[0], begun[5], begun[7]];
    const look = (cursor: string | null) =>
      queue.read(owner(rita), {
        section: 'way',
        now: minutesAfter(1),
        isWanted: ({ check }) => wanted.includes(check.id),
        limit: 25,
        mostReads: 100,
        lot: 2,
        cursor,
        takesFew: true,
      });
    const pages: string[][] = [];
    let cursor: string | null = null;
    do {
      const page = await look(cursor);
      pages.push(page.files.map(({ check }) => check.id));
      cursor = page.cursor;
    } while (cursor !== null);
    expect(pages.filter((page) => page.length > 0)).toEqual(wanted.map((id) => [id]));
    expect(pages.length).toBeLessThanOrEqual(wanted.length + 1);
  });

  test('goes with whoever is the recruiter, and stays in the organisation’s', async () => {
    const { checks, begin, ids } = open();
    const id = await begin();
    expect([await ids(rita, 'way'), await ids(nora.email, 'way'), await ids(null, 'way')]).toEqual([[id], [], [id]]);
    await checks.change(id, (file) => changeRecruiter(file, nora, act, contextAt(minutesAfter(2))));
    expect([await ids(rita, 'way'), await ids(nora.email, 'way'), await ids(null, 'way')]).toEqual([[], [id], [id]]);
    await checks.change(id, (file) => cancelCheck(file, act, contextAt(minutesAfter(3))));
    expect([await ids(null, 'way'), await ids(null, 'ended')]).toEqual([[], [id]]);
  });

  test('shows a file as its own page does, but for what only that needs', async () => {
    const { checks, begin, read } = open();
    const id = await begin();
    const [row] = (await read(null, 'way')).files;
    const file = await checks.load(id);
    expect(row?.check.candidate).toEqual(file?.check.candidate);
    expect(row?.messages.map(({ id: message, state }) => [message, state])).toEqual(
      file?.messages.map(({ id: message, state }) => [message, state]),
    );
  });

  test('of 25 rows takes few units, as many for somebody who sees five of many', async () => {
    const { organisationId, begin } = open();
    for (let number = 0; number < 25; number += 1) await begin();
    const { ConsumedCapacity } = await real.client.send(
      new QueryCommand({
        TableName: 'vitsord-test',
        IndexName: 'queue',
        KeyConditionExpression: '#pk = :pk',
        ExpressionAttributeNames: { '#pk': 'queuePk' },
        ExpressionAttributeValues: { ':pk': { S: `ORG#${organisationId}#live#QUE#all#way` } },
        ReturnConsumedCapacity: 'TOTAL',
      }),
    );
    expect(ConsumedCapacity?.CapacityUnits).toBeLessThanOrEqual(6);
  });
});

describe('the lists of the API', () => {
  const asListed = { now: minutesAfter(60) };
  const all = { status: null, projectExternalId: null, candidateExternalId: null };
  const arrives = async (checkId: string) => {
    const file = await open().checks.load(checkId);
    for (const { id } of file?.messages ?? []) {
      await real.table.update(
        keys.message(checkId, id),
        {
          text: 'SET #state = :sent, #fate = :fate',
          names: { '#state': 'state', '#fate': 'fate' },
          values: { ':sent': 'sent', ':fate': 'delivered' },
        },
        { text: 'attribute_exists(pk)' },
      );
    }
  };

  test('have each check as it is, newest first, page by page, of its status and of its project', async () => {
    const { organisationId, checks, begin } = open();
    await real.table.put(queueKept(organisationId));
    const ids: string[] = [];
    for (let minute = 0; minute < 5; minute += 1) ids.push(await begin(5, minutesAfter(minute)));
    const [first = '', , third = ''] = ids;
    await arrives(first);
    await checks.refresh(first, 'api');
    await checks.change(third, (file) => cancelCheck(file, act, contextAt(minutesAfter(9))));
    const whole = await checks.load(first);
    const projectExternalId = whole?.check.project.externalId ?? null;
    const filters = [
      all,
      { ...all, projectExternalId },
      { ...all, projectExternalId: 'another' },
      ...(['candidate_invited', 'cancelled', 'completed'] as const).flatMap((status) => [
        { ...all, status },
        { ...all, status, projectExternalId },
      ]),
    ];
    for (const filter of filters) {
      const read = async (more: object) => {
        const found: string[] = [];
        let cursor: string | null = null;
        do {
          const page = await checks.list({ id: organisationId, live: true }, filter, { limit: 2, cursor, ...more });
          if (page === 'cursor_invalid') throw new Error('The cursor was refused');
          found.push(
            ...page.files.map(({ check, referees, messages }) =>
              JSON.stringify([
                check.id,
                check.status,
                referees,
                messages.map(({ id, state, fate }) => [id, state, fate]),
              ]),
            ),
          );
          cursor = page.cursor;
        } while (cursor !== null);
        return found;
      };
      expect(await read({ asListed })).toEqual(await read({}));
    }
  });

  test('of a status have it at once, and once all stand there none is loaded', async () => {
    const { organisationId, checks, begin } = open();
    const ids = [await begin(5, minutesAfter(1)), await begin(5, minutesAfter(2))];
    const [first = ''] = ids;
    const read = async (status: 'candidate_invited' | 'cancelled') => {
      const asked = { limit: 10, cursor: null, asListed };
      const page = await checks.list({ id: organisationId, live: true }, { ...all, status }, asked);
      return page === 'cursor_invalid' ? [] : page.files.map(({ check }) => check.id);
    };
    const { listedByStatus: _, ...earlier } = { listedByStatus: true, ...queueKept(organisationId) };
    await real.table.put(earlier);
    await real.table.transact(ids.map((id) => ({ remove: keys.listed(id, 'status') })));
    expect(await read('candidate_invited')).toEqual([...ids].toReversed());
    await checks.change(first, (file) => cancelCheck(file, act, contextAt(minutesAfter(9))));
    await real.table.put(queueKept(organisationId));
    expect([await read('candidate_invited'), await read('cancelled')]).toEqual([[], [first]]);
  });

  test('of 100 take a few units, and what was deleted does not come back to them', async () => {
    const { organisationId, checks, begin } = open();
    const id = await begin();
    for (let number = 1; number < 100; number += 1) await begin();
    const { ConsumedCapacity } = await real.client.send(
      new QueryCommand({
        TableName: 'vitsord-test',
        IndexName: 'queue',
        KeyConditionExpression: '#pk = :pk',
        ExpressionAttributeNames: { '#pk': 'queuePk' },
        ExpressionAttributeValues: { ':pk': { S: `ORG#${organisationId}#live#NEW` } },
        ReturnConsumedCapacity: 'TOTAL',
      }),
    );
    expect(ConsumedCapacity?.CapacityUnits).toBeLessThanOrEqual(12);
    await real.table.transact([{ remove: keys.listed(id, 'all') }]);
    await checks.refresh(id, 'api');
    expect(await real.table.get(keys.listed(id, 'all'))).toBeNull();
  });
});

describe('the counts of a queue', () => {
  test('count each check once, however often and by however many it is noted', async () => {
    const { checks, counts, owner, begin } = open();
    const ids = await Promise.all(Array.from({ length: 6 }, () => begin()));
    await Promise.all([...ids, ...ids, ...ids].map((id) => counts.note(id)));
    expect(await counts.read(owner(null))).toEqual({ needs: 0, way: 6, complete: 0, ended: 0 });
    const [first = '', second = ''] = ids;
    await checks.change(first, (file) => cancelCheck(file, act, contextAt(minutesAfter(2))));
    await checks.change(second, (file) => changeRecruiter(file, nora, act, contextAt(minutesAfter(2))));
    await Promise.all([first, second, first].map((id) => counts.note(id)));
    expect(await counts.read(owner(null))).toEqual({ needs: 0, way: 5, complete: 0, ended: 1 });
    expect(await counts.read(owner(rita))).toEqual({ needs: 0, way: 4, complete: 0, ended: 1 });
    expect(await counts.read(owner(nora.email))).toEqual({ needs: 0, way: 1, complete: 0, ended: 0 });
  });

  test('are mended in the night: a check that was never counted, and a counter that is wrong', async () => {
    const { organisationId, checks, counts, owner, begin } = open();
    await real.table.put(queueKept(organisationId));
    const [first, second] = [await begin(), await begin(), await begin()];
    await counts.note(first);
    await checks.change(second, (file) => cancelCheck(file, act, contextAt(minutesAfter(2))));
    const wrong = keys.queueCounter({ organisationId, live: true }, 'all', 'complete', '3');
    await real.table.update(
      wrong,
      { text: 'ADD #count :more', names: { '#count': 'count' }, values: { ':more': 7 } },
      { text: 'attribute_not_exists(pk)' },
    );
    expect(await counts.read(owner(null))).toEqual({ needs: 0, way: 1, complete: 7, ended: 0 });
    let now = startTime;
    const run = createRecountQueues({ recounts: createRecounts(real.table, counts), clock: () => now });
    for (const minutes of [0, 15, 30, 31]) {
      now = minutesAfter(minutes);
      await run();
    }
    expect(await counts.read(owner(null))).toEqual({ needs: 0, way: 2, complete: 0, ended: 1 });
    expect(await counts.read(owner(rita))).toEqual({ needs: 0, way: 2, complete: 0, ended: 1 });
    expect(await real.table.get(keys.queueKept(organisationId))).toMatchObject({
      dueAt: '2026-11-24T01:00:00.000Z',
      recount: { stage: 'first' },
    });
    // What is mended is counted on as before.
    await checks.change(first, (file) => cancelCheck(file, act, contextAt(minutesAfter(40))));
    await counts.note(first);
    expect(await counts.read(owner(null))).toEqual({ needs: 0, way: 1, complete: 0, ended: 2 });
  });

  test('follow the time: what comes to need somebody is counted there', async () => {
    const { queue, counts, owner, begin, ids } = open();
    const id = await begin();
    await counts.note(id);
    const late = daysAfter(4);
    expect(await queue.count(owner(null), minutesAfter(1))).toMatchObject({ needs: 0, way: 1 });
    expect(await ids(null, 'way', { now: late })).toEqual([id]);
  });
});
