import type { RefappSettings } from '#shared/domain/connections/connection.ts';

/**
 * Reads the address that results of a check are put to: of a host that the connection names, since that host's bearer
 * goes along. By `https:`, but to `allowedHosts`. Null: anything else.
 */
export function readRefappUrl(
  text: string,
  { hosts }: RefappSettings,
  allowedHosts: readonly string[],
): Readonly<{ url: string; host: string }> | null {
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.password !== '') return null;
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && allowedHosts.includes(url.hostname));
  const host = hosts.find((each) => each.toLowerCase() === url.host);
  return isSafe && host !== undefined ? { url: url.href, host } : null;
}
