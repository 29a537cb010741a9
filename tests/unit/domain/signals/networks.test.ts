import { describe, expect, test } from 'vitest';
import { isKnownNetwork, isNetwork, networkOf } from '#shared/domain/signals/networks.ts';

describe('What stands for a network', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7', true],
    ['192.0.2.7', '192.0.2.8', false],
    ['::ffff:192.0.2.7', '192.0.2.7', true],
    ['2001:db8:1:2::1', '2001:db8:1:ffff:1:2:3:4', true],
    ['2001:db8:1::1', '2001:db8:2::1', false],
    ['2001:DB8:1::', '2001:db8:0001:0:0:0:0:9', true],
    ['2001:db8:1::1', '192.0.2.7', false],
  ])('%s and %s: the same is %s', (one, other, isSame) => {
    expect(networkOf(one)).not.toBeNull();
    expect(networkOf(one) === networkOf(other)).toBe(isSame);
  });

  test.each([
    '',
    'localhost',
    '192.0.2',
    '192.0.2.256',
    '192.0.02.1',
    '1::2::3',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    'g::1',
    ':1',
  ])('%j is no address', (text) => {
    expect(networkOf(text)).toBeNull();
    expect(isKnownNetwork(text, ['0.0.0.0/1', '::/1'])).toBe(false);
  });
});

describe('A known network', () => {
  test.each([
    ['192.0.2.0/24', '192.0.2.255', true],
    ['192.0.2.0/24', '192.0.3.0', false],
    ['192.0.2.77/24', '192.0.2.1', true],
    ['192.0.2.7', '192.0.2.7', true],
    ['192.0.2.7/32', '192.0.2.8', false],
    ['192.0.2.7/31', '192.0.2.6', true],
    ['10.0.0.0/8', '10.255.0.1', true],
    ['2001:db8::/32', '2001:db8:ffff::1', true],
    ['2001:db8::/32', '2001:db9::1', false],
    ['2001:db8:1:2::/64', '2001:db8:1:2:3:4:5:6', true],
    ['2001:db8:1:2::/64', '2001:db8:1:3::1', false],
    ['::ffff:192.0.2.0/120', '192.0.2.9', true],
    ['2001:db8::/32', '192.0.2.1', false],
  ])('%s holds %s: %s', (network, address, isIn) => {
    expect(isNetwork(network)).toBe(true);
    expect(isKnownNetwork(address, ['198.51.100.0/24', network])).toBe(isIn);
  });

  test.each([
    '192.0.2.0/33',
    '192.0.2.0/0',
    '192.0.2.0/',
    '192.0.2.0/8/8',
    '192.0.2.0/a',
    '2001:db8::/129',
    'example.org',
    '',
    '/24',
  ])('%j is none', (text) => {
    expect(isNetwork(text)).toBe(false);
  });
});
