import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvokeCommand } from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findFreePort } from '#infra/local/state/child-process.ts';
import { type ChildCloud, startChildCloud } from '#tests/support/cloud/local-cloud.ts';
import { makeAssembly } from './fixture/make-assembly.ts';
import { lambdaAt } from './fixture/start-fixture.ts';

let cloud: ChildCloud;
let assemblyFolder: string;
beforeAll(async () => {
  assemblyFolder = await makeAssembly(mkdtempSync(join(tmpdir(), 'vitsord-assembly-')));
  cloud = await startChildCloud(await findFreePort(), { assemblyFolder });
});
afterAll(async () => {
  await cloud.stop();
  rmSync(assemblyFolder, { recursive: true, force: true });
});

const putMessages = async (count: number) => {
  const lambda = lambdaAt(cloud.url);
  for (let index = 0; index < count; index += 1) {
    const fields = { pk: `CHK#${index}`, sk: `m${index}`, kind: 'message', state: 'ready', to: 'kim@example.org' };
    const Item = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { S: value }]));
    const Payload = JSON.stringify({ call: 'PutItem', input: { Item } });
    await lambda.send(new InvokeCommand({ FunctionName: 'fixture-probe', Payload }));
  }
  lambda.destroy();
};

it('goes on after kill -9 where it stood, and loses nothing', async () => {
  await cloud.addFault({ service: 'ses', kind: 'delay', afterMs: 50, times: 1000 });
  await putMessages(30);
  const sentBefore = (await cloud.messages()).length;
  await cloud.kill();
  await cloud.startAgain();
  await cloud.untilQuiet();
  const texts = (await cloud.messages()).map(({ text }) => text.trim());
  expect(sentBefore).toBeLessThan(30);
  expect(new Set(texts).size).toBe(30);
  expect(texts.length).toBeLessThanOrEqual(30 + 4);
});

it('keeps the moved time, and its data to itself', async () => {
  await cloud.advance(3600);
  await cloud.kill();
  await cloud.startAgain();
  expect((await cloud.now()).getTime() - Date.now()).toBeGreaterThan(3_590_000);
  expect(statSync(cloud.dataFolder).mode & 0o777).toBe(0o700);
});
