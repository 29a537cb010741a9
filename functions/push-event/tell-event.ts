import { type EndpointKind, endpointKinds, newDelivery } from '#shared/domain/push/delivery.ts';
import { addDelivery } from '#shared/domain/push/delivery-lane.ts';
import type { ToldEvent } from '#shared/domain/push/told-event.ts';
import { log } from '#shared/observability/log.ts';
import { countMetric } from '#shared/observability/metrics.ts';
import { allOf } from './all-of.ts';
import type { PushPorts } from './push-ports.ts';

/**
 * Makes a delivery for every endpoint that subscribes to the event. A repeat finds them there. Earlier events of the check that
 * nobody was told of, should their stream record be lost, go first.
 */
export async function tellEvents(ports: PushPorts, checkId: string, number: number): Promise<void> {
  for (const event of await ports.events.untold(checkId, number)) await tellEvent(ports, event);
}

async function tellEvent(ports: PushPorts, event: ToldEvent): Promise<void> {
  const { adapters, lanes, clock } = ports;
  const addTo = async (endpointKind: EndpointKind, endpointId: string): Promise<void> => {
    const delivery = newDelivery(event, { endpointId, endpointKind }, clock());
    await lanes.change({ checkId: event.checkId, endpointId }, (lane) => addDelivery(lane, delivery, clock()));
  };
  const told = await allOf(
    endpointKinds.map(async (kind) => {
      const endpointIds = (await adapters[kind]?.endpointsFor(event)) ?? [];
      await allOf(endpointIds.map((endpointId) => addTo(kind, endpointId)));
      return endpointIds.length;
    }),
  );
  await ports.events.markTold(event);
  countMetric('EventsTold');
  const count = told.reduce((sum, each) => sum + each, 0);
  if (count > 0) log('event_told', { organisationId: event.organisationId, checkId: event.checkId, count });
}
