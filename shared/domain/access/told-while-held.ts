import type { CheckFile } from '../check/check-file.ts';
import { sameAddress } from '../contact/canonical-email.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { holdOf } from '../retention/hold.ts';

/**
 * The check as its recruiter is told of it. While it is held administrators alone read it: an objection, which has its
 * day, is then told to the first of them, unless the recruiter is one.
 */
export function toldWhileHeld(
  file: CheckFile,
  { administrators }: Pick<Organisation, 'administrators'>,
  now: string,
): CheckFile {
  const { check } = file;
  const [first] = administrators;
  const mayRead =
    holdOf(check, now) === null || administrators.some(({ email }) => sameAddress(email, check.recruiter.email));
  return mayRead || first === undefined ? file : { ...file, check: { ...check, recruiter: first } };
}
