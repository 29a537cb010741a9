import { delaySeconds, jittered, patience } from '../backoff.ts';
import { addSeconds, laterOf } from '../time.ts';

/** Somebody is trying it, with one event or several. */
export type Visit = Readonly<{ by: string; since: string }>;

/** How an endpoint has answered lately, to all of its organisation's checks. */
export type EndpointHealth = Readonly<{
  endpointId: string;
  /** Raised by every change; 0 when nothing is known. */
  version: number;
  /** In a row. */
  failures: number;
  /** Nobody tries it before. */
  heldUntil: string | null;
  okAt: string | null;
  /** Few at a time: if it hangs, it hangs no more than these. */
  visits: readonly Visit[];
}>;

/** While it answered so lately, two may be there at once; otherwise one finds out for all. */
const trustedSeconds = 120;
const mostVisits = 2;
/** Longer than a visit can take: whoever is still there then has died. */
const longestVisitSeconds = 14;
/** Whoever waits for its answer that long will for long: the others are told to come later. */
const slowSeconds = 1.5;
const attemptSeconds = 10;

export const unknownHealth = (endpointId: string): EndpointHealth => ({
  endpointId,
  version: 0,
  failures: 0,
  heldUntil: null,
  okAt: null,
  visits: [],
});

/** `take`: go on once it is written that you are there. `held`: not before that time. `busy`: come again in a moment. */
export type Gate =
  | Readonly<{ may: 'take'; health: EndpointHealth }>
  | Readonly<{ may: 'held'; until: string }>
  | Readonly<{ may: 'busy' }>;

export function gateOf(health: EndpointHealth, by: string, now: string): Gate {
  const { heldUntil, okAt, failures } = health;
  if (heldUntil !== null && heldUntil > now) return { may: 'held', until: heldUntil };
  const visits = health.visits.filter(({ since }) => addSeconds(since, longestVisitSeconds) > now);
  const isTrusted = failures === 0 && okAt !== null && addSeconds(okAt, trustedSeconds) > now;
  if (visits.length < (isTrusted ? mostVisits : 1)) {
    return { may: 'take', health: { ...health, visits: [...visits, { by, since: now }] } };
  }
  const latest = visits.map(({ since }) => since).reduce(laterOf);
  if (addSeconds(latest, slowSeconds) > now) return { may: 'busy' };
  return { may: 'held', until: addSeconds(latest, attemptSeconds) };
}

const without = (visits: readonly Visit[], by: string): readonly Visit[] => visits.filter((each) => each.by !== by);

/** Whoever was there has gone; `isWell`: it answered everything. Null when that is known. */
export function afterVisit(
  health: EndpointHealth,
  { by, isWell, now }: Readonly<{ by: string; isWell: boolean; now: string }>,
): EndpointHealth | null {
  const visits = without(health.visits, by);
  if (isWell) return { ...health, failures: 0, heldUntil: null, okAt: now, visits };
  return visits.length === health.visits.length ? null : { ...health, visits };
}

export type Failure = Readonly<{ by: string; now: string; random: number; retryAfterSeconds: number | undefined }>;

/** Those who fail together count once. */
export function afterFailure(health: EndpointHealth, failure: Failure): EndpointHealth {
  const { by, now, random, retryAfterSeconds } = failure;
  const visits = without(health.visits, by);
  if (health.heldUntil !== null && health.heldUntil > now) return { ...health, visits };
  const failures = health.failures + 1;
  const seconds = Math.max(jittered(delaySeconds(failures), random), patience(retryAfterSeconds));
  return { ...health, failures, heldUntil: addSeconds(now, seconds), visits };
}

/** Somebody asks for it to be tried now. */
export const withoutHold = (health: EndpointHealth, now: string): EndpointHealth | null =>
  health.heldUntil === null ? null : { ...health, heldUntil: now };
