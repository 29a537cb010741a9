import { foldEmail } from '../contact/fold-email.ts';
import { parseEmail } from '../contact/parse-email.ts';
import { parsePhone } from '../contact/parse-phone.ts';
import { type NumberOwner, phoneCountries } from '../contact/phone-countries.ts';
import { cleanEntry } from '../text/clean-text.ts';

/** By what a person is looked for. The address is folded, the number in E.164. */
export type Subject = Readonly<{ email: string | null; phone: string | null }>;

export type SubjectFault = Readonly<{ part: 'email' | 'phone'; code: 'missing' | 'bad' }>;

type Given = Readonly<{ email: string | null; phone: string | null }>;

/** What a request says of a person. One of the two is enough; blank is absent. */
export function readSubject(
  given: Given,
  organisation: NumberOwner,
): Readonly<{ subject: Subject; faults: readonly SubjectFault[] }> {
  const typed = { email: cleanEntry(given.email ?? ''), phone: cleanEntry(given.phone ?? '') };
  const email = parseEmail(typed.email);
  const phone = parsePhone(typed.phone, phoneCountries(organisation));
  const found: readonly (SubjectFault | false)[] = [
    typed.email === '' && typed.phone === '' && { part: 'email', code: 'missing' },
    typed.email !== '' && email === null && { part: 'email', code: 'bad' },
    typed.phone !== '' && phone === null && { part: 'phone', code: 'bad' },
  ];
  return {
    subject: { email: email === null ? null : foldEmail(email), phone: phone?.number ?? null },
    faults: found.filter((fault) => fault !== false),
  };
}

/** One field that takes either: what has an `@` is an address. */
export const readEither = (typed: string, organisation: NumberOwner) =>
  readSubject(typed.includes('@') ? { email: typed, phone: null } : { email: null, phone: typed }, organisation);
