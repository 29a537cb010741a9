import type { Check, Recruiter } from '../check/check.ts';
import type { Referee } from '../check/referee.ts';
import { sameAddress } from '../contact/canonical-email.ts';
import type { Organisation } from '../organisation/organisation.ts';

const isSame = (one: Recruiter, other: Recruiter): boolean => sameAddress(one.email, other.email);

/**
 * Who may call this referee. Whoever had the call before keeps it, so that the one calendar entry stays right; else the
 * check's recruiter when they take calls, or those whom the organisation has named.
 */
export function callHandlersFor(
  { callHandlers }: Pick<Organisation, 'callHandlers'>,
  { recruiter }: Pick<Check, 'recruiter'>,
  { call }: Pick<Referee, 'call'>,
): readonly Recruiter[] {
  const mayCall = (person: Recruiter): boolean =>
    callHandlers.length === 0 ? isSame(person, recruiter) : callHandlers.some((each) => isSame(each, person));
  if (call !== undefined && mayCall(call.handler)) return [call.handler];
  return mayCall(recruiter) ? [recruiter] : callHandlers;
}
