import { canonicalEmail, sameAddress } from '../contact/canonical-email.ts';
import { isSharedDomain } from '../contact/common-domains.ts';
import { parseEmail } from '../contact/parse-email.ts';
import type { ReportLink, ReportReader } from './report-link.ts';

/** For whom a link is: one address, or anyone at a domain. */
export type LinkAudience = Readonly<{ email: string }> | Readonly<{ domain: string }>;

/** So many of a domain may read by one link; more are no readers whom somebody has chosen. */
export const maxReadersOfLink = 50;

export const domainOf = (email: string): string => {
  const address = canonicalEmail(email);
  return address.slice(address.lastIndexOf('@') + 1);
};

/**
 * A domain as it is compared, from `example.org`, `@example.org` or an address at it. Not one where anybody may have an
 * address: it shuts nobody out.
 */
export function readDomain(text: string): Readonly<{ domain: string }> | 'not_domain' | 'domain_shared' {
  const name = text.trim();
  const address = parseEmail(`reader@${name.slice(name.lastIndexOf('@') + 1)}`);
  if (address === null) return 'not_domain';
  const domain = domainOf(address);
  return isSharedDomain(domain) ? 'domain_shared' : { domain };
}

export function audienceOf({ access, email, domain }: ReportLink): LinkAudience | null {
  if (access === 'domain' && domain !== undefined) return { domain };
  return access === 'named' && email !== undefined ? { email } : null;
}

/** Who has read by a link that asks for a code, each with how often. */
export function readersOf(link: ReportLink): readonly ReportReader[] {
  const { id, access, email, openings, firstOpenedAt, lastOpenedAt, readers = [] } = link;
  if (access !== 'named') return readers;
  if (email === undefined || lastOpenedAt === null) return [];
  return [{ id, email, readings: openings, firstAt: firstOpenedAt ?? lastOpenedAt, lastAt: lastOpenedAt }];
}

/** Whether somebody who has shown that this address is theirs may read by the link. */
export function mayRead(link: ReportLink, email: string): boolean {
  if (link.access === undefined) return true;
  if (link.access === 'named') return sameAddress(link.email ?? null, email);
  const { readers = [] } = link;
  const isKnown = readers.some((each) => sameAddress(each.email, email));
  return domainOf(email) === link.domain && (isKnown || readers.length < maxReadersOfLink);
}

/** Whether what candidate and referees are told would name the client. */
export const namesClient = (role: string, clientName: string | null): boolean =>
  clientName !== null && clientName.trim() !== '' && role.toLowerCase().includes(clientName.trim().toLowerCase());

type Employer = Readonly<{
  sender: Readonly<{ address: string | null; replyTo: string | null }>;
  administrators: readonly Readonly<{ email: string }>[];
  callHandlers: readonly Readonly<{ email: string }>[];
}>;
type Led = Readonly<{
  recruiter: Readonly<{ email: string }>;
  team?: readonly Readonly<{ email: string }>[];
}>;

/** An address at none of the domains of the organisation's sender and recruiters. One that anybody may have is always outside. */
export function isOutside(email: string, { sender, administrators, callHandlers }: Employer, check: Led): boolean {
  const people = [check.recruiter, ...(check.team ?? []), ...administrators, ...callHandlers].map((each) => each.email);
  const own = [...people, ...[sender.address, sender.replyTo].flatMap((each) => each ?? [])];
  const domain = domainOf(email);
  return isSharedDomain(domain)
    ? !own.some((each) => sameAddress(each, email))
    : !own.some((each) => domainOf(each) === domain);
}
