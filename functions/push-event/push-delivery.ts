import type { PushResult } from '#shared/domain/ports/push-adapter.ts';
import { type Delivery, type DeliveryKey, isOpen } from '#shared/domain/push/delivery.ts';
import { holdBack, inOrder, settleAttempt } from '#shared/domain/push/delivery-lane.ts';
import { delaySeconds, secondsAfter } from '#shared/domain/push/retry-times.ts';
import { log } from '#shared/observability/log.ts';
import { countMetric } from '#shared/observability/metrics.ts';
import { enterGate, noteFailure, noteNothing, noteSlow, noteSuccess } from './endpoint-gate.ts';
import type { PushPorts } from './push-ports.ts';

/** No attempt begins later in a batch, so that the batch ends within this and the attempt's own time: 12 s. */
export const beginWithinMilliseconds = 2_000;
const attemptMilliseconds = 10_000;
/** An endpoint that takes longer is begun with by nobody else meanwhile: if it hangs, it hangs few. */
const slowMilliseconds = 1_500;

const idsOf = ({ organisationId, checkId, endpointId }: Delivery) => ({ organisationId, checkId, endpointId });

/** One attempt, if it is this one's turn and its endpoint may be tried. `begun`: when its batch began, by `milliseconds`. */
export async function pushDelivery(ports: PushPorts, key: DeliveryKey, begun: number): Promise<void> {
  const lane = await ports.lanes.load(key);
  const delivery = lane.find(isOpen);
  if (delivery?.number !== key.number || delivery.state !== 'ready') {
    log('delivery_not_due', { checkId: key.checkId, endpointId: key.endpointId });
    if (inOrder(lane, ports.now()).length > 0) await ports.lanes.change(key, (before) => inOrder(before, ports.now()));
    return;
  }
  if (ports.milliseconds() - begun >= beginWithinMilliseconds) return ports.lanes.queueAgain(delivery, ports.now());
  const entry = await enterGate(ports, key.endpointId, begun + beginWithinMilliseconds);
  if (entry.outcome === 'held') return hold(ports, delivery, entry.until);
  await attempt(ports, delivery);
}

async function hold(ports: PushPorts, delivery: Delivery, until: string): Promise<void> {
  const now = ports.now();
  const lane = await ports.lanes.change(delivery, (before) => holdBack(before, delivery.number, until, now));
  report(lane.find(({ number }) => number === delivery.number) ?? delivery, 'endpoint_held');
}

async function attempt(ports: PushPorts, delivery: Delivery): Promise<void> {
  const at = ports.now();
  const started = ports.milliseconds();
  const until = secondsAfter(at, attemptMilliseconds / 1000);
  const slow = ports.later(slowMilliseconds, () => noteSlow(ports, delivery.endpointId, until));
  const result = await push(ports, delivery, at);
  await slow.stop();
  const heldUntil = await noteHealth(ports, delivery, result, until);
  const now = ports.now();
  const tried = {
    at,
    status: result.status,
    reason: result.outcome === 'delivered' ? null : result.reason,
    milliseconds: Math.round(ports.milliseconds() - started),
  };
  const own = secondsAfter(now, delaySeconds(delivery.attempts + 1, ports.random()));
  const dueAt = heldUntil !== null && heldUntil > own ? heldUntil : own;
  const lane = await ports.lanes.change(delivery, (before) =>
    settleAttempt(before, delivery.number, { result, tried, dueAt }, now),
  );
  report(lane.find(({ number }) => number === delivery.number) ?? delivery, tried.reason, tried.milliseconds);
}

/** What went wrong in us is tried again like what went wrong outside, but says nothing of the endpoint. */
const broken: PushResult = { outcome: 'retry', status: null, reason: 'unexpected' };

async function push(ports: PushPorts, delivery: Delivery, now: string): Promise<PushResult> {
  const adapter = ports.adapters[delivery.endpointKind];
  if (adapter === undefined) return { outcome: 'obsolete', status: null, reason: 'endpoint_unknown' };
  const isTry = delivery.checkId === delivery.endpointId;
  const [event, file] = await Promise.all([
    ports.events.load(delivery.checkId, delivery.number),
    isTry ? null : ports.checks.load(delivery.checkId),
  ]);
  if (event === null || (file === null && !isTry)) return { outcome: 'obsolete', status: null, reason: 'check_gone' };
  try {
    return await adapter.push(delivery, { event, file, now, send: ports.beginAttempt(attemptMilliseconds) });
  } catch (error) {
    log('push_failed', { ...idsOf(delivery), error });
    return broken;
  }
}

async function noteHealth(
  ports: PushPorts,
  { endpointId }: Delivery,
  result: PushResult,
  slowUntil: string,
): Promise<string | null> {
  if (result.outcome === 'retry' && result !== broken) {
    const { retryAfterSeconds } = result;
    return noteFailure(ports, endpointId, { retryAfterSeconds, slowUntil, random: ports.random() });
  }
  await (result.status === null ? noteNothing(ports, endpointId) : noteSuccess(ports, endpointId));
  return null;
}

const ends = {
  waiting: ['delivery_postponed', 'DeliveriesPostponed'],
  ready: ['delivery_postponed', 'DeliveriesPostponed'],
  delivered: ['delivery_made', 'DeliveriesMade'],
  dead: ['delivery_dead', 'DeliveriesDead'],
  obsolete: ['delivery_obsolete', 'DeliveriesObsolete'],
} as const;

function report(delivery: Delivery, reason: string | null, milliseconds?: number): void {
  const [code, metric] = ends[delivery.state];
  countMetric(metric);
  log(code, {
    ...idsOf(delivery),
    ...(reason === null ? {} : { reason }),
    ...(milliseconds === undefined ? {} : { milliseconds }),
  });
}
