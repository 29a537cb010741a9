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
  /** Visits under way: few at a time, so that few deliveries hang if the endpoint does. */
  visits: readonly Visit[];
}>;

/** If the endpoint answered within this time, two visits may run at once; otherwise one visit tries it for all. */
const trustedSeconds = 120;
const mostVisits = 2;
/** Longer than a visit can take: after that its process has crashed. */
const longestVisitSeconds = 14;
/** An answer that takes this long will take long: other visits are told to come later. */
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

/** Ends a visit; `isWell`: the endpoint answered everything. Null if nothing changes. */
export function afterVisit(
  health: EndpointHealth,
  { by, isWell, now }: Readonly<{ by: string; isWell: boolean; now: string }>,
): EndpointHealth | null {
  const visits = without(health.visits, by);
  if (isWell) return { ...health, failures: 0, heldUntil: null, okAt: now, visits };
  return visits.length === health.visits.length ? null : { ...health, visits };
}

export type Failure = Readonly<{ by: string; now: string; random: number; retryAfterSeconds: number | undefined }>;

/** Visits that fail together count as one failure. */
export function afterFailure(health: EndpointHealth, failure: Failure): EndpointHealth {
  const { by, now, random, retryAfterSeconds } = failure;
  const visits = without(health.visits, by);
  if (health.heldUntil !== null && health.heldUntil > now) return { ...health, visits };
  const failures = health.failures + 1;
  const seconds = Math.max(jittered(delaySeconds(failures), random), patience(retryAfterSeconds));
  return { ...health, failures, heldUntil: addSeconds(now, seconds), visits };
}

/** A person asks for the endpoint to be tried now. */
export const withoutHold = (health: EndpointHealth, now: string): EndpointHealth | null =>
  health.heldUntil === null ? null : { ...health, heldUntil: now };
