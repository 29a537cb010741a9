import type { Check, Recruiter } from '#shared/domain/check/check.ts';
import { sameAddress } from '#shared/domain/contact/parse-email.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';

/**
 * Who has this address, of those who may sign in: the check's recruiter, its recruiting team, and the organisation's
 * administrators. `check` is null where no check was asked for: then administrators only.
 */
export function whoMaySignIn(organisation: Organisation, check: Check | null, email: string): Recruiter | null {
  const people = [...(check === null ? [] : [check.recruiter, ...(check.team ?? [])]), ...organisation.administrators];
  return people.find((person) => sameAddress(person.email, email)) ?? null;
}
