import { parseEmail } from '#shared/domain/contact/parse-email.ts';
import { parsePhone } from '#shared/domain/contact/parse-phone.ts';
import { phoneCountries } from '#shared/domain/contact/phone-countries.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { WordHits } from '#shared/domain/ports/check-finder.ts';
import { contactsOf } from '#shared/domain/subjects/people-of.ts';
import type { Subject } from '#shared/domain/subjects/subject.ts';
import { plainDigits } from '#shared/domain/text/plain-digits.ts';
import type { Ports } from '../ports.ts';

/** Where what somebody searches for stands, before any check is read. `by` contact: their address or number, whole. */
export type SearchHits =
  | (Readonly<{ by: 'words'; words: string }> & WordHits)
  | Readonly<{ by: 'contact'; ids: readonly string[] }>;

/** An address or a number that somebody searches for, as it is kept; null: it is words. */
function contactIn(organisation: Organisation, text: string): Subject | null {
  const email = parseEmail(text);
  if (email !== null) return { email, phone: null };
  const phone = /\d{5}/.test(plainDigits(text).replace(/\D/g, ''))
    ? parsePhone(text, phoneCountries(organisation))
    : null;
  return phone === null ? null : { email: null, phone: phone.number };
}

/** Looks up what was written in the search field, among live checks or those of test keys. */
export async function lookUpSearch(
  { finder, openPeople }: Pick<Ports, 'finder' | 'openPeople'>,
  organisation: Organisation,
  live: boolean,
  words: string,
): Promise<SearchHits> {
  const contact = contactIn(organisation, words);
  if (contact === null) return { by: 'words', words, ...(await finder.look({ id: organisation.id, live }, words)) };
  const { subjects } = await openPeople();
  const owner = { organisationId: organisation.id, live };
  const parts = await subjects.find(owner, subjects.hashesOf(owner, contactsOf(contact)));
  return { by: 'contact', ids: [...new Set(parts.map(({ checkId }) => checkId))].toSorted().toReversed() };
}
