import { delaySeconds, patience, secondsAfter } from './retry-times.ts';

/** How an endpoint has answered lately, to all of its organisation's checks. */
export type EndpointHealth = Readonly<{
  endpointId: string;
  /** Raised by every change; 0 when nothing is known. */
  version: number;
  /** In a row. */
  failures: number;
  /** Nobody tries it before. */
  heldUntil: string | null;
  /** Somebody finds out for all whether it answers. */
  tryingUntil: string | null;
  okAt: string | null;
}>;

/** While this is so, it may be tried by many at once. */
const trustedSeconds = 120;
/** No need to write down every success. */
const notedEverySeconds = 60;
/** Longer than an attempt can take. */
const tryingSeconds = 12;

export const unknownHealth = (endpointId: string): EndpointHealth => ({
  endpointId,
  version: 0,
  failures: 0,
  heldUntil: null,
  tryingUntil: null,
  okAt: null,
});

/** `open`: go on. `held`: not before that time. `take`: go on once it is written that you try it; `wait`: another does. */
export type Gate =
  | Readonly<{ may: 'open' }>
  | Readonly<{ may: 'held'; until: string }>
  | Readonly<{ may: 'take'; health: EndpointHealth }>
  | Readonly<{ may: 'wait'; until: string }>;

export function gateOf(health: EndpointHealth, now: string): Gate {
  const { heldUntil, tryingUntil, okAt, failures } = health;
  if (heldUntil !== null && heldUntil > now) return { may: 'held', until: heldUntil };
  if (failures === 0 && okAt !== null && secondsAfter(okAt, trustedSeconds) > now) return { may: 'open' };
  if (tryingUntil !== null && tryingUntil > now) return { may: 'wait', until: tryingUntil };
  return { may: 'take', health: { ...health, tryingUntil: secondsAfter(now, tryingSeconds) } };
}

/** Null when there is nothing new in it. */
export function afterSuccess(health: EndpointHealth, now: string): EndpointHealth | null {
  const { failures, heldUntil, tryingUntil, okAt } = health;
  const isNoted = okAt !== null && secondsAfter(okAt, notedEverySeconds) > now;
  if (failures === 0 && heldUntil === null && tryingUntil === null && isNoted) return null;
  return { ...health, failures: 0, heldUntil: null, tryingUntil: null, okAt: now };
}

export type Failure = Readonly<{
  now: string;
  /** 0 to 1. */
  random: number;
  retryAfterSeconds: number | undefined;
  /** Until when this attempt, if it was slow, held the endpoint itself. */
  slowUntil: string;
}>;

/** Null when another's failure has it held already: those who fail together count once. */
export function afterFailure(
  health: EndpointHealth,
  { now, random, retryAfterSeconds, slowUntil }: Failure,
): EndpointHealth | null {
  if (health.heldUntil !== null && health.heldUntil > now && health.heldUntil !== slowUntil) return null;
  const failures = health.failures + 1;
  const seconds = Math.max(delaySeconds(failures, random), patience(retryAfterSeconds));
  return { ...health, failures, heldUntil: secondsAfter(now, seconds), tryingUntil: null };
}

/** Somebody still waits for its answer: nobody else begins to before that one has given up. */
export const whileSlow = (health: EndpointHealth, until: string): EndpointHealth | null =>
  health.heldUntil !== null && health.heldUntil >= until ? null : { ...health, heldUntil: until };

/** Whoever was to find out did not try it after all. */
export const afterNothing = (health: EndpointHealth): EndpointHealth | null =>
  health.tryingUntil === null ? null : { ...health, tryingUntil: null };

/** Somebody asks for it to be tried now. */
export const withoutHold = (health: EndpointHealth, now: string): EndpointHealth | null =>
  health.heldUntil === null ? null : { ...health, heldUntil: now };
