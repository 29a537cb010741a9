import type { Check } from '../check/check.ts';
import type { CheckFile } from '../check/check-file.ts';
import { countReferees } from '../check/counts.ts';
import { canFollow } from '../check/lifecycle.ts';
import { renewReportLink } from '../report/report-link.ts';
import { addEvent, addMessages, applyTo, type Change, type MessageWanted, putReportLinks } from './change.ts';
import { noticeToRecruiter } from './wanted-messages.ts';

/**
 * Completes the check with this change when every expected referee has then answered: after an answer, and also after
 * a refusal or a removal that leaves nobody to wait for. The recruiter is told, and the first
 * report link's thirty days begin again.
 */
export function completeWhenAllAnswered(file: CheckFile, change: Change): Change {
  const { check } = change;
  const counts = countReferees(check, applyTo(file, change).referees);
  if (counts.answered < counts.expected || !canFollow('completed', check.status)) return change;
  const completed = addEvent(
    { ...change, check: { ...check, status: 'completed', completedAt: check.updatedAt } },
    { type: 'reference_check.completed', actor: 'system', refereeId: null },
  );
  const told = addMessages(completed, noticeToRecruiter('recruiter-completed', check), ...toldCandidate(check));
  return renewFirstLink(file, told);
}

/** That nobody is waited for any more, by mail; where nothing goes to the candidate by itself, this does not either. */
function toldCandidate({ candidate, settings }: Check): readonly MessageWanted[] {
  if (settings.candidateChannel === 'disabled' || candidate.email === null) return [];
  const { language } = candidate;
  return [{ kind: 'candidate-answered', recipient: 'candidate', channel: 'email', contact: candidate, language }];
}

/** Adds to a change that completes a check that the first report link, unless it was revoked, begins again. */
export function renewFirstLink(file: CheckFile, change: Change): Change {
  const first = change.reportLinks[0] ?? file.reportLinks.find((link) => link.name === null);
  if (first === undefined || first.revokedAt !== null) return change;
  return putReportLinks(change, renewReportLink(first, change.check.updatedAt));
}
