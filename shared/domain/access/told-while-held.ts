import type { CheckFile } from '../check/check-file.ts';
import { sameAddress } from '../contact/canonical-email.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { holdOf } from '../retention/hold.ts';

type Staffed = Pick<Organisation, 'administrators'>;

/** The check is held and its recruiter is no administrator: they may not read it now. */
export const isClosedToRecruiter = ({ check }: CheckFile, { administrators }: Staffed, now: string): boolean =>
  holdOf(check, now) !== null && !administrators.some(({ email }) => sameAddress(email, check.recruiter.email));

/**
 * The check as its recruiter is told of it. While it is held administrators alone read it: an objection, which has its
 * day, is then told to the first of them, unless the recruiter is one.
 */
export function toldWhileHeld(file: CheckFile, organisation: Staffed, now: string): CheckFile {
  const [first] = organisation.administrators;
  if (first === undefined || !isClosedToRecruiter(file, organisation, now)) return file;
  return { ...file, check: { ...file.check, recruiter: first } };
}
