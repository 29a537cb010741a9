import type { CheckStatus } from '#shared/domain/check/lifecycle.ts';
import type { DrawnCounts } from '#shared/i18n/symbol-texts.ts';

// design.md §3: circle of radius 9 in a box of 24; thin is "not yet", thick is "in".
const circumference = 56.549;
/** Longer than the circle: what comes after it is never drawn. */
const beyond = '56.55';
const mostSegments = 5;

const round = (value: number): string => String(Math.round(value * 100) / 100);

/** The segments of a ring under way: how far it is turned, the thin ones, and the thick ones over them. */
export type Segments = Readonly<{ rotate: string; thin: string | null; thick: string | null }>;

export function segmentsOf({ answered, expected }: DrawnCounts): Segments {
  if (expected > mostSegments) {
    const filled = (circumference * answered) / expected;
    return { rotate: '-90', thin: null, thick: answered === 0 ? null : `${round(filled)} ${beyond}` };
  }
  const gap = expected === 1 ? 6 : 3;
  const dash = round(circumference / expected - gap);
  const thick = Array.from({ length: answered }, (_, index) => `${dash} ${index === answered - 1 ? beyond : gap}`);
  const turn = -90 + ((gap / 2) * 360) / circumference;
  return { rotate: round(turn), thin: `${dash} ${gap}`, thick: answered === 0 ? null : thick.join(' ') };
}

/** What is drawn for a status. `cancelled` has no symbol, only the word. */
export type Shape = 'ring' | 'dotted' | 'segments' | 'full' | 'clock' | 'cross' | 'triangle' | 'none';

export const shapes: Readonly<Record<CheckStatus, Shape>> = {
  accepted: 'ring',
  candidate_invited: 'dotted',
  collecting: 'segments',
  completed: 'full',
  expired: 'clock',
  declined: 'cross',
  failed: 'triangle',
  cancelled: 'none',
};
