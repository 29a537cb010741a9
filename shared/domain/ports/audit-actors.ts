import type { AuditActor } from '../audit/audit-entry.ts';
import type { Recruiter } from '../check/check.ts';
import type { Session } from './session-store.ts';

/** Who the recruiters of the trail are. Their names stand once, apart from the entries. */
export type AuditActors = Readonly<{
  /** The actor that somebody with a session is in every entry. */
  ofSession: (session: Pick<Session, 'organisationId' | 'live' | 'email' | 'byKey'>) => AuditActor;
  /** Whom these ids stand for, as far as it is known: whoever has not signed in, or was forgotten, is left out. */
  find: (organisationId: string, ids: readonly string[]) => Promise<ReadonlyMap<string, Recruiter>>;
  /** Forgets a recruiter by the id: the entries stay, and name nobody. */
  forget: (organisationId: string, id: string) => Promise<void>;
}>;
