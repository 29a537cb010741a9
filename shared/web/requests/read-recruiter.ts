import type { Recruiter } from '#shared/domain/check/check.ts';
import { isSendable, parseEmail } from '#shared/domain/contact/parse-email.ts';
import type { NumberOwner } from '#shared/domain/contact/phone-countries.ts';
import { readOwnNumber } from '#shared/domain/contact/read-own-number.ts';
import { withoutLinks } from '#shared/domain/text/unlink.ts';
import type { RecruiterInput } from '#shared/web/api/reference-check-request.ts';
import { type FieldError, fieldError } from '#shared/web/problems/field-errors.ts';

export type RecruiterReading =
  | Readonly<{ recruiter: Recruiter; errors: readonly [] }>
  | Readonly<{ recruiter: null; errors: readonly FieldError[] }>;

/** Reads whoever asks, with all that is wrong with them. What is their title stands in mails: no link does. */
export async function readRecruiter(input: RecruiterInput, organisation: NumberOwner): Promise<RecruiterReading> {
  const email = parseEmail(input.email);
  const phone = input.phone === null ? null : await readOwnNumber(input.phone, organisation);
  const errors = [
    ...(email === null ? [fieldError('/recruiter/email', 'not_email')] : []),
    ...(email === null || isSendable(email) ? [] : [fieldError('/recruiter/email', 'email_not_ascii')]),
    ...(input.phone !== null && phone === null ? [fieldError('/recruiter/phone', 'not_phone')] : []),
  ];
  if (email === null || errors.length > 0) return { recruiter: null, errors };
  const { name, title } = input;
  const more = { ...(phone !== null && { phone }), ...(title !== null && { title: withoutLinks(title) }) };
  return { recruiter: { name, email, ...more }, errors: [] };
}
