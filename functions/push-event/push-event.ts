import { findTurn } from './find-turn.ts';
import { createInTurn } from './in-turn.ts';
import type { PushPorts } from './push-ports.ts';
import { parseReadyRecord, type ReadyRecord } from './schema.ts';
import { tellEvents } from './tell-event.ts';
import { createVisits } from './visit-endpoints.ts';

/** Carries out one ready event or delivery of the stream. The records of a batch come side by side. */
export function createPushEvent(ports: PushPorts): (record: unknown) => Promise<void> {
  const inTurn = createInTurn();
  const visit = createVisits(ports);

  const carry = async (ready: ReadyRecord, begun: number): Promise<void> => {
    if (ready.kind === 'event') return inTurn(ready.checkId, () => tellEvents(ports, ready.checkId, ready.number));
    const delivery = await findTurn(ports, ready);
    if (delivery !== null) await visit(delivery, begun);
  };

  return async (record) => carry(parseReadyRecord(record), ports.milliseconds());
}
