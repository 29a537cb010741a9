import { delaySeconds, givenUpAt, jittered } from '#shared/domain/backoff.ts';
import type { Connection } from '#shared/domain/connections/connection.ts';
import type { Inbound } from '#shared/domain/inbound/inbound.ts';
import type { ConnectionStore } from '#shared/domain/ports/connection-store.ts';
import type { InboundStore } from '#shared/domain/ports/inbound-store.ts';
import type { SendPush } from '#shared/domain/ports/push-adapter.ts';
import { addSeconds } from '#shared/domain/time.ts';
import { log } from '#shared/observability/log.ts';
import { countMetric } from '#shared/observability/metrics.ts';

/** Processes a stored body with the adapter of its contract. Throws if that failed this time. */
type TakeUp = (connection: Connection, body: string, send: SendPush) => Promise<void>;

export type InboundPorts = Readonly<{
  inbound: Pick<InboundStore, 'load' | 'end' | 'postpone'>;
  connections: Pick<ConnectionStore, 'load'>;
  takeUp: TakeUp;
  beginAttempt: (milliseconds: number) => SendPush;
  clock: () => string;
  /** 0 to 1. */
  random: () => number;
}>;

const attemptMilliseconds = 10_000;

async function work(ports: InboundPorts, { organisationId, connectionId }: Inbound, body: string): Promise<void> {
  const connection = await ports.connections.load(organisationId, connectionId);
  // The connection was removed or switched off: its events are dropped.
  if (connection === null || !connection.active) return;
  await ports.takeUp(connection, body, ports.beginAttempt(attemptMilliseconds));
}

/**
 * Takes up what an ATS has sent and nobody has ended. What fails is tried again, with longer and longer pauses, for as
 * long as it is kept; after three days somebody is told.
 */
export function createTakeInbound(ports: InboundPorts): (id: string) => Promise<void> {
  return async (id) => {
    const inbound = await ports.inbound.load(id);
    if (inbound?.state !== 'ready' || inbound.body === undefined) return;
    const { organisationId, connectionId, receivedAt, attempts } = inbound;
    try {
      await work(ports, inbound, inbound.body);
    } catch (error) {
      const now = ports.clock();
      log('push_failed', { organisationId, keyId: connectionId, error });
      if (now >= givenUpAt(receivedAt)) countMetric('DeliveriesDead');
      return ports.inbound.postpone(inbound, addSeconds(now, jittered(delaySeconds(attempts + 1), ports.random())));
    }
    await ports.inbound.end(id, 'done');
  };
}
