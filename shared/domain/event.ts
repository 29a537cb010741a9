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
  'referee.added',
  'referee.corrected_contact',
  'referee.removed',
  'referee.invited',
  'referee.opened',
  'referee.declined',
  'referee.call_booked',
  'referee.answered',
  'referee.corrected',
  'referee.withdrawn',
  'referee.unreachable',
  'report.created',
  'report.opened',
] as const;

export type EventType = (typeof eventTypes)[number];

export type Actor = 'ats' | 'recruiter' | 'candidate' | 'referee' | 'system';

/** One line of the timeline; ids only. `number` counts from 1 within the check. */
export type CheckEvent = Readonly<{
  number: number;
  type: EventType;
  at: string;
  actor: Actor;
  refereeId: string | null;
}>;
