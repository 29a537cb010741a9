import { randomBytes } from 'node:crypto';
import { entryOf } from '#shared/domain/audit/audit-entry.ts';
import type { Device, Session, SignIn } from '#shared/domain/ports/session-store.ts';
import { sessionHours } from '#shared/domain/ports/session-store.ts';
import { addHours } from '#shared/domain/time.ts';
import { actorOfSession } from '../audit/actor-ids.ts';
import { auditWrites } from '../audit/audit-writes.ts';
import { auditActorToItem } from '../items/audit-item.ts';
import { ownSessionToItem, sessionToItem } from '../items/session-item.ts';
import type { Write } from '../table.ts';
import type { LinkKeys } from './link-secrets.ts';
import { sessionPerson } from './session-person.ts';

const secretBytes = 32;

export const newSecret = (): string => randomBytes(secretBytes).toString('base64url');

/** A new session of this person: its cookie, and what is written of it. */
export function beginSession(
  linkKeys: LinkKeys,
  { organisationId, live, checkId, email, name, byKey }: SignIn,
  device: Device | null,
  now: string,
): Readonly<{ cookie: string; writes: readonly Write[] }> {
  const cookie = newSecret();
  const session: Session = {
    organisationId,
    live,
    email,
    name,
    formToken: newSecret(),
    startedAt: now,
    expiresAt: addHours(now, sessionHours),
    ...(byKey && { byKey }),
    ...(device && { device }),
  };
  const person = sessionPerson(linkKeys, session);
  const begun = entryOf(session, 'session.begun', actorOfSession(linkKeys, session), now);
  return {
    cookie,
    writes: [
      { put: sessionToItem(cookie, session) },
      { put: ownSessionToItem(person, cookie, session) },
      { put: auditActorToItem(organisationId, person, session, session.expiresAt) },
      ...auditWrites([{ ...begun, checkId }]),
    ],
  };
}
