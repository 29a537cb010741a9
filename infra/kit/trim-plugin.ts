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

const builtIn = (path: string): string => `process.getBuiltinModule(${JSON.stringify(path)})`;

/**
 * One of Node's own modules, of which only what is imported is read. An ES import reads all of its exports, which loads
 * what they are lazy for: that of `node:http` loads all of fetch.
 */
function exportsOneByOne(path: string): string {
  const names = Object.keys(process.getBuiltinModule(path) ?? {}).filter((name) =>
    /^(?!default$)[a-z]\w*$/i.test(name),
  );
  const lines = names.map(
    (name) => `const own_${name} = /* @__PURE__ */ read('${name}'); export { own_${name} as ${name} };`,
  );
  return [
    `const module = /* @__PURE__ */ (() => ${builtIn(path)})();`,
    'const read = (name) => module[name];',
    'export default module;',
    ...lines,
  ].join('\n');
}

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
    build.onResolve({ filter: /^(?:node:)?[a-z]\w*(?:\/\w+)*$/ }, ({ path, kind }) => {
      if (!isBuiltin(path) || kind === 'entry-point') return null;
      return { path, namespace: kind === 'dynamic-import' ? 'built-in-later' : 'built-in', sideEffects: false };
    });
    build.onLoad({ filter: /.*/, namespace: 'built-in' }, ({ path }) => ({ contents: exportsOneByOne(path) }));
    build.onLoad({ filter: /.*/, namespace: 'built-in-later' }, ({ path }) => ({
      contents: `module.exports = ${builtIn(path)};`,
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
