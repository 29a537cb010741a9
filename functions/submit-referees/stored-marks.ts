import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Referee } from '#shared/domain/check/referee.ts';
import { fingerprint } from '#shared/web/forms/fingerprint.ts';
import { unsentReferees } from './next-step.ts';

const toldOf = ({ id, firstName, lastName, email, phone, language, relation }: Referee) => ({
  id,
  firstName,
  lastName,
  email,
  phone,
  language,
  relation,
});

/** Mark of what is stored about a referee; empty for one who is not. */
export const refereeMark = (referee: Referee | null): string => (referee === null ? '' : fingerprint(toldOf(referee)));

/** Mark of all that pressing Send would send. */
export const unsentMark = (file: CheckFile): string => fingerprint(unsentReferees(file).map(toldOf));
