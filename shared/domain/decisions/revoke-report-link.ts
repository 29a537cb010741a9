import type { CheckFile } from '../check/check-file.ts';
import { addEvent, putReportLinks, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';
import { type RecruiterAct, recruiterEvent } from './recruiter-act.ts';

/** Stops a link to the report before its time. Refused: `link_unknown`. A repeat changes nothing. */
export function revokeReportLink(
  file: CheckFile,
  linkId: string,
  act: RecruiterAct,
  { now }: DecisionContext,
): Decision {
  const link = file.reportLinks.find((each) => each.id === linkId);
  if (link === undefined) return refuse('link_unknown');
  if (link.revokedAt !== null) return unchanged;
  const revoked = putReportLinks(startChange(file.check, now), { ...link, revokedAt: now });
  return changeTo(addEvent(revoked, { ...recruiterEvent('report.link_revoked', act), linkId }));
}
