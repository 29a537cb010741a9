import type { CallSlot } from '../call/call-slots.ts';

/** Those whose time is one: an organisation's live checks, or those of its test keys. */
type CallBookOwner = Pick<CallSlot, 'organisationId' | 'live'>;

/** Who has taken which of somebody's time. */
export type CallBook = Readonly<{
  /** The quarters of an hour that are taken, from one time to another. `handler` is an address. */
  taken: (owner: CallBookOwner, handler: string, from: string, to: string) => Promise<readonly CallSlot[]>;
}>;
