import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rememberDemoItems, restoreDemoItems } from '#infra/local/demo-items.ts';
import type { Engine } from '#infra/local/dynamodb/engine.ts';

const organisation = { pk: { S: 'ORG#1' }, sk: { S: '#' }, kind: { S: 'organisation' } };
const lease = { pk: { S: 'LEASE#run-due' }, sk: { S: '#' }, kind: { S: 'run_lease' }, until: { S: '2026-12-24' } };
const health = { pk: { S: 'HEALTH' }, sk: { S: '#' }, kind: { S: 'sender_health' }, checkedAt: { S: '2026-12-24' } };
const counter = { pk: { S: 'ORG#1' }, sk: { S: 'SMS#2026-12-24' }, count: { N: '1' } };

function createEngine(items: readonly object[]) {
  const put: unknown[] = [];
  const engine: Pick<Engine, 'ask'> = {
    ask: (target, body, schema) => {
      if (target.endsWith('PutItem')) put.push(body);
      return Promise.resolve(schema.parse(target.endsWith('Scan') ? { Items: items } : {}));
    },
  };
  return { engine, put };
}

test('A reset brings the demo back, and nothing that a function noted by the clock of then', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vitsord-demo-'));
  try {
    const { engine, put } = createEngine([organisation, lease, health, counter]);
    await rememberDemoItems(engine, [{ name: 'table' }], folder);
    expect(await restoreDemoItems(engine, folder)).toBe(true);
    expect(put).toEqual([
      { TableName: 'table', Item: organisation },
      { TableName: 'table', Item: counter },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
