import * as z from 'zod/mini';

import {
  type Device,
  idleMinutes,
  type Session,
  type SignIn,
  type SignInState,
} from '#shared/domain/ports/session-store.ts';
import { addMinutes } from '#shared/domain/time.ts';

import { epochSeconds, hashOf, keys } from '../keys.ts';
import type { Item, KeptItem } from '../table.ts';
import { storedShape } from './stored-shape.ts';

/** Of a sign-in that a browser asked for: the link and the code work in it alone. */
export type BoundSignIn = Readonly<{ browserHash: string; codeUntil: string; tries: number }>;

type StoredSignIn = SignIn &
  Partial<BoundSignIn> &
  Readonly<{ kind: 'sign_in'; expiresAt: string; usedAt: string | null }>;

const storedSignIn = storedShape<StoredSignIn>()(() =>
  z.object({
    kind: z.literal('sign_in'),
    organisationId: z.string(),
    live: z.boolean(),
    checkId: z.nullable(z.string()),
    email: z.string(),
    name: z.string(),
    goOnTo: z.exactOptional(z.string()),
    askedBy: z.exactOptional(z.literal('talentech')),
    byKey: z.exactOptional(z.literal(true)),
    browserHash: z.exactOptional(z.string()),
    codeUntil: z.exactOptional(z.string()),
    tries: z.exactOptional(z.number()),
    expiresAt: z.string(),
    usedAt: z.nullable(z.string()),
  }),
);

type StoredSession = Session & Readonly<{ kind: 'session'; endedAt: string | null }>;

const storedDevice = storedShape<Device>()(() =>
  z.object({ browser: z.nullable(z.string()), system: z.nullable(z.string()) }),
);

const storedSession = storedShape<StoredSession>()(() =>
  z.object({
    kind: z.literal('session'),
    organisationId: z.string(),
    live: z.boolean(),
    email: z.string(),
    name: z.string(),
    formToken: z.string(),
    startedAt: z.string(),
    expiresAt: z.string(),
    seenAt: z.exactOptional(z.string()),
    byKey: z.exactOptional(z.literal(true)),
    device: z.exactOptional(storedDevice),
    endedAt: z.nullable(z.string()),
  }),
);

const storedPerson = z.object({ signedOutAt: z.optional(z.string()) });

/** `bound` absent: it works in any browser, and has no code. */
export const signInToItem = (secret: string, signIn: SignIn, expiresAt: string, bound?: BoundSignIn): KeptItem => ({
  ...keys.session(hashOf(secret)),
  kind: 'sign_in',
  ...signIn,
  ...bound,
  expiresAt,
  usedAt: null,
  ttl: epochSeconds(expiresAt),
});

/** Whoever asked may not sign in. */
const isNobodys = ({ email }: Pick<SignIn, 'email'>): boolean => email === '';

function partsOf(item: Item) {
  const { data } = storedSignIn.safeParse(item);
  if (data === undefined) return null;
  const { kind, usedAt, expiresAt, browserHash, codeUntil, tries, ...signIn } = data;
  return { signIn, usedAt, expiresAt, browserHash, tries: tries ?? 0 };
}

/** The sign-in of a link, and whether it can be used at this time in a browser of which these are the hashes. */
export function signInFromItem(
  item: Item,
  browserHashes: readonly string[],
  now: string,
): Readonly<{ signIn: SignIn; state: SignInState }> | null {
  const parts = partsOf(item);
  if (parts === null) return null;
  const { signIn, usedAt, expiresAt, browserHash } = parts;
  if (usedAt !== null || expiresAt <= now || isNobodys(signIn)) return { signIn, state: 'over' };
  const isThere = browserHash === undefined || browserHashes.includes(browserHash);
  return { signIn, state: isThere ? 'usable' : 'elsewhere' };
}

/** A sign-in whose code was tried, and how often by now; `signIn` null: nobody's, whose code is never right. */
export function triedSignInFromItem(item: Item): Readonly<{ signIn: SignIn | null; tries: number }> {
  const parts = partsOf(item);
  if (parts === null) throw new Error('What was tried is no sign-in');
  return { signIn: isNobodys(parts.signIn) ? null : parts.signIn, tries: parts.tries };
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
  const idleUntil = addMinutes(session.seenAt ?? session.startedAt, idleMinutes);
  return endedAt !== null || session.expiresAt <= now || idleUntil <= now ? null : session;
}

/** Says beside a person's other things that this session is theirs. */
export const ownSessionToItem = (person: string, cookie: string, session: Session): KeptItem => ({
  ...keys.ownSession(session.organisationId, person, hashOf(cookie)),
  kind: 'own_session',
  session: hashOf(cookie),
  ttl: epochSeconds(session.expiresAt),
});

const storedOwn = z.object({ session: z.string() });

/** The id of the session. */
export const ownSessionFromItem = (item: Item): string => storedOwn.parse(item).session;

/** Sessions that began before this time have ended; null when there is no such time. */
export const signedOutAtFromItem = (item: Item): string | null => storedPerson.parse(item).signedOutAt ?? null;
