/** `*.example.org` is every host below it. */
const isOf = ({ host }: URL, named: string): boolean =>
  named.startsWith('*.') ? host.endsWith(named.slice(1)) && host.length >= named.length : host === named;

/**
 * Reads an address that a credential of ours goes along to: of one of these hosts, by `https:`, but to those of them that
 * are among `allowedHosts`. Null: anything else.
 */
export function readTrustedUrl(text: string, hosts: readonly string[], allowedHosts: readonly string[]): URL | null {
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.password !== '') return null;
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && allowedHosts.includes(url.hostname));
  return isSafe && hosts.some((host) => isOf(url, host.toLowerCase())) ? url : null;
}
