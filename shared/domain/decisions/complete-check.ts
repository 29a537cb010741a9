import type { CheckFile } from '../check/check-file.ts';
import { countReferees } from '../check/counts.ts';
import { canFollow } from '../check/lifecycle.ts';
import { renewReportLink } from '../report/report-link.ts';
import { type Change, withReferees } from './decision.ts';
import { noticeToRecruiter } from './notice-to-recruiter.ts';

/**
 * Completes the check with this change when every expected referee has then answered: after an answer, and also after
 * a refusal or a removal that leaves nobody to wait for. The recruiter is told, and the first
 * report link's thirty days begin again.
 */
export function completeWhenAllAnswered(file: CheckFile, change: Change, now: string): Change {
  const counts = countReferees(change.check, withReferees(file.referees, change.referees));
  if (counts.answered < counts.expected || !canFollow('completed', change.check.status)) return change;
  const number = change.check.eventCount + 1;
  const notice = noticeToRecruiter('recruiter-completed', change.check, number);
  const completed: Change = {
    ...change,
    messages: [...change.messages, ...notice],
    check: { ...change.check, status: 'completed', completedAt: now, eventCount: number },
    events: [
      ...change.events,
      { number, type: 'reference_check.completed', at: now, actor: 'system', refereeId: null },
    ],
  };
  return renewFirstLink(file, completed, now);
}

/** Adds to a change that completes a check that the first report link, unless it was revoked, begins again. */
export function renewFirstLink(file: CheckFile, change: Change, now: string): Change {
  const first = change.reportLinks[0] ?? file.reportLinks.find((link) => link.name === null);
  if (first === undefined || first.revokedAt !== null) return change;
  return { ...change, reportLinks: [renewReportLink(first, now)] };
}
