import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** What is wrong with an address that somebody wants us to call. */
export type TargetFault = 'not_an_address' | 'not_https' | 'has_credentials' | 'not_public';

export type PushTarget = Readonly<{ url: URL; hostname: string }>;

/** Names that never lead anywhere public. */
const innerNames = /(?:^|\.)(?:localhost|local|internal|intranet|home|lan|corp|onion|test|invalid|home\.arpa)$/i;

/** Without the brackets of an IPv6 address, and without the dot that may end a name. */
const plainHost = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');

/**
 * Reads an address that is to be called, before its name is looked up. `allowedHosts` may be called by `http:` too, and
 * need not be public: the local cloud's own machine.
 */
export function readTarget(text: string, allowedHosts: readonly string[]): PushTarget | TargetFault {
  if (!URL.canParse(text)) return 'not_an_address';
  const url = new URL(text);
  const hostname = plainHost(url);
  if (url.username !== '' || url.password !== '') return 'has_credentials';
  if (allowedHosts.includes(hostname) && /^https?:$/.test(url.protocol)) return { url, hostname };
  if (url.protocol !== 'https:') return 'not_https';
  const isName = isIP(hostname) === 0;
  if (isName ? !hostname.includes('.') || innerNames.test(hostname) : !isPublicAddress(hostname)) return 'not_public';
  return { url, hostname };
}

/** An URL leaves out 443, which `https:` has anyhow. */
const webhookPorts = ['', '8443'];

/** Whether a webhook may be at this address: at the ports of web servers alone, so that nobody tries others by us. */
export const isCallable =
  (allowedHosts: readonly string[]) =>
  (url: string): boolean => {
    const target = readTarget(url, allowedHosts);
    if (typeof target === 'string') return false;
    return allowedHosts.includes(target.hostname) || webhookPorts.includes(target.url.port);
  };
