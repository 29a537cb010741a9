import { expect, test } from 'vitest';
import { isCrossSite } from '#shared/web/http/cross-site.ts';

const host = 'ref.example.org';

test.each([
  [{ 'sec-fetch-site': 'same-origin' }, false],
  [{ 'sec-fetch-site': 'none' }, false],
  [{ 'sec-fetch-site': 'same-site' }, true],
  [{ 'sec-fetch-site': 'cross-site', origin: `https://${host}` }, true],
  [{ origin: `https://${host}` }, false],
  [{ origin: 'https://ref.example.org.evil.example' }, true],
  [{ origin: 'null' }, true],
  [{}, false],
])('of %j says %s', (headers, crossSite) => {
  expect(isCrossSite({ headers: { host, ...headers } })).toBe(crossSite);
});
