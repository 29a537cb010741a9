import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { asciiAddress, type Mailbox } from '../mime/encode-header.ts';

/** The recruiter in the organisation's name; where its own domain is not ours to send from, by way of Vitsord. */
export function senderOf(
  organisation: Organisation,
  recruiter: string | null,
  senderDomains: readonly string[],
): Mailbox | null {
  const { name, address } = organisation.sender;
  const own = address === null ? null : asciiAddress(address);
  if (own !== null && senderDomains.includes(domainOf(own)))
    return { name: recruiter === null ? name : `${recruiter}, ${name}`, address: own };
  const [fallback] = senderDomains;
  return fallback === undefined ? null : { name: `${name} via Vitsord`, address: `no-reply@${fallback}` };
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
