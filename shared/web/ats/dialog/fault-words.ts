import { longestText } from '#shared/domain/limits.ts';
import type { FaultTexts } from '#shared/i18n/ats/texts.ts';
import type { FieldError } from '#shared/web/problems/field-errors.ts';

type Reached = Readonly<{ email?: string | null | undefined; phone?: string | null | undefined }>;

const hasNothing = ({ email = null, phone = null }: Reached): boolean => email === null && phone === null;

function wordsFor({ pointer, code }: FieldError, texts: FaultTexts, candidate: Reached | undefined): string {
  const isUnreached = code === 'unreachable_by_channel';
  // To choose the other channel would lead nowhere.
  if (isUnreached && candidate !== undefined && hasNothing(candidate)) return texts.noContact;
  switch (pointer) {
    case '/candidates/0/firstName':
      return texts.firstName;
    case '/candidates/0/lastName':
      return texts.lastName;
    case '/candidates/0/email':
      if (code === 'email_not_ascii') return texts.emailNotAscii;
      return isUnreached ? texts.noEmail : texts.email;
    case '/candidates/0/phone':
      return texts.noPhone;
    case '/candidates/0':
      return isUnreached ? texts.noContact : texts.unreadable;
    case '/settings/additionalText':
      return texts.note({ most: longestText });
    case '/recruiter/email':
    case '/recruiter/name':
      return texts.recruiter;
    default:
      return pointer.startsWith('/settings/questionTemplates') ? texts.templateUnknown : texts.unreadable;
  }
}

/**
 * What is wrong with a request, for the recruiter and for those who look after the ATS. No value is repeated.
 * `candidate`: as far as they could be read.
 */
export const faultWords = (errors: readonly FieldError[], texts: FaultTexts, candidate?: Reached) => ({
  user: [...new Set(errors.map((error) => wordsFor(error, texts, candidate)))],
  system: errors.map(({ pointer, code }) => `${pointer} ${code}`),
});
