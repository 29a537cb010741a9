import { expect, test } from 'vitest';
import { resolveHost } from '#shared/push/resolve-host.ts';

const answering = (...addresses: readonly string[]) => ({
  lookUp: () => Promise.resolve(addresses),
  allowedHosts: ['localhost'],
});

test.each([
  [['93.184.216.34'], { address: '93.184.216.34' }],
  [['93.184.216.34', '2606:4700::1111'], { address: '93.184.216.34' }],
  [['127.0.0.1'], 'address_refused'],
  [['169.254.169.254'], 'address_refused'],
  [['::ffff:10.0.0.1'], 'address_refused'],
  [['93.184.216.34', '10.0.0.1'], 'address_refused'],
  [['fd12::1', '93.184.216.34'], 'address_refused'],
  [[], 'address_unknown'],
])('a name that is at %j is called at %j', async (addresses, expected) => {
  expect(await resolveHost('ats.example', answering(...addresses))).toEqual(expected);
});

test('a name without an answer is unknown, a number needs none, and an allowed name may be anywhere', async () => {
  const failing = { lookUp: () => Promise.reject(new Error('ENOTFOUND')), allowedHosts: [] };
  expect(await resolveHost('ats.example', failing)).toBe('address_unknown');
  expect(await resolveHost('93.184.216.34', failing)).toEqual({ address: '93.184.216.34' });
  expect(await resolveHost('10.0.0.1', failing)).toBe('address_refused');
  expect(await resolveHost('localhost', answering('127.0.0.1'))).toEqual({ address: '127.0.0.1' });
});
