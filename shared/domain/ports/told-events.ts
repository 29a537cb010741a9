import type { ToldEvent } from '../push/told-event.ts';

/** Events of a check that webhooks and ATSs are told of. */
export type ToldEvents = Readonly<{
  load: (checkId: string, number: number) => Promise<ToldEvent | null>;
  /** Events up to this number for which no deliveries have been made, in order. */
  untold: (checkId: string, upTo: number) => Promise<readonly ToldEvent[]>;
  /** Notes that every endpoint that wants the event has a delivery. */
  markTold: (event: ToldEvent) => Promise<void>;
}>;
