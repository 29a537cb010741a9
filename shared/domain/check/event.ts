/** What happens to a check, as the timeline shows it and as it is told to others. */
export const eventTypes = [
  'reference_check.created',
  'reference_check.candidate_invited',
  'reference_check.referees_submitted',
  'reference_check.completed',
  'reference_check.expired',
  'reference_check.declined',
  'reference_check.failed',
  'reference_check.cancelled',
  'reference_check.reopened',
  'reference_check.concluded',
  'reference_check.more_requested',
  'reference_check.prolonged',
  'reference_check.recruiter_changed',
  'candidate.asked_again',
  'candidate.corrected_contact',
  'referee.added',
  'referee.corrected_contact',
  'referee.removed',
  'referee.invited',
  'referee.reminded',
  'referee.opened',
  'referee.declined',
  'referee.call_proposed',
  'referee.call_booked',
  'referee.call_moved',
  'referee.call_cancelled',
  'referee.call_confirmed',
  'referee.call_unconfirmed',
  'referee.answered',
  'referee.corrected',
  'referee.withdrawn',
  'referee.unreachable',
  'report.created',
  'report.opened',
  'report.link_made',
  'report.link_revoked',
] as const;

export type EventType = (typeof eventTypes)[number];

export const actors = ['ats', 'recruiter', 'candidate', 'referee', 'system'] as const;

export type Actor = (typeof actors)[number];

/** One line of the timeline. `number` counts from 1 within the check. */
export type CheckEvent = Readonly<{
  number: number;
  type: EventType;
  at: string;
  actor: Actor;
  refereeId: string | null;
  /** Name of the recruiter who did it, when it was done on the pages. */
  by?: string;
  /** What the recruiter noted about it, or the code of the reason that a candidate chose. */
  note?: string;
  /** The report link that was made, opened or revoked. */
  linkId?: string;
}>;
