import type { SectionCounts } from '../queue/queue-place.ts';
import type { QueueOwner } from './check-queue.ts';

/** How many checks stand in each part of somebody's queue. They follow a change by some seconds. */
export type QueueCounts = Readonly<{
  /** Counts a check where it stands now, for everybody in whose list it is; the same again changes nothing. */
  note: (checkId: string) => Promise<void>;
  /** As they were counted, by where each check stood when it was last changed. */
  read: (owner: QueueOwner) => Promise<SectionCounts>;
}>;
