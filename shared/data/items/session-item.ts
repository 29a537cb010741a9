import * as z from 'zod/mini';

import type { Session, SignIn } from '#shared/domain/ports/session-store.ts';

import { epochSeconds, hashOf, keys } from '../keys.ts';
import type { Item } from '../table.ts';

const storedSignIn = z.object({
  kind: z.literal('sign_in'),
  organisationId: z.string(),
  live: z.boolean(),
  checkId: z.nullable(z.string()),
  email: z.string(),
  name: z.string(),
  goOnTo: z.optional(z.string()),
  expiresAt: z.string(),
  usedAt: z.nullable(z.string()),
});

const storedSession = z.object({
  kind: z.literal('session'),
  organisationId: z.string(),
  live: z.boolean(),
  email: z.string(),
  name: z.string(),
  formToken: z.string(),
  startedAt: z.string(),
  expiresAt: z.string(),
  endedAt: z.nullable(z.string()),
});

const storedPerson = z.object({ signedOutAt: z.optional(z.string()) });

export const signInToItem = (secret: string, signIn: SignIn, expiresAt: string): Item => ({
  ...keys.session(hashOf(secret)),
  kind: 'sign_in',
  ...signIn,
  expiresAt,
  usedAt: null,
  ttl: epochSeconds(expiresAt),
});

/** The sign-in of a link, and whether it still can be used at this time. */
export function signInFromItem(item: Item, now: string): Readonly<{ signIn: SignIn; usable: boolean }> | null {
  const { data } = storedSignIn.safeParse(item);
  if (data === undefined) return null;
  const { organisationId, live, checkId, email, name, goOnTo, usedAt, expiresAt } = data;
  const signIn = { organisationId, live, checkId, email, name, ...(goOnTo === undefined ? {} : { goOnTo }) };
  return { signIn, usable: usedAt === null && now < expiresAt };
}

export const sessionToItem = (cookie: string, session: Session): Item => ({
  ...keys.session(hashOf(cookie)),
  kind: 'session',
  ...session,
  endedAt: null,
  ttl: epochSeconds(session.expiresAt),
});

/** The session that still runs at this time. */
export function sessionFromItem(item: Item, now: string): Session | null {
  const { data } = storedSession.safeParse(item);
  if (data === undefined || data.endedAt !== null || data.expiresAt <= now) return null;
  const { organisationId, live, email, name, formToken, startedAt, expiresAt } = data;
  return { organisationId, live, email, name, formToken, startedAt, expiresAt };
}

/** Sessions that began before this time have ended; null when there is no such time. */
export const signedOutAtFromItem = (item: Item): string | null => storedPerson.parse(item).signedOutAt ?? null;
