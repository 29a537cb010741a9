import type { Medium } from '../check/channel.ts';
import type { Language } from '../language.ts';
import type { Asking } from './session-store.ts';

/** For how long a browser in which the right code was typed may have the data. */
export const proofMinutes = 30;

/** Somebody of a check: `candidate`, or the id of a referee. */
export type ProofPlace = Readonly<{ organisationId: string; checkId: string; person: string }>;

/** An address or a number, by which the code goes. */
export type ProofReach = Readonly<{ medium: Medium; to: string }>;

/** Who reads a code, as the mail or SMS with it is written. */
export type CodeReader = ProofReach & Readonly<{ name: string }>;

/** `asked`: a code is on its way, or has come. `open`: it was typed. */
export type ProofState =
  | Readonly<{ state: 'none' }>
  | Readonly<{ state: 'asked'; medium: Medium; sentAt: string; until: string }>
  | Readonly<{ state: 'open'; medium: Medium; until: string }>;

export type ProofTry =
  | Readonly<{ outcome: 'open' }>
  | Readonly<{ outcome: 'over' }>
  | Readonly<{ outcome: 'wrong'; triesLeft: number }>;

/**
 * Codes by which somebody shows that an address or a number of a check is theirs: others hold the link to their page too.
 * A code counts in the browser that asked for it. No item holds the address; it is compared by a keyed hash.
 */
export type ProofStore = Readonly<{
  /** Draws what a browser that asks is to keep, and nobody else to know. */
  newBrowser: () => string;
  /** `too_soon`: this person was sent one a while ago, or this source has asked very often, and nothing is sent. */
  send: (place: ProofPlace, reach: ProofReach, language: Language, asking: Asking) => Promise<'sent' | 'too_soon'>;
  /** How it stands in a browser that keeps these; `reaches`: what the person has now, for a code sent elsewhere counts no more. */
  find: (
    place: ProofPlace,
    reaches: readonly ProofReach[],
    browsers: readonly string[],
    now: string,
  ) => Promise<ProofState>;
  /** Tries a code in a browser that keeps these, newest first. Each takes a try. */
  tryCode: (place: ProofPlace, code: string, browsers: readonly string[], now: string) => Promise<ProofTry>;
  /** The code of a message that is to go out, made again from its id; null once it was used or is over, or was to go elsewhere. */
  findSent: (place: ProofPlace, id: string, reach: ProofReach, now: string) => Promise<string | null>;
}>;
