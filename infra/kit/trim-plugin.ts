import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import * as z from 'zod';

const packageFile = z.object({ name: z.string(), version: z.string() });

const environmentCredentials = fileURLToPath(new URL('./environment-credentials.ts', import.meta.url));

/** Leaves out of the bundles what a Lambda never uses, by the measurements in docs/adr/0001. */
export const trimPlugin: Plugin = {
  name: 'trim',
  setup(build) {
    build.onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, () => ({ path: environmentCredentials }));

    // fontkit decompresses WOFF2 with it (475 KB); our fonts are plain TTF.
    build.onResolve({ filter: /^brotli\/decompress\.js$/ }, () => ({ path: 'brotli', namespace: 'left-out' }));
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'export default undefined;' }));

    // An SDK client reads nothing of its package.json but the version.
    build.onLoad({ filter: /[\\/]@aws-sdk[\\/][^\\/]+[\\/]package\.json$/ }, async ({ path }) => {
      const { name, version } = packageFile.parse(JSON.parse(await readFile(path, 'utf8')));
      return { contents: JSON.stringify({ name, version }), loader: 'json' };
    });
  },
};
