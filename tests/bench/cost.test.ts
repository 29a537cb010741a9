import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalCall, LogLine } from '#tests/support/cloud/local-client.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { synthesiseTemplates } from '#tests/support/house/templates.ts';
import { bo, eva, kim, linkIn, reportLinkOf, requestBody } from '#tests/support/roads/road.ts';
import { listPrices } from './list-prices.ts';

const mostDollarsACheck = 0.002;
const mostDollarsAnIdleMonth = 5;
const minutesOfMonth = 30 * 24 * 60;

let on: RoadOnCloud;
beforeAll(async () => {
  on = await startRoad();
});
afterAll(() => on.cloud.stop());

/** Parts of a bill, by name, in dollars. */
type Bill = Readonly<Record<string, number>>;

const writes = /^(Put|Update|Delete|TransactWrite|BatchWrite)/;
const reports = /REPORT RequestId: \S+ Duration: (?<ms>[\d.]+) ms Memory Size: (?<mb>\d+) MB/;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** What these calls and lines of functions cost; a request of a person or an ATS is one to the HTTP API. */
function billOf(calls: readonly LocalCall[], logs: readonly LogLine[], requests: number): Bill {
  const of = (service: string, action: RegExp = /./): readonly LocalCall[] =>
    calls.filter((call) => call.service === service && action.test(call.action));
  const units = (some: readonly LocalCall[]): number => sum(some.map(({ consumedCapacity }) => consumedCapacity ?? 0));
  const table = of('dynamodb');
  const runs = logs.flatMap(({ line }) => {
    const { ms, mb } = reports.exec(line)?.groups ?? {};
    return ms === undefined ? [] : [(Number(ms) / 1e3) * (Number(mb) / 1024)];
  });
  const objectWrites = of('s3', /^(Put|Copy|Post|List)/);
  return {
    'table, written': units(table.filter(({ action }) => writes.test(action))) * listPrices.tableWrite,
    'table, read': units(table.filter(({ action }) => !writes.test(action))) * listPrices.tableRead,
    'functions, invoked': runs.length * listPrices.invocation,
    'functions, time': sum(runs) * listPrices.gigabyteSecond,
    'HTTP API': requests * listPrices.httpRequest,
    mail: of('ses', /Send/).length * listPrices.mail,
    objects:
      objectWrites.length * listPrices.objectWrite + (of('s3').length - objectWrites.length) * listPrices.objectRead,
    keys: of('kms').length * listPrices.keyRequest,
    logs: (sum(logs.map(({ line }) => line.length)) / 1e9) * listPrices.logGigabyte,
  };
}

const print = (name: string, bill: Bill): number => {
  const total = sum(Object.values(bill));
  const rows = Object.entries(bill).map(([part, dollars]) => `  ${part.padEnd(20)} $${dollars.toFixed(6)}`);
  process.stdout.write(`${[name, ...rows, `  ${'together'.padEnd(20)} $${total.toFixed(6)}`].join('\n')}\n`);
  return total;
};

/** What is paid for while something is done, and until nothing is under way any more. */
async function pays(act: () => Promise<number>): Promise<Bill> {
  const { cloud } = on;
  await cloud.untilQuiet();
  const [last, lines] = [Math.max(0, ...(await cloud.calls()).map(({ ended }) => ended)), (await cloud.logs()).length];
  const requests = await act();
  await cloud.untilQuiet();
  const calls = (await cloud.calls()).filter(({ began }) => began > last);
  return billOf(calls, (await cloud.logs()).slice(lines), requests);
}

test('a check that two referees answer by mail, up to its report and PDF', async () => {
  const { road } = on;
  let requests = 0;
  const counted = globalThis.fetch;
  globalThis.fetch = (...asked: Parameters<typeof fetch>) => {
    if (!/\/_local\//.test(String(asked[0] instanceof Request ? asked[0].url : asked[0]))) requests += 1;
    return counted(...asked);
  };
  const bill = await pays(async () => {
    const check = await road.request(requestBody({}, [{ ...kim, email: 'kim.cost@example.org' }]));
    await road.giveReferees(linkIn(await road.messageTo('kim.cost@example.org'), 'c'));
    for (const referee of [bo, eva]) await road.answer(linkIn(await road.messageTo(String(referee['mail'])), 'a'));
    const report = reportLinkOf(await road.check(check.id));
    await road.browser.open(report);
    await fetch(`${report}/pdf`, { redirect: 'manual' });
    return requests;
  }).finally(() => {
    globalThis.fetch = counted;
  });
  expect(bill['mail']).toBeGreaterThanOrEqual(3 * listPrices.mail);
  expect(print('A completed check, two referees, mail alone', bill)).toBeLessThanOrEqual(mostDollarsACheck);
});

test('a month in which nothing happens', async () => {
  const minutes = 10;
  const bill = await pays(async () => {
    for (let minute = 0; minute < minutes; minute += 1) await on.cloud.advance(60);
    return 0;
  });
  const { stateful, service } = await synthesiseTemplates();
  const resources = [stateful, service].flatMap(({ Resources }) => Object.values(Resources));
  const count = (type: string): number => resources.filter(({ Type }) => Type === type).length;
  const standing: Bill = {
    'encryption keys': count('AWS::KMS::Key') * listPrices.keyMonth,
    secrets: count('AWS::SecretsManager::Secret') * listPrices.secret,
  };
  const running = Object.fromEntries(
    Object.entries(bill).map(([part, dollars]) => [part, (dollars / minutes) * minutesOfMonth]),
  );
  const alarms = count('AWS::CloudWatch::Alarm');
  print(`Alarms (${alarms})`, { alarms: alarms * listPrices.alarm });
  expect(alarms).toBeLessThanOrEqual(30);
  expect(print('An idle month', { ...running, ...standing })).toBeLessThanOrEqual(mostDollarsAnIdleMonth);
});
