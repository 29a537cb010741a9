import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { StateStore } from '../state/state-store.ts';

const rowSchema = z.object({
  id: z.string(),
  dueAt: z.number(),
  queuedAt: z.number(),
  attempts: z.number(),
  functionName: z.string(),
  event: z.string(),
});

const dueSchema = rowSchema.pick({ id: true, dueAt: true });

export type QueuedInvocation = z.infer<typeof rowSchema>;

/** Asynchronous invocations that are not done yet; they outlive the process. */
export type AsyncQueue = {
  add: (functionName: string, event: string, now: number) => void;
  due: (now: number) => QueuedInvocation[];
  /** When the next one is due, those that are being carried out aside. */
  nextDueExcept: (ids: ReadonlySet<string>) => number | undefined;
  postpone: (id: string, dueAt: number, attempts: number) => void;
  remove: (id: string) => void;
  clear: () => void;
};

export const openAsyncQueue = ({ database }: StateStore): AsyncQueue => {
  database.exec(`create table if not exists async_invocations (
    id text primary key, dueAt real not null, queuedAt real not null, attempts integer not null,
    functionName text not null, event text not null)`);
  const insert = database.prepare('insert into async_invocations values (?, ?, ?, 0, ?, ?)');
  const selectDue = database.prepare('select * from async_invocations where dueAt <= ? order by dueAt, queuedAt');
  const selectNext = database.prepare('select id, dueAt from async_invocations order by dueAt');
  const update = database.prepare('update async_invocations set dueAt = ?, attempts = ? where id = ?');
  const remove = database.prepare('delete from async_invocations where id = ?');
  return {
    add: (functionName, event, now) => {
      insert.run(randomUUID(), now, now, functionName, event);
    },
    due: (now) => z.array(rowSchema).parse(selectDue.all(now)),
    nextDueExcept: (ids) =>
      z
        .array(dueSchema)
        .parse(selectNext.all())
        .find(({ id }) => !ids.has(id))?.dueAt,
    postpone: (id, dueAt, attempts) => {
      update.run(dueAt, attempts, id);
    },
    remove: (id) => {
      remove.run(id);
    },
    clear: () => database.exec('delete from async_invocations'),
  };
};
