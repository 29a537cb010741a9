import type { AuditActor } from '../audit/audit-entry.ts';
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
  /** An API key vouches for them: no mail has proved the address. */
  byKey?: true;
}>;

/** A browser and what it runs on, by the names that people know; null what it does not say. */
export type Device = Readonly<{ browser: string | null; system: string | null }>;

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
  /** When it was last used, to a few minutes; absent until it was. */
  seenAt?: string;
  byKey?: true;
  device?: Device;
}>;

export const signInMinutes = 15;
/** The code of a mail, which is shorter than its link. */
export const codeMinutes = 10;
export const codeTries = 5;
export const sessionHours = 8;
/** A session that nobody uses for so long is over. */
export const idleMinutes = 60;

/** `elsewhere`: it works, in the browser that asked for it and in no other. */
export type SignInState = 'usable' | 'over' | 'elsewhere';

/** What a browser shows that uses a link or a code: what it was given when it asked, and what it calls itself. */
export type Arrival = Readonly<{ browsers: readonly string[]; device: Device | null }>;

/** The cookie's value is told only here. */
export type Begun = Readonly<{ cookie: string; signIn: SignIn }>;

/** `over`: it was used, its time or its tries are up, or this browser has asked for none. */
export type CodeResult =
  | (Readonly<{ outcome: 'begun' }> & Begun)
  | Readonly<{ outcome: 'wrong'; triesLeft: number }>
  | Readonly<{ outcome: 'over' }>;

export type OwnSession = Readonly<{ id: string; isThis: boolean; session: Session }>;

/** When a sign-in mail is asked for, from where, and what the browser that asks is to keep. */
export type Asking = Readonly<{ now: string; sourceIp: string; browser: string }>;

type Person = Pick<Session, 'organisationId' | 'live' | 'email'>;

/** Links and codes that begin a session. */
export type SignInStore = Readonly<{
  /**
   * Makes a sign-in link, of 15 minutes and for once, that works in any browser. `url` is shown to whoever asked for it by
   * the API. The same `id` makes the same link again, and a used one is not made anew. `by`: whoever asks.
   */
  makeLink: (
    signIn: SignIn,
    now: string,
    asked?: Readonly<{ id: string; by: AuditActor }>,
  ) => Promise<Readonly<{ url: string; expiresAt: string }>>;
  /** Draws what a browser that asks for a mail is to keep, and nobody else to know. */
  newBrowser: () => string;
  /**
   * Makes a link and a code that are mailed, and work in this browser alone. `too_soon`: this person was mailed a while
   * ago, or this source has asked very often, and nothing is sent.
   */
  mailLink: (signIn: SignIn, language: Language, asking: Asking) => Promise<'mailed' | 'too_soon'>;
  /**
   * Writes what `mailLink` would, for an address that may not sign in: it takes as long and answers the same, nothing is
   * sent, and no code is right. None of the items says the address.
   */
  mailNobody: (
    address: Pick<SignIn, 'organisationId' | 'email'>,
    language: Language,
    asking: Asking,
  ) => Promise<'mailed' | 'too_soon'>;
  /** What the secret of a sign-in link opens, in a browser that keeps these. Null when it is unknown. */
  findSignIn: (
    secret: string,
    browsers: readonly string[],
    now: string,
  ) => Promise<Readonly<{ signIn: SignIn; state: SignInState }> | null>;
  /** The link and the code of a mail that is to go out, made again from its id; null once it was used or is over. */
  findMailed: (
    organisationId: string,
    signInId: string,
    now: string,
  ) => Promise<Readonly<{ signIn: SignIn; url: string; code: string }> | null>;
  /** Uses the link up and begins a session; null when it is over, or another browser's. */
  begin: (secret: string, now: string, arrival?: Arrival) => Promise<Begun | null>;
  /** Tries a code of this organisation's mails in the browser that asked for them, newest first. Each takes a try. */
  beginByCode: (organisationId: string, code: string, now: string, arrival: Arrival) => Promise<CodeResult>;
}>;

/** Whoever signs in, is refused or signs out has an entry in the audit trail, in the same transaction where there is one. */
export type SessionStore = SignInStore &
  Readonly<{
    /**
     * The session of a cookie, if it is this organisation's and still runs. Notes that it is used. `meanwhile` is done
     * while it is asked whether it was ended from elsewhere: for whatever such a session needs, and nobody is shown yet.
     */
    find: (
      organisationId: string,
      cookie: string,
      now: string,
      meanwhile?: (session: Session) => Promise<void>,
    ) => Promise<Session | null>;
    /** This person's sessions that run, newest first; `cookie` is of the one that asks. */
    list: (person: Person, cookie: string, now: string) => Promise<readonly OwnSession[]>;
    end: (person: Person, cookie: string, now: string) => Promise<void>;
    /** Ends one of this person's sessions; nothing when it is not theirs. */
    endOne: (person: Person, id: string, now: string) => Promise<void>;
    /** Ends every session of this kind, live or test, that this person has in the organisation. `by`: absent, themselves. */
    endAll: (person: Person, now: string, by?: AuditActor) => Promise<void>;
    /** Ends every session that anybody has in the organisation. */
    endEverybodys: (organisationId: string, now: string, by: AuditActor) => Promise<void>;
  }>;
