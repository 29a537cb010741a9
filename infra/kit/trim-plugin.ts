import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import * as z from 'zod';

const packageFile = z.object({ name: z.string(), version: z.string() });

const environmentCredentials = fileURLToPath(new URL('./environment-credentials.ts', import.meta.url));

/** Modules that a Lambda never uses, and what stands in for them. Names of exports are those that the importers ask for. */
const replacements: readonly Readonly<{ module: RegExp; contents: string }>[] = [
  {
    // fontkit decompresses WOFF2 with it (475 KB); our fonts are plain TTF.
    module: /^brotli\/decompress\.js$/,
    contents: 'export default undefined;',
  },
  {
    // Finds the endpoint of a table with an extra call; it is off by default, and DynamoDB needs it nowhere.
    module: /^@aws-sdk\/middleware-endpoint-discovery$/,
    contents: `
      export const NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS = {
        environmentVariableSelector: () => false, configFileSelector: () => false, default: false };
      export const resolveEndpointDiscoveryConfig = (config) => config;`,
  },
  {
    // Reads ~/.aws, which Lambda has not: two failing reads for each client.
    module: /\/shared-ini-file-loader\/loadSharedConfigFiles$/,
    contents: `
      export const CONFIG_PREFIX_SEPARATOR = '.';
      export const loadSharedConfigFiles = () => Promise.resolve({ configFile: {}, credentialsFile: {} });`,
  },
  {
    // For a Node without cryptography.
    module: /^\.\/Sha256Js$/,
    contents: 'export const Sha256Js = undefined;',
  },
];

/** Leaves out of the bundles what a Lambda never uses (docs/adr/0001). */
export const trimPlugin: Plugin = {
  name: 'trim',
  setup(build) {
    build.onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, () => ({ path: environmentCredentials }));

    for (const [index, { module, contents }] of replacements.entries()) {
      const namespace = `replacement-${index}`;
      build.onResolve({ filter: module }, ({ path }) => ({ path, namespace, sideEffects: false }));
      build.onLoad({ filter: /.*/, namespace }, () => ({ contents }));
    }

    // An SDK client reads nothing of its package.json but the version.
    build.onLoad({ filter: /[\\/]@aws-sdk[\\/][^\\/]+[\\/]package\.json$/ }, async ({ path }) => {
      const { name, version } = packageFile.parse(JSON.parse(await readFile(path, 'utf8')));
      return { contents: JSON.stringify({ name, version }), loader: 'json' };
    });
  },
};
