import type { ConnectionKind } from './check-source.ts';

type Told = readonly ('webhook' | ConnectionKind)[];

const nobody: Told = [];
const webhooks: Told = ['webhook'];
const talentech: Told = ['talentech'];
/** ATSs that are told whatever changes a status or a count of theirs. */
const counting: Told = ['refapp', 'teamtailor', 'workable'];
/** Ashby knows of statuses alone. */
const asking: Told = ['webhook', ...counting, 'ashby'];
const webhooksAndTalentech: Told = ['webhook', 'talentech'];
const webhooksAndCounting: Told = ['webhook', ...counting];
/** ATSs that follow how a check goes; Greenhouse is told when there are referees, and of its end alone. */
const followingAtss: Told = ['talentech', ...counting];
const followers: Told = ['webhook', ...followingAtss];
const beginning: Told = [...followers, 'ashby'];
const everyAts: Told = [...followingAtss, 'greenhouse', 'ashby'];
const everyone: Told = ['webhook', ...everyAts];

/**
 * What happens to a check, as the timeline shows it, and who else may want to hear of it: webhooks that are subscribed,
 * and the ATS that asked for the check when it changes something of what its contract tells.
 */
const events = {
  'reference_check.created': beginning,
  'reference_check.candidate_invited': asking,
  'reference_check.referees_submitted': webhooksAndCounting,
  'reference_check.completed': everyone,
  'reference_check.expired': everyone,
  'reference_check.declined': everyone,
  'reference_check.failed': everyone,
  'reference_check.cancelled': everyone,
  'reference_check.reopened': everyone,
  'reference_check.concluded': nobody,
  'reference_check.more_requested': followingAtss,
  'reference_check.prolonged': nobody,
  'reference_check.recruiter_changed': nobody,
  'reference_check.addresses_allowed': nobody,
  'reference_check.set_aside': nobody,
  'reference_check.end_announced': nobody,
  'reference_check.held': nobody,
  'reference_check.released': nobody,
  'candidate.asked_again': nobody,
  'candidate.asked_otherwise': nobody,
  'candidate.corrected_contact': nobody,
  'candidate.objected': nobody,
  'referee.added': everyAts,
  'referee.corrected_contact': nobody,
  'referee.removed': followingAtss,
  'referee.invited': followers,
  'referee.reminded': nobody,
  'referee.asked_otherwise': nobody,
  'referee.opened': webhooks,
  'referee.declined': followers,
  'referee.call_proposed': nobody,
  'referee.call_booked': webhooksAndTalentech,
  'referee.call_moved': nobody,
  'referee.call_cancelled': talentech,
  'referee.call_confirmed': nobody,
  'referee.call_unconfirmed': nobody,
  'referee.answered': followers,
  'referee.corrected': webhooks,
  'referee.withdrawn': followingAtss,
  'referee.passage_hidden': nobody,
  'referee.objected': followingAtss,
  'referee.unreachable': followers,
  'referee.erased': followingAtss,
  'objection.kept': nobody,
  'objection.granted': nobody,
  'integrity_signal.raised': webhooks,
  'integrity_signal.explained': webhooks,
  'integrity_signal.resolved': webhooks,
  'integrity_signal.reopened': nobody,
  'report.created': webhooksAndCounting,
  'report.opened': webhooks,
  'report.link_made': nobody,
  'report.link_revoked': nobody,
};

export type EventType = keyof typeof events;

const namesOf = <Table extends object>(table: Table): readonly Extract<keyof Table, string>[] => {
  const names: Extract<keyof Table, string>[] = [];
  for (const name in table) names.push(name);
  return names;
};

export const eventTypes = namesOf(events);

/** Whether such an endpoint may want to hear of events of this type. */
export const mayBeTold = (kind: Told[number], type: EventType): boolean => events[type].includes(kind);

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
  /** They did it in a session that an API key made for them. */
  throughAts?: true;
  /** What the recruiter noted about it, or the code of the reason that a candidate chose. */
  note?: string;
  /** The report link that was made, opened or revoked. */
  linkId?: string;
  /** What was seen, explained, closed or opened again. */
  signalIds?: readonly string[];
}>;
