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

/** For how long a browser in which the right code was typed may read a report. */
export const readingMinutes = 60;

/** For how long a browser in which five wrong ones were typed is sent no other. */
export const stoppedMinutes = 30;

/** The codes that a report link sends in a day, to whomever: whoever has the link guesses no oftener. */
export const mostCodesOfLink = 30;

/** How somebody stands who was given a report link that asks for a code. `email`: the address that it went to. */
export type ReaderState =
  | Readonly<{ state: 'none' }>
  | Readonly<{ state: 'asked'; email: string; until: string }>
  | Readonly<{ state: 'stopped'; until: string }>
  | Readonly<{ state: 'open'; email: string }>;

/**
 * Codes by which the reader of a report link shows that an address is theirs. `place.person` is the link. A code counts in
 * the browser that asked for it; the item of it holds the address, for the mail, and goes within two hours.
 */
export type ReaderProofs = Readonly<{
  newBrowser: () => string;
  /** `too_soon`: the address, the link or the source was sent one a while ago, or many, and nothing is sent. */
  send: (place: ProofPlace, email: string, language: Language, asking: Asking) => Promise<'sent' | 'too_soon'>;
  find: (place: ProofPlace, browsers: readonly string[], now: string) => Promise<ReaderState>;
  tryCode: (place: ProofPlace, code: string, browsers: readonly string[], now: string) => Promise<ProofTry>;
  /** Of a message that is to go out; null once its code was used or is over. */
  findSent: (place: ProofPlace, id: string, now: string) => Promise<Readonly<{ email: string; code: string }> | null>;
}>;
