import type { AuditActor } from '../audit/audit-entry.ts';
import type { Check } from '../check/check.ts';
import type { CheckFile } from '../check/check-file.ts';
import type { CheckEvent } from '../check/event.ts';
import type { CheckStatus } from '../check/lifecycle.ts';
import type { Change } from '../decisions/change.ts';
import type { Decision } from '../decisions/decision.ts';
import type { RefusalCode } from '../decisions/refusals.ts';
import type { Draft, Submission } from '../questionnaire/answer.ts';
import type { ReportLink } from '../report/report-link.ts';
import type { Told } from '../retention/told.ts';
import type { DeletionCause } from '../retention/tombstone.ts';
import type { IdempotencyEnd } from './idempotency-store.ts';

/** What became of a decision: the file as it stands after it. `conflict`: others were faster, four times. */
export type ChangeResult =
  | Readonly<{ outcome: 'changed' | 'unchanged'; file: CheckFile }>
  | Readonly<{ outcome: 'refused'; code: RefusalCode; refereeId: string | null; file: CheckFile }>
  | Readonly<{ outcome: 'not_found' }>
  | Readonly<{ outcome: 'conflict' }>;

export type CheckFilter = Readonly<{
  status: CheckStatus | null;
  projectExternalId: string | null;
  candidateExternalId: string | null;
}>;

/** Checks that do not count on a page, by what stands in them: they are skipped, and so many looked into at most. */
export type Picking = Readonly<{ isWanted: (file: CheckFile) => boolean; mostReads: number }>;

/** That lists may tell what they have of a check, without what the API says nothing of, and some seconds late; as of `now`. */
export type AsListed = Readonly<{ now: string }>;

export type CheckPage = Readonly<{ files: readonly CheckFile[]; cursor: string | null }>;

/** A check that is deleted, or about to be: whose it was, why, and since when nobody finds it. */
export type GoneCheck = Readonly<{
  organisationId: string;
  live: boolean;
  cause: DeletionCause;
  goneAt: string;
  /** Its deletion goes on. */
  begun?: true;
}>;

export type CheckStore = Readonly<{
  /** Null when there is none, also when it is deleted. */
  load: (checkId: string) => Promise<CheckFile | null>;
  /** Tells a deleted check from one that there never was, for the years in which that is known; null: it never was. */
  findGone: (checkId: string) => Promise<GoneCheck | null>;
  /**
   * Writes a new check with all that its change holds, its audit entries among it; `exists` when this id was written
   * before. `by`: who acts, when it is neither the candidate nor a referee. `end`: the request that this is all of; a
   * check that exists does not end it.
   */
  create: (change: Change, by?: AuditActor, end?: IdempotencyEnd) => Promise<'created' | 'exists'>;
  /**
   * Loads, decides and writes, again when somebody else wrote in between (three times). A check that this request has
   * loaded already is decided on as it is, and loaded only when that is too old. What comes back is the check that was
   * decided on, with the change. `by` as in `create`.
   */
  change: (check: string | CheckFile, decide: (file: CheckFile) => Decision, by?: AuditActor) => Promise<ChangeResult>;
  /**
   * Newest first; at most 100 reads a page unless `picking` allows more. `cursor` as an earlier page gave it. A page may
   * come back short, even empty, with a cursor: go on until there is none. `asListed`: not every check is loaded.
   */
  list: (
    organisation: Readonly<{ id: string; live: boolean }>,
    filter: CheckFilter,
    page: Readonly<{ limit: number; cursor: string | null; picking?: Picking; asListed?: AsListed }>,
  ) => Promise<CheckPage | 'cursor_invalid'>;
  /**
   * What lists show of a check is written anew, after something that no decision changes: what became of a message.
   * `api`: only the lists that tell each message's fate.
   */
  refresh: (checkId: string, lists?: 'all' | 'api') => Promise<void>;
  loadDraft: (checkId: string, refereeId: string) => Promise<Draft | null>;
  /** The latest version of each referee's answers. */
  loadSubmissions: (checkId: string) => Promise<readonly Submission[]>;
  /** The same of one referee; null before they have sent any. */
  loadSubmission: (checkId: string, refereeId: string) => Promise<Submission | null>;
  /** All that happened, oldest first. */
  loadEvents: (checkId: string) => Promise<readonly CheckEvent[]>;
  /** Writes down what one of its people is about to be told of how long it is kept, unless they were told less. */
  tell: (check: Check, told: Told) => Promise<void>;
  /**
   * Counts that a person has read the report by a link; timeline and audit trail tell of it, once an hour at most.
   * `readerId`: who of many it was, each of whom the trail tells of. `file`: the check as it was read just now.
   */
  recordOpening: (
    checkId: string,
    reportLinkId: string,
    now: string,
    known?: Readonly<{ readerId?: string | undefined; file?: CheckFile }>,
  ) => Promise<void>;
  /** Counts that the PDF was fetched by a link, by whoever or whatever it was. */
  recordFetch: (check: Check, link: ReportLink, now: string) => Promise<void>;
}>;
