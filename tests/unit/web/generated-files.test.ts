import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '#infra/kit/generated-files.ts';
import { projectRoot } from '#infra/kit/project-paths.ts';
import { clientScript } from '#shared/web/generated/client-script.ts';

describe('the script of the pages', () => {
  it('is at most 2 KB as it travels', () => {
    expect(gzipSync(clientScript).length).toBeLessThanOrEqual(2048);
  });
});

describe('generated files', async () => {
  it.each(Object.entries(await generatedFiles()))('%s is what `npm run generate` makes', (path, text) => {
    expect(readFileSync(join(projectRoot, path), 'utf8')).toBe(text);
  });
});
