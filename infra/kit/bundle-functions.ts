import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { allFunctionNames, type FunctionName } from '#shared/config/resource-names.ts';
import { type BundleRecord, makeRecord, readRecord } from './bundle-record.ts';
import { fingerprintOf } from './fingerprint.ts';
import { mergeStart } from './merge-start.ts';
import { pathsOf, projectRoot } from './project-paths.ts';
import { trimPlugin } from './trim-plugin.ts';
import { writeBundle, writeWhole } from './write-bundle.ts';

/** What every bundle depends on besides its own sources. */
const house = [
  'package-lock.json',
  'infra/kit/bundle-functions.ts',
  'infra/kit/merge-start.ts',
  'infra/kit/shorten-errors.ts',
  'infra/kit/trim-plugin.ts',
  'infra/kit/trimmed-modules.ts',
];

const options = {
  absWorkingDir: projectRoot,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  sourcemap: 'inline',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
} satisfies BuildOptions;

/** What is loaded only when it is asked for has files of its own. */
const split = {
  ...options,
  outExtension: { '.js': '.mjs' },
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  loader: { '.ttf': 'file', '.sfnt': 'file' },
  assetNames: 'fonts/[name]-[hash]',
  plugins: [trimPlugin],
} satisfies BuildOptions;

/** Bundles what changed since the last time, and says what each bundle holds. */
export async function bundleFunctions(): Promise<ReadonlyMap<FunctionName, BundleRecord>> {
  return new Map(await Promise.all(allFunctionNames.map(async (name) => [name, await bundleFunction(name)] as const)));
}

async function bundleFunction(name: FunctionName): Promise<BundleRecord> {
  const paths = pathsOf(name);
  const known = readRecord(paths.record);
  const current = known !== null && known.fingerprint === fingerprint(known.inputs);
  if (current && existsSync(join(paths.bundle, 'index.mjs'))) return known;

  const startedAt = Date.now();
  const built = await build({
    ...split,
    entryPoints: { index: paths.entry },
    outdir: paths.bundle,
    metafile: true,
    write: false,
  });
  const { metafile, outputFiles } = await mergeStart(built, options);
  const record = makeRecord(metafile, fingerprint);
  // What was saved while it was read is in the record and may not be in the bundle.
  if (record.inputs.some((file) => wasSavedSince(startedAt, file))) return bundleFunction(name);
  writeBundle(outputFiles, paths);
  writeWhole(paths.metafile, JSON.stringify(metafile));
  writeWhole(paths.record, JSON.stringify(record));
  return record;
}

function wasSavedSince(startedAt: number, file: string): boolean {
  const savedAt = statSync(join(projectRoot, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return savedAt >= startedAt && savedAt <= Date.now();
}

const fingerprint = (inputs: readonly string[]): string => fingerprintOf([...inputs, ...house]);
