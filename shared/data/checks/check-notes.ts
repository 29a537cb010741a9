import * as z from 'zod/mini';
import type { CheckNote, CheckNotes } from '#shared/domain/ports/check-notes.ts';
import { storedShape } from '../items/stored-shape.ts';
import { checkPk, keys, sortKeyRange } from '../keys.ts';
import { readAll } from '../read-all.ts';
import type { Table } from '../table.ts';
import { lifeOf } from './check-conditions.ts';

const stored = storedShape<CheckNote>()(() =>
  z.object({ id: z.string(), text: z.string(), by: z.string(), at: z.string() }),
);

/** Notes stand under their check, and go with it. */
export const createCheckNotes = (table: Pick<Table, 'query' | 'put'>): CheckNotes => ({
  async list(checkId) {
    const items = await readAll(table, { key: sortKeyRange(checkPk(checkId), 'TXT#') });
    return items.map((item) => stored.parse(item)).toReversed();
  },
  async add(check, note) {
    await table.put({ ...keys.note(check.id, note.id), kind: 'note', ...note, ...lifeOf(check) });
  },
});
