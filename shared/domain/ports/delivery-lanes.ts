import type { Delivery, LaneKey } from '../push/delivery.ts';
import type { Lane } from '../push/delivery-lane.ts';

export type DeliveryLanes = Readonly<{
  load: (key: LaneKey) => Promise<Lane>;
  /**
   * Loads, decides and writes what the decision gives, again when somebody else wrote in between. The lane as it stands
   * then. Throws when others were faster four times.
   */
  change: (key: LaneKey, decide: (lane: Lane) => Lane) => Promise<Lane>;
  /** Puts a ready one at the end of the stream. */
  queueAgain: (delivery: Delivery, now: string) => Promise<void>;
}>;
