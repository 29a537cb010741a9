import type { AuditKind } from '../audit/audit-acts.ts';
import type { AuditEntry } from '../audit/audit-entry.ts';
import type { AuditActors } from './audit-actors.ts';

/** Whose trail: that of the organisation's live checks and settings, or that of its test keys. */
export type AuditOwner = Readonly<{ organisationId: string; live: boolean }>;

/** `actor`: the id of an actor. `from` is included, `to` is not; RFC 3339. */
export type AuditFilter = Readonly<{
  checkId: string | null;
  actor: string | null;
  kind: AuditKind | null;
  from: string | null;
  to: string | null;
}>;

export type KeptAuditEntry = AuditEntry & Readonly<{ id: string }>;

/** `after`: the id to go on after; null when that was all. */
export type AuditPage = Readonly<{ entries: readonly KeptAuditEntry[]; after: string | null }>;

/** Adds entries. An act that has a transaction of its own gives its entry to the store that writes it instead. */
export type AuditNotes = Readonly<{
  /** Writes an entry alone: of what is read, and of an act that is no transaction. */
  note: (entry: AuditEntry) => Promise<void>;
  /**
   * The same of a page that is read again and again: one entry an hour for each actor, act and check. `last`:
   * when the actor was seen to do so before, null: never; where that is longer ago no entry is looked for first.
   */
  noteReading: (entry: AuditEntry, seen?: Readonly<{ last?: string | null }>) => Promise<void>;
}>;

/** The trail, and who its recruiters are. */
export type TrailReader = Pick<AuditTrail, 'list'> & Pick<AuditActors, 'find'>;

/** Who did and read what. Entries go by themselves after 24 months, and are never changed. */
export type AuditTrail = AuditNotes &
  Readonly<{
    /** Newest first, at most `limit`. A page may come back short, even empty, with where to go on. */
    list: (
      owner: AuditOwner,
      filter: AuditFilter,
      page: Readonly<{ limit: number; after: string | null }>,
    ) => Promise<AuditPage>;
  }>;
