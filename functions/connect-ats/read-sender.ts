import type { Recruiter } from '#shared/domain/check/check.ts';
import { parseEmail } from '#shared/domain/contact/parse-email.ts';
import { parseName } from '#shared/domain/contact/parse-name.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { wordsOfAddress } from './read-name.ts';

type Owner = Pick<Organisation, 'name' | 'administrators' | 'callHandlers' | 'sender'>;
type Sender = Readonly<{ email: string | null; name: string | null }>;

/**
 * Who asks: the user of the ATS, by the name that it gives or the organisation knows, else by the words of the address;
 * when it names nobody, an administrator. Null: there is nobody at all.
 */
export function readSender(given: Sender, organisation: Owner): Recruiter | null {
  const { administrators, callHandlers, sender } = organisation;
  const email = given.email === null ? null : parseEmail(given.email);
  if (email !== null) {
    const known = [...administrators, ...callHandlers].find((each) => each.email.toLowerCase() === email.toLowerCase());
    const name = (given.name === null ? null : parseName(given.name)) ?? known?.name;
    return { email: known?.email ?? email, name: name ?? (wordsOfAddress(email).join(' ') || organisation.name) };
  }
  const [first] = administrators;
  if (first !== undefined) return first;
  const address = sender.replyTo ?? sender.address;
  return address === null ? null : { email: address, name: organisation.name };
}
