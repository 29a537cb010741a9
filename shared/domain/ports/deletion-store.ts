import type { Check } from '../check/check.ts';
import type { CheckFile } from '../check/check-file.ts';
import type { Deletion, DeletionCounts, Tombstone } from '../retention/tombstone.ts';

/** Something of a check whose time may have come: the check, who a referee was, its stored reports, or its marks. */
type DueOfCheck = Readonly<{
  checkId: string;
  what: 'check' | 'contact' | 'reports' | 'marks';
  refereeId: string | null;
}>;

/** A wish to be erased. */
type DueErasure = Readonly<{ what: 'erasure'; organisationId: string; erasureId: string }>;

export type DueDeletion = DueOfCheck | DueErasure;

/** How a check stands to its deletion. */
export type Standing =
  | Readonly<{ state: 'kept'; file: CheckFile }>
  | Readonly<{ state: 'going'; check: Check; deletion: Deletion }>
  | Readonly<{ state: 'gone'; tombstone: Tombstone }>;

/** Stored reports that are to go. */
export type StaleReports = Readonly<{
  checkId: string;
  organisationId: string;
  /** Not only those that are old: they show what was taken back or written anew. */
  all: boolean;
  /** Another one whenever there is more to do. */
  stamp: string;
}>;

/** Each step can be done again: what is not there any more is as good as deleted. */
export type DeletionStore = Readonly<{
  /** At most `limit` of one partition, the longest due first. */
  due: (partition: number, now: string, limit: number) => Promise<readonly DueDeletion[]>;
  /** All stored reports and all wishes to be erased of one partition that are due, however much else is. */
  dueAtOnce: (partition: number, now: string) => Promise<readonly DueDeletion[]>;
  find: (checkId: string) => Promise<Standing | null>;
  /** Looks at it again then, unless it has changed meanwhile; null: when something of it changes. */
  lookAgain: (file: CheckFile, until: string | null) => Promise<void>;
  /** What there is of it, stored reports aside. */
  count: (checkId: string) => Promise<Omit<DeletionCounts, 'reports'>>;
  /** From then on nobody finds it. False: it has changed meanwhile. */
  begin: (file: CheckFile, deletion: Deletion) => Promise<boolean>;
  /** Deletes all that belongs to it, but for the check itself. Until then its links still tell that it is gone. */
  empty: (checkId: string, toldUntil: string) => Promise<void>;
  /**
   * Deletes all that there is of a referee or of a reader beside their own item: messages, drafts, taken times. Until then
   * their links tell that it is gone.
   */
  emptyPerson: (checkId: string, person: string, toldUntil: string) => Promise<void>;
  /** Puts the tombstone in the place of the check, and lets what an ATS calls it go with the tombstone. */
  finish: (check: Check, tombstone: Tombstone) => Promise<void>;
  /** Nothing was written after the end. */
  lookedAtLast: (checkId: string) => Promise<void>;
  findStaleReports: (checkId: string) => Promise<StaleReports | null>;
  /** Until then, or null: there are none. Changes nothing where there is more to do meanwhile. */
  doneWithReports: (stale: StaleReports, until: string | null) => Promise<void>;
}>;
