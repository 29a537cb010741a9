/** As most domains are written: nothing of them has to be translated. */
const isPlain = (domain: string): boolean => /^[\x21-\x7e]*$/.test(domain);

const longestLabel = 63;
const longestDomain = 253;

/** The domain as the net has it, in punycode; null: there can be none of that name. */
export function netDomain(domain: string): string | null {
  const written = isPlain(domain) ? domain.toLowerCase() : URL.parse(`http://${domain}`)?.hostname;
  if (written === undefined || written.length > longestDomain) return null;
  return written.split('.').every(({ length }) => length > 0 && length <= longestLabel) ? written : null;
}
