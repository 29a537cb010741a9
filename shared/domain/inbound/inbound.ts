import type { ConnectionKind } from '../check/check-source.ts';
import { addDays, addSeconds } from '../time.ts';

/**
 * What an ATS has sent once and will not send again, put down before anything is done with it. `waiting` while whoever
 * took it works on it, and between tries; `ready` for push-event; `done` when there is nothing more to do, and `dead`
 * when it was tried for too long: from then on there is no body.
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

/** As long as whoever took it may need, and longer: then it is somebody else's. */
const ownSeconds = 60;

/** It is gone after so many days, whatever became of it. */
const keptDays = 30;

/** When somebody else takes it up, unless it is over by then. */
export const takenUpAt = ({ receivedAt }: Pick<Inbound, 'receivedAt'>): string => addSeconds(receivedAt, ownSeconds);

export const inboundGoesAt = ({ receivedAt }: Pick<Inbound, 'receivedAt'>): string => addDays(receivedAt, keptDays);

/** What one item has room for, with what stands beside it. */
export const mostInboundBytes = 350_000;
