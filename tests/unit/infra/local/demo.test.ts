import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Invoke } from '#infra/admin/invoke-administer.ts';
import { describeDemo, forgetDemo, prepareDemo } from '#infra/local/demo.ts';

let folder: string;
let commands: unknown[];

const invoke: Invoke = (command) => {
  commands.push(command['command']);
  return Promise.resolve(
    command['command'] === 'create-key'
      ? { outcome: 'key_created', organisation: 'org_1', key: 'vts_live_demo' }
      : { outcome: 'organisation_created', organisation: 'org_1' },
  );
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'));
  commands = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the demo organisation', () => {
  it('is made once for a data folder', async () => {
    const first = await prepareDemo(folder, invoke);
    expect(await prepareDemo(folder, invoke)).toEqual(first);
    expect(commands).toEqual(['create-organisation', 'create-key']);
  });

  it('is made again when the data was emptied', async () => {
    await prepareDemo(folder, invoke);
    forgetDemo(folder);
    await prepareDemo(folder, invoke);
    expect(commands).toHaveLength(4);
  });

  it('comes with a request that is ready to send', () => {
    const text = describeDemo('http://127.0.0.1:3000', 'http://127.0.0.1:3001', {
      organisation: 'org_1',
      key: 'vts_live_demo',
    });
    expect(text).toContain("curl http://127.0.0.1:3000/v1/reference-checks -H 'Authorization: Bearer vts_live_demo'");
    expect(text).toContain('Kim');
  });
});
