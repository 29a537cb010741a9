import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { Metafile } from 'esbuild';
import * as z from 'zod';

const bundleRecord = z.object({
  fingerprint: z.string(),
  /** Own sources, relative to the project. */
  inputs: z.array(z.string()),
  /** What is loaded before the first call: the entry and what it imports statically. */
  startBytes: z.number(),
  /** Entry and every chunk. */
  allBytes: z.number(),
  /** npm packages of which anything is left in the bundle. */
  packages: z.array(z.string()),
});

/** What one bundle was made of, kept beside it in `dist/records`. */
export type BundleRecord = z.infer<typeof bundleRecord>;

/** Null when there is none, or when an older version of this file wrote it. */
export function readRecord(file: string): BundleRecord | null {
  try {
    return bundleRecord.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

export function makeRecord(metafile: Metafile, fingerprint: (inputs: readonly string[]) => string): BundleRecord {
  const inputs = Object.keys(metafile.inputs).filter(isOwnSource).sort();
  const code = Object.entries(metafile.outputs).filter(([file]) => !file.endsWith('.map'));
  const entry = code.find(([, output]) => output.entryPoint !== undefined && output.exports.includes('handler'));
  if (!entry) throw new Error('The bundle exports no handler');
  const started = loadedWith(entry[0], metafile);
  return {
    fingerprint: fingerprint(inputs),
    inputs,
    startBytes: sum([...started].map((file) => metafile.outputs[file]?.bytes ?? 0)),
    allBytes: sum(code.map(([, output]) => output.bytes)),
    packages: packagesIn(metafile),
  };
}

const isOwnSource = (file: string): boolean => !file.includes('node_modules/') && !/^[\w-]+:/.test(file);

/** A file of a build, and all that it loads before anything in it runs. */
export function loadedWith(file: string, metafile: Metafile, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const imported of metafile.outputs[file]?.imports ?? []) {
    if (imported.kind === 'import-statement' && imported.external !== true) {
      loadedWith(
        metafile.outputs[imported.path] ? imported.path : normalize(join(dirname(file), imported.path)),
        metafile,
        seen,
      );
    }
  }
  return seen;
}

function packagesIn(metafile: Metafile): string[] {
  const kept = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([file, part]) => (part.bytesInOutput > 0 ? [file] : [])),
  );
  const names = kept.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []);
  return [...new Set(names)].sort();
}

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);
