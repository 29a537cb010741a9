import type { RefappSettings } from '#shared/domain/connections/connection.ts';

const loopback = /^(?:127\.0\.0\.1|localhost|\[::1\])$/;

/**
 * Reads the address that results of a check are put to: of a host that the connection names, since that host's bearer
 * goes along. What is called in the end must be a public address besides, but on the local cloud. Null: anything else.
 */
export function readRefappUrl(text: string, { hosts }: RefappSettings): Readonly<{ url: string; host: string }> | null {
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.password !== '') return null;
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && loopback.test(url.hostname));
  const host = hosts.find((each) => each.toLowerCase() === url.host);
  return isSafe && host !== undefined ? { url: url.href, host } : null;
}
