import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Invoke } from '#infra/admin/invoke-administer.ts';
import { describeDemo, forgetDemo, prepareDemo } from '#infra/local/demo.ts';
import { movedTo, registrationOf } from '#infra/local/demo-connections.ts';

let folder: string;
let commands: unknown[];

const ats = 'http://127.0.0.1:3001';

const answers: Readonly<Record<string, Awaited<ReturnType<Invoke>>>> = {
  'create-organisation': { outcome: 'organisation_created', organisation: 'org_1' },
  'create-key': { outcome: 'key_created', organisation: 'org_1', key: 'vts_live_demo' },
  connect: { outcome: 'connected', connection: 'con_1', given: { baseUrl: 'http://127.0.0.1:3000/ats/talentech' } },
};

const invoke: Invoke = (command) => {
  const name = String(command['command']);
  commands.push(name === 'connect' ? `connect ${String(command['kind'])}` : name);
  const answer = answers[name];
  return answer === undefined ? Promise.reject(new Error(name)) : Promise.resolve(answer);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'));
  commands = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the demo organisation', () => {
  it('is made once for a data folder', async () => {
    const first = await prepareDemo(folder, invoke, ats);
    expect(await prepareDemo(folder, invoke, ats)).toEqual(first);
    expect(commands).toEqual([
      'create-organisation',
      'create-key',
      'connect talentech',
      'connect greenhouse',
      'connect refapp',
      'connect teamtailor',
      'connect ashby',
      'connect workable',
    ]);
  });

  it('lets Vitsord follow the small ATS when it listens elsewhere', async () => {
    await prepareDemo(folder, invoke, ats);
    const moved = await prepareDemo(folder, invoke, 'http://127.0.0.1:4001');
    expect(moved.connections.atsAddress).toBe('http://127.0.0.1:4001');
    expect(commands.slice(8)).toEqual(['connect talentech']);
  });

  it('gives addresses of today, also when it was made on another port', async () => {
    const { connections } = await prepareDemo(folder, invoke, ats);
    const moved = movedTo(connections, 'http://127.0.0.1:4000');
    expect(registrationOf(moved).baseUrl).toBe('http://127.0.0.1:4000/ats/talentech');
  });

  it('is made again when the data was emptied', async () => {
    await prepareDemo(folder, invoke, ats);
    forgetDemo(folder);
    await prepareDemo(folder, invoke, ats);
    expect(commands).toHaveLength(16);
  });

  it('is connected to ATSs that were not known when it was made', async () => {
    const { connections, ...made } = await prepareDemo(folder, invoke, ats);
    const { teamtailor, ashby, workable, ...earlier } = connections;
    expect([teamtailor, ashby, workable].map(Object.keys)).not.toContain([]);
    writeFileSync(join(folder, 'demo.json'), JSON.stringify({ ...made, connections: earlier }));
    const after = await prepareDemo(folder, invoke, ats);
    expect(after.organisation).toBe(made.organisation);
    expect(after.connections).toMatchObject({ ...earlier, ashby, workable });
    expect(commands.slice(8)).toEqual(['connect teamtailor', 'connect ashby', 'connect workable']);
  });

  it('comes with a request that is ready to send, and says what each ATS is given', async () => {
    const text = describeDemo('http://127.0.0.1:3000', ats, await prepareDemo(folder, invoke, ats));
    expect(text).toContain('http://127.0.0.1:3000/ats/talentech');
    for (const name of ['Talentech', 'Greenhouse', 'Refapp', 'Teamtailor', 'Ashby', 'Workable']) {
      expect(text).toMatch(new RegExp(`^  ${name} `, 'm'));
    }
    expect(text).toContain("curl http://127.0.0.1:3000/v1/reference-checks -H 'Authorization: Bearer vts_live_demo'");
    expect(text).toContain('Kim');
  });
});
