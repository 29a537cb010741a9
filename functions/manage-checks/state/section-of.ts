import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { needOf } from '#shared/domain/queue/need-of.ts';

export const sections = ['needs', 'way', 'complete', 'ended'] as const;

/** The parts of the overview, in their order: what needs the recruiter, what goes by itself, what is done, the rest. */
export type Section = (typeof sections)[number];

export function sectionOf(file: CheckFile, now: string): Section {
  if (needOf(file, now) !== null) return 'needs';
  if (isUnderWay(file.check.status)) return 'way';
  return file.check.status === 'completed' ? 'complete' : 'ended';
}
