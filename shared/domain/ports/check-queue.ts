import type { CheckFile } from '../check/check-file.ts';
import type { Section, SectionCounts } from '../queue/queue-place.ts';

/**
 * Whose queue: the organisation's whole one, or that of one person, who is the recruiter, in the team, or calls. `live`
 * false: the checks of test keys.
 */
export type QueueOwner = Readonly<{ organisationId: string; live: boolean; email: string | null }>;

export type QueueAsked = Readonly<{
  section: Section;
  now: string;
  /** Those that count; the others are passed over. */
  isWanted: (file: CheckFile) => boolean;
  limit: number;
  /** Entries that may be looked at for it. */
  mostReads: number;
  cursor: string | null;
  /** Most are passed over. */
  isNarrow?: boolean;
  /** Whatever a first look finds is enough. One that finds nothing goes on. */
  takesFew?: boolean;
  /** Entries that are read at a time, where many pages are read in a row. */
  lot?: number;
  /** What is furthest in time first. */
  isReversed?: boolean;
}>;

/** Files as lists need them: without relations, additional texts and promises. `cursor` null: that was all. */
export type QueuePage = Readonly<{ files: readonly CheckFile[]; cursor: string | null }>;

/** The checks that somebody sees, each in its part, what is nearest in time first. */
export type CheckQueue = Readonly<{
  /** Whether every check of the organisation is in it. */
  isKept: (organisationId: string) => Promise<boolean>;
  /** A page may come back short, even empty, with a cursor: go on until there is none. A cursor of another part starts anew. */
  read: (owner: QueueOwner, asked: QueueAsked) => Promise<QueuePage>;
  /** How many there are in each part. They follow a change by some seconds. */
  count: (owner: QueueOwner, now: string) => Promise<SectionCounts>;
}>;
