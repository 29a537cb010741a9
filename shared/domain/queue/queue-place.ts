import { openCall } from '../call/call.ts';
import type { CheckFile } from '../check/check-file.ts';
import { expiresAt } from '../check/counts.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { isAwaited } from '../check/referee.ts';
import { needOf, turnsToNeedAt } from './need-of.ts';

export const sections = ['needs', 'way', 'complete', 'ended'] as const;

/** The parts of the overview, in their order: what needs the recruiter, what goes by itself, what is done, the rest. */
export type Section = (typeof sections)[number];

/** How many checks stand in each. */
export type SectionCounts = Readonly<Record<Section, number>>;

export function sectionOf(file: CheckFile, now: string): Section {
  if (needOf(file, now) !== null) return 'needs';
  if (isUnderWay(file.check.status)) return 'way';
  return file.check.status === 'completed' ? 'complete' : 'ended';
}

/** What is nearest in time stands first; of what is over, the latest. */
export const isLatestFirst = (section: Section): boolean => section === 'complete' || section === 'ended';

/** Sort key of a check without any deadline. */
const noDay = '9999-12-31T00:00:00.000Z';

/**
 * A check's place in the queue: its part, and the time by which it stands in it. A check that is under way stands at the
 * time at which it will need the recruiter, so that what needs them by then is found at the front.
 */
export type QueuePlace = Readonly<{ section: Section; at: string }>;

function needsAt(file: CheckFile, now: string): string {
  const { check, referees } = file;
  const calls = referees.flatMap((referee) => {
    const call = openCall(referee);
    return call === null || !isAwaited(referee) ? [] : [call.at];
  });
  const times = [...calls, expiresAt(check, referees) ?? ''].filter((time) => time !== '').toSorted();
  return times[0] ?? needOf(file, now)?.since ?? check.updatedAt;
}

export function placeInQueue(file: CheckFile, now: string): QueuePlace {
  const { check, referees } = file;
  const section = sectionOf(file, now);
  switch (section) {
    case 'needs':
      return { section, at: needsAt(file, now) };
    case 'way':
      return { section, at: turnsToNeedAt(file, now) ?? expiresAt(check, referees) ?? noDay };
    case 'complete':
      return { section, at: check.completedAt ?? check.updatedAt };
    case 'ended':
      return { section, at: check.endedAt ?? check.updatedAt };
  }
}
