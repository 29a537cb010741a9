import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import * as z from 'zod';

const file = fileURLToPath(new URL('../../../infra/local/lambda/runtime/shift-date.ts', import.meta.url));

// In a process of its own: the runner's Date must stay what it is.
const seen = (expression: string): unknown => {
  const script = `const { shiftDate } = await import(${JSON.stringify(file)});
    const real = Date.now();
    const set = shiftDate(86_400_000);
    console.log(JSON.stringify(${expression}));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  const answer = z.string().min(1, stderr).parse(stdout);
  const value: unknown = JSON.parse(answer);
  return value;
};

it('moves the present and nothing else', () => {
  expect(
    seen(`[
      Math.round((Date.now() - real) / 86_400_000),
      Math.round((new Date() - real) / 86_400_000),
      new Date(0).toISOString(),
      new Date(2026, 0, 1) instanceof Date,
      new Date().constructor === Date,
      Date.UTC(2026, 0, 1) === new Date('2026-01-01').getTime(),
      typeof Date(),
      new (class extends Date {})() instanceof Date,
    ]`),
  ).toEqual([1, 1, '1970-01-01T00:00:00.000Z', true, true, true, 'string', true]);
});

it('can be moved on', () => {
  expect(seen('(set(2 * 86_400_000), Math.round((Date.now() - real) / 86_400_000))')).toBe(2);
});
