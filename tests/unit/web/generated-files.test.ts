import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '#infra/kit/generated-files.ts';
import { projectRoot } from '#infra/kit/project-paths.ts';

describe('generated files', async () => {
  it.each(Object.entries(await generatedFiles()))('%s is what `npm run generate` makes', (path, text) => {
    expect(readFileSync(join(projectRoot, path), 'utf8')).toBe(text);
  });
});
