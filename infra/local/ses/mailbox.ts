import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { parseJson } from '../json.ts';
import type { StateStore } from '../state/state-store.ts';

const messageSchema = z.object({
  id: z.string(),
  channel: z.enum(['email', 'sms']),
  to: z.string(),
  from: z.string(),
  replyTo: z.string().nullable(),
  subject: z.string().nullable(),
  text: z.string(),
  html: z.string().nullable(),
  headers: z.record(z.string(), z.string()),
  attachments: z.array(
    z.object({ filename: z.string().nullable(), mimeType: z.string(), contentId: z.string().nullable() }),
  ),
  at: z.string(),
  status: z.string(),
});

/** What went out, as `/_local/messages` shows it. */
export type SentMessage = z.infer<typeof messageSchema>;

export type Mailbox = {
  add: (message: SentMessage, raw: Buffer | undefined) => void;
  setStatus: (id: string, status: string) => void;
  list: () => SentMessage[];
  find: (id: string) => SentMessage | undefined;
  raw: (id: string) => Buffer | undefined;
  clear: () => void;
};

/** Keeps mails as `.eml` files and SMS beside them. */
export const openMailbox = ({ database }: StateStore, folder: string): Mailbox => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  database.exec(
    'create table if not exists messages (number integer primary key autoincrement, id text unique, message text not null)',
  );
  const insert = database.prepare('insert into messages (id, message) values (?, ?)');
  const update = database.prepare('update messages set message = ? where id = ?');
  const select = database.prepare('select message from messages order by number desc');
  const selectOne = database.prepare('select message from messages where id = ?');
  const read = (row: Record<string, unknown> | undefined): SentMessage | undefined =>
    row === undefined ? undefined : messageSchema.parse(parseJson(z.string().parse(row['message'])));
  const fileOf = (id: string) => join(folder, `${id}.eml`);
  const find = (id: string) => read(selectOne.get(id));
  return {
    add: (message, raw) => {
      if (raw !== undefined) writeFileSync(fileOf(message.id), raw, { mode: 0o600 });
      insert.run(message.id, JSON.stringify(message));
    },
    setStatus: (id, status) => {
      const message = find(id);
      if (message !== undefined) update.run(JSON.stringify({ ...message, status }), id);
    },
    list: () => select.all().flatMap((row) => read(row) ?? []),
    find,
    raw: (id) => {
      if (find(id)?.channel !== 'email') return undefined;
      return readFileSync(fileOf(id));
    },
    clear: () => {
      database.exec('delete from messages');
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true, mode: 0o700 });
    },
  };
};
