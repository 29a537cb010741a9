import { givenUpAt, readyNetSeconds } from '../backoff.ts';
import type { PushResult } from '../ports/push-adapter.ts';
import { addSeconds, earlierOf } from '../time.ts';
import { type Delivery, type DeliveryTry, isOpen } from './delivery.ts';

/** All deliveries of one check to one endpoint, by number. Only the lowest open one is ever tried. */
export type Lane = readonly Delivery[];

const keptTries = 10;

/** The lane in order: the lowest open delivery is ready unless it has a due time; those behind it wait. */
function readyFirst(lane: Lane, now: string): Lane {
  const first = lane.find(isOpen);
  return lane.map((each): Delivery => {
    if (!isOpen(each)) return each;
    if (each !== first) {
      return each.state === 'waiting' && each.dueAt === null ? each : { ...each, state: 'waiting', dueAt: null };
    }
    return each.dueAt === null ? { ...each, state: 'ready', dueAt: addSeconds(now, readyNetSeconds) } : each;
  });
}

/** The deliveries that have changed, and are to be written. */
const changesOf = (before: Lane, after: Lane): Lane =>
  after.filter((each) => !before.some((earlier) => earlier === each));

const replaced = (lane: Lane, one: Delivery): Lane => lane.map((each) => (each.number === one.number ? one : each));

const inTurn = (lane: Lane, one: Delivery, now: string): Lane => changesOf(lane, readyFirst(replaced(lane, one), now));

const find = (lane: Lane, number: number): Delivery | null => lane.find((each) => each.number === number) ?? null;

/** Restores the order if something else has changed it. */
export const inOrder = (lane: Lane, now: string): Lane => changesOf(lane, readyFirst(lane, now));

/** Adds a delivery; nothing if it is there already. */
export function addDelivery(lane: Lane, delivery: Delivery, now: string): Lane {
  if (find(lane, delivery.number) !== null) return [];
  const longer = [...lane, delivery].toSorted((a, b) => a.number - b.number);
  return changesOf(lane, readyFirst(longer, now));
}

/** What the last delivered one before this told, as a hash; null if unknown. */
export const lastSaidBefore = (lane: Lane, number: number): string | null =>
  lane.findLast((each) => each.number < number && (each.state === 'delivered' || each.said !== undefined))?.said ??
  null;

const ended = (delivery: Delivery, state: 'delivered' | 'dead' | 'obsolete', reason: string | null, now: string) => ({
  ...delivery,
  state,
  reason,
  dueAt: null,
  endedAt: now,
});

export type Attempt = Readonly<{
  result: PushResult;
  tried: DeliveryTry;
  /** The next try's time, if another try is needed. */
  dueAt: string;
}>;

/** Notes the result of an attempt. A delivery that was finished meanwhile stays as it is. */
export function settleAttempt(lane: Lane, number: number, { result, tried, dueAt }: Attempt, now: string): Lane {
  const found = find(lane, number);
  if (found === null || !isOpen(found)) return [];
  const delivery = {
    ...found,
    attempts: found.attempts + 1,
    tries: [...found.tries, tried].slice(-keptTries),
    ...('said' in result && { said: result.said }),
  };
  if (result.outcome === 'delivered') return inTurn(lane, ended(delivery, 'delivered', null, now), now);
  if (found.state !== 'ready') return [];
  if (result.outcome !== 'retry') return inTurn(lane, ended(delivery, result.outcome, result.reason, now), now);
  if (now >= givenUpAt(found.since)) return inTurn(lane, ended(delivery, 'dead', result.reason, now), now);
  return inTurn(lane, { ...delivery, state: 'waiting', dueAt: earlierOf(dueAt, givenUpAt(found.since)) }, now);
}

/** The endpoint is not to be tried before `until`; a delivery that is too old by now is dead without another try. */
export function holdBack(lane: Lane, number: number, until: string, now: string): Lane {
  const found = find(lane, number);
  if (found === null || found.state !== 'ready') return [];
  if (now >= givenUpAt(found.since)) return inTurn(lane, ended(found, 'dead', 'endpoint_unavailable', now), now);
  return inTurn(lane, { ...found, state: 'waiting', dueAt: earlierOf(until, givenUpAt(found.since)) }, now);
}

/** On its way, and not tried yet. */
const isFresh = ({ state, attempts }: Delivery): boolean => state === 'ready' && attempts === 0;

/** Sends it again as if for the first time, before open ones with higher numbers. A repeat changes nothing. */
export function sendAgain(lane: Lane, number: number, now: string): Lane {
  const found = find(lane, number);
  if (found === null || isFresh(found)) return [];
  const fresh: Delivery = {
    ...found,
    state: 'waiting',
    since: now,
    attempts: 0,
    dueAt: null,
    endedAt: null,
    reason: null,
  };
  return inTurn(lane, fresh, now);
}
