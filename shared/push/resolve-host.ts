import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** All addresses of a name; throws when it has none. */
export type LookUp = (hostname: string) => Promise<readonly string[]>;

export const lookUpAll: LookUp = async (hostname) =>
  (await lookup(hostname, { all: true, order: 'ipv4first' })).map(({ address }) => address);

/**
 * The one address that a host is called at. A name one of whose addresses is not public is refused whole: whoever
 * answers so is not to be trusted with the choice.
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
