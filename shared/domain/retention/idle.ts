import { addDays, addMonths, laterOf } from '../time.ts';

/** Since when nobody has acted on a check, and when the recruiter was told that it ends so. RFC 3339. */
export type Idle = Readonly<{ since: string; toldAt: string | null }>;

/** From the last act, of a check that no deadline ends. */
const idleMonths = 6;
/** So long before its end that is said. */
const idleNoticeDays = 30;

/** What has happened to it by itself since the last act is none. */
export const idleOf = ({ idle, updatedAt }: Readonly<{ idle?: Idle; updatedAt: string }>): Idle =>
  idle ?? { since: updatedAt, toldAt: null };

const overAt = ({ since }: Pick<Idle, 'since'>): string => addMonths(since, idleMonths);

/** When it is said that it ends. */
export const idleToldAt = (idle: Idle): string => addDays(overAt(idle), -idleNoticeDays);

/** When a check ends by itself; never sooner than was said. */
export const idleEndsAt = (idle: Idle): string =>
  laterOf(overAt(idle), addDays(idle.toldAt ?? idleToldAt(idle), idleNoticeDays));
