import type { AuditActor } from '../audit/audit-entry.ts';

/** Ends all links of checks: of the candidate, the referees and the report. Those that are told of after that work. */
export type LinkRevoker = Readonly<{
  /** False when there is no such check. */
  ofCheck: (checkId: string, by: AuditActor, now: string) => Promise<boolean>;
  /** A page of an organisation's checks, test ones too. `after` as an earlier page gave it; null: from the start, or that was all. */
  ofOrganisation: (
    organisationId: string,
    after: string | null,
    by: AuditActor,
    now: string,
  ) => Promise<Readonly<{ count: number; after: string | null }> | 'after_invalid'>;
}>;
