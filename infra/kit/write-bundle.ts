import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { FunctionPaths } from './project-paths.ts';

export type BuiltFile = Readonly<{ path: string; contents: Uint8Array }>;

/**
 * Puts a bundle in place file by file, each whole at once, so that two processes that bundle at the same time do not
 * disturb each other. Source maps are kept beside the build and not deployed: nothing reads them in Lambda.
 */
export function writeBundle(files: readonly BuiltFile[], paths: FunctionPaths): void {
  const [maps, code] = [files.filter(isMap), files.filter((file) => !isMap(file))];
  for (const { path, contents } of code) writeWhole(path, contents);
  for (const { path, contents } of maps) writeWhole(join(paths.sourceMaps, basename(path)), contents);
  removeAllBut(new Set(code.map(({ path }) => relative(paths.bundle, path))), paths.bundle);
  removeAllBut(new Set(maps.map(({ path }) => basename(path))), paths.sourceMaps);
}

const isMap = (file: BuiltFile): boolean => file.path.endsWith('.map');

export function writeWhole(path: string, contents: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.draft`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
}

function removeAllBut(wanted: ReadonlySet<string>, folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (entry.isFile() && !file.endsWith('.draft') && !wanted.has(file)) rmSync(join(folder, file), { force: true });
  }
}
