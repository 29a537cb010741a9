import type { GreenhouseSettings } from '../connections/connection.ts';

const greenhouseHost = 'app.greenhouse.io';

/** Where a result is reported, and what Greenhouse calls the test that was sent. */
export type GreenhouseUrl = Readonly<{ url: string; key: string }>;

/**
 * Reads the address that a result is to be reported to with our key: one of Greenhouse's, or of those that the connection
 * names; by `https:`, but to those of them that are among `allowedHosts`. Null: anything else.
 */
export function readGreenhouseUrl(
  text: string,
  { hosts }: GreenhouseSettings,
  allowedHosts: readonly string[],
): GreenhouseUrl | null {
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.password !== '') return null;
  const isNamed = hosts.some((host) => host.toLowerCase() === url.host);
  const isSafe =
    url.protocol === 'https:' || (url.protocol === 'http:' && isNamed && allowedHosts.includes(url.hostname));
  if (!isSafe || !(url.host === greenhouseHost || isNamed)) return null;
  url.hash = '';
  const last = url.pathname.split('/').findLast((segment) => segment !== '');
  return { url: url.href, key: last !== undefined && /^\d+$/.test(last) ? `${url.host}|${last}` : url.href };
}
