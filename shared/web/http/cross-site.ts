import type { HttpRequest } from './http.ts';

/**
 * A post that another site's page made. Browsers say where it came from, by `Sec-Fetch-Site` or else by `Origin`; what
 * says neither is no browser, or a very old one, and has the form's token to show.
 */
export function isCrossSite({ headers }: Pick<HttpRequest, 'headers'>): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = headers['origin'];
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== headers['host'];
}
