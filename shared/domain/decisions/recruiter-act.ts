import type { EventType } from '../check/event.ts';
import type { EventOf } from './change.ts';

/** Who acts, by name when it is known (on the pages), and what they note about it. */
export type RecruiterAct = Readonly<{ by: string | null; note: string | null }>;

/** Who an event is by, when the recruiter is not all that it tells of. */
export const recruiterActor = ({ by }: RecruiterAct): Omit<EventOf, 'type' | 'refereeId'> => ({
  actor: 'recruiter',
  ...(by === null ? {} : { by }),
});

/** What a recruiter did, as an event. */
export const recruiterEvent = (type: EventType, act: RecruiterAct, refereeId: string | null = null): EventOf => ({
  type,
  actor: 'recruiter',
  refereeId,
  ...(act.by === null ? {} : { by: act.by }),
  ...(act.note === null || act.note === '' ? {} : { note: act.note }),
});
