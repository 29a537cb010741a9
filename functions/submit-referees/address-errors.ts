import { isGone } from '#shared/domain/check/referee.ts';
import { parseEmail, sameAddress } from '#shared/domain/contact/parse-email.ts';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { type CandidateView, nameOf } from './candidate-view.ts';
import type { TypedReferee } from './referee-form.ts';

/** The candidate's own address, or that of another referee than these: pointed out at once, with whose it is. */
export function addressErrors(
  view: CandidateView,
  own: readonly string[],
  typed: TypedReferee,
  known: FieldErrors,
): FieldErrors {
  const email = parseEmail(typed.mail);
  if (email === null || known.some(({ field }) => field === 'mail')) return [];
  const { check, referees } = view.file;
  if (sameAddress(email, check.candidate.email)) return [{ field: 'mail', message: view.texts.errors.mailOwn }];
  const holder = referees.find((other) => !own.includes(other.id) && !isGone(other) && sameAddress(other.email, email));
  return holder === undefined
    ? []
    : [{ field: 'mail', message: view.texts.errors.mailTaken({ name: nameOf(holder) }) }];
}
