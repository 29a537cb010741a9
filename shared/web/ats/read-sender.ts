import type { Recruiter } from '#shared/domain/check/check.ts';
import { sameAddress } from '#shared/domain/contact/canonical-email.ts';
import { readEmailOfOthers } from '#shared/domain/contact/email-of-others.ts';
import { readNameOfOthers } from '#shared/domain/contact/name-of-others.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';

type Owner = Pick<Organisation, 'name' | 'administrators' | 'callHandlers' | 'sender'>;
type Sender = Readonly<{ email: string | null; name: string | null }>;

/** The same in the shape of the API. */
export const asRecruiterInput = ({ name, email, phone, title }: Recruiter) => ({
  name,
  email,
  phone: phone ?? null,
  title: title ?? null,
});

/** What whoever asks is called: as the ATS or the organisation has it, and never by the address. */
export function nameOfSender({ email, name }: Sender, organisation: Omit<Owner, 'sender'>): string {
  const known = [...organisation.administrators, ...organisation.callHandlers];
  return (
    readNameOfOthers(name)?.name ?? known.find((each) => sameAddress(each.email, email))?.name ?? organisation.name
  );
}

/**
 * Who asks: the user of the ATS, by the name that it gives or the organisation knows, else by the organisation's own:
 * none is made of the address. When it names nobody, whom the connection names, or an administrator. Null: there is
 * nobody at all.
 */
export function readSender(given: Sender, organisation: Owner, usual?: Recruiter): Recruiter | null {
  const { administrators, callHandlers, sender } = organisation;
  const email = given.email === null ? null : readEmailOfOthers(given.email);
  if (email !== null) {
    const known = [...administrators, ...callHandlers].find((each) => sameAddress(each.email, email));
    return { email: known?.email ?? email, name: nameOfSender({ ...given, email }, organisation) };
  }
  const [first] = usual === undefined ? administrators : [usual];
  if (first !== undefined) return first;
  const address = sender.replyTo ?? sender.address;
  return address === null ? null : { email: address, name: organisation.name };
}
