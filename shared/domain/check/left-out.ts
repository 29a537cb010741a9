/** Why somebody whom an ATS named as a referee cannot be asked. */
export const leftOutReasons = ['no_name', 'unreachable', 'repeated', 'candidates_own', 'too_many'] as const;

export type LeftOutReason = (typeof leftOutReasons)[number];

/** Whom the ATS named and nobody asks. `place` counts from 1; who came without a name has an empty one. */
export type LeftOut = Readonly<{ place: number; name: string; reason: LeftOutReason }>;

/** Of a long list the first tell enough. */
const mostKept = 10;

/** In the order in which they came. */
export const inTheirOrder = (leftOut: readonly LeftOut[]): readonly LeftOut[] =>
  leftOut.toSorted((a, b) => a.place - b.place).slice(0, mostKept);
