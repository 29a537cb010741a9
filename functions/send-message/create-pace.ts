import { watchClock } from '#shared/domain/expiring-cache.ts';
import type { SendSlots } from '#shared/domain/ports/send-slots.ts';
import { secondMilliseconds } from '#shared/domain/time.ts';

type Ports = Readonly<{
  slots: SendSlots;
  milliseconds: () => number;
  wait: (milliseconds: number) => Promise<void>;
}>;

/** After a quiet time, one second's worth goes at once. */
const burstMilliseconds = secondMilliseconds;
const mostInLot = 10;
const lotsInSecond = 4;

/**
 * Limits calls to a rate that all processes keep together: each takes slots from the table, several at once. Slots
 * that were taken and are long past are worth nothing any more. Made once a process.
 */
export function createPace(perSecond: number, { slots, milliseconds, wait }: Ports): () => Promise<void> {
  const interval = secondMilliseconds / perSecond;
  const lot = Math.min(mostInLot, Math.ceil(perSecond / lotsInSecond));
  let next = 0;
  let left = 0;
  const isSetBack = watchClock();
  let last: Promise<unknown> = Promise.resolve();

  const takeOne = async (): Promise<number> => {
    const now = milliseconds();
    const past = now - burstMilliseconds;
    if (isSetBack(now) || left === 0 || next <= past) {
      next = await slots.take(lot * interval, past + interval);
      left = lot;
    }
    const mine = next;
    next += interval;
    left -= 1;
    return mine;
  };

  return async () => {
    const taking = last.then(takeOne);
    last = taking.catch(() => undefined);
    const delay = (await taking) - milliseconds();
    if (delay > 0) await wait(delay);
  };
}
