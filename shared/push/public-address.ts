import { BlockList, isIP } from 'node:net';

/** What the registries of special-purpose addresses (RFC 6890 and after it) keep from being public. */
const notPublicIpv4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
] as const;

/** Within 2000::/3, which is all that is public: protocol assignments with Teredo, documentation, 6to4. */
const notPublicIpv6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'] as const;

const listOf = (family: 'ipv4' | 'ipv6', networks: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix = ''] = network.split('/');
    list.addSubnet(address, Number(prefix), family);
  }
  return list;
};

const refusedIpv4 = listOf('ipv4', notPublicIpv4);
const refusedIpv6 = listOf('ipv6', notPublicIpv6);
const globalIpv6 = listOf('ipv6', ['2000::/3']);

/**
 * Whether an IP address is one that anybody may reach. Not so: our own machine and networks, the cloud's own services,
 * and what only stands for an IPv4 address (mapped, NAT64), which would lead to one of them by a detour.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !refusedIpv4.check(address, 'ipv4');
  return family === 6 && globalIpv6.check(address, 'ipv6') && !refusedIpv6.check(address, 'ipv6');
}
