import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { checkPk, sortKeyRange } from '#shared/data/keys.ts';
import { readAll } from '#shared/data/read-all.ts';
import { createTable, type Item, type Table } from '#shared/data/table.ts';
import { adminLine } from '#tests/support/cloud/admin-line.ts';
import { localService, tableNameOf } from '#tests/support/cloud/local-service.ts';
import { quietAtLast } from '#tests/support/cloud/quiet-at-last.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { bo, eva, eventually, kim, linkIn, reportLinkOf, requestBody } from '#tests/support/roads/road.ts';

const complainer = { ...kim, email: 'complaint@simulator.amazonses.com' };

let on: RoadOnCloud;
let admin: ReturnType<typeof adminLine>;
let table: Table;
let client: DynamoDBClient;
let check: Awaited<ReturnType<RoadOnCloud['road']['request']>>;
const links: string[] = [];
const kinds = ['check', 'message', 'referee', 'summary', 'counted', 'report_link'] as const;

/** One check as the road leaves it, whose links have all been sent. */
beforeAll(async () => {
  on = await startRoad();
  admin = adminLine(on.cloud.dataFolder);
  client = new DynamoDBClient(localService(on.cloud, 'dynamodb'));
  table = createTable(client, await tableNameOf(on.cloud));
  check = await on.road.request();
  const candidate = linkIn(await on.road.messageTo(kim.email), 'c');
  await on.road.giveReferees(candidate, [bo, eva]);
  const referee = linkIn(await on.road.messageTo(String(bo['mail'])), 'a');
  await on.road.answer(referee);
  links.push(candidate, referee, reportLinkOf(await on.road.check(check.id)));
  await quietAtLast(on.cloud);
});
afterAll(async () => {
  client.destroy();
  await on.cloud.stop();
});

const of = () => ['--organisation', on.organisation];
const statusesOf = (addresses: readonly string[]) =>
  Promise.all(addresses.map((address) => fetch(address).then(({ status }) => status)));

const mailsTo = async (address: string) => (await on.cloud.messages()).filter(({ to }) => to === address);
const itemsOf = (prefix: string) => readAll(table, { key: sortKeyRange(checkPk(check.id), prefix) });
const keyOf = (item: Item) => ({ pk: String(item['pk']), sk: String(item['sk']) });

/** What is done while the item has these changes. */
async function broken<Result>(item: Item, changes: Item, during: () => Promise<Result>): Promise<Result> {
  const put = (each: Item) => table.put({ ...each, ...keyOf(item), kind: z.enum(kinds).parse(item['kind']) });
  await put({ ...item, ...changes });
  const result = await during();
  await put(item);
  return result;
}

describe('check-table', () => {
  const ask = () => admin('check-table', ...of());

  test('finds nothing after a whole road', async () => {
    const said = await eventually(
      'a sound table',
      async () => {
        const { status, out } = await ask();
        return status === 0 ? out : undefined;
      },
      120,
    );
    expect(said).toBe('One check was looked at; nothing contradicts anything else.');
  });

  test.each([
    ['a message that nothing would make go', 'MSG#', { state: 'waiting' }, 'due_key_missing'],
    ['an event count that leaves one out', '#', { eventCount: 1 }, 'event_count_wrong'],
    ['a check that is in no list of its status', '#', { statusPk: 'elsewhere' }, 'index_key_wrong'],
    ['a link that leads nowhere', '#', { candidate: 'see below' }, 'link_missing'],
    ['answers that are gone', 'REF#', { answersVersion: 7 }, 'answers_missing'],
    ['a row in nobody’s list', 'SUM#all', { queuePk: undefined }, 'summary_missing'],
    ['what was counted otherwise', 'CTD#all', { section: 'ended' }, 'counted_wrong'],
    ['an item that nobody can read', 'RPT#', { openings: 'many' }, 'unreadable'],
  ])('finds %s', async (_, prefix, changes, code) => {
    const items = await itemsOf(prefix);
    const isWanted = (item: Item) => code !== 'answers_missing' || Number(item['answersVersion']) > 0;
    const found = items.find(isWanted) ?? {};
    const candidate = { ...Object(found['candidate']), linkGeneration: 9 };
    const change = code === 'link_missing' ? { candidate } : changes;
    const said = await broken(found, change, ask);
    expect(said).toMatchObject({
      status: 1,
      out: expect.stringMatching(new RegExp(`^${check.id}  \\S+  ${code}$`, 'm')),
    });
  });

  test('changes nothing, and knows only its own table where the stage names no restored one', async () => {
    const said = await admin('check-table', ...of(), '--restored');
    expect(said).toMatchObject({ status: 1, error: expect.stringContaining('names no restored table') });
    expect((await ask()).status).toBe(0);
  });
});

describe('links revoke', () => {
  test('asks twice', async () => {
    expect(await admin('links', 'revoke', '--check', check.id)).toMatchObject({ status: 2 });
    expect(await statusesOf(links)).toEqual([200, 200, 200]);
  });

  test('ends all that were sent of a check; whoever is told after that has one that works', async () => {
    const said = await admin('links', 'revoke', '--check', check.id, '--confirm');
    expect(said).toMatchObject({ status: 0, out: expect.stringContaining('links of one check') });
    expect(await statusesOf(links)).toEqual([404, 404, 404]);
    expect(await statusesOf([reportLinkOf(await on.road.check(check.id))])).toEqual([200]);
    const unknown = await admin('links', 'revoke', '--check', 'chk_none', '--confirm');
    expect(unknown).toMatchObject({ status: 1, error: expect.stringContaining('no such check') });
  });

  test('ends those of all checks of an organisation, and leaves a sound table', async () => {
    const report = reportLinkOf(await on.road.check(check.id));
    expect((await admin('links', 'revoke', ...of(), '--confirm')).out).toContain('links of one check');
    expect(await statusesOf([report])).toEqual([404]);
    await quietAtLast(on.cloud);
    expect((await admin('check-table', ...of())).out).toContain('nothing contradicts');
  });
});

describe('undelivered', () => {
  test('sends what an outage lost once more, each once', async () => {
    const now = await on.cloud.now();
    const [from, to] = [-86_400_000, 60_000].map((by) => new Date(now.getTime() + by).toISOString());
    const span = [...of(), '--from', String(from), '--to', String(to)];
    expect((await admin('undelivered', ...span)).out).toContain('All that was sent then has arrived');
    const asked = (await itemsOf('MSG#')).filter(({ messageKind }) => messageKind === 'referee-request');
    for (const item of asked) await table.put({ ...item, ...keyOf(item), kind: 'message', fate: null });
    const listed = await admin('undelivered', ...span);
    expect(listed.out).toContain('One mail is not known to have arrived');
    expect(await admin('undelivered', 'send-again', ...span)).toMatchObject({ status: 2 });
    const before = (await mailsTo(String(eva['mail']))).length;
    expect((await admin('undelivered', 'send-again', ...span, '--confirm')).out).toBe('One is sent again.');
    expect((await admin('undelivered', 'send-again', ...span, '--confirm')).out).toBe('0 are sent again.');
    await quietAtLast(on.cloud);
    const after = await mailsTo(String(eva['mail']));
    expect(after).toHaveLength(before + 1);
    expect(await statusesOf(after.slice(0, 1).map((mail) => linkIn(mail, 'a')))).toEqual([200]);
  });
});

describe('complaints lift', () => {
  test('lets mail go again to whoever complained', async () => {
    const ask = async (externalId: string) => {
      await on.road.request(requestBody({}, [{ ...complainer, externalId }]));
      await quietAtLast(on.cloud);
      return (await mailsTo(complainer.email)).length;
    };
    expect(await ask('c-2')).toBe(1);
    expect(await ask('c-3')).toBe(1);
    const lift = () => admin('complaints', 'lift', ...of(), '--person', complainer.email);
    expect(await lift()).toMatchObject({ status: 0, out: expect.stringContaining('may go to them again') });
    expect(await lift()).toMatchObject({ status: 1, error: expect.stringContaining('No complaint') });
    expect(await ask('c-4')).toBe(2);
  });
});
