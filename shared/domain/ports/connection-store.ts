import type { AuditEntry } from '../audit/audit-entry.ts';
import type { Connection } from '../connections/connection.ts';

/** What a secret that an ATS shows is for. */
export const credentialPurposes = [
  'talentech_code',
  'talentech_fixed',
  'greenhouse_key',
  'refapp_ats',
  'refapp_customer',
  'teamtailor_provider',
  'ashby_key',
  'workable_token',
] as const;

export type CredentialPurpose = (typeof credentialPurposes)[number];

/** What a secret opens. The table has its hash only. */
export type Credential = Readonly<{
  purpose: CredentialPurpose;
  organisationId: string;
  connectionId: string;
  /** What the purpose needs besides. */
  details: Readonly<Record<string, string>>;
  /** RFC 3339; null: for good. */
  expiresAt: string | null;
}>;

/** `isTaken`: the ATS made it, so another connection may have it already. */
export type NewCredential = Credential & Readonly<{ secret: string; isTaken?: true }>;

/** `entry`: what the audit trail says of it. */
export type ConnectionStore = Readonly<{
  /**
   * Writes the connection and the secrets that open it, all or nothing. `exists`: it is there, or one of the secrets
   * opens another that is there.
   */
  create: (
    connection: Connection,
    credentials: readonly NewCredential[],
    entry?: AuditEntry,
  ) => Promise<'created' | 'exists'>;
  load: (organisationId: string, connectionId: string) => Promise<Connection | null>;
  /** All of an organisation, the oldest first. */
  list: (organisationId: string) => Promise<readonly Connection[]>;
  /**
   * Keeps a change of what was loaded with this version, one version on, with new secrets that open it.
   * `edited_meanwhile`: another change was faster.
   */
  save: (
    connection: Connection,
    credentials?: readonly NewCredential[],
    entry?: AuditEntry,
  ) => Promise<'saved' | 'edited_meanwhile'>;
  /** Its secrets open nothing from then on. */
  remove: (connection: Connection, entry?: AuditEntry) => Promise<void>;
  addCredential: (credential: NewCredential) => Promise<void>;
  /** What a secret of this purpose opens now; null when it is unknown, used up or over. */
  findCredential: (secret: string, purpose: CredentialPurpose, now: string) => Promise<Credential | null>;
  /** The same, and uses it up: of several who try, one gets it. */
  takeCredential: (secret: string, purpose: CredentialPurpose, now: string) => Promise<Credential | null>;
  /** Every connection of the kind that has one partner app for the whole deployment. */
  listOfPartnerApp: () => Promise<readonly Readonly<{ organisationId: string; connectionId: string }>[]>;
}>;
