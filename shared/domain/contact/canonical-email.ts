import { netDomain } from './net-domain.ts';

/** One spelling of a mailbox, by which it is compared: capitals, forms of Unicode and of a domain make no other. */
export function canonicalEmail(email: string): string {
  const address = email.normalize('NFC').toLowerCase();
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  return `${address.slice(0, at + 1)}${netDomain(domain) ?? domain}`;
}

/** Whether two mail addresses are one mailbox, however they were typed; without both there is nothing to compare. */
export const sameAddress = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && canonicalEmail(one) === canonicalEmail(other);
