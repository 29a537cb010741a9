import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { storedShape } from '#shared/data/items/stored-shape.ts';

type Kept = Readonly<{ id: string; state: 'new' | 'old' | null; note?: string }>;

const id = z.string();
const state = z.nullable(z.enum(['new', 'old']));
const note = z.exactOptional(z.string());

// What the compiler says is the test here: a line that it is expected to refuse, and does not, is an error itself.
describe('a stored shape', () => {
  it('is of the very type that is kept', () => {
    const shape = storedShape<Kept>()(() => z.object({ id, state, note }));
    const read: Kept = shape.parse({ id: 'a', state: null, unknown: 1 });
    expect(read).toEqual({ id: 'a', state: null });
  });

  it('compiles neither with a property less nor with one more', () => {
    // @ts-expect-error -- the note would be gone when it is read
    const less = storedShape<Kept>()(() => z.object({ id, state }));
    // @ts-expect-error -- nobody writes it
    const more = storedShape<Kept>()(() => z.object({ id, state, note, other: z.exactOptional(z.string()) }));
    expect([less, more].map((shape) => shape.parse({ id: 'a', state: null }))).toEqual([
      { id: 'a', state: null },
      { id: 'a', state: null },
    ]);
  });

  it('compiles neither with a value less or more, nor with another one', () => {
    // @ts-expect-error -- an old one would throw when it is read
    const narrower = storedShape<Kept>()(() => z.object({ id, state: z.nullable(z.enum(['new'])), note }));
    // @ts-expect-error -- nothing is lost
    const wider = storedShape<Kept>()(() => z.object({ id, state: z.nullable(z.enum(['new', 'old', 'lost'])), note }));
    // @ts-expect-error -- it is no number
    const other = storedShape<Kept>()(() => z.object({ id: z.number(), state, note }));
    expect([narrower, wider].map((shape) => shape.parse({ id: 'a', state: 'new' }).state)).toEqual(['new', 'new']);
    expect(other.safeParse({ id: 'a', state: null }).success).toBe(false);
  });

  it('compiles not where what may be absent must be there, or may be undefined', () => {
    // @ts-expect-error -- it may be absent
    const whole = storedShape<Kept>()(() => z.object({ id, state, note: z.string() }));
    // @ts-expect-error -- nothing undefined is stored
    const loose = storedShape<Kept>()(() => z.object({ id, state, note: z.optional(z.string()) }));
    expect(whole.safeParse({ id: 'a', state: null }).success).toBe(false);
    expect(loose.safeParse({ id: 'a', state: null }).success).toBe(true);
  });

  it('compiles not without a member of a union', () => {
    type Either = Readonly<{ type: 'one'; text: string }> | Readonly<{ type: 'other'; number: number }>;
    const one = z.object({ type: z.literal('one'), text: z.string() });
    const other = z.object({ type: z.literal('other'), number: z.number() });
    const both = storedShape<Either>()(() => z.discriminatedUnion('type', [one, other]));
    // @ts-expect-error -- the other would throw when it is read
    const single = storedShape<Either>()(() => z.discriminatedUnion('type', [one]));
    expect([both, single].map((shape) => shape.safeParse({ type: 'other', number: 1 }).success)).toEqual([true, false]);
  });
});
