import { describe, expect, it } from 'vitest';
import { newId } from '#shared/data/new-id.ts';
import type { DeliveryLanes } from '#shared/domain/ports/delivery-lanes.ts';
import type { EndpointStore } from '#shared/domain/ports/endpoint-store.ts';
import type { ToldEvents } from '#shared/domain/ports/told-events.ts';
import { addDelivery } from '#shared/domain/push/delivery-lane.ts';
import { unknownHealth } from '#shared/domain/push/endpoint-health.ts';
import type { ToldEvent } from '#shared/domain/push/told-event.ts';
import { minutesAfter, startTime } from '#tests/support/builders/check-builders.ts';
import { buildDelivery } from '#tests/support/builders/push-builders.ts';

/** The stores of the lane to the outside, with the events of one check, numbered from 1, that nobody was told of. */
export type GivenPush = Readonly<{
  events: ToldEvents;
  lanes: DeliveryLanes;
  endpoints: EndpointStore;
  happened: readonly ToldEvent[];
}>;

/** What these stores keep to, on the table and in memory. */
export function describePushStores(place: string, given: () => Promise<GivenPush>): void {
  const laneOf = async () => {
    const { lanes } = await given();
    const key = { checkId: newId('chk'), endpointId: newId('whk') };
    const delivery = (number: number) => buildDelivery({ ...key, number });
    const add = (number: number) => lanes.change(key, (lane) => addDelivery(lane, delivery(number), startTime));
    return { lanes, key, delivery, add };
  };

  describe(`the stores of the lane to the outside ${place}`, () => {
    it('tell of each event once, in their order', async () => {
      const { events, happened } = await given();
      const [first, second] = happened;
      if (first === undefined || second === undefined) throw new Error('Two events are to be given');
      const { checkId } = first;
      expect(await events.load(checkId, 1)).toEqual(first);
      expect(await events.load(checkId, 99)).toBeNull();
      expect(await events.load(newId('chk'), 1)).toBeNull();
      expect(await events.untold(checkId, 1)).toEqual([first]);
      expect(await events.untold(checkId, 99)).toEqual(happened);
      await events.markTold(first);
      await events.markTold(first);
      expect(await events.untold(checkId, 2)).toEqual([second]);
      expect(await events.load(checkId, 1)).toEqual(first);
      await events.markTold({ ...first, number: 99 });
      expect(await events.load(checkId, 99)).toBeNull();
    });

    it('keep a lane in the order of its events, and give it as it stands after a change', async () => {
      const { lanes, key, delivery, add } = await laneOf();
      expect(await lanes.load(key)).toEqual([]);
      for (const number of [3, 1]) await add(number);
      const after = await add(2);
      expect(after.map(({ number, state }) => [number, state])).toEqual([
        [1, 'ready'],
        [2, 'waiting'],
        [3, 'waiting'],
      ]);
      expect(await lanes.load(key)).toEqual(after);
      expect(await lanes.change(key, () => [])).toEqual(after);
      expect(await lanes.load({ ...key, endpointId: newId('whk') })).toEqual([]);
      expect(after[1]).toMatchObject({ ...delivery(2), dueAt: null });
    });

    it('keep what several add at once', async () => {
      const { lanes, key, add } = await laneOf();
      await Promise.all([2, 1].map(add));
      expect((await lanes.load(key)).map(({ number }) => number)).toEqual([1, 2]);
    });

    it('put a ready one at the end of the stream as it is, its time further on', async () => {
      const { lanes, key, add } = await laneOf();
      const [ready] = await add(1);
      await add(2);
      const [, waiting] = await lanes.load(key);
      if (ready === undefined || waiting === undefined) throw new Error('Two deliveries are to be there');
      await lanes.queueAgain(ready, minutesAfter(3));
      await lanes.queueAgain(waiting, minutesAfter(3));
      expect(await lanes.load(key)).toEqual([{ ...ready, dueAt: minutesAfter(8) }, waiting]);
    });

    it('know how an endpoint answered, from the faster of two', async () => {
      const { endpoints } = await given();
      const id = newId('whk');
      const unknown = await endpoints.load(id);
      expect(unknown).toEqual(unknownHealth(id));
      const health = { ...unknown, failures: 2, heldUntil: minutesAfter(1), visits: [{ by: 'a', since: startTime }] };
      expect(await endpoints.save(health)).toBe(true);
      expect(await endpoints.save({ ...unknown, okAt: startTime })).toBe(false);
      expect(await endpoints.load(id)).toEqual({ ...health, version: 1 });
      expect(await endpoints.save({ ...health, version: 1, visits: [] })).toBe(true);
      expect(await endpoints.load(id)).toEqual({ ...health, version: 2, visits: [] });
    });
  });
}
