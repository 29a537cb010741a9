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
  /** By whom it is done, so that it goes on when nobody waits for it; jobs of earlier days do not say. */
  by?: Readonly<{ name: string; email: string; throughAts?: true }>;
  startedAt: string;
  wish: BulkWish;
  entries: readonly BulkEntry[];
  version: number;
}>;

export type BulkJobs = Readonly<{
  /** Once for its id: the one that stands, if it was made before. */
  create: (job: BulkJob) => Promise<BulkJob>;
  load: (organisationId: string, id: string) => Promise<BulkJob | null>;
  /** One version on; false when another was faster. What is left waits a little for who goes on with it. */
  save: (job: BulkJob, now: string) => Promise<boolean>;
  /** One that nobody has gone on with for a while; null: there is none. */
  due: (now: string) => Promise<BulkJob | null>;
  /** It is not looked at before then; null: not again. */
  leave: (job: BulkJob, until: string | null) => Promise<void>;
}>;
