import type { Recruiter } from '#shared/domain/check.ts';
import { parseEmail } from '#shared/domain/contact/parse-email.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import { wordsOfAddress } from './read-candidate-name.ts';

type Owner = Pick<Organisation, 'name' | 'administrators' | 'callHandlers' | 'sender'>;

/**
 * Who asks: the user of Greenhouse, by the name that the organisation knows them by, else by the words of their address;
 * when Greenhouse names nobody, an administrator. Null: there is nobody at all.
 */
export function readSender(sentBy: string | null, organisation: Owner): Recruiter | null {
  const { administrators, callHandlers, sender, name } = organisation;
  const email = sentBy === null ? null : parseEmail(sentBy);
  if (email !== null) {
    const known = [...administrators, ...callHandlers].find((each) => each.email.toLowerCase() === email.toLowerCase());
    return known ?? { email, name: wordsOfAddress(email).join(' ') || name };
  }
  const [first] = administrators;
  if (first !== undefined) return first;
  const address = sender.replyTo ?? sender.address;
  return address === null ? null : { email: address, name };
}
