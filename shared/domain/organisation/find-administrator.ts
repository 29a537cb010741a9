import type { Recruiter } from '../check/check.ts';
import { sameAddress } from '../contact/parse-email.ts';
import type { Organisation } from './organisation.ts';

/** Who of the organisation's administrators has this address; null when none has. */
export const findAdministrator = (
  { administrators }: Pick<Organisation, 'administrators'>,
  email: string,
): Recruiter | null => administrators.find((each) => sameAddress(each.email, email)) ?? null;
