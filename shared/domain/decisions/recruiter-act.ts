import type { EventType } from '../check/event.ts';
import type { EventOf } from './change.ts';

/**
 * Who acts, by name when it is known (on the pages), and what they note about it. `throughAts`: in a session that an API key
 * made for them.
 */
export type RecruiterAct = Readonly<{ by: string | null; note: string | null; throughAts?: true }>;

/** Who an event is by, when the recruiter is not all that it tells of. */
export const recruiterActor = ({ by, throughAts }: RecruiterAct): Omit<EventOf, 'type' | 'refereeId'> => ({
  actor: 'recruiter',
  ...(by === null ? {} : { by }),
  ...(throughAts && { throughAts }),
});

/** What a recruiter did, as an event. */
export const recruiterEvent = (type: EventType, act: RecruiterAct, refereeId: string | null = null): EventOf => ({
  type,
  refereeId,
  ...recruiterActor(act),
  ...(act.note === null || act.note === '' ? {} : { note: act.note }),
});
