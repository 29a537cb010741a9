/** The domain as the net has it, in punycode; as it is where it is none. */
const netDomain = (domain: string): string =>
  /^[\x21-\x7e]*$/.test(domain) ? domain : (URL.parse(`http://${domain}`)?.hostname ?? domain);

/** One spelling of a mailbox, by which it is compared: capitals, forms of Unicode and of a domain make no other. */
export function canonicalEmail(email: string): string {
  const address = email.normalize('NFC').toLowerCase();
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at + 1)}${netDomain(address.slice(at + 1))}`;
}

/** Whether two mail addresses are one mailbox, however they were typed; without both there is nothing to compare. */
export const sameAddress = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && canonicalEmail(one) === canonicalEmail(other);
