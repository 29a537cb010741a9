import type { AuditEntry } from '../audit/audit-entry.ts';
import type { ApiKey } from './organisation-store.ts';

/** What an operator is told of a key. Times are RFC 3339; the key itself is kept nowhere. */
export type ListedKey = ApiKey &
  Readonly<{
    createdAt: string;
    /** A day in UTC, as `2026-11-23`; null before its first use. */
    lastUsedOn: string | null;
    revokedAt: string | null;
  }>;

/** The keys of organisations, for who is to look after them. */
export type ApiKeyList = Readonly<{
  /** Oldest first. */
  list: (organisationId: string) => Promise<readonly ListedKey[]>;
  /** It opens nothing from now on, but where it was seen within the last minute. `unknown`: the organisation has none such. */
  revoke: (organisationId: string, keyId: string, now: string, entry?: AuditEntry) => Promise<'revoked' | 'unknown'>;
}>;
