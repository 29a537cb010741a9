import { type EventType, eventTypes } from '../check/event.ts';

/** Events that nobody causes by an act, and those whose act is noted elsewhere: opening a report, erasing a referee, holding and releasing a check. */
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

/** Acts that have another name in the audit trail than in the timeline. */
const renamed = {
  'reference_check.held': 'check.held',
  'reference_check.released': 'check.released',
} as const satisfies Readonly<Partial<Record<EventType, string>>>;

const isRenamed = (type: EventType): type is keyof typeof renamed => Object.hasOwn(renamed, type);

/** The act that an event of a check is, when people do it; null of what only happens. */
export function actOfEvent(type: EventType): CheckAct | (typeof renamed)[keyof typeof renamed] | null {
  if (isRenamed(type)) return renamed[type];
  return isAct(type) ? type : null;
}

export const checkActs = (): readonly CheckAct[] => eventTypes.filter(isAct);
