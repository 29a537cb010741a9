import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLineOf } from './started-processes.ts';

/** Where everything of one local cloud is kept; only its user may look in. */
export type DataFolder = { path: string; file: (name: string) => string; release: () => void };

const claim = (lock: string): void => {
  if (existsSync(lock)) {
    const pid = Number(readFileSync(lock, 'utf8'));
    const command = pid === process.pid ? '' : commandLineOf(pid);
    if (command.includes('node')) {
      throw new Error(
        `A local cloud is already running on this data (process ${pid}). Stop it, or set LOCAL_DATA_DIR.`,
      );
    }
  }
  writeFileSync(lock, String(process.pid), { mode: 0o600 });
};

export const openDataFolder = (path: string, fresh: boolean): DataFolder => {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  chmodSync(path, 0o700);
  const lock = join(path, 'lock');
  claim(lock);
  if (fresh) {
    rmSync(path, { recursive: true, force: true });
    mkdirSync(path, { recursive: true, mode: 0o700 });
    claim(lock);
  }
  return {
    path,
    file: (name) => join(path, name),
    release: () => rmSync(lock, { force: true }),
  };
};
