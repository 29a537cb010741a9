import { type ResultBody, type StatusName, statusName } from '../evaluation-api/result.ts';
import type { Invitation } from '../requests/invitation.ts';

export type Progress = { done: number; of: number };

/** How it stands with a candidate's references, as far as the ATS has been told. */
export type Standing = {
  symbol: 'none' | 'asked' | StatusName;
  text: string;
  progress: Progress | null;
};

const words: Record<StatusName, string> = {
  Created: 'Begärd',
  InProgress: 'Pågår',
  Completed: 'Klar',
  Expired: 'Utgången',
  Failed: 'Misslyckad',
  Rejected: 'Avböjd',
};

const mostReferees = 20;

/** Two numbers in the message are answers and of how many; otherwise the score is the share in per cent. */
export const progressOf = ({ Message, Score, ScoreProfiles }: ResultBody): Progress | null => {
  const [done, of] = (Message.match(/\d+/g) ?? []).map(Number);
  if (done !== undefined && of !== undefined && done <= of && of > 0 && of <= mostReferees) return { done, of };
  const score = ScoreProfiles?.[0]?.Score ?? (typeof Score === 'string' ? Number(Score) : null);
  return score === null ? null : { done: Math.min(100, Math.max(0, score)), of: 100 };
};

/** Nothing goes by itself, and the first result holds until the recruiter acts. */
const sendsNothing = ({ values }: Invitation): boolean =>
  values.some(({ id, value }) => id === 'referee-requests-choice' && value === 'disabled');

/** The last result says it; before the first, what became of the request. */
export const standingOf = (
  invitation: Invitation | null,
  last: ResultBody | null,
  first: ResultBody | null = last,
): Standing => {
  if (invitation === null) return { symbol: 'none', text: 'Inte begärd', progress: null };
  if (last !== null) {
    const name = statusName(last);
    const isUntouched = name === 'Created' && sendsNothing(invitation) && first?.Message === last.Message;
    return {
      symbol: isUntouched ? 'asked' : name,
      text: `${words[name]}: ${last.Message}`,
      progress: progressOf(last),
    };
  }
  if (invitation.state === 'refused') return { symbol: 'none', text: 'Inte skickad', progress: null };
  return { symbol: 'asked', text: invitation.state === 'sending' ? 'Skickas' : 'Skickad till Vitsord', progress: null };
};
