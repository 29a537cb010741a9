import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** All addresses of a name; throws when it has none. */
export type LookUp = (hostname: string) => Promise<readonly string[]>;

export const lookUpAll: LookUp = async (hostname) =>
  (await lookup(hostname, { all: true, order: 'ipv4first' })).map(({ address }) => address);

/**
 * Resolves a host to the one IP address that is called. If any of a name's addresses is not public, the name is refused:
 * its DNS server is not to be trusted.
 */
export async function resolveHost(
  hostname: string,
  { lookUp, allowedHosts }: Readonly<{ lookUp: LookUp; allowedHosts: readonly string[] }>,
): Promise<Readonly<{ address: string }> | 'address_refused' | 'address_unknown'> {
  let addresses: readonly string[];
  try {
    addresses = isIP(hostname) === 0 ? await lookUp(hostname) : [hostname];
  } catch {
    return 'address_unknown';
  }
  const [address] = addresses;
  if (address === undefined) return 'address_unknown';
  if (!allowedHosts.includes(hostname) && !addresses.every(isPublicAddress)) return 'address_refused';
  return { address };
}
