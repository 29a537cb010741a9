import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findFreePort } from '#infra/local/state/child-process.ts';
import { findAts } from '#tests/support/ats/ats-road.ts';
import { type ChildCloud, startChildCloud } from '#tests/support/cloud/local-cloud.ts';
import { eventually } from '#tests/support/roads/road.ts';
import { makeAssembly } from './fixture/make-assembly.ts';

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

const isGone = (url: string) => () =>
  fetch(url).then(
    () => false,
    () => true,
  );

it('ends with the local cloud, even after kill -9, and comes back with its data', async () => {
  const before = await findAts(cloud.url);
  const bo = { first: 'Bo', last: 'Ahl', mail: 'bo.ahl@example.org' };
  await before.browser.submit(await before.overview(), bo, { action: '/candidates' });
  await cloud.kill();
  await eventually('the end of the ATS', isGone(before.url));
  await cloud.startAgain();
  const after = await findAts(cloud.url);
  expect((await after.overview()).text).toContain('Bo Ahl');
});

it('goes by the moved clock, and forgets with a reset', async () => {
  const ats = await findAts(cloud.url);
  await cloud.advance(86_400);
  const said = new Date((await fetch(ats.url)).headers.get('date') ?? '');
  expect(said.getTime() - Date.now()).toBeGreaterThan(86_000_000);
  await cloud.reset();
  expect((await ats.overview()).text).not.toContain('Bo Ahl');
});
