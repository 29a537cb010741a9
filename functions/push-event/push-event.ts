import { createInTurn } from './in-turn.ts';
import { pushDelivery } from './push-delivery.ts';
import type { PushPorts } from './push-ports.ts';
import { parseReadyRecord } from './schema.ts';
import { tellEvents } from './tell-event.ts';

/**
 * Carries out one ready event or delivery of the stream. The records of a batch come side by side; those of one endpoint
 * are taken one by one, so that one that hangs costs one attempt, and the events of one check in their order.
 */
export function createPushEvent(ports: PushPorts): (record: unknown) => Promise<void> {
  const inTurn = createInTurn();
  return (record) => {
    const begun = ports.milliseconds();
    const ready = parseReadyRecord(record);
    return ready.kind === 'event'
      ? inTurn(ready.checkId, () => tellEvents(ports, ready.checkId, ready.number))
      : inTurn(ready.endpointId, () => pushDelivery(ports, ready, begun));
  };
}
