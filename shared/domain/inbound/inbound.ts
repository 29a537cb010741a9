import type { ConnectionKind } from '../check/check-source.ts';
import { addDays, addSeconds } from '../time.ts';

/**
 * An event that an ATS sends once and never again, so it is stored before it is processed. `waiting`: being processed, or
 * between tries; `ready`: for push-event; `done`: nothing more to do; `dead`: tried for too long. `done` and `dead` events
 * have no body.
 */
export type Inbound = Readonly<{
  id: string;
  organisationId: string;
  connectionId: string;
  source: ConnectionKind;
  state: 'waiting' | 'ready' | 'done' | 'dead';
  /** JSON, what is read of it; absent when it is over. */
  body?: string;
  receivedAt: string;
  attempts: number;
}>;

/** Longer than processing may take: after that another process takes it. */
const ownSeconds = 60;

/** It is gone after so many days, whatever became of it. */
const keptDays = 30;

/** When another process takes it, unless it is finished by then. */
export const takenUpAt = ({ receivedAt }: Pick<Inbound, 'receivedAt'>): string => addSeconds(receivedAt, ownSeconds);

export const inboundGoesAt = ({ receivedAt }: Pick<Inbound, 'receivedAt'>): string => addDays(receivedAt, keptDays);

/** The largest body that fits in one item. */
export const mostInboundBytes = 350_000;
