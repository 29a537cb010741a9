import * as z from 'zod';
import { commandLineOf } from './process-list.ts';
import type { StateStore } from './state-store.ts';

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
