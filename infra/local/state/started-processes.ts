import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import type { StateStore } from './state-store.ts';

/** The command line of a process; empty when there is no such process. */
export const commandLineOf = (pid: number): string => {
  if (!Number.isInteger(pid) || pid <= 1) return '';
  if (!existsSync('/proc/self/cmdline')) {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
};

/** Which processes this local cloud has started, so that the next one finds what a `kill -9` left behind. */
export type StartedProcesses = { note: (pid: number | undefined) => void; forget: (pid: number | undefined) => void };

const rows = z.array(z.object({ pid: z.number() }));

/** Ends those that are still there and are ours: their command line names a file in our data folder. */
export const openStartedProcesses = ({ database }: StateStore, folder: string): StartedProcesses => {
  database.exec('create table if not exists started_processes (pid integer primary key)');
  for (const { pid } of rows.parse(database.prepare('select pid from started_processes').all())) {
    if (!commandLineOf(pid).includes(folder)) continue;
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It ended by itself in the meantime.
    }
  }
  database.exec('delete from started_processes');
  const insert = database.prepare('insert or ignore into started_processes (pid) values (?)');
  const remove = database.prepare('delete from started_processes where pid = ?');
  return {
    note: (pid) => {
      if (pid !== undefined) insert.run(pid);
    },
    forget: (pid) => {
      if (pid !== undefined) remove.run(pid);
    },
  };
};
