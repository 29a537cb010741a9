import { isGone, type RefereeDetails } from '#shared/domain/check/referee.ts';
import { sameAddress } from '#shared/domain/contact/canonical-email.ts';
import { parseEmail } from '#shared/domain/contact/parse-email.ts';
import { isPresent } from '#shared/domain/signals/is-present.ts';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { type CandidateView, nameOf } from './candidate-view.ts';
import type { TypedReferee } from './referee-form.ts';

/** The candidate's own address: pointed out at once. */
export function addressErrors(view: CandidateView, typed: TypedReferee, known: FieldErrors): FieldErrors {
  const email = parseEmail(typed.mail);
  if (email === null || known.some(({ field }) => field === 'mail')) return [];
  const isOwn = sameAddress(email, view.file.check.candidate.email);
  return isOwn ? [{ field: 'mail', message: view.texts.errors.mailOwn }] : [];
}

/** A number or an address that the candidate, or another referee than these, has too: it may be kept with a reason. */
export function sharedErrors(
  view: CandidateView,
  own: readonly string[],
  { email, phone }: RefereeDetails,
): FieldErrors {
  const { check, referees } = view.file;
  const others = referees.filter((other) => !own.includes(other.id) && !isGone(other));
  const holder = others.find((other) => sameAddress(other.email, email));
  const isOwn = phone !== null && phone === check.candidate.phone;
  const sharer = phone === null ? undefined : others.find((other) => isPresent(other) && other.phone === phone);
  if (holder === undefined && !isOwn && sharer === undefined) return [];
  const { candidate } = view.signals;
  return [
    ...(holder === undefined ? [] : [{ field: 'mail', message: candidate.emailOf({ name: nameOf(holder) }) }]),
    ...(isOwn ? [{ field: 'tel', message: candidate.ownPhone }] : []),
    ...(isOwn || sharer === undefined ? [] : [{ field: 'tel', message: candidate.phoneOf({ name: nameOf(sharer) }) }]),
  ];
}
