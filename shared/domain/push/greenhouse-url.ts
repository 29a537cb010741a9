import type { GreenhouseSettings } from '../connections/connection.ts';

const greenhouseHost = 'app.greenhouse.io';
const loopback = /^(?:127\.0\.0\.1|localhost|\[::1\])$/;

/** Where a result is reported, and what Greenhouse calls the test that was sent. */
export type GreenhouseUrl = Readonly<{ url: string; key: string }>;

/**
 * Reads the address that a result is to be reported to with our key: one of Greenhouse's, or of those that the connection
 * names. What is called in the end must be a public address besides, but on the local cloud. Null: anything else.
 */
export function readGreenhouseUrl(text: string, { hosts }: GreenhouseSettings): GreenhouseUrl | null {
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.password !== '') return null;
  const isNamed = hosts.some((host) => host.toLowerCase() === url.host);
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isNamed && loopback.test(url.hostname));
  if (!isSafe || !(url.host === greenhouseHost || isNamed)) return null;
  url.hash = '';
  const last = url.pathname.split('/').findLast((segment) => segment !== '');
  return { url: url.href, key: last !== undefined && /^\d+$/.test(last) ? `${url.host}|${last}` : url.href };
}
