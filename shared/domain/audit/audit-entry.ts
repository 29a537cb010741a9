import { addMonths } from '../time.ts';
import type { AuditAct } from './audit-acts.ts';

/** `ats`: through an ATS's own contract. `operator`: by the command line. `unknown`: whoever gave no known address. */
export const auditActorKinds = [
  'recruiter',
  'key',
  'ats',
  'operator',
  'candidate',
  'referee',
  'reader',
  'system',
  'unknown',
] as const;

export type AuditActorKind = (typeof auditActorKinds)[number];

/**
 * Who did it. Nobody's name or address stands here: a recruiter is a pseudonym whose name is kept apart and can be
 * forgotten, a referee the id in the check, a reader the id of the link. Keys, connections and operators have the names
 * that the organisation gave them.
 */
export type AuditActor = Readonly<{
  kind: AuditActorKind;
  id: string | null;
  name: string | null;
  /** In a session that an API key made for them: no mail has proved who they are. */
  throughAts?: true;
}>;

export const byOneOf = (kind: AuditActorKind, id: string | null = null): AuditActor => ({ kind, id, name: null });

export const theSystem = byOneOf('system');

/** Through an API key, or a connection of an ATS. */
export const actorOfKey = ({ id, name }: Readonly<{ id: string; name: string }>): AuditActor => ({
  kind: 'key',
  id,
  name,
});

export const actorOfConnection = ({ id, name }: Readonly<{ id: string; name: string }>): AuditActor => ({
  kind: 'ats',
  id,
  name,
});

/** One act or reading. It holds no answer, no text and no name of those whom a check is about. */
export type AuditEntry = Readonly<{
  organisationId: string;
  /** False: of the checks of test keys. */
  live: boolean;
  /** RFC 3339. */
  at: string;
  actor: AuditActor;
  act: AuditAct;
  /** Stays when the check is deleted. */
  checkId: string | null;
  /** The id or the name of what it was done to, within the check or the organisation. */
  about: string | null;
  /** How many of them; 1 where it is one. */
  count: number;
}>;

const keptMonths = 24;

export const auditEndsAt = ({ at }: Pick<AuditEntry, 'at'>): string => addMonths(at, keptMonths);

/** An entry about no check. */
export const entryOf = (
  owner: Pick<AuditEntry, 'organisationId' | 'live'>,
  act: AuditAct,
  actor: AuditActor,
  at: string,
  about: string | null = null,
): AuditEntry => ({
  organisationId: owner.organisationId,
  live: owner.live,
  at,
  actor,
  act,
  checkId: null,
  about,
  count: 1,
});

/** An entry about one check. */
export const entryOfCheck = (
  check: Readonly<{ id: string; organisationId: string; live: boolean }>,
  act: AuditAct,
  actor: AuditActor,
  at: string,
  about: string | null = null,
): AuditEntry => ({ ...entryOf(check, act, actor, at, about), checkId: check.id });
