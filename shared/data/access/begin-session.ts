import { randomBytes } from 'node:crypto';
import type { Device, Session, SignIn } from '#shared/domain/ports/session-store.ts';
import { sessionHours } from '#shared/domain/ports/session-store.ts';
import { addHours } from '#shared/domain/time.ts';
import { ownSessionToItem, sessionToItem } from '../items/session-item.ts';
import type { Write } from '../table.ts';
import type { LinkKeys } from './link-secrets.ts';
import { sessionPerson } from './session-person.ts';

const secretBytes = 32;

export const newSecret = (): string => randomBytes(secretBytes).toString('base64url');

/** A new session of this person: its cookie, and what is written of it. */
export function beginSession(
  linkKeys: LinkKeys,
  { organisationId, live, email, name, byKey }: SignIn,
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
  const own = ownSessionToItem(sessionPerson(linkKeys, session), cookie, session);
  return { cookie, writes: [{ put: sessionToItem(cookie, session) }, { put: own }] };
}
