import type { SenderHealth } from './ports/sender-health-store.ts';
import { addHours } from './time.ts';

/** They are looked at once an hour; later than this, what runs by itself has stopped. */
const staleAfterHours = 3;

/** Null where they were never looked at yet. */
export const isStale = (seen: SenderHealth | null, now: string): boolean =>
  seen !== null && now > addHours(seen.checkedAt, staleAfterHours);
