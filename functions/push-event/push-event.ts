import { type DeliveryKey, isOpen } from '#shared/domain/push/delivery.ts';
import { inOrder, lastSaidBefore } from '#shared/domain/push/delivery-lane.ts';
import { log } from '#shared/observability/log.ts';
import { allOf } from './all-of.ts';
import type { Turn } from './attempt-delivery.ts';
import { createInTurn } from './in-turn.ts';
import type { PushPorts } from './push-ports.ts';
import { parseReadyRecord, type ReadyRecord } from './schema.ts';
import { tellEvents } from './tell-event.ts';
import { createVisits } from './visit-endpoints.ts';

/** The delivery if its turn has come, with what its endpoint was told before; null if it is done, or if another of its check goes first. */
async function findTurn(ports: PushPorts, key: DeliveryKey): Promise<Turn | null> {
  const lane = await ports.lanes.load(key);
  const first = lane.find(isOpen);
  if (first?.number === key.number && first.state === 'ready') {
    return { delivery: first, lastSaid: lastSaidBefore(lane, first.number) };
  }
  log('delivery_not_due', { checkId: key.checkId, endpointId: key.endpointId });
  if (inOrder(lane, ports.clock()).length > 0) {
    await ports.lanes.change(key, (before) => inOrder(before, ports.clock()));
  }
  return null;
}

/** Carries out one ready event or delivery of the stream. The records of a batch come side by side. */
export function createPushEvent(ports: PushPorts): (record: unknown) => Promise<void> {
  const inTurn = createInTurn();
  const visit = createVisits(ports);

  const carry = async (ready: ReadyRecord, begun: number): Promise<void> => {
    if (ready.kind === 'inbound') return ports.takeInbound(ready.id);
    if (ready.kind === 'event') {
      return inTurn(ready.checkId, async () => {
        await allOf([tellEvents(ports, ready.checkId, ready.number), ports.counts.note(ready.checkId)]);
      });
    }
    const turn = await findTurn(ports, ready);
    if (turn !== null) await visit(turn, begun);
  };

  return async (record) => carry(parseReadyRecord(record), ports.milliseconds());
}
