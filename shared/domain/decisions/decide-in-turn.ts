import type { CheckFile } from '../check/check-file.ts';
import type { ReportLink } from '../report/report-link.ts';
import { type Change, type Decision, unchanged, withReferees } from './decision.ts';

const withReportLinks = (before: readonly ReportLink[], changed: readonly ReportLink[]): readonly ReportLink[] => [
  ...before.map((link) => changed.find((each) => each.id === link.id) ?? link),
  ...changed.filter((each) => before.every((link) => link.id !== each.id)),
];

const fileAfter = (file: CheckFile, change: Change): CheckFile => ({
  ...file,
  check: change.check,
  referees: withReferees(file.referees, change.referees),
  reportLinks: withReportLinks(file.reportLinks, change.reportLinks),
});

const joined = (first: Change, second: Change): Change => ({
  check: second.check,
  referees: withReferees(first.referees, second.referees),
  messages: [...first.messages, ...second.messages],
  events: [...first.events, ...second.events],
  reportLinks: withReportLinks(first.reportLinks, second.reportLinks),
  submission: second.submission ?? first.submission,
  draft: second.draft ?? first.draft,
  endedDraftOf: second.endedDraftOf ?? first.endedDraftOf,
  endedAnswersOf: second.endedAnswersOf ?? first.endedAnswersOf,
  takenSlots: [...first.takenSlots, ...second.takenSlots],
  freedSlots: [...first.freedSlots, ...second.freedSlots],
});

/**
 * Several decisions in one transaction, each on the file as those before it leave it: all of them, or none when one is
 * refused.
 */
export function decideInTurn(file: CheckFile, steps: readonly ((file: CheckFile) => Decision)[]): Decision {
  let current = file;
  let change: Change | null = null;
  for (const step of steps) {
    const decision = step(current);
    if (decision.outcome === 'refused') return decision;
    if (decision.outcome === 'change') {
      change = change === null ? decision.change : joined(change, decision.change);
      current = fileAfter(current, decision.change);
    }
  }
  return change === null ? unchanged : { outcome: 'change', change };
}
