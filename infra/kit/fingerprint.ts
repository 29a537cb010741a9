import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot } from './project-paths.ts';

/** SHA-256 over names and contents; a file that is gone counts as such. Paths are relative to the project. */
export function fingerprintOf(files: readonly string[], ...more: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) hash.update(`${file}\0`).update(contentOf(file)).update('\0');
  for (const text of more) hash.update(`${text}\0`);
  return hash.digest('hex');
}

function contentOf(file: string): Buffer | string {
  try {
    return readFileSync(join(projectRoot, file));
  } catch {
    return 'gone';
  }
}

/** Every file below the folders, relative to the project. */
export function filesBelow(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name))),
  );
}
