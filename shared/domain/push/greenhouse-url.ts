import type { GreenhouseSettings } from '../connections/connection.ts';
import { greenhouse } from '../connections/contracts/greenhouse.ts';
import { readTrustedUrl } from '../connections/trusted-url.ts';

/** Where a result is reported, and what Greenhouse calls the test that was sent. */
export type GreenhouseUrl = Readonly<{ url: string; key: string }>;

/**
 * Reads the address that a result is to be reported to with our key: one of Greenhouse's, or of those that the connection
 * names. Null: anything else.
 */
export function readGreenhouseUrl(
  text: string,
  { hosts }: GreenhouseSettings,
  allowedHosts: readonly string[],
): GreenhouseUrl | null {
  const url = readTrustedUrl(text, [...greenhouse.ownHosts, ...hosts], allowedHosts);
  if (url === null) return null;
  url.hash = '';
  const last = url.pathname.split('/').findLast((segment) => segment !== '');
  return { url: url.href, key: last !== undefined && /^\d+$/.test(last) ? `${url.host}|${last}` : url.href };
}
