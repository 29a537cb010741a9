import { type Channel, mediaFor } from '../check/channel.ts';
import type { Check } from '../check/check.ts';
import type { CheckFile } from '../check/check-file.ts';
import { countReferees } from '../check/counts.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { addEvent, addMessages, startChange } from './change.ts';
import { decideInTurn } from './decide-in-turn.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';
import { type RecruiterAct, recruiterEvent } from './recruiter-act.ts';
import { reopenWith } from './reopen-check.ts';
import { requestToCandidate } from './wanted-messages.ts';

export type CandidateContact = Readonly<{ email: string | null; phone: string | null }>;

/** How the candidate is asked again: as so far, else as the check says. */
export function channelOfCandidate({ check, messages }: CheckFile): Channel {
  const used = new Set(messages.filter(({ recipient }) => recipient === 'candidate').map(({ medium }) => medium));
  if (used.size === 0) return check.settings.candidateChannel;
  return used.size === 2 ? 'email-sms' : used.has('sms') ? 'sms' : 'email';
}

function correctContact(file: CheckFile, contact: CandidateContact, act: RecruiterAct, now: string): Decision {
  const { check, referees } = file;
  const corrected: Check = {
    ...check,
    candidate: { ...check.candidate, ...contact, linkGeneration: check.candidate.linkGeneration + 1 },
  };
  const noted = addEvent(startChange(corrected, now), recruiterEvent('candidate.corrected_contact', act));
  const asks = check.candidateAskedAt !== null && countReferees(check, referees).remainingToSubmit > 0;
  if (!asks) return changeTo(noted);
  const usual = channelOfCandidate(file);
  const channel = mediaFor(usual, contact, check.settings.smsCountries).length > 0 ? usual : 'email-sms';
  return changeTo(addMessages(noted, requestToCandidate(corrected.candidate, channel)));
}

/**
 * Corrects how the candidate is reached. Their earlier link stops, and when they had been asked and referees are still
 * missing, the new address is asked at once. A check that had failed is opened again. Refused: `wrong_state`.
 */
export function correctCandidate(
  file: CheckFile,
  contact: CandidateContact,
  act: RecruiterAct,
  { now }: DecisionContext,
): Decision {
  const { check } = file;
  if (check.candidate.email === contact.email && check.candidate.phone === contact.phone) return unchanged;
  const correct = (current: CheckFile): Decision => correctContact(current, contact, act, now);
  if (check.status === 'failed') {
    const event = { type: 'reference_check.reopened', actor: 'system', refereeId: null } as const;
    return decideInTurn(file, [(current) => reopenWith(current, event, now), correct]);
  }
  return isUnderWay(check.status) ? correct(file) : refuse('wrong_state');
}
