import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import * as z from 'zod';
import { projectRoot } from './project-paths.ts';
import { shortenErrors } from './shorten-errors.ts';
import { trimmedModules } from './trimmed-modules.ts';

const packageFile = z.object({ name: z.string(), version: z.string() });

const environmentCredentials = fileURLToPath(new URL('./environment-credentials.ts', import.meta.url));

/** Leaves out of the bundles what a Lambda never uses (docs/adr/0001). */
export const trimPlugin: Plugin = {
  name: 'trim',
  setup(build) {
    build.onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, () => ({ path: environmentCredentials }));

    for (const { module, importer, contents } of trimmedModules) {
      build.onResolve({ filter: module }, (request) => {
        const from = request.importer.replaceAll('\\', '/');
        if (!importer.test(from)) return null;
        return {
          path: `${relative(projectRoot, from)}:${request.path}`,
          namespace: 'trimmed',
          sideEffects: false,
          pluginData: contents(from),
        };
      });
    }
    // An ES import of one of Node's own modules reads all of its exports, which loads what they are lazy for: that of
    // `node:http` loads all of fetch.
    build.onResolve({ filter: /^(?:node:)?[a-z]\w*(?:\/\w+)*$/ }, ({ path, kind }) =>
      isBuiltin(path) && kind !== 'entry-point' ? { path, namespace: 'built-in', sideEffects: false } : null,
    );
    build.onLoad({ filter: /.*/, namespace: 'built-in' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));

    build.onLoad({ filter: /.*/, namespace: 'trimmed' }, ({ pluginData }) => ({
      contents: z.string().parse(pluginData),
    }));

    build.onLoad(
      { filter: /[\\/]@aws-sdk[\\/]client-[^\\/]+[\\/]dist-es[\\/]models[\\/]errors\.js$/ },
      async ({ path }) => ({
        contents: shortenErrors(await readFile(path, 'utf8')),
      }),
    );

    // An SDK client reads nothing of its package.json but the version.
    build.onLoad({ filter: /[\\/]@aws-sdk[\\/][^\\/]+[\\/]package\.json$/ }, async ({ path }) => {
      const { name, version } = packageFile.parse(JSON.parse(await readFile(path, 'utf8')));
      return { contents: JSON.stringify({ name, version }), loader: 'json' };
    });
  },
};
