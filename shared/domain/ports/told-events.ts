import type { ToldEvent } from '../push/told-event.ts';

/** Events of a check that others are told of. */
export type ToldEvents = Readonly<{
  load: (checkId: string, number: number) => Promise<ToldEvent | null>;
  /** Those up to this number that nobody has been told of, in their order. */
  untold: (checkId: string, upTo: number) => Promise<readonly ToldEvent[]>;
  /** All who want to hear of it have a delivery now. */
  markTold: (event: ToldEvent) => Promise<void>;
}>;
