import { delaySeconds, jittered } from '#shared/domain/backoff.ts';
import { hasIdShape } from '#shared/domain/ids.ts';
import type { PushResult } from '#shared/domain/ports/push-adapter.ts';
import type { Delivery } from '#shared/domain/push/delivery.ts';
import { holdBack, type Lane, settleAttempt } from '#shared/domain/push/delivery-lane.ts';
import { addSeconds } from '#shared/domain/time.ts';
import { log } from '#shared/observability/log.ts';
import { noteFailure } from './endpoint-gate.ts';
import type { PushPorts } from './push-ports.ts';
import { reportDelivery } from './report-delivery.ts';

const attemptMilliseconds = 10_000;

/** A delivery whose turn it is, and what its endpoint was told last of its check. */
export type Turn = Readonly<{ delivery: Delivery; lastSaid: string | null }>;

/** What an attempt tells of its endpoint. */
export type Found = Readonly<{ outcome: 'answered' | 'failed' | 'nothing'; heldUntil: string | null }>;

const among = (lane: Lane, { number }: Delivery): Delivery | undefined => lane.find((each) => each.number === number);

/** Its endpoint is not to be tried now. */
export async function holdDelivery(ports: PushPorts, delivery: Delivery, until: string): Promise<void> {
  const now = ports.clock();
  const lane = await ports.lanes.change(delivery, (before) => holdBack(before, delivery.number, until, now));
  reportDelivery(among(lane, delivery) ?? delivery, { reason: 'endpoint_held' });
}

/** One attempt, and what becomes of the delivery by it. `by`: whose visit it is a part of. */
export async function attemptDelivery(ports: PushPorts, turn: Turn, by: string): Promise<Found> {
  const { delivery } = turn;
  const at = ports.clock();
  const started = ports.milliseconds();
  const result = await push(ports, turn, at);
  const found = await findingOf(ports, delivery, result, by);
  const now = ports.clock();
  const reason = result.outcome === 'delivered' ? null : result.reason;
  const milliseconds = Math.round(ports.milliseconds() - started);
  const own = addSeconds(now, jittered(delaySeconds(delivery.attempts + 1), ports.random()));
  const dueAt = found.heldUntil !== null && found.heldUntil > own ? found.heldUntil : own;
  const lane = await ports.lanes.change(delivery, (before) =>
    settleAttempt(
      before,
      delivery.number,
      { result, tried: { at, status: result.status, reason, milliseconds }, dueAt },
      now,
    ),
  );
  reportDelivery(among(lane, delivery) ?? delivery, { reason, milliseconds });
  return found;
}

/** A fault of our own is retried like a fault of the endpoint, but does not count against the endpoint. */
const broken: PushResult = { outcome: 'retry', status: null, reason: 'unexpected' };

async function push(ports: PushPorts, { delivery, lastSaid }: Turn, now: string): Promise<PushResult> {
  const adapter = ports.adapters[delivery.endpointKind];
  if (adapter === undefined) return { outcome: 'obsolete', status: null, reason: 'endpoint_unknown' };
  const isOfCheck = hasIdShape('chk', delivery.checkId);
  const [event, file] = await Promise.all([
    ports.events.load(delivery.checkId, delivery.number),
    isOfCheck ? ports.checks.load(delivery.checkId) : null,
  ]);
  if (event === null || (file === null && isOfCheck))
    return { outcome: 'obsolete', status: null, reason: 'check_gone' };
  try {
    return await adapter.push(delivery, { event, file, now, lastSaid, send: ports.beginAttempt(attemptMilliseconds) });
  } catch (error) {
    const { organisationId, checkId, endpointId } = delivery;
    log('push_failed', { organisationId, checkId, endpointId, error });
    return broken;
  }
}

async function findingOf(ports: PushPorts, { endpointId }: Delivery, result: PushResult, by: string): Promise<Found> {
  if (result.outcome !== 'retry' || result === broken) {
    return { outcome: result.status === null ? 'nothing' : 'answered', heldUntil: null };
  }
  const { retryAfterSeconds } = result;
  const heldUntil = await noteFailure(ports, endpointId, { by, retryAfterSeconds, random: ports.random() });
  return { outcome: 'failed', heldUntil };
}
