import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { projectRoot } from './project-paths.ts';

const running = z.object({ address: z.url(), mark: z.string() });

/** Where a local cloud answers, and by what it is told from any other. */
export type RunningCloud = z.infer<typeof running>;

/** Where the local cloud of this folder keeps what it has. */
export const localDataFolder = (environment: Readonly<Record<string, string | undefined>> = process.env): string =>
  environment['LOCAL_DATA_DIR'] ?? join(projectRoot, '.local');

const fileIn = (dataFolder: string): string => join(dataFolder, 'running.json');

export const noteRunningCloud = (dataFolder: string, cloud: RunningCloud): void =>
  writeFileSync(fileIn(dataFolder), JSON.stringify(cloud), { mode: 0o600 });

export const forgetRunningCloud = (dataFolder: string): void => rmSync(fileIn(dataFolder), { force: true });

function readNote(dataFolder: string): RunningCloud | null {
  const file = fileIn(dataFolder);
  return existsSync(file) ? (running.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null) : null;
}

/** The mark of whatever answers there; null when it says none. */
async function markAt(address: string): Promise<string | null> {
  try {
    const answer = await fetch(`${address}/_local/mark`, { signal: AbortSignal.timeout(5_000) });
    return z.object({ mark: z.string() }).safeParse(await answer.json()).data?.mark ?? null;
  } catch {
    return null;
  }
}

/** The address of the local cloud that runs on this data; null when none does, or another has come to its address. */
export async function runningCloud(dataFolder: string = localDataFolder()): Promise<string | null> {
  const note = readNote(dataFolder);
  return note !== null && (await markAt(note.address)) === note.mark ? note.address : null;
}
