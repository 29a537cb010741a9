import type { Recruiter } from '../check/check.ts';
import type { RefusalCode } from '../decisions/refusals.ts';

export const bulkActs = ['remind', 'request', 'prolong', 'conclude', 'hand', 'cancel'] as const;

export type BulkAct = (typeof bulkActs)[number];

/** What is done with many checks, with what it needs: the new last day, or the new recruiter. */
export type BulkWish = Readonly<{ act: BulkAct; lastDay: string | null; recruiter: Recruiter | null }>;

/** `gone`: it is not there, or not shown to who does it. `conflict`: others were at it again and again. */
export type BulkOutcome =
  | Readonly<{ outcome: 'done' | 'unchanged' | 'gone' | 'conflict' }>
  | Readonly<{ outcome: 'refused'; code: RefusalCode; refereeId: string | null }>;

export type BulkEntry = Readonly<{ checkId: string; result: BulkOutcome | null }>;

/** One act on many checks, by one person; kept for 30 days. `version` counts what was saved of it. */
export type BulkJob = Readonly<{
  id: string;
  organisationId: string;
  live: boolean;
  /** Who does it, as the audit trail has them. */
  actorId: string;
  startedAt: string;
  wish: BulkWish;
  entries: readonly BulkEntry[];
  version: number;
}>;

export type BulkJobs = Readonly<{
  /** Once for its id: the one that stands, if it was made before. */
  create: (job: BulkJob) => Promise<BulkJob>;
  load: (organisationId: string, id: string) => Promise<BulkJob | null>;
  /** One version on; false when another was faster. */
  save: (job: BulkJob) => Promise<boolean>;
}>;
