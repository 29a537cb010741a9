import type { Candidate, Check, CheckSettings, Project, Recruiter } from '../check/check.ts';
import type { CheckSource } from '../check/check-source.ts';
import { countReferees } from '../check/counts.ts';
import type { LeftOut } from '../check/left-out.ts';
import type { CheckStatus } from '../check/lifecycle.ts';
import { newReferee, type RefereeDetails } from '../check/referee.ts';
import { addDays } from '../time.ts';
import { addEvent, addMessages, type Change, putReferees, startChange } from './change.ts';
import type { DecisionContext } from './decision.ts';
import { inviteReferees } from './invite-referees.ts';
import { type RecruiterAct, recruiterEvent } from './recruiter-act.ts';
import { requestToCandidate } from './wanted-messages.ts';

export type CheckRequest = Readonly<{
  id: string;
  organisationId: string;
  live: boolean;
  project: Project;
  recruiter: Recruiter;
  candidate: Candidate;
  settings: CheckSettings;
  /** Already known to the recruiter; they count as added, and the candidate is asked only for what is missing. */
  referees: readonly RefereeDetails[];
  /** The recruiting team, when the ATS names one. */
  team?: readonly Recruiter[];
  /** The connection that asks; absent: the API. */
  source?: CheckSource;
  leftOut?: readonly LeftOut[];
  /** The recruiter who started it on our own pages; absent: an ATS did. */
  startedBy?: RecruiterAct;
}>;

const newCheck = (request: CheckRequest, now: string): Check => ({
  id: request.id,
  organisationId: request.organisationId,
  live: request.live,
  project: request.project,
  recruiter: request.recruiter,
  ...(request.team && { team: request.team }),
  candidate: request.candidate,
  settings: request.settings,
  ...(request.source && { source: request.source }),
  ...(request.leftOut && { leftOut: request.leftOut }),
  status: 'accepted',
  version: 0,
  eventCount: 0,
  createdAt: now,
  updatedAt: now,
  candidateAskedAt: null,
  submitBy: addDays(now, request.settings.daysToSubmit),
  submittedAt: null,
  completedAt: null,
  concludedAt: null,
});

/** Starts a check: its first status follows from the channel and from the referees that were given. */
export function requestCheck(request: CheckRequest, { now }: Pick<DecisionContext, 'now'>): Change {
  const { settings } = request;
  const referees = request.referees.map((details) => newReferee(details, 'ats', now));
  const check = newCheck(request, now);
  const asksCandidate =
    settings.candidateChannel !== 'disabled' && countReferees(check, referees).remainingToSubmit > 0;
  const status: CheckStatus = referees.length > 0 ? 'collecting' : asksCandidate ? 'candidate_invited' : 'accepted';

  const started = startChange({ ...check, status, candidateAskedAt: asksCandidate ? now : null }, now);
  const created = addEvent(
    started,
    request.startedBy === undefined
      ? { type: 'reference_check.created', actor: 'ats', refereeId: null }
      : recruiterEvent('reference_check.created', request.startedBy),
  );
  const asked = asksCandidate ? askedFirst(created) : created;
  const added = referees.reduce(
    (sum, { id }) => addEvent(sum, { type: 'referee.added', actor: 'ats', refereeId: id }),
    putReferees(asked, ...referees),
  );
  return inviteReferees(added, referees, settings.refereeChannel);
}

function askedFirst(change: Change): Change {
  const { candidate, settings } = change.check;
  const noted = addEvent(change, { type: 'reference_check.candidate_invited', actor: 'system', refereeId: null });
  return addMessages(noted, requestToCandidate(candidate, settings.candidateChannel));
}
