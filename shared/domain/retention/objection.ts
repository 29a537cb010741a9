import { addDays, addMinutes } from '../time.ts';

/** For which something may be kept against an objection: reasons of a hold, but for somebody's wish. */
export const objectionGrounds = ['claim', 'archive'] as const;

export type ObjectionGround = (typeof objectionGrounds)[number];

/** Somebody objects to what is kept of them, or of what they gave, once it cannot be taken back any more. RFC 3339. */
export type Objection = Readonly<{
  at: string;
  /** The last moment for the employer to decide; no answer is deletion. */
  decideBy: string;
  /** Why it is kept all the same; null: it is not, or nothing is decided. */
  keptFor: ObjectionGround | null;
  decidedAt: string | null;
  /** Granted while the check was held: what it is about is still there, and goes when the hold is over. */
  waits?: true;
}>;

type Objected = Readonly<{ objection?: Objection }>;

const daysToDecide = 30;
/** So long what was decided is told before the check with its people goes. */
const minutesToTell = 15;

export const newObjection = (now: string): Objection => ({
  at: now,
  decideBy: addDays(now, daysToDecide),
  keptFor: null,
  decidedAt: null,
});

/** It waits for the employer. */
export const isUndecided = ({ objection }: Objected): boolean =>
  objection !== undefined && objection.decidedAt === null;

/** Nothing has been kept against it: it waits, or what it is about goes. */
export const isOpposed = ({ objection }: Objected): boolean => objection !== undefined && objection.keptFor === null;

/** The employer has granted it, and what it is about stays until a hold is over. */
export const waitsForHold = ({ objection }: Objected): boolean => objection?.waits === true;

/** What was objected to is kept for a stated reason. */
export const isKeptAgainst = ({ objection }: Objected): boolean =>
  objection !== undefined && objection.keptFor !== null;

/** When a check goes to whose data its candidate objected; null: nothing is decided so. */
export const objectionGoesAt = ({ objection }: Objected): string | null =>
  objection === undefined || objection.decidedAt === null || objection.keptFor !== null
    ? null
    : addMinutes(objection.decidedAt, minutesToTell);

/** What the employer has decided is told within a day, for which the address is needed. */
export const addressNeededUntil = ({ objection }: Objected): string | null =>
  objection === undefined ? null : addDays(objection.decidedAt ?? objection.decideBy, 1);
