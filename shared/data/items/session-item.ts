import * as z from 'zod/mini';

import type { Session, SignIn } from '#shared/domain/ports/session-store.ts';

import { epochSeconds, hashOf, keys } from '../keys.ts';
import type { Item, KeptItem } from '../table.ts';
import { storedShape } from './stored-shape.ts';

type StoredSignIn = SignIn & Readonly<{ kind: 'sign_in'; expiresAt: string; usedAt: string | null }>;

const storedSignIn = storedShape<StoredSignIn>()(
  z.object({
    kind: z.literal('sign_in'),
    organisationId: z.string(),
    live: z.boolean(),
    checkId: z.nullable(z.string()),
    email: z.string(),
    name: z.string(),
    goOnTo: z.exactOptional(z.string()),
    askedBy: z.exactOptional(z.literal('talentech')),
    expiresAt: z.string(),
    usedAt: z.nullable(z.string()),
  }),
);

type StoredSession = Session & Readonly<{ kind: 'session'; endedAt: string | null }>;

const storedSession = storedShape<StoredSession>()(
  z.object({
    kind: z.literal('session'),
    organisationId: z.string(),
    live: z.boolean(),
    email: z.string(),
    name: z.string(),
    formToken: z.string(),
    startedAt: z.string(),
    expiresAt: z.string(),
    endedAt: z.nullable(z.string()),
  }),
);

const storedPerson = z.object({ signedOutAt: z.optional(z.string()) });

export const signInToItem = (secret: string, signIn: SignIn, expiresAt: string): KeptItem => ({
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
  const { kind, usedAt, expiresAt, ...signIn } = data;
  return { signIn, usable: usedAt === null && now < expiresAt };
}

export const sessionToItem = (cookie: string, session: Session): KeptItem => ({
  ...keys.session(hashOf(cookie)),
  kind: 'session',
  ...session,
  endedAt: null,
  ttl: epochSeconds(session.expiresAt),
});

/** The session that still runs at this time. */
export function sessionFromItem(item: Item, now: string): Session | null {
  const { data } = storedSession.safeParse(item);
  if (data === undefined) return null;
  const { kind, endedAt, ...session } = data;
  return endedAt !== null || session.expiresAt <= now ? null : session;
}

/** Sessions that began before this time have ended; null when there is no such time. */
export const signedOutAtFromItem = (item: Item): string | null => storedPerson.parse(item).signedOutAt ?? null;
