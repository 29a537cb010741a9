import type { CheckFile } from '../check/check-file.ts';
import { type Decision, type DecisionContext, refuse, startChange, unchanged } from './decision.ts';
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
  const started = startChange(file.check, [{ ...recruiterEvent('report.link_revoked', act), linkId }], now);
  return { outcome: 'change', change: { ...started, reportLinks: [{ ...link, revokedAt: now }] } };
}
