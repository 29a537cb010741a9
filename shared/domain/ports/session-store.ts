import type { Language } from '../language.ts';

/**
 * Someone who may sign in, for one organisation; `checkId` is the check whose page they asked for. `live` false: by a
 * test key, which opens the checks of test keys and nothing else.
 */
export type SignIn = Readonly<{
  organisationId: string;
  live: boolean;
  checkId: string | null;
  email: string;
  name: string;
  /** An address of ours to go on to, when it is neither the check's page nor the list. */
  goOnTo?: string;
  /** Who led them to ask for it, when it was not our own page. */
  askedBy?: 'talentech';
}>;

/** A recruiter who has signed in. Times are RFC 3339 in UTC. */
export type Session = Readonly<{
  organisationId: string;
  /** False: sees the checks of test keys only, and no settings. */
  live: boolean;
  email: string;
  name: string;
  /** Each form of the session carries it: another site cannot know it. */
  formToken: string;
  startedAt: string;
  expiresAt: string;
}>;

export const signInMinutes = 15;
export const sessionHours = 8;

export type SessionStore = Readonly<{
  /**
   * Makes a sign-in link, of 15 minutes and for once. `url` is shown to whoever asked for it by the API. The same `id`
   * makes the same link again, and a used one is not made anew.
   */
  makeLink: (signIn: SignIn, now: string, id?: string) => Promise<Readonly<{ url: string; expiresAt: string }>>;
  /** Makes one that is mailed. `too_soon`: the same person asked less than a minute ago, and nothing is sent. */
  mailLink: (signIn: SignIn, language: Language, now: string) => Promise<'mailed' | 'too_soon'>;
  /**
   * Writes what `mailLink` would, for an address that may not sign in: it takes as long, nothing is sent, and nothing
   * opens by it. One of each item stands for the address in the organisation, none says it.
   */
  mailNobody: (address: Pick<SignIn, 'organisationId' | 'email'>, language: Language, now: string) => Promise<void>;
  /** What the secret of a sign-in link opens; `usable` false when it was used or is over. Null when it is unknown. */
  findSignIn: (secret: string, now: string) => Promise<Readonly<{ signIn: SignIn; usable: boolean }> | null>;
  /** The link of a mail that is to go out, made again from its id; null once it was used or is over. */
  findMailed: (
    organisationId: string,
    signInId: string,
    now: string,
  ) => Promise<Readonly<{ signIn: SignIn; url: string }> | null>;
  /** Uses the link up and begins a session. The cookie's value is told only here. */
  begin: (secret: string, now: string) => Promise<Readonly<{ cookie: string; signIn: SignIn }> | null>;
  /** The session of a cookie, if it is this organisation's and still runs. */
  find: (organisationId: string, cookie: string, now: string) => Promise<Session | null>;
  end: (cookie: string, now: string) => Promise<void>;
  /** Ends every session of this kind, live or test, that this person has in the organisation. */
  endAll: (session: Pick<Session, 'organisationId' | 'live' | 'email'>, now: string) => Promise<void>;
}>;
