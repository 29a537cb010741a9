import type { CheckFile } from '../check/check-file.ts';
import { holdOf, holdReasons } from '../retention/hold.ts';
import { isKeptAgainst, type ObjectionGround } from '../retention/objection.ts';
import { addDays, addHours, addMonths, addSeconds, dayMilliseconds, earlierOf, millisecondsBetween } from '../time.ts';
import type { PersonOfCheck } from './people-of.ts';

/** `running`: something is still to go. `held`: what may go has gone, the rest waits for the end of a hold. */
export const erasureStates = ['running', 'held', 'done'] as const;

export type ErasureState = (typeof erasureStates)[number];

/** The API, an administrator on the pages, or the person from their own page. */
export const erasureAskers = ['api', 'administrator', 'person'] as const;

export const stepStates = ['waiting', 'erased', 'kept'] as const;

/**
 * A hold of the check, or the ground on which it is kept against an objection; or they are who led it, which is the
 * employer's own record.
 */
export const keptReasons = [...holdReasons, 'recruiter'] as const;

/** Why something stays, and until when; null: as long as the check. */
export type Kept = Readonly<{ reason: (typeof keptReasons)[number]; until: string | null }>;

/** The part of a person in one check. */
export type ErasureStep = Pick<PersonOfCheck, 'role'> &
  Readonly<{ checkId: string; person: string; state: (typeof stepStates)[number]; kept: Kept | null }>;

/** A wish to be erased. It holds nobody: keyed hashes, ids and how it stands. Times are RFC 3339 in UTC. */
export type Erasure = Readonly<{
  id: string;
  organisationId: string;
  live: boolean;
  version: number;
  /** Of the address and the number, as SubjectFinder makes them. */
  hashes: readonly string[];
  askedBy: (typeof erasureAskers)[number];
  requestedAt: string;
  /** The last day for an answer. */
  answerBy: string;
  /** Until it is done. */
  note: string | null;
  steps: readonly ErasureStep[];
  /** How often its outcome was told. */
  tells: number;
  doneAt: string | null;
}>;

const monthsToAnswer = 1;
const monthsOfRecord = 24;

type File = Pick<CheckFile, 'check' | 'referees'>;
type Part = Pick<PersonOfCheck, 'role' | 'id'>;

/** Why the employer keeps against an objection what would go with this person. With the candidate everything would. */
function keptAgainstObjection({ check, referees }: File, { role, id }: Part): ObjectionGround | null {
  if (role === 'reader') return null;
  const going = [check, ...referees.filter((referee) => role === 'candidate' || referee.id === id)];
  return going.find(isKeptAgainst)?.objection?.keptFor ?? null;
}

/** What must stay of somebody now, and why; null: nothing. */
export function keptOf(file: File, person: Part, now: string): Kept | null {
  if (person.role === 'recruiter') return { reason: 'recruiter', until: null };
  const hold = holdOf(file.check, now);
  if (hold !== null) return { reason: hold.reason, until: hold.until };
  const ground = keptAgainstObjection(file, person);
  return ground === null ? null : { reason: ground, until: null };
}

export const erasureState = ({ steps, doneAt }: Pick<Erasure, 'steps' | 'doneAt'>): ErasureState => {
  if (doneAt !== null) return 'done';
  return steps.some(({ state }) => state === 'waiting') ? 'running' : 'held';
};

/** How many parts stand so. */
export const countSteps = ({ steps }: Pick<Erasure, 'steps'>, state: ErasureStep['state']): number =>
  steps.filter((step) => step.state === state).length;

export type Asked = Pick<Erasure, 'id' | 'organisationId' | 'live' | 'hashes' | 'askedBy' | 'note'>;

type Place = Pick<ErasureStep, 'checkId' | 'role' | 'person'>;

const waiting = ({ checkId, role, person }: Place): ErasureStep => ({
  checkId,
  role,
  person,
  state: 'waiting',
  kept: null,
});

/** A wish with all that was found when it came. */
export const newErasure = (asked: Asked, parts: readonly Place[], now: string): Erasure => ({
  ...asked,
  version: 0,
  requestedAt: now,
  answerBy: addMonths(now, monthsToAnswer),
  steps: parts.map(waiting),
  tells: 0,
  doneAt: null,
});

const isHeld = ({ kept }: ErasureStep): boolean => kept !== null && kept.until !== null;

/** As it stands after a look: done when nothing more will go. Its outcome is told anew whenever it has come to rest. */
export function settleErasure(erasure: Erasure, steps: readonly ErasureStep[], now: string): Erasure {
  const isOpen = steps.some((step) => step.state === 'waiting' || isHeld(step));
  const next = { ...erasure, steps, ...(isOpen ? {} : { doneAt: now, note: null }) };
  const state = erasureState(next);
  const isNews = state === 'done' || (state === 'held' && erasure.tells === 0);
  return isNews ? { ...next, tells: erasure.tells + 1 } : next;
}

const hoursToLastLook = 2;
/** Less than between two runs of the lane, so that none is missed. */
const secondsToGoOn = 30;

/** When it is to be looked at again; what a process that was slow has still written is looked for two hours later. */
export function erasureDueAt(erasure: Erasure, now: string): string {
  const state = erasureState(erasure);
  if (state === 'done') return addHours(now, hoursToLastLook);
  if (state === 'running') return addSeconds(now, secondsToGoOn);
  const ends = erasure.steps.flatMap(({ kept }) => (kept?.until == null ? [] : [kept.until]));
  return ends.reduce(earlierOf, addDays(now, 1));
}

/** Whole days that are left for an answer, the last one counted in; 0 and less: it is late. Null: it is answered. */
export const daysToAnswer = ({ answerBy, doneAt }: Pick<Erasure, 'answerBy' | 'doneAt'>, now: string): number | null =>
  doneAt === null ? Math.ceil(millisecondsBetween(now, answerBy) / dayMilliseconds) : null;

/** When the record of it goes. */
export const erasureEndsAt = (doneAt: string): string => addMonths(doneAt, monthsOfRecord);
