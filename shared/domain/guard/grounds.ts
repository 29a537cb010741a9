/** What a referee is not asked about, and what has no place in a reference. */
export const grounds = [
  'health',
  'family',
  'age',
  'origin',
  'belief',
  'orientation',
  'union',
  'politics',
  'pay',
  'crime',
] as const;

export type Ground = (typeof grounds)[number];

export const isGround = (value: unknown): value is Ground => grounds.some((ground) => ground === value);
