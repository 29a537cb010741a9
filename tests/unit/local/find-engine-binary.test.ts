import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findEngineBinary } from '#infra/local/dynamodb/find-engine-binary.ts';

let folder: string;
const installed = (): string => join(folder, 'dynoxide');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vitsord-engine-'));
  vi.stubEnv('PATH', ['/nowhere', folder].join(delimiter));
  // A machine for which npm has none.
  vi.spyOn(process, 'arch', 'get').mockReturnValue('mips');
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('One on the PATH is taken where npm has none', () => {
  writeFileSync(installed(), '#!/bin/sh\n');
  chmodSync(installed(), 0o755);
  expect(findEngineBinary()).toBe(installed());
});

test('Without any, the error says what to do', () => {
  writeFileSync(installed(), 'not a program');
  chmodSync(installed(), 0o644);
  expect(findEngineBinary).toThrow(/npm has no @dynoxide\/\w+-mips.*DYNAMODB_ENDPOINT=/);
});
