import { type EventType, eventTypes } from '../check/event.ts';

/** What only happens to a check, and nobody does; and that a report is opened or a referee erased, which have acts of their own. */
const happenings = [
  'reference_check.expired',
  'reference_check.failed',
  'reference_check.end_announced',
  'reference_check.held',
  'reference_check.released',
  'referee.call_unconfirmed',
  'referee.unreachable',
  'referee.erased',
  'candidate.asked_otherwise',
  'referee.asked_otherwise',
  'report.created',
  'report.opened',
  'integrity_signal.raised',
] as const satisfies readonly EventType[];

/** What people do to a check, as its timeline tells of it too. */
export type CheckAct = Exclude<EventType, (typeof happenings)[number]>;

const isAct = (type: EventType): type is CheckAct => happenings.every((each) => each !== type);

/** The act that an event of a check is, when people do it; null of what only happens. */
export const actOfEvent = (type: EventType): CheckAct | null => (isAct(type) ? type : null);

export const checkActs = (): readonly CheckAct[] => eventTypes.filter(isAct);
