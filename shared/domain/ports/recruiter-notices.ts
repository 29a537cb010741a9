import type { AuditEntry } from '../audit/audit-entry.ts';
import type { NoticeWay } from '../organisation/notice-ways.ts';

/** What each recruiter has chosen to be told, and the mail of each morning. */
export type RecruiterNotices = Readonly<{
  /** Null: as the organisation has it. */
  find: (organisationId: string, email: string) => Promise<NoticeWay | null>;
  /** `entry`: what the audit trail says of it. */
  choose: (organisationId: string, email: string, way: NoticeWay | null, entry?: AuditEntry) => Promise<void>;
  /**
   * Takes the morning of this day (`2026-11-23`) for one message, which is the mail of the day then. False: another is.
   * The same message may take it again.
   */
  takeMorning: (organisationId: string, email: string, day: string, message: string) => Promise<boolean>;
}>;
