import { maySeeCheck, seesEveryCheck } from '#shared/domain/access/may-see-check.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { countReferees, expiresAt } from '#shared/domain/check/counts.ts';
import { type CheckStatus, checkStatuses, isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { isAwaited } from '#shared/domain/check/referee.ts';
import { sameAddress } from '#shared/domain/contact/canonical-email.ts';
import { isLanguage, type Language } from '#shared/domain/language.ts';
import type { QueueOwner } from '#shared/domain/ports/check-queue.ts';
import { needOf } from '#shared/domain/queue/need-of.ts';
import { type Section, sections } from '#shared/domain/queue/queue-place.ts';
import { shownSignals } from '#shared/domain/signals/shown-signals.ts';
import { addDays } from '#shared/domain/time.ts';
import { dayText, readDay } from '#shared/domain/zones/read-typed-time.ts';
import { instantOf } from '#shared/domain/zones/zone-time.ts';
import type { Visit } from '../visit.ts';

export const scopes = ['mine', 'team', 'all'] as const;
export const orders = ['near', 'far'] as const;
export const waits = ['candidate', 'referee', 'me'] as const;

/** What a list shows, as its address says it: ids and days alone. Null: whatever it is. */
export type ListFilter = Readonly<{
  section: Section | null;
  project: string | null;
  /** Checks of which one is the recruiter; those of one's team too; all that one may see. */
  scope: (typeof scopes)[number];
  waits: (typeof waits)[number] | null;
  status: CheckStatus | null;
  language: Language | null;
  /** `2026-12-02`: the last day is before it. */
  before: string | null;
  hasSignals: boolean;
  /** Somebody was asked long ago and has not answered. */
  isLate: boolean;
  /** What is nearest in time first, or furthest. */
  order: (typeof orders)[number];
  isDense: boolean;
}>;

type Query = Readonly<Record<string, string | undefined>>;

const oneOf = <T extends string>(list: readonly T[], text: string | undefined): T | null =>
  list.find((each) => each === text) ?? null;

export function readFilter(query: Query): ListFilter {
  const { project = '', lang: _, in: language } = query;
  return {
    section: oneOf(sections, query['show']),
    project: project === '' ? null : project,
    scope: oneOf(scopes, query['who']) ?? 'all',
    waits: oneOf(waits, query['waits']),
    status: oneOf(checkStatuses, query['status']),
    language: isLanguage(language) ? language : null,
    before: dayText(query['before'] ?? ''),
    hasSignals: query['signals'] === '1',
    isLate: query['late'] === '1',
    order: oneOf(orders, query['order']) ?? 'near',
    isDense: query['dense'] === '1',
  };
}

/** The same as an address says it. */
export const queryOf = (filter: ListFilter): Readonly<Record<string, string>> => ({
  ...(filter.section !== null && { show: filter.section }),
  ...(filter.project !== null && { project: filter.project }),
  ...(filter.scope !== 'all' && { who: filter.scope }),
  ...(filter.waits !== null && { waits: filter.waits }),
  ...(filter.status !== null && { status: filter.status }),
  ...(filter.language !== null && { in: filter.language }),
  ...(filter.before !== null && { before: filter.before }),
  ...(filter.hasSignals && { signals: '1' }),
  ...(filter.isLate && { late: '1' }),
  ...(filter.order !== 'near' && { order: filter.order }),
  ...(filter.isDense && { dense: '1' }),
});

/** It leaves something out, beside the part. */
export const isNarrow = (filter: ListFilter): boolean =>
  Object.keys(queryOf({ ...filter, section: null, order: 'near', isDense: false })).length > 0;

/** The part of checks of this status that do not need the recruiter. */
function partOf(status: CheckStatus): Section {
  if (isUnderWay(status)) return 'way';
  return status === 'completed' ? 'complete' : 'ended';
}

/** The parts in which something can be what the filter asks for. */
export function sectionsOf({ section, waits, status, before, isLate }: ListFilter): readonly Section[] {
  const isUnfinished = isLate || before !== null || waits !== null;
  return sections.filter((each) => {
    if (section !== null && each !== section) return false;
    if (each === 'needs') return true;
    if (waits === 'me' || (isUnfinished && each !== 'way')) return false;
    return status === null || partOf(status) === each;
  });
}

/** Whose queue holds what the filter asks for: all of the organisation for those who see all of it. */
export const ownerOfQueue = (visit: Visit, { scope }: Pick<ListFilter, 'scope'>): QueueOwner => ({
  organisationId: visit.organisation.id,
  live: visit.session.live,
  email: scope === 'all' && seesEveryCheck(visit) ? null : visit.session.email,
});

const lateDays = 3;

/** Somebody was asked more than three days ago, and is waited for. */
function isLate({ check, referees }: CheckFile, now: string): boolean {
  const before = addDays(now, -lateDays);
  const isCandidateLate =
    check.candidateAskedAt !== null &&
    check.candidateAskedAt < before &&
    countReferees(check, referees).remainingToSubmit > 0;
  const lateReferees = referees.filter((each) => isAwaited(each) && each.invitedAt !== null && each.invitedAt < before);
  return isUnderWay(check.status) && (isCandidateLate || lateReferees.length > 0);
}

function isWaitedFor(file: CheckFile, whom: NonNullable<ListFilter['waits']>, now: string): boolean {
  const { check, referees } = file;
  if (whom === 'me') return needOf(file, now) !== null;
  if (!isUnderWay(check.status)) return false;
  if (whom === 'candidate') {
    return check.candidateAskedAt !== null && countReferees(check, referees).remainingToSubmit > 0;
  }
  return referees.some((referee) => isAwaited(referee) && referee.invitedAt !== null);
}

/** Whether a check that this visit may see is what the filter asks for, whichever part it is in. */
export function isMatch(visit: Visit, filter: ListFilter): (file: CheckFile) => boolean {
  const { organisation, session, now } = visit;
  const day = filter.before === null ? null : readDay(filter.before);
  const before = day === null ? null : instantOf(organisation.offsetChanges, { ...day, hour: 0, minute: 0 });
  return (file) => {
    const { check, referees } = file;
    const last = expiresAt(check, referees);
    return (
      maySeeCheck(file, visit) &&
      (filter.scope !== 'mine' || sameAddress(check.recruiter.email, session.email)) &&
      (filter.project === null || check.project.externalId === filter.project) &&
      (filter.status === null || check.status === filter.status) &&
      (filter.language === null || check.candidate.language === filter.language) &&
      (filter.waits === null || isWaitedFor(file, filter.waits, now)) &&
      (before === null || (last !== null && last < before && isUnderWay(check.status))) &&
      (!filter.hasSignals || shownSignals(file, organisation).some(({ resolution }) => resolution === null)) &&
      (!filter.isLate || isLate(file, now))
    );
  };
}
