import type { CallSlot } from '../call/call-slots.ts';

/** Who has taken which of somebody's time. */
export type CallBook = Readonly<{
  /** The quarters of an hour that are taken, from one time to another. `handler` is an address. */
  taken: (organisationId: string, handler: string, from: string, to: string) => Promise<readonly CallSlot[]>;
}>;
