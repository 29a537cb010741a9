import { describe, expect, test } from 'vitest';
import { isPublicAddress } from '#shared/push/public-address.ts';

const refused: readonly (readonly [string, string])[] = [
  ['0.0.0.0', 'this network'],
  ['10.1.2.3', 'private'],
  ['100.64.0.1', 'shared by a carrier'],
  ['100.127.255.254', 'shared by a carrier'],
  ['127.0.0.1', 'loopback'],
  ['127.8.8.8', 'loopback'],
  ['169.254.169.254', 'the cloud’s own data about a machine'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.0.0.170', 'protocols'],
  ['192.0.2.1', 'documents'],
  ['192.88.99.1', '6to4 relay'],
  ['192.168.1.1', 'private'],
  ['198.18.0.1', 'benchmarks'],
  ['198.51.100.7', 'documents'],
  ['203.0.113.9', 'documents'],
  ['224.0.0.1', 'multicast'],
  ['239.255.255.250', 'multicast'],
  ['240.0.0.1', 'reserved'],
  ['255.255.255.255', 'broadcast'],
  ['::', 'none'],
  ['::1', 'loopback'],
  ['::127.0.0.1', 'IPv4-compatible'],
  ['::ffff:127.0.0.1', 'IPv4-mapped'],
  ['::ffff:8.8.8.8', 'IPv4-mapped, even of a public one'],
  ['::ffff:7f00:1', 'IPv4-mapped, in figures'],
  ['64:ff9b::7f00:1', 'NAT64'],
  ['64:ff9b::8.8.8.8', 'NAT64'],
  ['64:ff9b:1::a00:1', 'local NAT64'],
  ['100::1', 'discarded'],
  ['2001::1', 'Teredo'],
  ['2001:db8::1', 'documents'],
  ['2002:7f00:1::', '6to4 of loopback'],
  ['3fff::1', 'documents'],
  ['5f00::1', 'segment routing'],
  ['fc00::1', 'unique local'],
  ['fd00:ec2::254', 'the cloud’s own data about a machine'],
  ['fe80::1', 'link-local'],
  ['fe80::1%eth0', 'link-local with a zone'],
  ['fec0::1', 'site-local'],
  ['ff02::1', 'multicast'],
  ['', 'nothing'],
  ['example.org', 'a name'],
  ['127.1', 'half an address'],
];

const taken = [
  '1.1.1.1',
  '8.8.8.8',
  '100.63.255.255',
  '100.128.0.1',
  '172.32.0.1',
  '193.10.1.1',
  '2606:4700::1111',
  '2a00:1450::1',
];

describe('an address that may be called', () => {
  test.each(refused)('is not %s: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each(taken)('may be %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});
