import type { CheckFile } from '../check/check-file.ts';
import type { ReportLink } from '../report/report-link.ts';
import { addEvent, putReportLinks, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';

/** In place of a name: null would make it the one that came with the first answer. */
const nobody = '–';

/** That there was a link, and how often it was opened; not for whom. */
const erased = ({ email: _, ...link }: ReportLink, now: string): ReportLink => ({
  ...link,
  name: nobody,
  revokedAt: link.revokedAt ?? now,
});

/**
 * Takes out of a report link for whom it was made, and it stops. Who has read by the link of a domain stands beside it, and
 * goes without a change of it. `personId`: of the link, or of such a reader. A repeat changes nothing.
 */
export function eraseReader(file: CheckFile, personId: string, { now }: DecisionContext): Decision {
  const link = file.reportLinks.find((each) => each.id === personId);
  if (link === undefined) {
    const isReader = file.reportLinks.some(({ readers = [] }) => readers.some(({ id }) => id === personId));
    return isReader ? unchanged : refuse('link_unknown');
  }
  if (link.email === undefined) return unchanged;
  const changed = putReportLinks(startChange(file.check, now), erased(link, now));
  if (link.revokedAt !== null) return changeTo(changed);
  return changeTo(
    addEvent(changed, { type: 'report.link_revoked', actor: 'system', refereeId: null, linkId: link.id }),
  );
}
