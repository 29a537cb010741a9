import * as z from 'zod/mini';

import type { Answer, Draft } from '#shared/domain/questionnaire/answer.ts';

import type { Item } from '../table.ts';

type Written = Pick<Draft, 'answers' | 'notes'>;

/** What one item holds of them. */
export type Share = Readonly<{ answers: Record<string, Answer>; notes: Record<string, string> }>;

/** An item has room for 400 KB; the first one also holds what is written beside the answers. */
const bytesPerItem = 300_000;

/** Splits answers and notes over as many items as they need, usually one. */
export function shareOut({ answers, notes = {} }: Written): readonly [Share, ...Share[]] {
  const first: Share = { answers: {}, notes: {} };
  const others: Share[] = [];
  let bytes = 0;
  const roomFor = (id: string, value: Answer | string): Share => {
    // JSON needs more for each name and bracket than an item does.
    const own = Buffer.byteLength(JSON.stringify([id, value]));
    bytes += own;
    if (bytes <= bytesPerItem) return others.at(-1) ?? first;
    bytes = own;
    const next: Share = { answers: {}, notes: {} };
    others.push(next);
    return next;
  };
  for (const [id, answer] of Object.entries(answers)) roomFor(id, answer).answers[id] = answer;
  for (const [id, note] of Object.entries(notes)) roomFor(id, note).notes[id] = note;
  return [first, ...others];
}

const values = z.record(z.string(), z.unknown());

const storedShare = z.object({
  version: z.number(),
  answers: values,
  notes: z.optional(values),
  parts: z._default(z.number(), 1),
});

type Values = z.infer<typeof values>;

const joined = (all: readonly (Values | undefined)[]): Values =>
  Object.fromEntries(all.flatMap((each) => Object.entries(each ?? {})));

/**
 * Joins the first item with the other parts of its version. Null if a part is missing: it was read while another version
 * was written. Left-over parts of an earlier version are ignored.
 */
export function putTogether(first: Item, others: readonly Item[]): Item | null {
  const own = storedShare.parse(first);
  const same = others.map((each) => storedShare.parse(each)).filter(({ version }) => version === own.version);
  if (same.length !== own.parts - 1) return null;
  const all = [own, ...same];
  return {
    ...first,
    answers: joined(all.map(({ answers }) => answers)),
    ...(own.notes !== undefined && { notes: joined(all.map(({ notes }) => notes)) }),
  };
}
