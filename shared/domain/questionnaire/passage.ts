import type { Ground } from '../guard/grounds.ts';

/** Where it was written: in an answer or the comment to it, in a note from a call, or beside all answers. */
export const passagePlaces = ['answer', 'note', 'context'] as const;

export type PassagePlace = (typeof passagePlaces)[number];

/** A clause that speaks of something that has no place in a reference. The texts themselves hold the words. */
export type Passage = Readonly<{
  place: PassagePlace;
  /** Null beside all answers. */
  question: string | null;
  grounds: readonly Ground[];
  /** UTF-16 offsets in the text of that place; both 0 once that text has been written anew. */
  start: number;
  end: number;
  /** Why whoever wrote it let it stand. */
  reason: string | null;
  /** Since when other words stand in its place, and whose act it was. The words that stood there are deleted. */
  hidden?: Readonly<{ at: string; by: string | null }>;
}>;
