import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FunctionName } from '#shared/config/resource-names.ts';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** What the build reads and makes of one function. Only `bundle` is deployed. */
export type FunctionPaths = Readonly<{
  entry: string;
  bundle: string;
  sourceMaps: string;
  metafile: string;
  record: string;
}>;

export function pathsOf(name: FunctionName): FunctionPaths {
  return {
    entry: join(projectRoot, 'functions', name, 'handler.ts'),
    bundle: join(projectRoot, 'dist/functions', name),
    sourceMaps: join(projectRoot, 'dist/source-maps', name),
    metafile: join(projectRoot, 'dist/records', `${name}.meta.json`),
    record: join(projectRoot, 'dist/records', `${name}.json`),
  };
}
